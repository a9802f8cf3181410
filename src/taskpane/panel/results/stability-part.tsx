import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { leftOutCount } from "../../../reports/leave-out";
import { redraw } from "../../../reports/redraw";
import type { Shortlist } from "../../../reports/result";
import { useSpeech } from "../../host/context";
import { Panel } from "../../shell/panel";
import { NumberTable } from "./pictures/number-table";
import { RunControls } from "./run-controls";
import { rowsOf } from "./rows";
import { counted, texts } from "./texts";
import { useLongRun } from "./use-long-run";

const DRAWS = 1000;

const useStyles = makeStyles({ words: { margin: 0 } });
const last = (_: readonly number[], step: number): readonly number[] => [step];

/** How often each applicant would hold its seat with other reviewers of the same kind. */
export function StabilityPart({ shortlist }: { shortlist: Shortlist }) {
  const t = useSpeech();
  const styles = useStyles();
  const run = useLongRun(
    useCallback(() => redraw(shortlist, DRAWS), [shortlist]),
    last,
  );
  const { tiers } = shortlist.scheme;
  const none = leftOutCount(shortlist) === 0;
  return (
    <Panel>
      <h3 className={styles.words}>{t(texts.stability)}</h3>
      <p className={styles.words}>{t(none ? texts.noReviewers : counted.draws(DRAWS))}</p>
      {!none && <RunControls run={run} label={t(texts.stability)} done={run.steps[0] ?? 0} all={DRAWS} />}
      {run.result && (
        <>
          {run.result.counted < DRAWS && (
            <p className={styles.words}>{t(counted.uncounted(DRAWS - run.result.counted))}</p>
          )}
          <NumberTable
            label={t(texts.chance)}
            headings={[t(texts.applicant), ...tiers.map(({ name }) => t(name)), t(texts.outcome)]}
            rows={rowsOf(shortlist).map(({ applicant, name, outcome }) => [
              name,
              ...(run.result?.held[applicant] ?? []).map(percent),
              t(outcome),
            ])}
          />
        </>
      )}
    </Panel>
  );
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { leaveOneOut, leftOutCount, type LeftOut } from "../../../reports/leave-out";
import type { Shortlist } from "../../../reports/result";
import { useSpeech } from "../../host/context";
import { Panel } from "../../shell/panel";
import { RunControls } from "./run-controls";
import { counted, texts } from "./texts";
import { useLongRun } from "./use-long-run";

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const append = (before: readonly LeftOut[], step: LeftOut): readonly LeftOut[] => [...before, step];

/** Who would cross a gate or a seat without one reviewer. */
export function LeaveOutPart({ shortlist }: { shortlist: Shortlist }) {
  const t = useSpeech();
  const styles = useStyles();
  const run = useLongRun(
    useCallback(() => leaveOneOut(shortlist), [shortlist]),
    append,
  );
  const all = leftOutCount(shortlist);
  const moved = run.steps.filter(({ moves }) => moves.length > 0);
  return (
    <Panel>
      <h3 className={styles.words}>{t(texts.leaveOut)}</h3>
      <p className={styles.words}>{t(all === 0 ? texts.noReviewers : texts.leaveOutBody)}</p>
      {all > 0 && <RunControls run={run} label={t(texts.leaveOut)} done={run.steps.length} all={all} />}
      {run.state === "done" && moved.length === 0 && <p className={styles.words}>{t(texts.noMoves)}</p>}
      {moved.length > 0 && (
        <ul className={styles.list}>
          {moved.map(({ stage, reviewer, moves }) => (
            <li key={`${stage.key} ${reviewer}`}>
              {t(counted.without(stage.name, reviewer))}
              <ul className={styles.list}>
                {moves.map(({ applicant, from, to }) => (
                  <li key={applicant}>
                    {applicant}: {t(from)} → {t(to)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../../eligibility/conditions";
import { useSpeech } from "../../host/context";
import { Panel } from "../../shell/panel";
import { Section } from "../../shell/section";
import { type JudgedApplicant, reasonsOf } from "./judged";
import { eligibilityTexts as texts, moreRows, VERDICTS } from "./texts";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  verdict: { flexShrink: 0 },
  reasons: { margin: 0, paddingInlineStart: "1.2em", overflowWrap: "anywhere" },
});

const ORDER: readonly Verdict[] = ["不符合", "待核", "符合"];
const COLORS = { 不符合: "danger", 待核: "warning", 符合: "success" } as const;
/** So many are shown at first. */
const FIRST = 50;

/** Applicants with their answers, those who do not meet the conditions first, each with reasons and clauses. */
export function AnswerList({ judged }: { judged: readonly JudgedApplicant[] }) {
  const t = useSpeech();
  const styles = useStyles();
  const [limit, setLimit] = useState(FIRST);
  const ordered = ORDER.flatMap((verdict) => judged.filter(({ eligibility }) => eligibility.verdict === verdict));
  return (
    <Section title={t(texts.results)}>
      <div className={styles.counts} role="status">
        {ORDER.map((verdict) => (
          <span key={verdict}>
            {t(VERDICTS[verdict])} {judged.filter(({ eligibility }) => eligibility.verdict === verdict).length}
          </span>
        ))}
      </div>
      <ul className={styles.list}>
        {ordered.slice(0, limit).map(({ name, eligibility }, i) => (
          <li key={i}>
            <Panel>
              <div className={styles.head}>
                <span className={styles.name}>{t(name)}</span>
                <Badge appearance="tint" color={COLORS[eligibility.verdict]} className={styles.verdict}>
                  {t(VERDICTS[eligibility.verdict])}
                </Badge>
              </div>
              <ul className={styles.reasons}>
                {reasonsOf(eligibility).map((reason, n) => (
                  <li key={n}>{t(reason)}</li>
                ))}
              </ul>
            </Panel>
          </li>
        ))}
      </ul>
      {ordered.length > limit && (
        <Button size="small" appearance="transparent" onClick={() => setLimit((n) => n + FIRST * 4)}>
          {t(moreRows(ordered.length - limit))}
        </Button>
      )}
    </Section>
  );
}

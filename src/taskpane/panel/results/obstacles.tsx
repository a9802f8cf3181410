import { makeStyles, tokens } from "@fluentui/react-components";
import { cite } from "../../../schemes/cite";
import { scoringLines, seatLines } from "../../../schemes/rules/scoring";
import { isUnsaid, type Scheme } from "../../../schemes/scheme";
import { sayShortlist, type ShortlistFault } from "../../../text/messages/shortlist";
import { useSpeech } from "../../host/context";
import { Empty } from "../../shell/states";
import { texts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  clause: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0 },
});

/** No scores: which stages there are, and what to do. */
export function NoScores({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return (
    <Empty title={t(texts.emptyTitle)}>
      <p className={styles.words}>{t(isUnsaid(scheme.stages) ? scheme.stages.unsaid : texts.emptyBody)}</p>
      <ul className={styles.list}>
        {stages.map(({ key, name }) => (
          <li key={key}>{t(name)}</li>
        ))}
      </ul>
    </Empty>
  );
}

/** What stands in the way of a list, each with what to do. */
export function Faults({ faults }: { faults: readonly ShortlistFault[] }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <Empty title={t(texts.faultsTitle)}>
      <ul className={styles.list}>
        {faults.map((fault, i) => (
          <li key={i}>{t(sayShortlist(fault))}</li>
        ))}
      </ul>
      <p className={styles.words}>{t(texts.faultsBody)}</p>
    </Empty>
  );
}

/** The rules that a result needs and the documents do not give: weights, gates, seats, who is in the lower pool. */
export function unsaidIn(scheme: Scheme) {
  const needed = /^(stages|stage\..*\.(weight|full)|tier\..*\.(quota|gates|gate\..*)|cap\..*)$/u;
  return [...scoringLines(scheme), ...seatLines(scheme)].filter(
    ({ key, rule }) => isUnsaid(rule) && (needed.test(key) || (key === "nomineePool" && scheme.tiers.length > 1)),
  );
}

/** The scheme is silent where a result needs it: what is to be supplied, with the clauses. Never a guess. */
export function Unsaid({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const lines = unsaidIn(scheme);
  if (lines.length === 0) return null;
  return (
    <Empty title={t(texts.unsaidTitle)}>
      <p className={styles.words}>{t(texts.unsaidBody)}</p>
      <ul className={styles.list}>
        {lines.map(({ key, what, rule }) => (
          <li key={key}>
            {t(what)} <span className={styles.clause}>{cite(scheme, rule)}</span>
          </li>
        ))}
      </ul>
    </Empty>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { SEVERITY_ORDER } from "../../../checks/gravest";
import { useSpeech } from "../../host/context";
import { checkTexts as texts, countWords, severityTexts } from "../texts";
import type { Group } from "./groups";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "100%",
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fold: { flexShrink: 0, width: "14px", color: tokens.colorNeutralForeground2 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  count: { display: "inline-flex", alignItems: "center", gap: "2px" },
});

/** The heading of a file, a sheet or a severity, with what stands under it. */
export function GroupLine({ group, open, level }: { group: Group; open: boolean; level: number }) {
  const t = useSpeech();
  const styles = useStyles();
  const { name, severity, counts } = group;
  const words = severity ? t(severityTexts[severity]) : name || t(texts.wholeFile);
  return (
    <div className={styles.root} style={{ paddingInlineStart: level * 10 - 4 }}>
      <span className={styles.fold} aria-hidden="true">
        {open ? "▾" : "▸"}
      </span>
      <span className={styles.name} title={words}>
        {words}
      </span>
      <span className={styles.counts}>
        {SEVERITY_ORDER.filter((each) => counts[each] > 0).map((each) => (
          <span key={each} className={styles.count} role="img" aria-label={t(countWords(each, counts[each]))}>
            <SeverityMark severity={each} /> {counts[each]}
          </span>
        ))}
      </span>
    </div>
  );
}

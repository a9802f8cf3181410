import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checks/finding";
import { SEVERITIES } from "../../../checks/out/severities";
import { useSpeech } from "../../host/context";
import { CODE_NAMES } from "../code-names";
import { checkTexts as texts } from "../texts";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "14px 1fr",
    columnGap: tokens.spacingHorizontalXS,
    alignContent: "center",
    height: "100%",
    boxSizing: "border-box",
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { paddingTop: "1px" },
  words: { minWidth: 0 },
  head: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  cell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  message: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

/** A finding in three lines: where, of what kind, and what is wrong. */
export function FindingLine({ finding, level }: { finding: Finding; level: number }) {
  const t = useSpeech();
  const styles = useStyles();
  const { severity, cell, sheet, code, message } = finding;
  return (
    <div className={styles.root} style={{ paddingInlineStart: level * 10 }}>
      <span className={styles.mark} role="img" aria-label={t(SEVERITIES[severity])}>
        <SeverityMark severity={severity} />
      </span>
      <div className={styles.words}>
        <div className={styles.head}>
          <span className={styles.cell}>{cell || t(sheet ? texts.wholeSheet : texts.wholeFile)}</span> ·{" "}
          {t(CODE_NAMES[code])}
        </div>
        <div className={styles.message}>{t(message)}</div>
      </div>
    </div>
  );
}

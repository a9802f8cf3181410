import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../checks/codes";

const useStyles = makeStyles({
  root: { flexShrink: 0, width: "14px", height: "14px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** A shape for each severity, so that it does not take colours to tell them apart. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M7 1l6 6-6 6-6-6z",
  warning: "M7 1.5l6.2 11H.8z",
  info: "M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",
};

/** How grave a finding is, as a shape; the words for it stand beside or in a label. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className={mergeClasses(styles.root, styles[severity])}>
      <path d={SHAPES[severity]} fill="currentColor" />
    </svg>
  );
}

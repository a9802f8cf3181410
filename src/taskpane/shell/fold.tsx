import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  title: {
    // A block in the line: an inline element has no first letter to style.
    display: "inline-block",
    margin: 0,
    marginInlineEnd: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    "::first-letter": { textTransform: "uppercase" },
  },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly title: string;
  /** What the heading says besides. */
  readonly marks?: ReactNode;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A headed part that folds: the platform's own, which keyboards and screen readers know. Folded, it holds nothing. */
export function Fold({ title, marks, open: atFirst, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(atFirst);
  return (
    <details className={styles.root} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <h3 className={styles.title}>{title}</h3>
        {marks}
      </summary>
      {open && <div className={styles.body}>{children}</div>}
    </details>
  );
}

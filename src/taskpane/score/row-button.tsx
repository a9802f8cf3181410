import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  note: {
    flexShrink: 0,
    maxWidth: "55%",
    overflowWrap: "anywhere",
    textAlign: "end",
    color: tokens.colorNeutralForeground2,
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly what: string;
  readonly note?: string;
  readonly bad?: boolean;
  readonly onClick: () => void;
}

/** A line of a list that leads somewhere. */
export function RowButton({ what, note, bad = false, onClick }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} onClick={onClick}>
      <span className={styles.what}>{what}</span>{" "}
      {note && <span className={mergeClasses(styles.note, bad && styles.bad)}>{note}</span>}
    </button>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(5.5em, 28%) 1fr",
    columnGap: tokens.spacingHorizontalS,
  },
  // Field terms are lower case in English, as in a sentence.
  label: { color: tokens.colorNeutralForeground2, "::first-letter": { textTransform: "uppercase" } },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** A list of labelled facts. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().list}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

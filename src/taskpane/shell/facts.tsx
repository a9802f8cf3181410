import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import { LanguageContext } from "../host/context";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // A label too long for its column has a line of its own, and its fact stands below.
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  label: {
    minWidth: "max(5.5em, 28%)",
    maxWidth: "100%",
    color: tokens.colorNeutralForeground2,
    // Field terms are lower case in English, as in a sentence.
    "::first-letter": { textTransform: "uppercase" },
  },
  // English labels are longer.
  wide: { minWidth: "min(36%, 8.2em)" },
  value: { flexGrow: 1, flexBasis: "58%", margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** A list of labelled facts. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().list}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  const wide = useContext(LanguageContext) === "en";
  return (
    <div className={styles.pair}>
      <dt className={mergeClasses(styles.label, wide && styles.wide)}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { showValue } from "../../shell/value";
import type { Input } from "./inputs";
import { explainTexts as texts } from "./texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "inherit",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  what: { "::first-letter": { textTransform: "uppercase" } },
  value: { textAlign: "end", paddingInlineEnd: 0, fontVariantNumeric: "tabular-nums" },
});

/** What a formula reads for the explained row: what it is, where it stands, what it holds. */
export function InputsTable({ inputs }: { inputs: readonly Input[] }) {
  const t = useSpeech();
  const styles = useStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t(texts.what)}
          </th>
          <th scope="col" className={head}>
            {t(texts.cell)}
          </th>
          <th scope="col" className={mergeClasses(head, styles.value)}>
            {t(texts.holds)}
          </th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ what, address, value }) => (
          <tr key={`${what.en} ${address}`}>
            <th scope="row" className={mergeClasses(styles.cell, styles.what)}>
              {t(what)}
            </th>
            <td className={styles.cell}>{address}</td>
            <td className={mergeClasses(styles.cell, styles.value)}>
              {value === null ? t(texts.omitted) : value === undefined ? "" : showValue(value)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Caption1, mergeClasses } from "@fluentui/react-components";
import { Fraction } from "../../../exact/fraction";
import { useSpeech } from "../../host/context";
import { signedText } from "./core/exact-text";
import type { Leaning } from "./core/overview";
import { useTableStyles } from "./table-styles";
import { consensusTexts as texts } from "./texts";

/** How each reviewer leans, the most lenient first. */
export function LeaningTable({ leanings }: { readonly leanings: readonly Leaning[] }) {
  const t = useSpeech();
  const styles = useTableStyles();
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {t(texts.leaningBody)}
      </Caption1>
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.reviewer, texts.leans, texts.counts].map((heading) => (
              <th key={heading.en} scope="col" className={styles.head}>
                {t(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leanings.map(({ reviewer, mean, above, below, count }) => (
            <tr key={reviewer}>
              <th scope="row" className={styles.cell}>
                {reviewer}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {mean ? `${signedText(mean)} ${t(sideOf(mean))}` : `#N/A ${t(texts.undefinedLeaning)}`}
              </td>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {above} / {below} / {count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function sideOf(mean: Fraction) {
  const side = mean.compare(Fraction.ZERO);
  return side > 0 ? texts.lenient : side < 0 ? texts.severe : texts.level;
}

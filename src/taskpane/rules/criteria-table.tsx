import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { isUnsaid, type Scheme } from "../../schemes/scheme";
import type { Category } from "../../standard/criteria";
import { useSpeech } from "../host/context";
import { Section } from "../shell/section";
import { RuleValue } from "./rule-value";
import { schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    fontWeight: "inherit",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  points: { textAlign: "end", fontVariantNumeric: "tabular-nums", paddingInlineStart: tokens.spacingHorizontalS },
  badge: { marginInlineStart: tokens.spacingHorizontalXS },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** The categories that are scored, with their points; points that no document of ours confirms are marked. */
export function CriteriaTable({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const { criteria } = scheme;
  const points = `${styles.cell} ${styles.points}`;
  return (
    <Section title={t(texts.criteria)}>
      <RuleValue scheme={scheme} rule={criteria} show={({ name }) => t(name)} />
      {!isUnsaid(criteria) && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {t(texts.criterion)}
              </th>
              <th scope="col" className={points}>
                {t(texts.points)}
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.value.categories.map((category) => (
              <CategoryRow key={category.code} category={category} points={points} />
            ))}
            <tr className={styles.total}>
              <th scope="row" className={styles.cell}>
                {t(texts.total)}
              </th>
              <td className={points}>{criteria.value.total}</td>
            </tr>
          </tbody>
        </table>
      )}
    </Section>
  );
}

function CategoryRow({ category, points }: { category: Category; points: string }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {category.code} {t(category.name)}
        {!category.verified && (
          <Badge className={styles.badge} appearance="outline" color="severe" size="small">
            {t(texts.unverified)}
          </Badge>
        )}
      </th>
      <td className={points}>{category.points}</td>
    </tr>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../host/context";
import { Section } from "../shell/section";
import { Bar } from "./bar";
import { showPoints } from "./sheet/show";
import type { CategorySum } from "./sheet/tally";
import { said, texts } from "./texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  value: { fontVariantNumeric: "tabular-nums" },
  open: { color: tokens.colorNeutralForeground2 },
});

/** The points of each category so far, as bars with their numbers. */
export function CategorySums({ sums }: { sums: readonly CategorySum[] }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <Section title={t(texts.categories)}>
      <ul className={styles.list}>
        {sums.map(({ category, points, open }) => {
          const { code, name, points: most } = category;
          return (
            <li key={`${code} ${name.zh}`}>
              <div className={styles.line}>
                <span className={styles.name}>
                  {code} {t(name)}
                </span>{" "}
                <span className={styles.value}>
                  {open > 0 && <span className={styles.open}>{t(said.open(open))} · </span>}
                  {most === null ? t(said.points(showPoints(points))) : t(said.pointsOf(showPoints(points), most))}
                </span>
              </div>
              {most !== null && most > 0 && <Bar share={points.toNumber() / most} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

import { Caption1, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { type Concord, FIGURES } from "./core/concord";
import { readingOf } from "./core/reading";
import { consensusTexts as texts, saying } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How far reviewers agree, each figure with what it tells and does not tell. */
export function ConcordView({ concords }: { readonly concords: readonly Concord[] }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Caption1 block className={styles.quiet}>
        {t(texts.concordBody)} {t(texts.stable)}
      </Caption1>
      {concords.map((concord) => (
        <div key={concord.reviewers.join("\n")} className={styles.root}>
          {concord.group !== null && <Words weight="semibold">{t(saying.group(concord.group))}</Words>}
          <span>{t(saying.basis(concord.reviewers.length, concord.applicants, concord.complete))}</span>
          <dl className={styles.list}>
            {FIGURES.map((figure) => {
              const { name, value, tells, source } = readingOf(figure, concord);
              return (
                <div key={figure}>
                  <dt className={styles.name}>
                    {t(name)}: {value}
                  </dt>
                  <dd className={styles.value}>
                    {t(tells)} <Caption1 className={styles.quiet}>({source})</Caption1>
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </div>
  );
}

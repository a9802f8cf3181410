import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { insertTexts as texts, purposeTexts } from "./texts";
import type { Refusal } from "./offer";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  badge: { marginInlineStart: tokens.spacingHorizontalXS },
  why: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Formulas that would fit but for the scheme or the headers, each with what is in the way. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useSpeech();
  const styles = useStyles();
  if (refusals.length === 0) return null;
  return (
    <ul className={styles.list}>
      {refusals.map(({ name, why }) => (
        <li key={name}>
          {t(purposeTexts[name])}
          <Badge className={styles.badge} appearance="outline" color="severe">
            {t(texts.unavailable)}
          </Badge>
          <span className={styles.why}>{t(why)}</span>
        </li>
      ))}
    </ul>
  );
}

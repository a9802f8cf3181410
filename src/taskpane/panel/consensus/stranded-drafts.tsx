import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import type { Stranded } from "./core/drafts";
import { consensusTexts as texts } from "./texts";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, overflowWrap: "anywhere" },
});

interface Props {
  readonly drafts: readonly Stranded[];
  readonly onRemove: (key: string) => void;
}

/** What was typed for parts that have no field any longer: seen and removed here, and never written. */
export function StrandedDrafts({ drafts, onRemove }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  if (drafts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <strong>{t(texts.strandedTitle)}</strong>
        <div>{t(texts.strandedBody)}</div>
        <ul className={styles.list}>
          {drafts.map(({ key, part, value, reason }) => {
            const name = part === "whole" ? t(texts.total) : part.slice(part.indexOf(":") + 1);
            return (
              <li key={key} className={styles.line}>
                <span className={styles.words}>{[`${name} ${value}`.trim(), reason].filter(Boolean).join(" · ")}</span>
                <Button size="small" aria-label={`${t(texts.remove)} ${name}`} onClick={() => onRemove(key)}>
                  {t(texts.remove)}
                </Button>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

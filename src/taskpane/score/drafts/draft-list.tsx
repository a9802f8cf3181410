import { Button, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { Panel } from "../../shell/panel";
import { Section } from "../../shell/section";
import { FoldedList } from "../folded-list";
import { texts } from "../texts";
import { type Draft, draftKey } from "./draft";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  words: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  /** Drafts with a place elsewhere, and those whose place is gone. */
  readonly elsewhere: readonly Draft[];
  readonly lost: readonly Draft[];
  readonly unkept: string | null;
  readonly onGo: (draft: Draft) => void;
  readonly onCopy: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
}

/** Words that are in no cell yet, wherever they belong: nothing that was typed goes without being offered. */
export function DraftList({ elsewhere, lost, unkept, onGo, onCopy, onDiscard }: Props) {
  const t = useSpeech();
  if (elsewhere.length + lost.length === 0 && unkept === null) return null;
  return (
    <Section title={t(texts.drafts)}>
      {unkept !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t(texts.draftsUnkept)} {unkept}
          </MessageBarBody>
        </MessageBar>
      )}
      {elsewhere.length > 0 && <Caption1>{t(texts.draftsBody)}</Caption1>}
      <FoldedList items={elsewhere} label={t(texts.drafts)} keyOf={draftKey}>
        {(draft) => (
          <DraftCard draft={draft}>
            <Button size="small" onClick={() => onGo(draft)}>
              {`${draft.sheet} · ${t(texts[draft.kind])}`}
            </Button>
          </DraftCard>
        )}
      </FoldedList>
      {lost.length > 0 && <Caption1>{t(texts.draftLost)}</Caption1>}
      <FoldedList items={lost} label={t(texts.draftLost)} keyOf={draftKey}>
        {(draft) => (
          <DraftCard draft={draft}>
            <Button size="small" onClick={() => onCopy(draft)}>
              {t(texts.copy)}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onDiscard(draft)}>
              {t(texts.discard)}
            </Button>
          </DraftCard>
        )}
      </FoldedList>
    </Section>
  );
}

function DraftCard({ draft, children }: { draft: Draft; children: React.ReactNode }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <Panel>
      <Caption1 className={styles.about}>{`${draft.sheet} · ${draft.about} · ${t(texts[draft.kind])}`}</Caption1>
      <p className={styles.words}>{draft.text}</p>
      <div className={styles.actions}>{children}</div>
    </Panel>
  );
}

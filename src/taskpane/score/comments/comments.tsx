import { Caption1, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import type { Contradiction } from "../item/contradictions";
import type { CommentKind, Slot } from "../sheet/slot";
import { texts } from "../texts";

interface Props {
  readonly slot: Slot;
  readonly doubts: readonly Contradiction[];
  readonly children: (kind: CommentKind) => React.ReactNode;
}

const KINDS: readonly CommentKind[] = ["strengths", "improvements", "remark"];

/** The words about an item, and whether they go with its score. */
export function Comments({ slot, doubts, children }: Props) {
  const t = useSpeech();
  const kinds = KINDS.filter((kind) => slot.comments[kind] !== null);
  return (
    <Section title={t(texts.comments)}>
      {kinds.length === 0 && <Caption1>{t(texts.noComments)}</Caption1>}
      {kinds.map((kind) => children(kind))}
      {doubts.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(texts.contradiction)}</MessageBarTitle>
            {doubts.map(({ code, message }) => (
              <div key={code}>{t(message)}</div>
            ))}
            <Caption1 block>{t(texts.contradictionWhy)}</Caption1>
          </MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}

import { Caption1 } from "@fluentui/react-components";
import { useSpeech } from "../host/context";
import { Section } from "../shell/section";
import { FoldedList } from "./folded-list";
import { standingWords } from "./item/standing-words";
import { RowButton } from "./row-button";
import { slotName } from "./sheet/show";
import { cellKey, type Spot } from "./sheet/slot";
import type { Fault } from "./sheet/tally";
import { texts } from "./texts";

/** What is missing or off in a form; each line goes to its cell. */
export function TodoList({ faults, onGo }: { faults: readonly Fault[]; onGo: (spot: Spot) => void }) {
  const t = useSpeech();
  return (
    <Section title={`${t(texts.todo)}${faults.length > 0 ? ` · ${faults.length}` : ""}`}>
      {faults.length === 0 && <Caption1>{t(texts.nothingToDo)}</Caption1>}
      <FoldedList items={faults} label={t(texts.todo)} keyOf={({ slot }) => cellKey(slot)}>
        {({ slot, standing }) => {
          const words = standingWords(slot, standing);
          return (
            <RowButton
              what={slotName(slot)}
              note={words ? t(words) : undefined}
              bad={standing.is !== "missing"}
              onClick={() => onGo(slot)}
            />
          );
        }}
      </FoldedList>
    </Section>
  );
}

import type { Sheet } from "../../workbook/model";
import { CommentBox } from "./comments/comment-box";
import { Comments } from "./comments/comments";
import { aboutOf, type Draft, draftKey } from "./drafts/draft";
import type { Stores } from "./host/stores";
import type { CellActions } from "./host/use-cell-actions";
import { blockOf } from "./item/block";
import { contradictions } from "./item/contradictions";
import { ItemCard } from "./item/item-card";
import { cellKey, type CommentKind, type Slot } from "./sheet/slot";
import { cellAt, percentOf, standingOf } from "./sheet/standing";
import { texts } from "./texts";

interface Props {
  readonly sheet: Sheet;
  readonly slot: Slot;
  readonly previous: Slot | null;
  readonly next: Slot | null;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly stores: Stores;
  readonly actions: CellActions;
}

/** The item that is being scored: its score, and the words about it. */
export function ItemView({ sheet, slot, previous, next, drafts, stores, actions }: Props) {
  const cell = cellAt(sheet, slot);
  const standing = standingOf(slot, cell);
  const value = "value" in standing && standing.is !== "outside" ? standing.value : null;
  const goNext = next ? () => actions.goTo(next) : undefined;
  const wordsIn = (kind: CommentKind): string | null => {
    const spot = slot.comments[kind];
    if (!spot) return null;
    const draft = drafts.get(draftKey({ sheet: sheet.name, ...spot }))?.text;
    const held = cellAt(sheet, spot)?.value;
    return draft ?? (typeof held === "string" ? held : null);
  };
  const doubts =
    value === null || slot.unit === null || (slot.unit === "points" && slot.most === null)
      ? []
      : contradictions(percentOf(slot, value), {
          strengths: wordsIn("strengths"),
          improvements: wordsIn("improvements"),
        });
  return (
    <>
      <ItemCard
        slot={slot}
        standing={standing}
        block={blockOf(slot, cell, sheet)}
        onScore={(score) => {
          void actions.writeScore(slot, cell?.value ?? null, score, aboutOf(slot));
        }}
        onPrevious={previous ? () => actions.goTo(previous) : undefined}
        onNext={goNext}
      />
      <Comments slot={slot} doubts={doubts}>
        {(kind) => {
          const spot = slot.comments[kind];
          return (
            spot && (
              <CommentBox
                key={`${sheet.name} ${kind} ${cellKey(spot)}`}
                sheet={sheet.name}
                slot={slot}
                kind={kind}
                spot={spot}
                label={texts[kind]}
                cell={cellAt(sheet, spot)}
                drafts={drafts}
                store={stores.drafts}
                onWrite={actions.writeWords}
                onNext={() => goNext?.()}
              />
            )
          );
        }}
      </Comments>
    </>
  );
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { Text } from "../../../text/text";
import type { Cell } from "../../../workbook/model";
import { useSpeech } from "../../host/context";
import { showValue } from "../../shell/value";
import { aboutOf, type Draft, draftKey } from "../drafts/draft";
import type { DraftStore } from "../drafts/draft-store";
import type { CommentKind, Slot, Spot } from "../sheet/slot";
import { keptWords } from "../write/kept-words";
import type { Written } from "../write/write-cell";
import { CommentField } from "./comment-field";

interface Props {
  readonly sheet: string;
  readonly slot: Slot;
  readonly kind: CommentKind;
  readonly spot: Spot;
  readonly label: Text;
  readonly cell: Cell | null;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly store: DraftStore;
  /** @param seen what the cell was seen to hold */
  readonly onWrite: (spot: Spot, seen: Cell["value"], text: string, what: string) => Promise<Written>;
  readonly onNext: () => void;
}

/** One comment of an item between the sheet and the drafts. Mount it anew for another cell. */
export function CommentBox({ sheet, slot, kind, spot, label, cell, drafts, store, onWrite, onNext }: Props) {
  const t = useSpeech();
  const { row, column } = spot;
  const text = showValue(cell?.value ?? null);
  const draft = drafts.get(draftKey({ sheet, row, column }));
  const [refusal, setRefusal] = useState<Text>();

  // The cell already holds the words: there is nothing left to keep.
  const settled = draft !== undefined && draft.text === text;
  useEffect(() => {
    if (settled) store.remove({ sheet, row, column });
  }, [settled, store, sheet, row, column]);
  const open = settled ? undefined : draft;
  const conflict = open !== undefined && open.base !== text;

  const onType = (typed: string) => {
    setRefusal(undefined);
    if (typed === text) store.remove({ sheet, row, column });
    else store.set({ sheet, row, column, kind, about: aboutOf(slot), text: typed, base: open?.base ?? text });
  };
  const write = async (words: string) => {
    const written = await onWrite({ row, column }, cell?.value ?? null, words, `${aboutOf(slot)} ${t(label)}`);
    if (!written.ok) setRefusal(keptWords(written));
    // What was typed while the write was under way is a draft of its own.
    else if (store.snapshot().drafts.get(draftKey({ sheet, row, column }))?.text === open?.text)
      store.remove({ sheet, row, column });
  };
  const commit = () => {
    if (open && !conflict) void write(open.text);
  };
  const resolve = (words: string | null) => {
    if (words === null) store.remove({ sheet, row, column });
    else void write(words);
  };

  // Leaving for another item by the sheet leaves no field: what is written here goes into its cell all the same.
  const leave = useRef(commit);
  leave.current = commit;
  useEffect(() => () => leave.current(), []);
  const onCommit = useCallback(() => leave.current(), []);

  return (
    <CommentField
      label={t(label)}
      cell={text}
      draft={open ? open.text : null}
      conflict={conflict}
      readOnly={cell?.formula !== undefined}
      refusal={refusal && t(refusal)}
      onType={onType}
      onCommit={onCommit}
      onNext={onNext}
      onResolve={resolve}
    />
  );
}

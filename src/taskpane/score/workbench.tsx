import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { Place, WorkbookPort } from "../../hosts/port";
import type { Scheme } from "../../schemes/scheme";
import type { ScoreUnit } from "../../scoring/score-cell";
import type { Sheet } from "../../workbook/model";
import { useSpeech } from "../host/context";
import { copyText } from "../shell/copy";
import { useNotify } from "../shell/notices";
import { showValue } from "../shell/value";
import { CategorySums } from "./category-sums";
import { type Draft, placeDrafts } from "./drafts/draft";
import { DraftList } from "./drafts/draft-list";
import { waitingDrafts, writeDrafts } from "./drafts/write-drafts";
import { FinishPart } from "./finish/finish-part";
import { SealBars } from "./finish/seal-bars";
import { sealStatuses } from "./finish/seal-status";
import { storesOf, useDrafts, useLastDone } from "./host/stores";
import { useCellActions } from "./host/use-cell-actions";
import type { LiveSheet } from "./host/use-live-sheet";
import type { Seals } from "./host/use-seals";
import type { Setup } from "./host/use-setup";
import { ItemView } from "./item-view";
import { SheetHead } from "./sheet-head";
import { findSlot, nextOpen, stepFrom } from "./sheet/find-slot";
import type { ScoreSheet } from "./sheet/score-sheet";
import { cellKey } from "./sheet/slot";
import { cellAt, isOpen } from "./sheet/standing";
import { tallyOf } from "./sheet/tally";
import { said, texts } from "./texts";
import { TodoList } from "./todo-list";
import { Unsure } from "./states";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface Props {
  readonly port: WorkbookPort;
  readonly scheme: Scheme;
  readonly setup: Setup;
  readonly seals: Seals;
  readonly place: Place;
  readonly unit: ScoreUnit | null;
  readonly sheet: Sheet;
  readonly scores: ScoreSheet;
  readonly live: LiveSheet;
}

/** A recognised score sheet at work: the item at the selection, how far it is, what is left, and its end. */
export function Workbench({ port, scheme, setup, seals, place, unit, sheet, scores, live }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const stores = storesOf(port);
  const actions = useCellActions(port, sheet.name, stores, live);
  const { drafts, unkept } = useDrafts(stores.drafts);
  const last = useLastDone(stores.undo);

  const found = findSlot(scores, place, (slot) => isOpen(slot, cellAt(sheet, slot)));
  const form = found?.form ?? scores.forms[0];
  const tally = useMemo(() => tallyOf(scores, form, sheet), [scores, form, sheet]);
  const missing = nextOpen(scores, form.reviewer, found?.slot ?? null, (slot) => isOpen(slot, cellAt(sheet, slot)));
  const settled = useDeferredValue(sheet);
  const statuses = useMemo(
    () => (settled.name === sheet.name ? sealStatuses(settled, seals.kept, setup.round) : []),
    [settled, sheet.name, seals.kept, setup.round],
  );
  const unwritten = useDraftPlaces(scores, setup.sheets, drafts, stores.drafts);
  const shownHere = new Set(Object.values(found?.slot.comments ?? {}).flatMap((spot) => (spot ? [cellKey(spot)] : [])));
  const waiting = waitingDrafts(sheet, unwritten.placed, shownHere);
  const copyDraft = useCopy();

  // Whoever scores a row selected by its name goes on in the cell of the score.
  const follow = useRef(false);
  const slot = found?.slot;
  const exact = slot !== undefined && slot.row === place.row && slot.column === place.column;
  useEffect(() => {
    if (!follow.current || !slot) return;
    follow.current = false;
    if (!exact) actions.goTo(slot);
  });
  const scoring = {
    ...actions,
    writeScore: (...given: Parameters<typeof actions.writeScore>) => {
      follow.current = true;
      return actions.writeScore(...given);
    },
  };

  return (
    <div className={styles.root}>
      <SealBars
        statuses={statuses}
        gone={seals.kept.filter((each) => !setup.sheets.includes(each.sheet))}
        failure={seals.failure}
        actions={actions}
      />
      <Unsure confidence={scores.confidence} />
      {scores.otherEdition && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(said.edition(scores.otherEdition))}</MessageBarBody>
        </MessageBar>
      )}
      <SheetHead
        sheet={sheet.name}
        form={form}
        tally={tally}
        undo={
          last
            ? {
                title: t(said.undo(last.what, showValue(last.before), showValue(last.after))),
                run: () => void actions.undo(),
              }
            : undefined
        }
        onNextMissing={missing ? () => actions.goTo(missing) : undefined}
      />
      {slot ? (
        <ItemView
          sheet={sheet}
          slot={slot}
          previous={stepFrom(scores, slot, -1)}
          next={stepFrom(scores, slot, 1)}
          drafts={drafts}
          stores={stores}
          actions={scoring}
        />
      ) : (
        <Caption1>{t(texts.pickItem)}</Caption1>
      )}
      <TodoList faults={tally.faults} onGo={actions.goTo} />
      {tally.categories.length > 0 && <CategorySums sums={tally.categories} />}
      <DraftList
        elsewhere={unwritten.placed.filter((draft) => draft.sheet !== sheet.name || !shownHere.has(cellKey(draft)))}
        lost={unwritten.lost}
        unkept={unkept}
        onGo={(draft) => actions.goTo(draft, draft.sheet)}
        onCopy={copyDraft}
        onDiscard={(draft) => stores.drafts.remove(draft)}
      />
      <FinishPart
        key={`${sheet.name} ${form.reviewer}`}
        given={{ port, scheme, setup, sheet: sheet.name, unit, reviewer: form.reviewer }}
        scores={scores}
        seals={seals}
        statuses={statuses}
        waiting={waiting.length}
        onWriteDrafts={() => writeDrafts(sheet, waiting, actions, stores.drafts)}
        onGo={actions.goTo}
      />
    </div>
  );
}

/** The drafts of the workbook by whether their place is there; those whose rows have moved follow them. */
function useDraftPlaces(
  scores: ScoreSheet,
  sheets: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  store: ReturnType<typeof storesOf>["drafts"],
) {
  const sorted = useMemo(() => {
    const all = [...drafts.values()];
    const { placed, moved, lost } = placeDrafts(
      scores,
      all.filter(({ sheet }) => sheet === scores.name),
    );
    const others = all.filter(({ sheet }) => sheet !== scores.name);
    return {
      moved,
      placed: [...placed, ...others.filter(({ sheet }) => sheets.includes(sheet))],
      lost: [...lost, ...others.filter(({ sheet }) => !sheets.includes(sheet))],
    };
  }, [scores, sheets, drafts]);
  useEffect(() => {
    for (const { from, to } of sorted.moved) store.move(from, to);
  }, [sorted, store]);
  return sorted;
}

function useCopy(): (draft: Draft) => void {
  const notify = useNotify();
  return (draft) =>
    void copyText(draft.text).then((done) =>
      notify({ intent: done ? "success" : "warning", text: done ? texts.copied : texts.notCopied }),
    );
}

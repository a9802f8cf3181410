import type { Place, WorkbookPort } from "../../../hosts/port";
import { explainCell, type Explanation } from "../explain/explain";
import { findCall } from "../explain/find";
import { lookForScores, type Looked } from "../insert/look";
import type { ScoreBlock } from "../insert/block";
import type { Offer } from "../insert/offer";
import { freePlace } from "../insert/target";

/** Everything the pane shows about a selection. */
export interface Selected {
  readonly place: Place;
  /** Where one of our functions is behind the selection's first cell. */
  readonly explanation: Explanation | null;
  readonly scores: SelectedScores | Exclude<Looked["kind"], "scores">;
}

export interface SelectedScores {
  readonly block: ScoreBlock;
  readonly free: Readonly<Record<Offer["side"], Place | null>>;
}

/** Reads a selection: the result in its first cell, and, where it is more than one cell, the scores in it. */
export async function readSelection(port: WorkbookPort, place: Place, signal: AbortSignal): Promise<Selected> {
  const first = { ...place, rows: 1, columns: 1 };
  const found = await findCall(port, first, signal);
  const explanation = found && !signal.aborted ? await explainCell(port, found) : null;
  const single = place.rows === 1 && place.columns === 1;
  return { place, explanation, scores: single ? "none" : await readScores(port, place, signal) };
}

async function readScores(port: WorkbookPort, place: Place, signal: AbortSignal): Promise<Selected["scores"]> {
  const looked = await lookForScores(port, place);
  if (looked.kind !== "scores") return looked.kind;
  const { block } = looked;
  return {
    block,
    free: {
      right: await freePlace(port, block.place, "right", signal),
      below: await freePlace(port, block.place, "below", signal),
    },
  };
}

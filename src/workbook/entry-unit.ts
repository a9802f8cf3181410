import type { ScoreUnit } from "../scoring/score-cell";
import type { Entry, ScoreTable } from "./score-book";

/** In what an entry is given: its own unit where it has one, else its table's; null where nothing tells. */
export const entryUnit = ({ unit }: Pick<ScoreTable, "unit">, entry: Pick<Entry, "unit">): ScoreUnit | null =>
  entry.unit ?? unit;

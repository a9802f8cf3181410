import { isUnsaid } from "../schemes/scheme";
import { readScoreCell, type ScoreCell, type ScoreUnit } from "../scoring/score-cell";
import type { Entry } from "../workbook/score-book";
import { matchParts } from "./match-parts";
import type { TableScope } from "./scope";

/** A score as it was read, with what it may be at most. */
export interface ReadScore {
  readonly entry: Entry;
  readonly cell: ScoreCell;
  readonly unit: ScoreUnit;
  /** Null where nothing says. */
  readonly most: number | null;
  readonly adviser: boolean;
}

/** The entries that people fill in: scores, and values agreed in consensus. */
export function scoreEntries(scope: TableScope): ReadScore[] {
  const { table } = scope;
  const unit = table.unit ?? "points";
  const mosts = partMaxima(scope, unit);
  return table.entries
    .filter(({ kind }) => kind === "score" || kind === "agreed")
    .map((entry) => ({
      entry,
      cell: readEntry(entry, unit),
      unit,
      most: entry.part === null ? stageMost(scope, entry, unit) : mosts[entry.part],
      adviser: entry.reviewer !== null && table.reviewers[entry.reviewer]?.role === "adviser",
    }));
}

/** An entry's cell as a score; a formula without a cached result is taken for what it shows: nothing. */
export const readEntry = (entry: Entry, unit: ScoreUnit): ScoreCell => readScoreCell(entry.cell?.value ?? null, unit);

function partMaxima(scope: TableScope, unit: ScoreUnit): (number | null)[] {
  if (unit !== "points") return scope.table.parts.map(() => (unit === "percent" ? 100 : 1));
  const matched = matchParts(scope);
  return scope.table.parts.map((part, i) => matched.parts[i]?.points ?? part.points?.value ?? null);
}

/** The office's own full mark stands before the scheme's, as in the books made from it; the sheet's where neither says. */
function stageMost(
  { scheme, stage, criteria, round, table }: TableScope,
  entry: Entry,
  unit: ScoreUnit,
): number | null {
  if (unit !== "points") return unit === "percent" ? 100 : 1;
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const own = entry.stage === null ? stage : stages.find(({ key }) => key === entry.stage);
  if (!own) return table.full?.value ?? criteria?.total ?? null;
  return round?.full?.[own.key] ?? (isUnsaid(own.full) ? (table.full?.value ?? null) : own.full.value);
}

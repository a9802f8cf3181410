import { isUnsaid } from "../schemes/scheme";
import { readScoreCell, type ScoreCell, type ScoreUnit } from "../scoring/score-cell";
import { entryUnit } from "../workbook/entry-unit";
import type { Entry } from "../workbook/score-book";
import { matchParts, otherEdition } from "./match-parts";
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
  const points = partPoints(scope);
  return table.entries
    .filter(({ kind }) => kind === "score" || kind === "agreed")
    .map((entry) => {
      const unit = entryUnit(table, entry) ?? "points";
      return {
        entry,
        cell: readEntry(entry, unit),
        unit,
        most: MOST[unit] ?? (entry.part === null ? stagePoints(scope, entry) : points[entry.part]),
        adviser: entry.reviewer !== null && table.reviewers[entry.reviewer]?.role === "adviser",
      };
    });
}

/** An entry's cell as a score; a formula without a cached result is taken for what it shows: nothing. */
export const readEntry = (entry: Entry, unit: ScoreUnit): ScoreCell => readScoreCell(entry.cell?.value ?? null, unit);

/** What a share can be at most; points depend on what is scored. */
const MOST: Readonly<Record<ScoreUnit, number | null>> = { points: null, percent: 100, fraction: 1 };

/** A sheet of another edition is held to that edition's points: that it is another is a finding of its own. */
function partPoints(scope: TableScope): (number | null)[] {
  const { table, criteria } = scope;
  const matched = matchParts({ table, criteria: (criteria && otherEdition(criteria, table.parts)) ?? criteria });
  return scope.table.parts.map((part, i) => matched.parts[i]?.points ?? part.points?.value ?? null);
}

/** The office's own full mark stands before the scheme's, as in the books made from it; the sheet's where neither says. */
export function stagePoints({ scheme, stage, criteria, round, table }: TableScope, entry: Entry): number | null {
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const own = entry.stage === null ? stage : stages.find(({ key }) => key === entry.stage);
  if (!own) return table.full?.value ?? criteria?.total ?? null;
  return round?.full?.[own.key] ?? (isUnsaid(own.full) ? (table.full?.value ?? null) : own.full.value);
}

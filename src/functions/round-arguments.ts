import type { Scheme, Stage } from "../schemes/scheme";
import { BONUS } from "../scoring/combine";
import { Gap } from "../scoring/gap";
import type { ScoreCell } from "../scoring/score-cell";
import type { StageTable } from "../scoring/stage-table";
import { ruled } from "../scoring/rules";
import type { RangeArgument } from "./decode";
import { Failure } from "./failure";
import type { ResultCell } from "./host";
import { schemeOf } from "./scheme-argument";
import { gapRows } from "./scheme-rows";
import { type Absent, type GivenStages, oneColumn, stageTable } from "./stage-arguments";

/** A scheme with the scores and the bonus points given under it; `extra` is null where no bonus is given. */
export interface RoundArguments {
  readonly known: Scheme;
  readonly table: StageTable;
  readonly extra: readonly ScoreCell[] | null;
}

/**
 * Scheme, stages and bonus as the functions over whole rounds take them; rows of gaps where the scheme's document names
 * no stages. `absent` says what becomes of a stage that is omitted or all blank; `first` is the scheme's first stage.
 */
export function roundOf(
  scheme: RangeArgument,
  given: GivenStages,
  bonus: RangeArgument,
  absent: (stage: Stage, first: Stage) => Absent,
): RoundArguments | Failure | ResultCell[] {
  const known = schemeOf(scheme);
  if (known instanceof Failure) return known;
  const stages = ruled(known, known.stages);
  if (stages instanceof Gap) return gapRows(given.document, stages);
  const table = stageTable(stages, given, (stage) => absent(stage, stages[0]));
  if (table instanceof Failure) return table;
  const column = oneColumn(bonus, BONUS);
  if (column instanceof Failure) return column;
  const extra = column.some((cell) => cell !== null) ? column : null;
  return extra && extra.length !== table.rows.length
    ? new Failure({ code: "rows-differ", params: { what: BONUS, rows: extra.length, expected: table.rows.length } })
    : { known, table, extra };
}

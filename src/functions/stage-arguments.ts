import type { Stage } from "../schemes/scheme";
import type { ScoreCell } from "../scoring/score-cell";
import type { StageTable } from "../scoring/stage-table";
import type { Text } from "../text/text";
import { isBlank, type RangeArgument, readCell, scoreRows } from "./decode";
import { Failure } from "./failure";

/** What the named stage arguments stand for, in their order. */
const NAMED = ["document", "site", "defence"] as const;
type Named = (typeof NAMED)[number];
export type GivenStages = Readonly<Record<Named, RangeArgument>>;
const NAMES: Readonly<Record<Named, Text>> = {
  document: { zh: "资料评审", en: "document review" },
  site: { zh: "现场评审", en: "site visit" },
  defence: { zh: "答辩", en: "defence" },
};

/** What becomes of a stage whose argument is omitted or all blank: the call fails, the stage is left out, or stays blank. */
export type Absent = "refuse" | "leave-out" | "blank";

/**
 * The stage arguments as one table. A scheme whose stages are documents, site and defence takes a column for each;
 * any other takes all its stages as the columns of the first argument.
 */
export function stageTable(
  stages: readonly Stage[],
  given: GivenStages,
  absent: (stage: Stage) => Absent,
): StageTable | Failure {
  const columns = isNamed(stages) ? namedColumns(stages, given) : sharedColumns(stages, given.document);
  if (columns instanceof Failure) return columns;
  const surplus = NAMED.find((name) => name !== "document" && !takes(stages, name) && holds(given[name]));
  if (surplus) return new Failure({ code: "stage-not-in-scheme", params: { what: NAMES[surplus] } });
  const height = columns.find(({ cells }) => cells.length > 0)?.cells.length ?? 0;
  const kept: Column[] = [];
  for (const { stage, cells } of columns) {
    const way = absent(stage);
    if (way === "leave-out" && cells.every((cell) => cell === null)) continue;
    if (cells.length === 0 && way === "refuse")
      return new Failure({ code: "nothing-given", params: { what: stage.name } });
    if (cells.length !== 0 && cells.length !== height)
      return new Failure({ code: "rows-differ", params: { what: stage.name, rows: cells.length, expected: height } });
    kept.push({ stage, cells });
  }
  const rows: ScoreCell[][] = [];
  for (let row = 0; row < height; row++) rows.push(kept.map(({ cells }) => cells[row] ?? null));
  return { stages: kept.map(({ stage }) => stage), rows };
}

/** Whether this argument stands for one of the scheme's stages. */
const takes = (stages: readonly Stage[], name: Named): boolean =>
  isNamed(stages) && stages.some(({ key }) => key === name);

interface Column {
  readonly stage: Stage;
  readonly cells: readonly ScoreCell[];
}

const holds = (range: RangeArgument): boolean => !!range?.some((row) => row.some((cell) => !isBlank(cell)));

const isNamed = (stages: readonly Stage[]): boolean => stages.every(({ key }) => NAMED.some((name) => name === key));

function namedColumns(stages: readonly Stage[], given: GivenStages): Column[] | Failure {
  const columns: Column[] = [];
  for (const stage of stages) {
    const cells = oneColumn(given[stage.key as Named], stage.name);
    if (cells instanceof Failure) return cells;
    columns.push({ stage, cells });
  }
  return columns;
}

function sharedColumns(stages: readonly Stage[], range: RangeArgument): Column[] | Failure {
  const rows = scoreRows(range);
  const width = rows[0]?.length ?? 0;
  if (width !== stages.length) {
    const names = stages.map(({ name }) => name.zh).join("、");
    return new Failure({ code: "stage-columns", params: { columns: width, expected: stages.length, names } });
  }
  return stages.map((stage, i) => ({ stage, cells: rows.map((row) => row[i]) }));
}

/** A range of one column as scores; an omitted one is empty. */
export function oneColumn(range: RangeArgument, what: Text): ScoreCell[] | Failure {
  if (!range) return [];
  const columns = range[0]?.length ?? 0;
  if (columns !== 1) return new Failure({ code: "one-column", params: { what, columns } });
  return range.map((row) => readCell(row[0], "points"));
}

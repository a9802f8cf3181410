import { decimalOf } from "../../../../exact/decimal";
import { Fraction } from "../../../../exact/fraction";
import { cite } from "../../../../schemes/cite";
import { isUnsaid, type Scheme, type Stage } from "../../../../schemes/scheme";
import { plainName } from "../../../../workbook/firm-name";
import type { Round } from "../../../../workbook/round/round";
import { type Given, percentOf, pointsOf } from "./given";
import type { Part } from "./part";

/** A reviewer of the board. */
export interface BoardReviewer {
  readonly name: string;
  readonly adviser: boolean;
  /** Null where not recused; the reason, "" without one. */
  readonly recused: string | null;
}

/** What a reviewer gave for a part. Only `given` counts, and of that only what neither adviser nor recused gave. */
export interface BoardCell {
  readonly state: "given" | "blank" | "absent" | "odd" | "conflict";
  /** In the row's unit. */
  readonly value: Fraction | null;
  /** What stands in the cell where it is no score, or the values that differ. */
  readonly shown: string;
  readonly given: readonly Given[];
}

export interface BoardRow {
  readonly part: Part;
  readonly unit: "percent" | "points";
  readonly cells: readonly BoardCell[];
  /** Of the scores that count; exact. */
  readonly mean: Fraction | null;
  /** Highest less lowest, in percent points of the part; null below two scores, or where its points are not known. */
  readonly spread: Fraction | null;
  /** The spread calls for discussion. */
  readonly wide: boolean;
  /** The clause whose limit the spread passes, where the scheme has one. */
  readonly clause: string | null;
  readonly counted: number;
  /** What sheets hold as agreed, in the row's unit; the cells it stands or can stand in. */
  readonly agreed: Fraction | null;
  readonly agreedAt: readonly Given[];
}

/** What a board is made by. */
export interface Basis {
  readonly scheme: Scheme;
  readonly stage: Stage;
  readonly round: Round | null;
  /** In percent points. */
  readonly trigger: number;
}

/** A part with what each reviewer gave for it, over all sheets that show it. */
export function rowOf(
  basis: Basis,
  part: Part,
  unit: BoardRow["unit"],
  reviewers: readonly BoardReviewer[],
  counts: readonly boolean[],
  given: readonly Given[],
): BoardRow {
  const value = (cell: number, from: Given) => inUnit(unit, cell, from.unit, part.points);
  const cells = reviewers.map(({ name }) =>
    cellOf(
      given.filter((each) => each.kind === "score" && plainName(each.reviewer ?? "") === plainName(name)),
      value,
    ),
  );
  return finished(basis, part, unit, cells, counts, agreedOf(given, value));
}

const inUnit = (unit: BoardRow["unit"], cell: number, from: Given["unit"], points: number | null): Fraction | null =>
  unit === "percent" ? percentOf(cell, from, points) : pointsOf(cell, from, points);

type Valued = (cell: number, from: Given) => Fraction | null;

function agreedOf(given: readonly Given[], value: Valued): Pick<BoardRow, "agreed" | "agreedAt"> {
  const agreedAt = given.filter(({ kind }) => kind === "agreed");
  const filled = agreedAt.find(({ cell }) => typeof cell === "number");
  return { agreed: filled ? value(filled.cell as number, filled) : null, agreedAt };
}

/** One reviewer's cell from all sheets that show it. */
function cellOf(given: readonly Given[], value: Valued): BoardCell {
  const filled = given.filter(({ cell }) => cell !== null);
  if (filled.length === 0) return { state: "blank", value: null, shown: "", given };
  const values = filled.flatMap((each) => (typeof each.cell === "number" ? (value(each.cell, each) ?? []) : []));
  const [first] = values;
  if (first && values.length === filled.length && values.every((each) => each.equals(first)))
    return { state: "given", value: first, shown: "", given };
  const words = [...new Set(filled.map(({ cell }) => (typeof cell === "number" ? String(cell) : (cell?.shown ?? ""))))];
  if (words.length > 1) return { state: "conflict", value: null, shown: words.join(" / "), given };
  const [{ cell }] = filled;
  const absent = typeof cell === "object" && cell?.kind === "absent";
  return { state: absent ? "absent" : "odd", value: null, shown: words[0], given };
}

/** A row with what follows from its cells: mean, spread, and whether it wants discussion. */
export function finished(
  { scheme, stage, trigger }: Basis,
  part: Part,
  unit: BoardRow["unit"],
  cells: readonly BoardCell[],
  counts: readonly boolean[],
  agreed: Pick<BoardRow, "agreed" | "agreedAt">,
): BoardRow {
  const values = cells.flatMap(({ state, value }, i) => (state === "given" && counts[i] && value ? [value] : []));
  const mean =
    values.length === 0
      ? null
      : values.reduce((sum, each) => sum.plus(each), Fraction.ZERO).over(Fraction.of(values.length));
  const range = values.length < 2 ? null : widest(values);
  const spread = range && inPercent(range, unit, part.points);
  const limit = part.level === "whole" && stage.spread && !isUnsaid(stage.spread) ? stage.spread : null;
  const past = limit !== null && range !== null && range.compare(decimalOf(limit.value)) > 0;
  const wide = limit ? past : spread !== null && spread.compare(decimalOf(trigger)) >= 0;
  const clause = limit && past ? cite(scheme, limit) : null;
  return { part, unit, cells, mean, spread, wide, clause, counted: values.length, ...agreed };
}

function widest(values: readonly Fraction[]): Fraction {
  let [low, high] = [values[0], values[0]];
  for (const each of values) {
    if (each.compare(low) < 0) low = each;
    if (each.compare(high) > 0) high = each;
  }
  return high.minus(low);
}

const HUNDRED = Fraction.of(100);

function inPercent(value: Fraction, unit: BoardRow["unit"], points: number | null): Fraction | null {
  if (unit === "percent") return value;
  return points === null || points === 0 ? null : value.times(HUNDRED).over(decimalOf(points));
}

/** Values of rows as points, summed; null where one is missing. */
export function sumOf(values: readonly (Fraction | null)[], rows: readonly BoardRow[]): Fraction | null {
  let sum = Fraction.ZERO;
  for (const [i, value] of values.entries()) {
    const { unit, part } = rows[i];
    if (!value || (unit === "percent" && part.points === null)) return null;
    sum = sum.plus(unit === "points" ? value : value.times(decimalOf(part.points ?? 0)).over(HUNDRED));
  }
  return sum;
}

import { decimalOf } from "../../../../exact/decimal";
import { Fraction } from "../../../../exact/fraction";
import { cite } from "../../../../schemes/cite";
import { isUnsaid, type Scheme, type Stage } from "../../../../schemes/scheme";
import { plainName } from "../../../../workbook/firm-name";
import { isRecused, panelsFor } from "../../../../workbook/round/roster";
import type { Round } from "../../../../workbook/round/round";
import { type ApplicantGiven, type Given, percentOf, pointsOf } from "./given";
import { criteriaOf, itemKeys, type Part, wholeOf } from "./part";

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

export interface Board {
  readonly stage: Stage;
  readonly applicant: string;
  readonly group: string | null;
  readonly reviewers: readonly BoardReviewer[];
  /** In the order of the criteria; the total last. */
  readonly rows: readonly BoardRow[];
}

/** Spread from which an item is to be discussed: percent points, this many or more. Our choice: no document says. */
export const DEFAULT_TRIGGER = 30;

interface Basis {
  readonly scheme: Scheme;
  readonly stage: Stage;
  readonly round: Round | null;
  /** In percent points. */
  readonly trigger: number;
}

/** What an applicant's reviewers gave at a stage, part by part. */
export function boardOf(basis: Basis, { name, group, given }: ApplicantGiven): Board {
  const { scheme, stage, round } = basis;
  const reviewers = reviewersOf(basis, name, group, given);
  const counts = reviewers.map(({ adviser, recused }) => !adviser && recused === null);
  const byPart = new Map<string, { part: Part; given: Given[] }>();
  for (const each of given) {
    const known = byPart.get(each.part.key);
    if (known) known.given.push(each);
    else byPart.set(each.part.key, { part: each.part, given: [each] });
  }
  const scored = [...byPart.values()].filter(({ given: own }) => own.some(({ kind }) => kind === "score"));
  const level = scored.some(({ part }) => part.level === "item") ? "item" : "category";
  const leaves = [...byPart.values()]
    .filter(({ part }) => part.level !== "whole" && (part.level === level || isLeaf(scheme, part)))
    .sort((a, b) => a.part.order - b.part.order);
  const unit = leaves.some(({ given: own }) => own.some((each) => each.kind === "score" && each.unit !== "points"))
    ? "percent"
    : "points";
  const rows = leaves.map(({ part, given: own }) => rowOf(basis, part, unit, reviewers, counts, own));
  const whole = byPart.get("whole");
  const total = totalRow(basis, whole?.part ?? wholeOf(stage, criteriaOf(scheme)), reviewers, counts, rows, {
    given: whole?.given ?? [],
    complete: isComplete(scheme, level, rows),
  });
  const nothing = rows.length > 0 && total.counted === 0 && total.agreedAt.length === 0 && round === null;
  return { stage, applicant: name, group, reviewers, rows: nothing ? rows : [...rows, total] };
}

function reviewersOf({ stage, round }: Basis, applicant: string, group: string | null, given: readonly Given[]) {
  const found = new Map<string, { name: string; adviser: boolean }>();
  const panels = round ? panelsFor(round, stage.key) : [];
  const own = panels.filter(
    (each) => group === null || each.group === null || plainName(each.group) === plainName(group),
  );
  const met = new Set(given.flatMap(({ reviewer }) => (reviewer === null ? [] : plainName(reviewer))));
  const sits = (names: readonly string[]) => names.some((name) => met.has(plainName(name)));
  // Who of the round's panel has given nothing yet stands there with blanks; panels that have no part in it do not.
  for (const { reviewers, advisers } of own.length === 1 ? own : own.filter((each) => sits(each.reviewers))) {
    for (const name of reviewers) found.set(plainName(name), { name, adviser: false });
    for (const name of advisers) if (met.has(plainName(name))) found.set(plainName(name), { name, adviser: true });
  }
  for (const { reviewer, adviser } of given) {
    if (reviewer === null) continue;
    const known = found.get(plainName(reviewer));
    if (!known) found.set(plainName(reviewer), { name: reviewer, adviser });
    else if (adviser && !known.adviser) found.set(plainName(reviewer), { ...known, adviser });
  }
  return [...found.values()].map(({ name, adviser }): BoardReviewer => {
    const recused = round !== null && isRecused(round, name, applicant);
    const reason = round?.recusals.find(
      (each) => plainName(each.reviewer) === plainName(name) && plainName(each.applicant) === plainName(applicant),
    )?.reason;
    return { name, adviser, recused: recused ? (reason ?? "") : null };
  });
}

/** A category without items is scored itself. */
function isLeaf(scheme: Scheme, { level, code }: Part): boolean {
  const categories = criteriaOf(scheme)?.categories ?? [];
  return level === "category" && categories.some((each) => each.code === code && each.items.length === 0);
}

function rowOf(
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

function finished(
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

/** Whether the rows are all that is scored, so that they make up the total. */
function isComplete(scheme: Scheme, level: "item" | "category", rows: readonly BoardRow[]): boolean {
  const criteria = criteriaOf(scheme);
  if (!criteria) return rows.length > 0;
  const wanted = level === "item" ? itemKeys(criteria) : criteria.categories.map(({ code }) => `category:${code}`);
  const found = new Set(rows.map(({ part }) => part.key));
  return wanted.length > 0 && wanted.every((key) => found.has(key));
}

/** The total: what sheets state, and where they do not, the sum of the parts. */
function totalRow(
  basis: Basis,
  part: Part,
  reviewers: readonly BoardReviewer[],
  counts: readonly boolean[],
  rows: readonly BoardRow[],
  { given, complete }: { readonly given: readonly Given[]; readonly complete: boolean },
): BoardRow {
  const stated = rowOf(basis, part, "points", reviewers, counts, given);
  if (!complete) return stated;
  const cells = stated.cells.map((cell, i): BoardCell => {
    const sum = sumOf(
      rows.map((row) => (row.cells[i].state === "given" ? row.cells[i].value : null)),
      rows,
    );
    return sum ? { state: "given", value: sum, shown: "", given: [] } : cell;
  });
  const agreed =
    stated.agreed ??
    sumOf(
      rows.map((row) => row.agreed),
      rows,
    );
  return finished(basis, part, "points", cells, counts, { agreed, agreedAt: stated.agreedAt });
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

/** Rows with the widest spread first; those without one in their order behind, the total always last. */
export function widestFirst(rows: readonly BoardRow[]): BoardRow[] {
  const rank = ({ part }: BoardRow) => (part.level === "whole" ? 1 : 0);
  return [...rows].sort(
    (a, b) => rank(a) - rank(b) || compareSpread(b.spread, a.spread) || a.part.order - b.part.order,
  );
}

function compareSpread(a: Fraction | null, b: Fraction | null): number {
  if (a && b) return a.compare(b);
  return a ? 1 : b ? -1 : 0;
}

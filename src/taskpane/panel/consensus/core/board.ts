import type { Scheme, Stage } from "../../../../schemes/scheme";
import { reviewersOf } from "./board-reviewers";
import { type Basis, type BoardCell, type BoardReviewer, type BoardRow, finished, rowOf, sumOf } from "./board-row";
import type { ApplicantGiven, Given } from "./given";
import { criteriaOf, itemKeys, type Part, wholeOf } from "./part";

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

/** A category without items is scored itself. */
function isLeaf(scheme: Scheme, { level, code }: Part): boolean {
  const categories = criteriaOf(scheme)?.categories ?? [];
  return level === "category" && categories.some((each) => each.code === code && each.items.length === 0);
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

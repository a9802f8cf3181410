import { sumFormula } from "../sum-formula";
import type { Entry } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { cellCount, referencesOf, refersTo, relative } from "../formula-cells";
import { ownItems } from "../own-items";
import { majority, peersOf } from "../peers";
import { inTable, nameOf, type TableCheck, type TableScope } from "../scope";

/**
 * A formula over fewer, more or other cells than its neighbours'. Subtotals differ in size by nature: they are held
 * against the items of their own category.
 */
export const formulaRange: TableCheck = (scope) =>
  peersOf(scope.table).flatMap((peers) =>
    peers[0].kind === "subtotal"
      ? subtotals(scope, peers)
      : peers.length < 3
        ? totals(scope, peers)
        : alike(
            scope,
            peers.filter(({ cell }) => cell?.formula),
          ),
  );

function alike(scope: TableScope, peers: readonly Entry[]): Finding[] {
  if (peers.length < 3) return [];
  const seen = peers.map((entry) => {
    const references = referencesOf(entry.cell?.formula ?? "");
    // A rank is held among the same block in every row: only its size is compared.
    return entry.kind === "rank" ? String(cellCount(references)) : relative(references, entry.row, entry.column);
  });
  const usual = majority(seen);
  if (usual === undefined) return [];
  const sample = peers[seen.indexOf(usual)];
  return peers.flatMap((entry, i) => (seen[i] === usual ? [] : [differs(scope, entry, sample.cell?.formula ?? "")]));
}

/** Totals with hardly a neighbour are held against the parts in their line: all that they sum some of. */
function totals(scope: TableScope, peers: readonly Entry[]): Finding[] {
  return peers.flatMap((entry) => {
    const formula = entry.cell?.formula;
    if (entry.kind !== "total" || !formula || !/^=\s*SUM\(/iu.test(formula)) return [];
    const references = referencesOf(formula);
    const refers = ({ row, column }: Entry) => refersTo(references, row, column);
    const summed = scope.table.entries.filter((each) => each.part !== null && refers(each));
    const first = summed.find(({ kind }) => kind === "points") ?? summed[0];
    if (!first) return [];
    const line = scope.table.entries.filter(
      ({ row, column, kind, part, applicant, reviewer }) =>
        part !== null &&
        kind === first.kind &&
        applicant === entry.applicant &&
        reviewer === entry.reviewer &&
        scope.table.parts[part].level === scope.table.parts[first.part ?? 0].level &&
        (first.column === entry.column ? column === entry.column : row === entry.row),
    );
    const left = line.filter((each) => !refers(each));
    if (left.length === 0 || left.length * 2 >= line.length) return [];
    return [differs(scope, entry, sumFormula(line))];
  });
}

function subtotals(scope: TableScope, peers: readonly Entry[]): Finding[] {
  const { entries } = scope.table;
  return peers.flatMap((entry) => {
    const formula = entry.cell?.formula;
    if (!formula || entry.part === null) return [];
    const own = ownItems(scope, entry.part);
    const mates = entries.filter(
      (each) =>
        each.part !== null &&
        own.has(each.part) &&
        (scope.table.transposed ? each.row === entry.row : each.column === entry.column),
    );
    const references = referencesOf(formula);
    const left = mates.filter(({ row, column }) => !refersTo(references, row, column));
    const strange = cellCount(references) > mates.length;
    if (mates.length === 0 || references.length === 0 || (left.length === 0 && !strange)) return [];
    return [differs(scope, entry, sumFormula(mates))];
  });
}

const differs = (scope: TableScope, entry: Entry, expected: string): Finding =>
  inTable(scope, "formula-range", entry, { what: nameOf(scope, entry), found: entry.cell?.formula ?? "", expected });

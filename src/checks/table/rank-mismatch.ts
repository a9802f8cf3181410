import { decimalOf } from "../../exact/decimal";
import { microOf } from "../../exact/micro";
import { rank } from "../../ranking/rank";
import { Gap } from "../../scoring/gap";
import { type FinalRow, finalRows } from "../final-table";
import type { Entry, EntryKind } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { readEntry } from "../score-entries";
import { applicantOf, inTable, type TableCheck, type TableScope } from "../scope";

/**
 * A stated rank that is not the recomputed one. A column may rank all rows or within the tier, but one way throughout:
 * the way that fits more rows is taken.
 */
export const rankMismatch: TableCheck = (scope) => {
  const final = finalRows(scope);
  return final.length > 0 ? ofFinals(scope, final) : ofTotals(scope);
};

/** What a table without the stages ranks by: the first of these that each applicant has once. */
const RANKED: readonly EntryKind[] = ["composite", "total", "mean", "score"];

/** Ranks of any other table are held against its own totals, where most of them agree: else they rank by something else. */
function ofTotals(scope: TableScope): Finding[] {
  const { entries } = scope.table;
  const stated = entries.filter(
    ({ kind, applicant, cell }) => kind === "rank" && applicant !== null && typeof cell?.value === "number",
  );
  if (stated.length < 3) return [];
  const by = RANKED.map((wanted) => entries.filter((each) => each.kind === wanted && each.part === null)).find(
    (each) => each.length >= stated.length && new Set(each.map(({ applicant }) => applicant)).size === each.length,
  );
  if (!by) return [];
  const keys = by.map((entry) => {
    const value = readEntry(entry, "points");
    return typeof value === "number" ? microOf(decimalOf(value)) : null;
  });
  const places = rank(keys, keys, "min");
  const place = (applicant: number | null) => places[by.findIndex((each) => each.applicant === applicant)] ?? null;
  const wrong = stated.filter(({ applicant, cell }) => place(applicant) !== null && cell?.value !== place(applicant));
  if (wrong.length * 2 >= stated.length) return [];
  return wrong.map((entry) => differs(scope, entry, place(entry.applicant) ?? 0));
}

const differs = (scope: TableScope, entry: Entry, expected: number): Finding =>
  inTable(scope, "rank-mismatch", entry, {
    what: applicantOf(scope, entry),
    found: String(entry.cell?.value),
    expected,
  });

function ofFinals(scope: TableScope, final: readonly FinalRow[]): Finding[] {
  const rows = final.filter(({ stated }) => typeof stated.get("rank")?.cell?.value === "number");
  if (rows.length === 0) return [];
  const ways = [overall(final), withinTier];
  const wrong = ways.map((expected) =>
    rows.flatMap((row) => {
      const should = expected(row);
      return should === null || row.stated.get("rank")?.cell?.value === should ? [] : [{ row, should }];
    }),
  );
  const [off] = wrong.sort((a, b) => a.length - b.length);
  return off.flatMap(({ row, should }) => {
    const entry = row.stated.get("rank");
    return entry ? [differs(scope, entry, should)] : [];
  });
}

function overall(rows: readonly FinalRow[]): (row: FinalRow) => number | null {
  const keys = rows.map(({ standing: { composite } }) => (composite instanceof Gap ? null : composite.micro()));
  const places = rank(keys, keys, "min");
  const at = new Map(rows.map(({ applicant }, i) => [applicant, places[i]]));
  return ({ applicant }) => at.get(applicant) ?? null;
}

const withinTier = ({ standing: { verdict } }: FinalRow): number | null =>
  verdict.kind === "placed" && verdict.seat.kind !== "none" ? verdict.seat.place : null;

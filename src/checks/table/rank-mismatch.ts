import { rank } from "../../ranking/rank";
import { Gap } from "../../scoring/gap";
import { type FinalRow, finalRows } from "../final-table";
import { applicantOf, inTable, type TableCheck } from "../scope";

/**
 * A stated rank that is not the recomputed one. A column may rank all rows or within the tier, but one way throughout:
 * the way that fits more rows is taken.
 */
export const rankMismatch: TableCheck = (scope) => {
  const rows = finalRows(scope).filter(({ stated }) => typeof stated.get("rank")?.cell?.value === "number");
  if (rows.length === 0) return [];
  const ways = [overall(finalRows(scope)), withinTier];
  const wrong = ways.map((expected) =>
    rows.flatMap((row) => {
      const should = expected(row);
      return should === null || row.stated.get("rank")?.cell?.value === should ? [] : [{ row, should }];
    }),
  );
  const [off] = wrong.sort((a, b) => a.length - b.length);
  return off.flatMap(({ row, should }) => {
    const entry = row.stated.get("rank");
    if (!entry) return [];
    return [
      inTable(scope, "rank-mismatch", entry, {
        what: applicantOf(scope, entry),
        found: String(entry.cell?.value),
        expected: should,
      }),
    ];
  });
};

function overall(rows: readonly FinalRow[]): (row: FinalRow) => number | null {
  const keys = rows.map(({ standing: { composite } }) => (composite instanceof Gap ? null : composite.micro()));
  const places = rank(keys, keys, "min");
  const at = new Map(rows.map(({ applicant }, i) => [applicant, places[i]]));
  return ({ applicant }) => at.get(applicant) ?? null;
}

const withinTier = ({ standing: { verdict } }: FinalRow): number | null =>
  verdict.kind === "placed" && verdict.seat.kind !== "none" ? verdict.seat.place : null;

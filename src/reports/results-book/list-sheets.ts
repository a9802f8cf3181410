import { tableSheet } from "../../checks/out/sheet";
import { CENTRED, HEADING, POINTS, TEXT } from "../../workbook/made-styles";
import type { Cell, Sheet } from "../../workbook/model";
import { listSheet } from "../../workbook/round/books/list-sheet";
import type { Shortlist } from "../result";

/** The list as our formula over the final table, with what it gave. */
export function liveList(
  name: string,
  final: string,
  { scheme, judge, table, applicants }: Shortlist,
  schemeArgument: string,
  excluded: number | null,
): Sheet {
  const sheet = listSheet(final, scheme, judge.stages, applicants.length, excluded, schemeArgument);
  const [formula] = sheet.rows[1] ?? [];
  const rows = table.map((row, r) =>
    row.map((value, c): Cell => {
      const style = r === 0 ? HEADING : c === row.length - 1 ? TEXT : typeof value === "number" ? POINTS : CENTRED;
      const spill = { row: 1, column: 0, rows: table.length, columns: row.length };
      return r === 0 && c === 0 ? { value, formula: formula?.formula, spill, style } : { value, style };
    }),
  );
  return { ...sheet, name, rows: [sheet.rows[0], ...rows] };
}

/** The list as values, which every reader shows and nothing moves. */
export const frozenList = (name: string, { table }: Shortlist): Sheet =>
  tableSheet(
    name,
    "入围名单（数值，不随公式变动）",
    [],
    table[0].map((cell, i, all) => ({
      heading: String(cell),
      width: i === 0 ? 32 : i === all.length - 1 ? 80 : 16,
      style: i === all.length - 1 || i === 0 ? TEXT : POINTS,
    })),
    table.slice(1),
  );

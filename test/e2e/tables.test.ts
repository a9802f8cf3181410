import type { Cell } from "../../src/workbook/model";
import { isError } from "../support/excel/cells";
import type { ExpectedCell } from "../support/formula-table";
import { TABLES } from "../tables";
import { DIST, inBrowser, openSite, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { cells, openFile, openPlayground, type Playground } from "./support/playground";
import { boxToA1 } from "../../src/workbook/address";
import { writeBook } from "../../src/workbook/write";
import { tableSheet, whereIs } from "./support/table-sheet";

/** What a cell shows, as far as the expectation says anything about it. */
function seen(cell: Cell | undefined, wanted: ExpectedCell): unknown {
  const value = cell?.value ?? "";
  if (!isError(value)) return value;
  const says = isError(wanted) && "says" in wanted ? wanted.says : undefined;
  if (says === undefined) return { error: value.error };
  return { error: value.error, says: cell?.message?.includes(String(says)) ? says : cell?.message };
}

inBrowser("the tables of formulas, in the playground's grid", () => {
  let site: Site;
  let playground: Playground;
  const sheets = Object.entries(TABLES).map(([title, table], i) => ({ title, ...tableSheet(`表${i + 1}`, table) }));
  beforeAll(async () => {
    site = await openSite(DIST);
    playground = await openPlayground(site);
    const book = { sheets: sheets.map(({ sheet }) => sheet), externalLinks: [], settings: {} };
    await openFile(playground.page, "公式表.xlsx", await writeBook(book));
    await eventually(
      () => playground.page.evaluate(async () => (await window.playground.port.sheets()).map(({ name }) => name)),
      (names) => expect(names).toContain("表1"),
    );
  });
  afterAll(async () => {
    await playground?.close();
    await site?.close();
  });

  test.each(sheets)("$title", async ({ sheet, cases }) => {
    for (const each of cases) {
      const wanted = (Array.isArray(each.given.gives) ? each.given.gives : [[each.given.gives]]) as ExpectedCell[][];
      const address = boxToA1({ row: each.row, column: 0, rows: each.rows, columns: each.columns });
      await eventually(
        () => cells(playground.page, sheet.name, address),
        (found) =>
          expect({
            at: whereIs(each),
            shows: wanted.map((line, r) => line.map((cell, c) => seen(found[r]?.[c], cell))),
          }).toEqual({
            at: whereIs(each),
            shows: wanted,
          }),
      );
    }
  });
});

import type { Book } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { describeOffice } from "./support/office";
import { PANEL, valuesOf } from "./support/panel-book";

describeOffice("what we write, opened and saved by LibreOffice", (convert) => {
  let xlsx: Book, xls: Book, csv: Book, computed: Book;
  beforeAll(async () => {
    const first = { name: "panel.xlsx", bytes: await writeBook(PANEL) };
    const open: Book = {
      ...PANEL,
      sheets: PANEL.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row?.map((cell) => (cell?.formula ? { value: null, formula: cell.formula, uncached: true } : cell)),
        ),
      })),
    };
    const second = { name: "uncached.xlsx", bytes: await writeBook(open) };
    const read = async (bytes: Uint8Array, name: string) => {
      const result = await readBook(bytes, name);
      if (!result.ok) throw new Error(`${name}: ${result.refusal.code}`);
      return result.book;
    };
    const [saved, recomputed] = convert([first, second], "xlsx");
    xlsx = await read(saved!, "panel.xlsx");
    computed = await read(recomputed!, "uncached.xlsx");
    xls = await read(convert([first], "xls")[0]!, "panel.xls");
    // Comma, double quotes, UTF-8, numbers as stored rather than as shown (filter options 44,34,76,1,,0,false,false).
    csv = await read(convert([first], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false")[0]!, "panel.csv");
  }, 180_000);

  test("values stay", () => {
    expect(xlsx.sheets.map(valuesOf)).toEqual(PANEL.sheets.map(valuesOf));
  });

  test("formulas stay, and those without a result get one", () => {
    // LibreOffice writes a typed TRUE or #N/A as a formula, too: only the places of ours are looked at.
    const rows = PANEL.sheets[0]!.rows;
    const formulas = (book: Book) =>
      rows.map((row, r) => row?.map((cell, c) => cell?.formula && book.sheets[0]!.rows[r]?.[c]?.formula));
    expect(formulas(xlsx)).toEqual(formulas(PANEL));
    expect(valuesOf(computed.sheets[0]!)).toEqual(valuesOf(PANEL.sheets[0]!));
  });

  test("validations, merges, what is hidden, protection, notes and settings stay", () => {
    const [sheet, list] = xlsx.sheets;
    const [first] = PANEL.sheets;
    expect(sheet!.validations).toEqual(first!.validations);
    expect(sheet!.merges).toEqual(first!.merges);
    expect(sheet!.hiddenRows).toEqual(first!.hiddenRows);
    expect(sheet!.hiddenColumns).toEqual(first!.hiddenColumns);
    expect(sheet!.protected).toBe(true);
    expect(sheet!.rows[0]![0]!.style).toMatchObject({ bold: true });
    expect(sheet!.rows[2]![4]!.style?.format?.replaceAll("\\", "")).toBe("yyyy-mm-dd");
    expect([list!.name, list!.visibility, list!.rows[0]![0]!.note]).toEqual(["名单", "hidden", "组长"]);
    expect(xlsx.sheets).toHaveLength(2);
    expect(xlsx.settings).toEqual(PANEL.settings);
  });

  test("the same book as .xls has the same values, formats, merges and hidden parts", () => {
    expect(xls.sheets.map(valuesOf)).toEqual(PANEL.sheets.map(valuesOf));
    expect(xls.sheets[0]!.rows[2]![4]!.style?.format?.toLowerCase().replaceAll("\\", "")).toBe("yyyy-mm-dd");
    expect(xls.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
    expect(xls.sheets[0]!.merges).toEqual(PANEL.sheets[0]!.merges);
    expect(xls.sheets[0]!.hiddenRows).toEqual(new Set([3]));
    expect(xls.sheets[0]!.hiddenColumns).toEqual(new Set([2]));
    expect(xls.sheets[0]!.protected).toBe(true);
  });

  test("the same book as .csv has the same values, and its dates as it shows them", () => {
    expect(csv.sheets.map(valuesOf)).toEqual([{ ...valuesOf(PANEL.sheets[0]!), "2,4": "2026-03-01" }]);
  });
});

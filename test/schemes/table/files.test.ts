import { schemes } from "../../../src/schemes";
import { readSchemeTable, writeSchemeTable } from "../../../src/schemes/table";
import type { Book, Sheet } from "../../../src/workbook/model";
import { readBook } from "../../../src/workbook/read";
import { writeBook } from "../../../src/workbook/write";
import { describeOffice } from "../../workbook/support/office";
import { said } from "./support/tables";

const sheet = (name: string, cells: ReturnType<typeof writeSchemeTable>): Sheet => ({
  name,
  visibility: "visible",
  rows: cells.map((row) => row.map((value) => (value === null ? undefined : { value }))),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
});

const book = (cells: ReturnType<typeof writeSchemeTable>): Book => ({
  sheets: [sheet("方案", cells)],
  externalLinks: [],
  settings: {},
});

async function tableOf(bytes: Uint8Array, name: string): Promise<unknown[][]> {
  const read = await readBook(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.code}`);
  const [{ rows }] = read.book.sheets;
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
}

const kept = async (bytes: Uint8Array, name: string) => said(readSchemeTable(await tableOf(bytes, name)));

describe("a scheme that went through a file", () => {
  it.each(schemes)(".xlsx is the same scheme: $id", async (scheme) => {
    expect(await kept(await writeBook(book(writeSchemeTable(scheme))), "方案.xlsx")).toStrictEqual(scheme);
  });
});

describeOffice("a scheme that LibreOffice has opened and saved", (convert) => {
  it.each([
    ["xlsx", "xlsx"],
    ["xls", "xls"],
    ["csv", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"],
  ])(
    "as .%s is the same scheme",
    async (kind, filter) => {
      const files = await Promise.all(
        schemes.map(async (scheme) => ({
          name: `${scheme.id}.xlsx`,
          bytes: await writeBook(book(writeSchemeTable(scheme))),
        })),
      );
      const saved = convert(files, filter);
      for (const [i, scheme] of schemes.entries())
        expect(await kept(saved[i] as Uint8Array, `${scheme.id}.${kind}`)).toStrictEqual(scheme);
    },
    180_000,
  );
});

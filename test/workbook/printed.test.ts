import { LIMITS } from "../../src/workbook/limits";
import type { Book } from "../../src/workbook/model";
import { SheetDraft } from "../../src/workbook/sheet-draft";
import { writeBook } from "../../src/workbook/write";
import { openPackage } from "../../src/workbook/zip/package";
import { describeOffice } from "./support/office";

/** So many columns of a width under two heading rows, and so many rows. */
function table(name: string, columns: number, width: number, rows: number) {
  const draft = new SheetDraft();
  draft.put(0, 0, "评分表");
  for (let row = 1; row <= rows; row++) for (let column = 0; column < columns; column++) draft.put(row, column, row);
  return draft.sheet(name, Array<number>(columns).fill(width), { frozen: { rows: 2, columns: 0 } });
}

const bookOf = (...sheets: Book["sheets"]): Book => ({ sheets, externalLinks: [], settings: {} });
const NARROW = table("窄 'x' 表", 4, 12, 20);
const WIDE = table("宽表", 16, 16, 20);
const LONG = table("长表", 4, 12, 200);

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode((await openPackage(bytes, LIMITS).bytes(name)) ?? new Uint8Array());
}

describeOffice("what we make, printed by LibreOffice,", (convert) => {
  let pdfs: string[];
  let saved: Uint8Array;
  beforeAll(async () => {
    const files = await Promise.all(
      [NARROW, WIDE, LONG].map(async (sheet, i) => ({ name: `${i}.xlsx`, bytes: await writeBook(bookOf(sheet)) })),
    );
    pdfs = convert(files, "pdf").map((bytes) => new TextDecoder("latin1").decode(bytes));
    const all = { name: "all.xlsx", bytes: await writeBook(bookOf(NARROW, WIDE, LONG)) };
    saved = convert([all], "xlsx")[0];
  }, 120_000);

  test("stands on A4, upright or lying, one page wide and as many long as it takes", () => {
    const pages = pdfs.map((pdf) =>
      [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
        ([, x, y]) => `${Math.round(+x)}×${Math.round(+y)}`,
      ),
    );
    // A4 is 210 × 297 mm, in points of 1/72 inch.
    expect(pages.slice(0, 2)).toEqual([["595×842"], ["842×595"]]);
    expect(pages[2].length).toBeGreaterThan(2);
    expect(new Set(pages[2])).toEqual(new Set(["595×842"]));
  });

  test("has its heading rows over every page, and pages with numbers", async () => {
    const titles = [...(await partOf(saved, "xl/workbook.xml")).matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]*)</gu)];
    expect(titles.map(([, range]) => range.replaceAll("&apos;", "'").replaceAll("'", "")).sort()).toEqual([
      "宽表!$1:$2",
      "窄 x 表!$1:$2",
      "长表!$1:$2",
    ]);
    expect(await partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/<oddFooter>[^<]*&amp;P \/ &amp;N/u);
  });
});

test("a sheet that says nothing of printing is left to Excel, in the order that its schema has", async () => {
  const { print, ...plain } = NARROW;
  expect(print).toEqual({ landscape: false, repeated: { row: 0, rows: 2 } });
  const bytes = await writeBook(bookOf(plain, { ...WIDE, protected: true }));
  const [first, second] = await Promise.all([1, 2].map((n) => partOf(bytes, `xl/worksheets/sheet${n}.xml`)));
  expect(first).not.toMatch(/pageSetup|headerFooter|sheetPr/u);
  // ECMA-376 Part 1, 18.3.1.99 (CT_Worksheet) and 18.2.27 (CT_Workbook): the children are a sequence.
  const children = ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection"];
  const order = [...children, "printOptions", "pageMargins", "pageSetup", "headerFooter"];
  expect([...second.matchAll(/<(\w+)[ >]/gu)].map(([, tag]) => tag).filter((tag) => order.includes(tag))).toEqual(
    order,
  );
  const workbook = await partOf(bytes, "xl/workbook.xml");
  expect(workbook).toMatch(
    /<\/sheets><definedNames><definedName name="_xlnm\.Print_Titles" localSheetId="1">'宽表'!\$1:\$2</u,
  );
});

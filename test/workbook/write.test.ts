import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import type { Book, Cell, CellStyle, Sheet, Validation } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { legalSheetNames } from "../../src/workbook/sheet-names";
import { writeBook } from "../../src/workbook/write";
import { openPackage } from "../../src/workbook/zip/package";
import { LIMITS } from "../../src/workbook/limits";

const sheet = (name: string, rows: Sheet["rows"], more: Partial<Sheet> = {}): Sheet => ({
  name,
  visibility: "visible",
  rows,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
  ...more,
});
const book = (sheets: Sheet[], more: Partial<Book> = {}): Book => ({
  sheets,
  externalLinks: [],
  settings: {},
  ...more,
});
const reread = async (written: Book): Promise<Book> => {
  const read = await readBook(await writeBook(written), "a.xlsx");
  if (!read.ok) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.params)}`);
  return read.book;
};
const part = async (written: Book, name: string): Promise<string> =>
  new TextDecoder().decode((await openPackage(await writeBook(written), LIMITS).bytes(name)) ?? new Uint8Array());
const one = (cell: Cell) => book([sheet("表", [[cell]])]);
const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const FULL = book(
  [
    sheet(
      "评分 & 汇总",
      [
        [
          {
            value: "申报组织",
            style: { bold: true, fill: "#ddebf7", border: true, horizontal: "center", vertical: "middle", wrap: true },
          },
          { value: "总分", note: "第一行\n第二行 <&>" },
        ],
        [
          { value: "样例电子" },
          { value: 499.99999999999994, style: { format: "0.00", locked: false } },
          { value: 46082, style: { format: 'yyyy"年"m"月"d"日"' } },
        ],
        undefined,
        [
          { value: 1, formula: "=AWARD.RANK(B2:B4)", spill: box(3, 0, 3, 1) },
          { value: { error: "#DIV/0!" }, formula: "=1/0" },
          { value: null, formula: '=IF(A1="","",A1)' },
          { value: null, formula: "=RANK.EQ(B2,B$2:B$4)", uncached: true },
          { value: "甲<乙", formula: '="甲<"&"乙"' },
          { value: true, formula: "=B2>0" },
          { value: "A-1", formula: "=AWARD.SEAL(B2:B4)" },
        ],
        [
          { value: 3 },
          { value: false },
          { value: { error: "#N/A" } },
          { value: "#N/A" },
          { value: "=1+1" },
          { value: "  前后  " },
          { value: "a\r\nb\t_x000D_\u0001" },
        ],
        [{ value: { error: "#N/A" } }, { value: null, style: { locked: false } }, { value: null, note: "空格有批注" }],
      ],
      {
        merges: [box(7, 0, 2, 3), box(6, 3, 1, 2)],
        hiddenRows: new Set([1, 20]),
        hiddenColumns: new Set([2, 5]),
        widths: new Map([
          [0, 20.5],
          [2, 9],
        ]),
        heights: new Map([[0, 30]]),
        frozen: { rows: 1, columns: 1 },
        protected: true,
        validations: [
          { box: box(1, 1, 9, 1), type: "decimal", least: 0, most: 100, message: "0 至 100" },
          { box: box(1, 2, 9, 1), type: "whole", least: 1 },
          { box: box(1, 3, 9, 1), type: "decimal", most: 0.5 },
          { box: box(1, 4, 9, 1), type: "decimal" },
          { box: box(1, 5, 9, 1), type: "list", list: ["一等", "二等"] },
          { box: box(1, 6, 9, 1), type: "list", list: ["有,逗号", '有"引号'] },
          { box: box(1, 7, 9, 1), type: "list", list: Array.from({ length: 60 }, (_, i) => `第${i}家组织`) },
        ],
      },
    ),
    sheet("隐藏", [[{ value: 1 }]], { visibility: "hidden" }),
    sheet("深藏", [], { visibility: "veryHidden" }),
  ],
  { settings: { layout: `{"评分":${"9".repeat(700)}}`, language: "zh" } },
);

test("everything a book knows comes back", async () => {
  expect(await reread(FULL)).toEqual(FULL);
});

test("the same book gives the same bytes", async () => {
  const bytes = await writeBook(FULL);
  expect(await writeBook(FULL)).toEqual(bytes);
  // The date of a part in a zip: 1 January 1980, whatever day it is (APPNOTE 4.4.6).
  expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test("another reader finds the same values, formulas and merges", async () => {
  const [first] = (await readXlsx(await writeBook(FULL), { readStyles: true })).sheets;
  expect(first!.rows[1]!.slice(0, 2)).toEqual(["样例电子", 499.99999999999994]);
  expect(first!.rows[1]![2]).toEqual(new Date(Date.UTC(2026, 2, 1)));
  expect(first!.rows[4]!.slice(0, 6)).toEqual([3, false, "#N/A", "#N/A", "=1+1", "  前后  "]);
  expect(first!.cells!.get("3,0")).toMatchObject({
    formula: "_xldudf_AWARD_RANK(B2:B4)",
    formulaRef: "A4:A6",
    formulaDynamic: true,
  });
  expect(first!.cells!.get("3,1")).toMatchObject({ value: "#DIV/0!", type: "error", formula: "1/0" });
  expect(first!.cells!.get("4,2")).toMatchObject({ type: "error" });
  expect(first!.cells!.get("4,3")?.type).not.toBe("error");
  expect(first!.cells!.get("0,1")?.comment?.text).toBe("第一行\n第二行 <&>");
  expect(first!.merges).toHaveLength(2);
  expect(first!.freezePane).toEqual({ rows: 1, columns: 1 });
  expect(first!.protection?.sheet).toBe(true);
});

test("a formula of ours is dynamic even alone in its cell, so that Excel shows neither braces nor @", async () => {
  const xml = await part(one({ value: 1, formula: "=AWARD.SEAL(A2:B9)" }), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_AWARD_SEAL(A2:B9)</f><v>1</v></c>');
  expect(await part(one({ value: 1, formula: "=AWARD.SEAL(A2:B9)" }), "xl/metadata.xml")).toContain('fDynamic="1"');
  expect(await part(one({ value: 1, formula: "=SUM(A2:B9)" }), "xl/worksheets/sheet1.xml")).toContain(
    "<f>SUM(A2:B9)</f>",
  );
  expect(await part(one({ value: 1, formula: "=SUM(A2:B9)" }), "xl/metadata.xml")).toBe("");
});

test("Excel is asked to compute only where a result is missing", async () => {
  expect(await part(one({ value: 1, formula: "=A2" }), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  expect(await part(one({ value: null, formula: "=A2", uncached: true }), "xl/workbook.xml")).toContain(
    'fullCalcOnLoad="1"',
  );
});

test("texts that would be formulas when typed again are marked as texts", async () => {
  for (const value of ["=1+1", "+86", "-3分", "@甲", "＝1+1", "＋86", "－3分", "＠甲", "\t=1+1", "\r\n+1"]) {
    const written = one({ value });
    expect(await part(written, "xl/styles.xml")).toContain('quotePrefix="1"');
    expect(await reread(written)).toEqual(written);
  }
  expect(await part(one({ value: "—" }), "xl/styles.xml")).not.toContain("quotePrefix");
});

test("formulas keep their links; one to a workbook that is not listed leaves its value", async () => {
  const links = ["第一组.xlsx", "50% #2.xlsx"];
  const cells = [
    { value: 1, formula: "=[1]Sheet1!A1+'[2]第 2 组'!B2+SUM([1]甲:乙!A1)" },
    { value: 2, formula: "=[3]Sheet1!A1" },
    { value: 3, formula: "=Table1[列]+1" },
  ];
  const found = await reread(book([sheet("表", [cells])], { externalLinks: links }));
  expect(found.externalLinks).toEqual(links);
  expect(found.sheets[0]!.rows[0]).toEqual([cells[0], { value: 2 }, cells[2]]);
  const written = book([sheet("表", [cells])], { externalLinks: links });
  expect(await part(written, "xl/externalLinks/externalLink1.xml")).toContain(
    '<sheetName val="Sheet1"/><sheetName val="甲"/><sheetName val="乙"/>',
  );
  expect(await part(written, "xl/externalLinks/externalLink2.xml")).toContain('<sheetName val="第 2 组"/>');
});

test("sheet names become legal and stay apart", () => {
  expect(
    legalSheetNames([
      "名次",
      "名次",
      "a/b[1]",
      "'引'",
      "",
      "History",
      "name",
      "NAME",
      "甲".repeat(40),
      "甲".repeat(40),
    ]),
  ).toEqual([
    "名次",
    "名次 (2)",
    "a b 1",
    "引",
    "Sheet",
    "History_",
    "name",
    "NAME (2)",
    "甲".repeat(31),
    `${"甲".repeat(27)} (2)`,
  ]);
});

test("a book without sheets, or without a visible one, still opens", async () => {
  expect((await reread(book([]))).sheets.map(({ visibility }) => visibility)).toEqual(["visible"]);
  const hidden = book([sheet("a", [], { visibility: "hidden" }), sheet("b", [], { visibility: "hidden" })]);
  expect((await reread(hidden)).sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
});

test("of merges that overlap the lower is left out", async () => {
  const found = await reread(book([sheet("表", [], { merges: [box(1, 1, 2, 2), box(0, 0, 2, 2), box(5, 5, 1, 1)] })]));
  expect(found.sheets[0]!.merges).toEqual([box(0, 0, 2, 2)]);
});

test("a far corner is written as one cell", async () => {
  const rows: Cell[][] = [];
  rows[1048575] = [];
  rows[1048575]![16383] = { value: 2 };
  const found = await reread(book([sheet("表", rows)]));
  expect(found.sheets[0]!.rows[1048575]![16383]).toEqual({ value: 2 });
  expect(Object.keys(found.sheets[0]!.rows)).toEqual(["1048575"]);
});

test("an error younger than the file format is kept as Excel keeps it, as #VALUE!", async () => {
  expect((await reread(one({ value: { error: "#SPILL!" } }))).sheets[0]!.rows[0]![0]).toEqual({
    value: { error: "#VALUE!" },
  });
});

test("what is no value of a cell is not written as one", async () => {
  const rows = [
    [{ value: "" }, { value: Infinity }, { value: NaN }, { value: -0 }, { value: 1e21 }, { value: "字".repeat(40000) }],
  ];
  const [row] = (await reread(book([sheet("表", rows)]))).sheets[0]!.rows;
  expect(row![0]).toBeUndefined();
  expect(row!.slice(1, 3)).toEqual([{ value: { error: "#NUM!" } }, { value: { error: "#NUM!" } }]);
  expect(row!.slice(3)).toEqual([{ value: 0 }, { value: 1e21 }, { value: "字".repeat(32767) }]);
});

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).map((s) => s.replace(/[\ud800-\udfff]/g, "?"));
const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
      text,
    ),
  }),
  fc.record({ value: fc.constantFrom("#N/A", "#REF!").map((error) => ({ error })) }),
  fc.record({
    value: text,
    style: fc.record(
      { bold: fc.constant(true), format: fc.constantFrom("0.00", "@", "0.0%") },
      { requiredKeys: ["format"] },
    ) as fc.Arbitrary<CellStyle>,
    note: text.map((s) => s.replace(/\r/g, " ")),
  }),
);

test("any cells come back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        expect(await reread(book([sheet("表", rows)]))).toEqual(book([sheet("表", rows)]));
      },
    ),
    { numRuns: 150 },
  );
});

test("any settings come back", async () => {
  const key = fc.stringMatching(/^[a-z.]{1,12}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        key,
        fc
          .string({ unit: "grapheme", maxLength: 600 })
          .map((s) => s.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")),
      ),
      async (settings) => {
        expect((await reread(book([sheet("表", [])], { settings: { ...settings } }))).settings).toEqual({
          ...settings,
        });
      },
    ),
    { numRuns: 50 },
  );
});

test("a validation without its list is not written as one that forbids everything", async () => {
  const validations: Validation[] = [{ box: box(0, 0, 1, 1), type: "list" }];
  expect((await reread(book([sheet("表", [], { validations })]))).sheets[0]!.validations).toEqual([]);
});

import { readBook } from "../../src/workbook/read";
import { at, bookOf, partsOf, readMade, sheetOf } from "./support/xlsx-of";
import { zipOf } from "./support/zip-of";

test("sheets keep their order, names and whether they show", async () => {
  const { sheets } = await bookOf({
    sheets: ["<sheetData/>", "<sheetData/>", "<sheetData/>"],
    names: ["评分 &amp; 汇总", "__proto__", "constructor"],
    states: [undefined, "hidden", "veryHidden"],
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["评分 & 汇总", "visible"],
    ["__proto__", "hidden"],
    ["constructor", "veryHidden"],
  ]);
});

test("hidden rows and columns, widths and heights are kept where they are their own", async () => {
  const sheet = await sheetOf('<row r="3" hidden="true" ht="30" customHeight="1"/><row r="4" ht="15"/>', {
    before:
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="15"/><cols><col min="1" max="1" width="20.5" customWidth="1"/>' +
      '<col min="2" max="3" width="9" hidden="1"/><col min="4" max="16384" width="9"/><col min="5" max="5" width="11" customWidth="false"/></cols>',
  });
  expect([...sheet.widths]).toEqual([[0, 20.5]]);
  expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.heights]).toEqual([[2, 30]]);
});

test("frozen panes are frozen, split ones are not; merges and protection are told", async () => {
  const pane = (state: string) =>
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" state="${state}"/></sheetView></sheetViews>`;
  const sheet = await sheetOf("", {
    before: pane("frozen"),
    after: '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
  });
  expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  expect(sheet.protected).toBe(true);
  const split = await sheetOf("", { before: pane("split"), after: '<sheetProtection objects="1"/>' });
  expect(split).not.toHaveProperty("frozen");
  expect(split).not.toHaveProperty("protected");
});

test("notes stand on their cells, blank ones too; a thread stands in for its note", async () => {
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const sheet = await sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
    sheetLinks: [
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "threadedComment", "../threadedComments/threadedComment1.xml"],
    ],
    parts: [
      {
        name: "xl/comments1.xml",
        data: `<comments ${MAIN}><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>甲：</t></r><r><t>请复核</t></r></text></comment><comment ref="C3" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
      },
      {
        name: "xl/threadedComments/threadedComment1.xml",
        data: '<ThreadedComments><threadedComment ref="C3" id="1"><text>为何缺分？</text></threadedComment><threadedComment ref="C3" parentId="1"><text>回避</text></threadedComment></ThreadedComments>',
      },
    ],
  });
  expect(at(sheet, "A1")).toEqual({ value: 1, note: "甲：请复核" });
  expect(at(sheet, "C3")).toEqual({ value: null, note: "为何缺分？\n回避" });
});

test("chart sheets are passed over with a note, a sheet whose part is missing makes the workbook damaged", async () => {
  const chart = {
    sheets: ["<sheetData/>"],
    names: ["表", "图"],
    workbookLinks: [["rIdC", "chartsheet", "chartsheets/sheet1.xml"]] as const,
    parts: [{ name: "xl/chartsheets/sheet1.xml", data: "<chartsheet/>" }],
  };
  const whole = zipOf(
    partsOf(chart).map((part) => ({
      ...part,
      data: String(part.data).replace('sheetId="2" r:id="rId2"', 'sheetId="2" r:id="rIdC"'),
    })),
  );
  const read = await readBook(whole, "chart.xlsx");
  expect(read).toMatchObject({ ok: true, notes: [{ code: "sheets-skipped", params: { sheets: "图" } }] });
  expect(await readMade(chart)).toMatchObject({ ok: false, refusal: { code: "corrupt", params: { part: "图" } } });
});

test("lists: typed, pointing at cells of any sheet, by name; and what is no list", async () => {
  const validation = (sqref: string, formula: string, attributes = 'type="list"') =>
    `<dataValidation ${attributes} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
  const { sheets } = await bookOf({
    sheets: [
      `<sheetData/><dataValidations>${[
        validation("A1 C3:C4", '"一等, 二等"'),
        validation("B1", "'名 单'!$A$1:$A$3"),
        validation("B2", "档次"),
        validation("B3", "INDIRECT(A1)"),
        validation("B4", "A1&gt;0", 'type="custom"'),
      ].join("")}</dataValidations>`,
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row><row r="3"><c r="A3"><v>2</v></c></row></sheetData>',
    ],
    names: ["表", "名 单"],
    workbook: "<definedNames><definedName name=\"档次\">'名 单'!$A:$A</definedName></definedNames>",
  });
  const box = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
  expect(sheets[0]!.validations).toEqual([
    { box: box(0, 0), type: "list", list: ["一等", "二等"] },
    { box: box(2, 2, 2), type: "list", list: ["一等", "二等"] },
    { box: box(0, 1), type: "list", list: ["甲", "2"] },
    { box: box(1, 1), type: "list", list: ["甲", "2"] },
    { box: box(2, 1), type: "list" },
  ]);
});

test("a list in Excel 2010's extension is read like any other", async () => {
  const sheet = await sheetOf('<row r="1"><c r="A1"><v>5</v></c></row>', {
    after:
      '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet1!$A$1</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  });
  expect(sheet.validations).toEqual([{ box: { row: 1, column: 3, rows: 8, columns: 1 }, type: "list", list: ["5"] }]);
});

test.each([
  ["", "0", "100", { least: 0, most: 100 }],
  [' operator="between"', "0.5", "1", { least: 0.5, most: 1 }],
  [' operator="greaterThanOrEqual"', "5", "", { least: 5 }],
  [' operator="lessThanOrEqual"', "5", "", { most: 5 }],
  [' operator="equal"', "5", "", { least: 5, most: 5 }],
  [' operator="notBetween"', "0", "9", {}],
  [' operator="greaterThan"', "5", "", {}],
  ["", "$A$1", "100", { most: 100 }],
])(
  "decimal%s %s %s is bounded by %p: a bound that is not known is not said",
  async (operator, first, second, bounds) => {
    const { validations } = await sheetOf("", {
      after: `<dataValidations><dataValidation type="decimal"${operator} error="0 至 100" sqref="B2"><formula1>${first}</formula1><formula2>${second}</formula2></dataValidation></dataValidations>`,
    });
    expect(validations).toEqual([
      { box: { row: 1, column: 1, rows: 1, columns: 1 }, type: "decimal", message: "0 至 100", ...bounds },
    ]);
  },
);

test.each([
  ["greaterThan", { least: 6 }],
  ["lessThan", { most: 4 }],
])("whole numbers %s 5 have the next as their bound", async (operator, bounds) => {
  const { validations } = await sheetOf("", {
    after: `<dataValidations><dataValidation type="whole" operator="${operator}" sqref="B2"><formula1>5</formula1></dataValidation></dataValidations>`,
  });
  expect(validations).toEqual([{ box: { row: 1, column: 1, rows: 1, columns: 1 }, type: "whole", ...bounds }]);
});

test("dates of the 1904 system become serials of 1900; times and plain numbers stay", async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>';
  const rows =
    '<row r="1"><c r="A1" s="1"><v>44620</v></c><c r="B1"><v>44620</v></c><c r="C1" s="2"><v>0.5</v></c></row>';
  const read = await readMade({
    sheets: [`<sheetData>${rows}</sheetData>`],
    styles,
    workbook: '<workbookPr date1904="1"/>',
  });
  if (!read.ok) throw new Error(read.refusal.code);
  const sheet = read.book.sheets[0]!;
  // Day 0 of 1904 is 1 January 1904, which is 1462 in the system of 1900: 44620 + 1462 = 46082, 1 March 2026.
  expect(at(sheet, "A1")?.value).toBe(46082);
  expect(at(sheet, "B1")?.value).toBe(44620);
  expect(at(sheet, "C1")?.value).toBe(0.5);
  expect(read.notes.map(({ code }) => code)).toEqual(["date-1904"]);
});

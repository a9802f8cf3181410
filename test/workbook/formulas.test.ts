import { shiftFormula } from "../../src/workbook/formula-shift";
import { at, bookOf, sheetOf } from "./support/xlsx-of";

const cell = (inner: string, attributes = "") =>
  sheetOf(`<row r="2"><c r="B2"${attributes}>${inner}</c></row>`).then((sheet) => at(sheet, "B2"));

test("a formula comes with its last result", async () => {
  expect(await cell("<f>SUM(A1:A9)</f><v>12.5</v>")).toEqual({ formula: "=SUM(A1:A9)", value: 12.5 });
  expect(await cell("<f>A1&amp;&quot;分&quot;</f><v>86分</v>", ' t="str"')).toEqual({
    formula: '=A1&"分"',
    value: "86分",
  });
  expect(await cell("<f>A1&gt;60</f><v>0</v>", ' t="b"')).toEqual({ formula: "=A1>60", value: false });
  expect(await cell("<f>1/0</f><v>#DIV/0!</v>", ' t="e"')).toEqual({ formula: "=1/0", value: { error: "#DIV/0!" } });
});

test("a formula that gave an empty text is blank, and its result is known", async () => {
  expect(await cell('<f>IF(A1="","",A1)</f><v></v>', ' t="str"')).toEqual({ formula: '=IF(A1="","",A1)', value: null });
});

test.each([
  ["<v></v>", ""],
  ["<v/>", ""],
  ["", ""],
  ["", ' t="b"'],
  ["", ' t="str"'],
  ["", ' t="e"'],
])("a formula without a result (%s%s) is not known, and neither 0 nor FALSE", async (value, attributes) => {
  expect(await cell(`<f>A1</f>${value}`, attributes)).toEqual({ formula: "=A1", value: null, uncached: true });
});

test("custom and younger functions have the names users type", async () => {
  expect((await cell("<f>_xldudf_AWARD_SEAL(A1:B9)</f><v>1</v>"))?.formula).toBe("=AWARD.SEAL(A1:B9)");
  expect((await cell("<f>_xlfn.RANK.EQ(A1,A$1:A$9)</f><v>1</v>"))?.formula).toBe("=RANK.EQ(A1,A$1:A$9)");
});

test("an array formula tells what it fills; the cells it fills keep their values", async () => {
  const sheet = await sheetOf(
    '<row r="2"><c r="D2" cm="1"><f t="array" ref="D2:D4">_xldudf_AWARD_RANK(C2:C4)</f><v>1</v></c></row>' +
      '<row r="3"><c r="D3"><v>3</v></c></row><row r="4"><c r="D4"><v>2</v></c></row>',
  );
  expect(at(sheet, "D2")).toEqual({
    formula: "=AWARD.RANK(C2:C4)",
    value: 1,
    spill: { row: 1, column: 3, rows: 3, columns: 1 },
  });
  expect(at(sheet, "D3")).toEqual({ value: 3 });
});

test("an old array formula in one cell is told from an ordinary one; a dynamic function alone in its cell is ordinary", async () => {
  expect(await cell('<f t="array" ref="B2">SUM(A1:A3*C1:C3)</f><v>1</v>')).toMatchObject({
    spill: { rows: 1, columns: 1 },
  });
  expect(await cell('<f t="array" ref="B2">_xldudf_AWARD_SEAL(A1:A3)</f><v>1</v>', ' cm="1"')).not.toHaveProperty(
    "spill",
  );
});

test("each cell of a shared formula has its own text", async () => {
  const sheet = await sheetOf(
    '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*B$1+$A$1+SUM($A2:B$9)+Sheet2!A1</f><v>1</v></c>' +
      '<c r="D2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c></row>',
  );
  expect(at(sheet, "C2")?.formula).toBe("=A2*B$1+$A$1+SUM($A2:B$9)+Sheet2!A1");
  expect(at(sheet, "D2")).toEqual({ value: 2, formula: "=B2*C$1+$A$1+SUM($A2:C$9)+Sheet2!B1" });
  expect(at(sheet, "C3")).toEqual({ value: null, uncached: true, formula: "=A3*B$1+$A$1+SUM($A3:B$9)+Sheet2!A2" });
});

test("a clone whose master is missing keeps its value and invents no formula", async () => {
  expect(await cell('<f t="shared" si="9"/><v>5</v>')).toEqual({ value: 5 });
});

test("linked workbooks are named in the order of their numbers", async () => {
  const link = (target: string) =>
    `<Relationships xmlns="x"><Relationship Id="rId1" Type="x/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
  const book = await bookOf({
    sheets: ['<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>1</v></c></row></sheetData>'],
    workbook:
      '<externalReferences><externalReference r:id="rId12"/><externalReference r:id="rId11"/></externalReferences>',
    workbookLinks: [
      ["rId11", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId12", "externalLink", "externalLinks/externalLink2.xml"],
    ],
    parts: [
      { name: "xl/externalLinks/externalLink1.xml", data: "<externalLink/>" },
      { name: "xl/externalLinks/externalLink2.xml", data: "<externalLink/>" },
      { name: "xl/externalLinks/_rels/externalLink1.xml.rels", data: link("file:///C:\\评审\\第一组.xlsx") },
      { name: "xl/externalLinks/_rels/externalLink2.xml.rels", data: link("../2025/%E7%AC%AC%E4%BA%8C%E7%BB%84.xlsx") },
    ],
  });
  expect(book.externalLinks).toEqual(["第二组.xlsx", "第一组.xlsx"]);
});

// Excel's own fill: https://support.microsoft.com, "Switch between relative, absolute, and mixed references".
test.each([
  ["A1+$B1+C$1+$D$1", 1, 1, "B2+$B2+D$1+$D$1"],
  ["SUM(A:A,1:1,$A:B,$1:2)", 2, 1, "SUM(B:B,3:3,$A:C,$1:4)"],
  ["'A1'!A1&\"A1\"&Table1[A1]", 1, 0, "'A1'!A2&\"A1\"&Table1[A1]"],
  ["LOG10(A1)+A1B+_A1", 1, 0, "LOG10(A2)+A1B+_A1"],
  ["[1]第1组!A1+Jan1!B2", 0, 1, "[1]第1组!B1+Jan1!C2"],
  ["1:1+1.5E1", 1, 0, "2:2+1.5E1"],
  ["A1", -1, 0, "A1048576"],
  ["A1", 0, -1, "XFD1"],
])("%s filled %i down and %i across reads %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

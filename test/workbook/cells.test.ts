import { at, readMade, sheetOf } from "./support/xlsx-of";

const row = (cells: string) => `<row r="1">${cells}</row>`;
const cell = (rest: string) => sheetOf(row(`<c r="A1"${rest}`)).then((sheet) => at(sheet, "A1"));

test("numbers are read as the doubles they are", async () => {
  expect(await cell("><v>0.1</v></c>")).toEqual({ value: 0.1 });
  expect(await cell(' t="n"><v>-1.5E-3</v></c>')).toEqual({ value: -0.0015 });
  expect(await cell("><v>499.99999999999994</v></c>")).toEqual({ value: 499.99999999999994 });
  expect(await cell("><v> 12 </v></c>")).toEqual({ value: 12 });
});

test("what claims to be a number and is none stays text, and never becomes 0 or 16", async () => {
  expect(await cell("><v>abc</v></c>")).toEqual({ value: "abc" });
  expect(await cell("><v>0x10</v></c>")).toEqual({ value: "0x10" });
  expect(await cell("><v>1E999</v></c>")).toEqual({ value: "1E999" });
  expect(await cell("><v>1,5</v></c>")).toEqual({ value: "1,5" });
});

test("a cell with nothing in it is blank, not 0 and not an empty text", async () => {
  expect(await cell("/>")).toBeUndefined();
  expect(await cell("><v></v></c>")).toBeUndefined();
  expect(await cell("><v> </v></c>")).toBeUndefined();
  expect(await cell(' t="inlineStr"><is><t></t></is></c>')).toBeUndefined();
  expect(await cell(' t="str"><v></v></c>')).toBeUndefined();
  expect(await cell(' t="b"/>')).toBeUndefined();
});

test("booleans and errors are themselves", async () => {
  expect(await cell(' t="b"><v>1</v></c>')).toEqual({ value: true });
  expect(await cell(' t="b"><v>0</v></c>')).toEqual({ value: false });
  expect(await cell(' t="b"><v>true</v></c>')).toEqual({ value: true });
  expect(await cell(' t="e"><v>#DIV/0!</v></c>')).toEqual({ value: { error: "#DIV/0!" } });
  expect(await cell(' t="str"><v>#DIV/0!</v></c>')).toEqual({ value: "#DIV/0!" });
});

test("an ISO date is the serial Excel gives that day", async () => {
  // Excel: 1 January 2026 is 46023, so 1 March is 46023 + 31 + 28 = 46082; noon is half a day more.
  expect(await cell(' t="d"><v>2026-03-01</v></c>')).toEqual({ value: 46082 });
  expect(await cell(' t="d"><v>2026-03-01T12:00:00</v></c>')).toEqual({ value: 46082.5 });
  expect(await cell(' t="d"><v>2026-03-01T12:00:00Z</v></c>')).toEqual({ value: 46082.5 });
  // Excel counts a 29 February 1900 that never was: 1 March 1900 is 61, 28 February is 59.
  expect(await cell(' t="d"><v>1900-03-01</v></c>')).toEqual({ value: 61 });
  expect(await cell(' t="d"><v>1900-02-28</v></c>')).toEqual({ value: 59 });
  expect(await cell(' t="d"><v>18:00:00</v></c>')).toEqual({ value: 0.75 });
  expect(await cell(' t="d"><v>soon</v></c>')).toEqual({ value: "soon" });
});

test("rich text is its plain text, without the readings above it", async () => {
  const rich = '<si><r><t xml:space="preserve">资料 </t></r><r><rPr><b/></rPr><t>评审</t></r></si>';
  const reading = '<si><t>王小明</t><rPh sb="0" eb="3"><t>wáng</t></rPh></si>';
  const sheet = await sheetOf(row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), {
    strings: rich + reading,
  });
  expect(at(sheet, "A1")).toEqual({ value: "资料 评审" });
  expect(at(sheet, "B1")).toEqual({ value: "王小明" });
  expect(await cell(' t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>')).toEqual({ value: "ab" });
});

test("_xHHHH_ stands for a character, and _x005F_ for the underscore before one", async () => {
  expect(await cell(' t="str"><v>a_x000D_b</v></c>')).toEqual({ value: "a\rb" });
  expect(await cell(' t="str"><v>_x005F_x000D_</v></c>')).toEqual({ value: "_x000D_" });
});

test("a shared string that is not there makes the workbook damaged, not the cell blank", async () => {
  const read = await readMade({
    sheets: [`<sheetData>${row('<c r="A1" t="s"><v>7</v></c>')}</sheetData>`],
    strings: "<si><t>a</t></si>",
  });
  expect(read).toMatchObject({ ok: false, refusal: { code: "corrupt", params: { part: "xl/worksheets/sheet1.xml" } } });
});

test("rows and cells without addresses follow one another", async () => {
  const sheet = await sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row hidden="1"><c><v>3</v></c></row>');
  expect([at(sheet, "A1"), at(sheet, "B1"), at(sheet, "A2")]).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
  expect([...sheet.hiddenRows]).toEqual([1]);
});

test.each(["A0", "A1048577", "XFE1", "1A", "A", "A1:B2", "a1", ""])(
  "a cell at %p makes the workbook damaged",
  async (ref) => {
    const read = await readMade({ sheets: [`<sheetData><row r="1"><c r="${ref}"><v>1</v></c></row></sheetData>`] });
    expect(read).toMatchObject({ ok: false, refusal: { code: "corrupt" } });
  },
);

test("entities of XML and characters by number are read, line ends become LF", async () => {
  expect(await cell(' t="str"><v>&lt;&amp;&gt;&quot;&apos;&#20013;&#x6587;</v></c>')).toEqual({ value: "<&>\"'中文" });
  expect(await cell(' t="str"><v><![CDATA[a<b]]>&amp;\r\nc</v></c>')).toEqual({ value: "a<b&\nc" });
});

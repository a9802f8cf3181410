import { LIMITS } from "../../src/workbook/limits";
import { readBook } from "../../src/workbook/read";
import type { CellValue } from "../../src/workbook/model";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = "评分.csv") => readBook(bytes, name);

/** The values row by row, blanks as null. */
async function values(bytes: Uint8Array | string, name?: string): Promise<CellValue[][]> {
  const result = await read(typeof bytes === "string" ? utf8(bytes) : bytes, name);
  if (!result.ok) throw new Error(result.refusal.code);
  expect(result.format).toBe("csv");
  return Array.from(result.book.sheets[0]!.rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
}
const TABLE = [
  ["申报组织", "资料评审"],
  ["样例电子", 514],
];

test("UTF-8 with and without a byte order mark, UTF-16 and GB 18030 read alike", async () => {
  const text = "申报组织,资料评审\r\n样例电子,514\r\n";
  expect(await values(text)).toEqual(TABLE);
  expect(await values(`\uFEFF${text}`)).toEqual(TABLE);
  expect(await values(new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")))).toEqual(TABLE);
  // GB 18030 (GBK) of 申报组织,资料评审 and 样例电子, by Python's codec.
  const gbk = "c9eab1a8d7e9d6af2cd7cac1cfc6c0c9f30d0ad1f9c0fdb5e7d7d32c3531340d0a";
  expect(await values(new Uint8Array(Buffer.from(gbk, "hex")))).toEqual(TABLE);
});

test("a character of four bytes in GB 18030 is read", async () => {
  // U+20BB7 (𠮷) is 95 34 B2 35 in GB 18030, by Python's codec.
  expect(await values(Uint8Array.from([0x95, 0x34, 0xb2, 0x35, 0x2c, 0xd6, 0xd0]))).toEqual([["𠮷", "中"]]);
});

test.each([",", "\t", ";"])("%p parts the fields, told by the lines or by sep=", async (delimiter) => {
  expect(await values(TABLE.map((row) => row.join(delimiter)).join("\n"))).toEqual(TABLE);
  expect(await values(`sep=${delimiter}\n甲${delimiter}1`)).toEqual([["甲", 1]]);
});

test("a delimiter inside a text does not mislead", async () => {
  expect(await values('a;"x,y,z,w";1\nb;"p,q";2\n')).toEqual([
    ["a", "x,y,z,w", 1],
    ["b", "p,q", 2],
  ]);
});

test("quotes hold delimiters, line ends and quotes; line ends of every kind end a row", async () => {
  expect(await values('"a,b","c""d","e\nf"\r"",x\n\ny')).toEqual([["a,b", 'c"d', "e\nf"], [null, "x"], [], ["y"]]);
  expect(await values('a"b,"c')).toEqual([['a"b', "c"]]);
});

test("numbers are numbers, codes stay texts", async () => {
  const line = "86.5,-3,0,0.05,1.5E+10,007,+5,1E5,１２,85%,110101199003070011,0.30000000000000004,1.,.5, 7";
  expect(await values(line)).toEqual([
    [
      86.5,
      -3,
      0,
      0.05,
      15000000000,
      "007",
      "+5",
      "1E5",
      "１２",
      "85%",
      "110101199003070011",
      0.30000000000000004,
      "1.",
      ".5",
      " 7",
    ],
  ]);
});

test("booleans, errors and formulas: the first two are themselves, a formula is text", async () => {
  expect(await values('TRUE,FALSE,#N/A,#DIV/0!,=1+1,"=HYPERLINK(""x"")",@a')).toEqual([
    [true, false, { error: "#N/A" }, { error: "#DIV/0!" }, "=1+1", '=HYPERLINK("x")', "@a"],
  ]);
});

test("the sheet is named after the file, and the note says how it was read", async () => {
  const result = await read(utf8("a\tb\n1\t2"), "/上报/第一组.tsv");
  expect(result).toMatchObject({
    ok: true,
    book: { sheets: [{ name: "第一组", visibility: "visible" }] },
    notes: [{ code: "encoding", params: { encoding: "UTF-8", delimiter: "\t" } }],
  });
});

test("a table of text under the name of an old .xls is read, other files are not", async () => {
  expect(await values("a\tb\n1\t2", "导出.xls")).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
  expect(await read(utf8("a,b"), "a.md")).toMatchObject({ ok: false, refusal: { code: "unsupported" } });
});

test("bytes that are no text, blank files and too many cells are refused", async () => {
  expect(await read(Uint8Array.from([0x41, 0, 0x42, 1]))).toMatchObject({ ok: false, refusal: { code: "corrupt" } });
  expect(await read(Uint8Array.from([0x41, 0xff, 0xff]))).toMatchObject({ ok: false, refusal: { code: "corrupt" } });
  expect(await read(utf8(" \r\n"))).toMatchObject({ ok: false, refusal: { code: "empty" } });
  const many = await readBook(utf8("1,".repeat(100)), "a.csv", { ...LIMITS, cells: 50 });
  expect(many).toMatchObject({ ok: false, refusal: { code: "bomb", params: { what: "cells" } } });
  expect(await read(utf8(`${",".repeat(16384)}x`))).toMatchObject({
    ok: false,
    refusal: { code: "too-large", params: { unit: "columns" } },
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { narrow, oleOf, record, wide, workbookStream, type Field, type MadeXls } from "./support/ole-of";
import { PANEL, valuesOf } from "./support/panel-book";
import { at } from "./support/xlsx-of";

const read = (made: MadeXls) => readBook(oleOf({ Workbook: workbookStream(made) }), "a.xls");
async function sheetOf(records: Uint8Array[], globals: Uint8Array[] = []): Promise<Sheet> {
  const result = await read({ globals, sheets: [{ name: "表", records }] });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.book.sheets[0]!;
}
const place = (row: number, column: number, xf = 0): Field[] => [{ u16: row }, { u16: column }, { u16: xf }];
const xf = (format: number) => record(0xe0, { u16: 0 }, { u16: format }, new Uint8Array(16));
const formula = (row: number, column: number, result: Uint8Array) =>
  record(0x06, ...place(row, column), result, new Uint8Array(8));
const special = (kind: number, value = 0) => Uint8Array.from([kind, 0, value, 0, 0, 0, 0xff, 0xff]);

test("numbers in every form: doubles, whole and cut ones in 30 bits, hundredths, several in a row", async () => {
  // [MS-XLS] 2.5.217: bit 0 divides by 100, bit 1 makes the upper 30 bits a whole number, else they are a double's upper half.
  const upper = (value: number) => new DataView(Float64Array.of(value).buffer).getUint32(4, true);
  const sheet = await sheetOf([
    record(0x0203, ...place(0, 0), { f64: 499.99999999999994 }),
    record(0x027e, ...place(0, 1), { u32: (12345 << 2) | 2 }),
    record(0x027e, ...place(0, 2), { u32: ((-7 << 2) | 2) >>> 0 }),
    record(0x027e, ...place(0, 3), { u32: (8650 << 2) | 3 }),
    record(0x027e, ...place(0, 4), { u32: upper(1.5) }),
    record(0x027e, ...place(0, 5), { u32: upper(15) | 1 }),
    record(
      0xbd,
      { u16: 1 },
      { u16: 2 },
      { u16: 0 },
      { u32: (1 << 2) | 2 },
      { u16: 0 },
      { u32: (2 << 2) | 2 },
      { u16: 3 },
    ),
  ]);
  expect(valuesOf(sheet)).toEqual({
    "0,0": 499.99999999999994,
    "0,1": 12345,
    "0,2": -7,
    "0,3": 86.5,
    "0,4": 1.5,
    "0,5": 0.15,
    "1,2": 1,
    "1,3": 2,
  });
});

test("booleans, errors, old labels and blanks", async () => {
  const sheet = await sheetOf([
    record(0x0205, ...place(0, 0), { u8: 1 }, { u8: 0 }),
    record(0x0205, ...place(0, 1), { u8: 0x2a }, { u8: 1 }),
    record(0x0204, ...place(0, 2), { u16: 2 }, wide("甲乙")),
    record(0x0204, ...place(0, 3), { u16: 3 }, narrow("abc")),
    record(0x0201, ...place(0, 4)),
  ]);
  expect(valuesOf(sheet)).toEqual({ "0,0": true, "0,1": { error: "#N/A" }, "0,2": "甲乙", "0,3": "abc" });
});

test("a formula gives its last result; its text may come after the record of a shared formula", async () => {
  const sheet = await sheetOf([
    formula(0, 0, new Uint8Array(Float64Array.of(12.5).buffer)),
    formula(0, 1, special(1, 1)),
    formula(0, 2, special(2, 0x07)),
    formula(0, 3, special(3)),
    formula(0, 4, special(0)),
    record(0x04bc, new Uint8Array(20)),
    record(0x0207, { u16: 2 }, wide("入围")),
  ]);
  expect(valuesOf(sheet)).toEqual({ "0,0": 12.5, "0,1": true, "0,2": { error: "#DIV/0!" }, "0,4": "入围" });
});

test("a shared string cut between records goes on, also in the other width", async () => {
  const strings = [
    record(0xfc, { u32: 3 }, { u32: 3 }, { u16: 4 }, wide("甲乙")),
    record(
      0x3c,
      narrow("cd"),
      { u16: 2 },
      Uint8Array.from([0x08, 1, 0]),
      Buffer.from("xy"),
      new Uint8Array(4),
      { u16: 1 },
      Uint8Array.from([0x05, 3, 0, 0, 0]),
    ),
    record(0x3c, Uint8Array.from([1]), Buffer.from("丙", "utf16le"), new Uint8Array(3)),
  ];
  const sheet = await sheetOf(
    [0, 1, 2].map((i) => record(0xfd, ...place(0, i), { u32: i })),
    strings,
  );
  expect(valuesOf(sheet)).toEqual({ "0,0": "甲乙cd", "0,1": "xy", "0,2": "丙" });
});

test("formats come by number or text; dates of 1904 are moved", async () => {
  const globals = [
    record(0x22, { u16: 1 }),
    record(0x041e, { u16: 200 }, { u16: 6 }, narrow('0.0"f"')),
    xf(0),
    xf(14),
    xf(200),
  ];
  const result = await read({
    globals,
    sheets: [{ name: "表", records: [0, 1, 2].map((i) => record(0x0203, ...place(0, i, i), { f64: 44620 })) }],
  });
  expect(result).toMatchObject({ ok: true, notes: [{ code: "values-only" }, { code: "date-1904" }] });
  // 44620 + 1462 = 46082, as in sheets.test.ts.
  const row = result.ok ? result.book.sheets[0]!.rows[0] : [];
  expect(row).toEqual([
    { value: 44620 },
    { value: 46082, style: { format: "yyyy/m/d" } },
    { value: 44620, style: { format: '0.0"f"' } },
  ]);
});

test("merges, hidden rows and columns, sizes, frozen panes and protection", async () => {
  const sheet = await sheetOf([
    record(0x0208, { u16: 3 }, { u16: 0 }, { u16: 1 }, { u16: 600 }, { u32: 0 }, { u16: 0x60 }, { u16: 0 }),
    record(0x7d, { u16: 1 }, { u16: 2 }, { u16: 20 * 256 }, { u16: 0 }, { u16: 3 }, { u16: 0 }),
    record(0x023e, { u16: 8 }, new Uint8Array(16)),
    record(0x41, { u16: 1 }, { u16: 2 }, new Uint8Array(6)),
    record(0xe5, { u16: 1 }, { u16: 0 }, { u16: 1 }, { u16: 0 }, { u16: 2 }),
    record(0x12, { u16: 1 }),
  ]);
  expect(sheet.hiddenRows).toEqual(new Set([3]));
  expect(sheet.heights).toEqual(new Map([[3, 30]]));
  expect(sheet.hiddenColumns).toEqual(new Set([1, 2]));
  expect(sheet.widths).toEqual(
    new Map([
      [1, 20],
      [2, 20],
    ]),
  );
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  expect(sheet.protected).toBe(true);
});

test("a chart drawn on a sheet does not end it; a sheet of its own is passed over", async () => {
  const chart = [
    record(0x0809, { u16: 0x0600 }, { u16: 0x20 }, { u32: 0 }, { u32: 0 }, { u32: 0 }),
    record(0x0203, ...place(0, 0), { f64: 9 }),
    record(0x0a),
  ];
  const result = await read({
    sheets: [
      { name: "表", state: 2, records: [...chart, record(0x0203, ...place(0, 1), { f64: 1 })] },
      { name: "图", type: 2, records: [] },
    ],
  });
  expect(result).toMatchObject({
    ok: true,
    notes: [{ code: "values-only" }, { code: "sheets-skipped", params: { sheets: "图" } }],
  });
  const sheet = result.ok ? result.book.sheets[0]! : undefined;
  expect([sheet!.visibility, valuesOf(sheet!)]).toEqual(["veryHidden", { "0,1": 1 }]);
});

describe("refused", () => {
  const sheets = [{ name: "表", records: [record(0x0203, ...place(0, 0), { f64: 1 })] }];
  const stream = workbookStream({ sheets });
  const outcome = async (bytes: Uint8Array) => {
    const result = await readBook(bytes, "a.xls");
    return result.ok ? "read" : [result.refusal.code, result.refusal.params.kind].filter(Boolean).join(" ");
  };

  test("encrypted ones of both formats", async () => {
    expect(await outcome(oleOf({ Workbook: workbookStream({ globals: [record(0x2f, { u16: 1 })], sheets }) }))).toBe(
      "encrypted",
    );
    expect(await outcome(oleOf({ EncryptionInfo: new Uint8Array(8), EncryptedPackage: new Uint8Array(8) }))).toBe(
      "encrypted",
    );
  });

  test("Excel 5 and 95, documents and what is none of these", async () => {
    expect(await outcome(oleOf({ Book: stream }))).toBe("unsupported biff5");
    expect(await outcome(oleOf({ Workbook: workbookStream({ sheets, version: 0x0500 }) }))).toBe("unsupported biff5");
    expect(await outcome(oleOf({ WordDocument: stream }))).toBe("unsupported word");
    expect(await outcome(oleOf({ "PowerPoint Document": stream }))).toBe("unsupported slides");
    expect(await outcome(oleOf({ Anything: stream }))).toBe("unsupported unknown");
  });

  test("chains in circles, sizes beyond the file, cut streams and cut files", async () => {
    expect(await outcome(oleOf({ Workbook: stream }))).toBe("read");
    expect(await outcome(oleOf({ Workbook: stream }, (file) => file.writeUInt32LE(2, 512 + 2 * 4)))).toBe("corrupt");
    expect(await outcome(oleOf({ Workbook: stream }, (file) => file.writeUInt32LE(0x7fffffff, 1024 + 128 + 120)))).toBe(
      "corrupt",
    );
    expect(await outcome(oleOf({ Workbook: stream.subarray(0, stream.length - 10) }))).toBe("corrupt");
    const whole = oleOf({ Workbook: stream });
    for (let length = 8; length < 1024; length += 37) expect(await outcome(whole.subarray(0, length))).toBe("corrupt");
  });

  test("whatever byte is flipped, there is an answer", async () => {
    const whole = oleOf({ Workbook: stream });
    for (let i = 0; i < whole.length; i += 5) {
      const bytes = Uint8Array.from(whole);
      bytes[i]! ^= 0xa5;
      expect(typeof (await outcome(bytes))).toBe("string");
    }
  });
});

test("an .xls saved by LibreOffice has the values of the book it was made from", async () => {
  const file = path.resolve(__dirname, "../fixtures/workbook/panel.xls");
  const result = await readBook(new Uint8Array(readFileSync(file)), "panel.xls");
  if (!result.ok) throw new Error(result.refusal.code);
  expect(result.book.sheets.map(valuesOf)).toEqual(PANEL.sheets.map(valuesOf));
  expect(at(result.book.sheets[0]!, "E3")?.style?.format?.toLowerCase()).toContain("yyyy");
});

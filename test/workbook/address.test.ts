import { a1, boxToA1, columnIndex, columnName, contains, parseA1 } from "../../src/workbook/address";

test("columns are named as Excel names them, to the last one", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  for (let i = 0; i < 16384; i++) expect(columnIndex(columnName(i))).toBe(i);
});

test("what is no column is null", () => {
  for (const text of ["", "XFE", "ZZZ", "AAAA", "1", "甲"]) expect(columnIndex(text)).toBeNull();
});

test("addresses of cells and boxes read back", () => {
  expect(a1(0, 0)).toBe("A1");
  expect(a1(1048575, 16383)).toBe("XFD1048576");
  for (const text of ["A1", "B2:D5", "A:C", "3:5", "XFD1048576"]) expect(boxToA1(parseA1(text)!)).toBe(text);
});

test("dollar signs, small letters and turned corners are understood", () => {
  const box = { row: 1, column: 1, rows: 4, columns: 3 };
  for (const text of ["B2:D5", "$B$2:$D$5", "b2:d5", "D5:B2", "D2:B5"]) expect(parseA1(text)).toEqual(box);
});

test("what is no address is null", () => {
  for (const text of [
    "",
    ":",
    "A",
    "1",
    "A0",
    "A1048577",
    "XFE1",
    "A1:B",
    "A1:",
    "A1:B2:C3",
    "Sheet1!A1",
    "A1 ",
    "A:1",
    "甲1",
  ])
    expect(parseA1(text)).toBeNull();
});

test("a box contains its corners and nothing beyond", () => {
  const box = { row: 1, column: 1, rows: 4, columns: 3 };
  expect(contains(box, 1, 1) && contains(box, 4, 3)).toBe(true);
  expect(contains(box, 0, 1) || contains(box, 5, 3) || contains(box, 1, 4) || contains(box, 1, 0)).toBe(false);
});

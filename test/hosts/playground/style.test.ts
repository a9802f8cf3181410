import { fromGridStyle, toGridStyle } from "../../../src/hosts/playground/style";
import { fromGridValue, toGridValue } from "../../../src/hosts/playground/value";
import { columnCharacters, columnPixels, rowPixels, rowPoints } from "../../../src/hosts/size";
import type { CellStyle, CellValue } from "../../../src/workbook/model";

test("every style a cell can have goes into the grid and comes back", () => {
  const style: CellStyle = {
    bold: true,
    italic: true,
    color: "#c00000",
    fill: "#d9e1f2",
    font: "宋体",
    size: 14,
    horizontal: "right",
    vertical: "bottom",
    wrap: true,
    border: true,
    format: "0.00",
  };
  expect(fromGridStyle(toGridStyle(style)!)).toEqual(style);
  expect(toGridStyle({})).toBeUndefined();
  expect(toGridStyle({ locked: false })).toBeUndefined();
});

test("the grid's own ways to write a colour are read as #rrggbb", () => {
  for (const [
    written,
    color,
  ] of [["rgb(192, 0, 0)", "#c00000"], ["rgba(0,128,255,0.5)", "#0080ff"], ["#ABC", "#aabbcc"], ["#D9E1F2ff", "#d9e1f2"]]) // prettier-ignore
    expect(fromGridStyle({ cl: { rgb: written } })).toEqual({ color });
  expect(fromGridStyle({ cl: { rgb: "inherit" } })).toEqual({});
});

test("values go into the grid and come back as what they are, also texts that look like something else", () => {
  const values: CellValue[] = [
    null,
    0,
    -1.5,
    true,
    false,
    "得分",
    "007",
    "12",
    "TRUE",
    "false",
    "=1+1",
    "#N/A",
    " 12 ",
  ];
  for (const value of [...values, { error: "#N/A" }, { error: "#SPILL!" }])
    expect(fromGridValue(toGridValue(value))).toEqual(value);
});

test("the grid's own errors read as the nearest that Excel knows", () => {
  expect(fromGridValue({ v: "#CYCLE!", t: 1 })).toEqual({ error: "#REF!" });
  expect(fromGridValue({ v: "#ERROR!", t: 1 })).toEqual({ error: "#VALUE!" });
});

test("rich text reads as its plain text", () => {
  const p = { body: { dataStream: "优势：\r体系完整\r\n" } } as Parameters<typeof fromGridValue>[0] extends infer T ? T extends { p?: infer P } ? P : never : never; // prettier-ignore
  expect(fromGridValue({ p })).toBe("优势：\n体系完整");
});

test("widths in characters and heights in points come back as they were", () => {
  // 8.43 characters, Excel's usual width, are 64 pixels (ECMA-376-1, 18.3.1.13).
  expect(columnPixels(8.43)).toBe(64);
  expect(columnCharacters(64)).toBe(8.43);
  expect(rowPixels(15)).toBe(20);
  expect(rowPoints(20)).toBe(15);
});

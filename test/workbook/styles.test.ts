import { isDateFormat } from "../../src/workbook/formats";
import { at, sheetOf } from "./support/xlsx-of";

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ &quot;分&quot;"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><sz val="14"/><color rgb="FFFF0000"/><name val="黑体"/></font>' +
  '<font><color theme="1"/><sz val="11"/><name val="宋体"/></font><font><color theme="4" tint="0.4"/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>' +
  '<fill><patternFill patternType="gray125"><fgColor rgb="FF112233"/></patternFill></fill></fills>' +
  '<borders><border><left/><right/></border><border><left style="thin"><color auto="1"/></left></border><border><left style="none"/></border></borders>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="176" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="10" fontId="2" fillId="2" borderId="2"/><xf numFmtId="31" fontId="3"/></cellXfs>' +
  '<dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>';

test("a style is what differs from the workbook's plain cell", async () => {
  const sheet = await sheetOf(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"/></row>',
    { styles: STYLES },
  );
  expect(at(sheet, "A1")).toEqual({ value: 1 });
  expect(at(sheet, "B1")?.style).toEqual({
    bold: true,
    color: "#ff0000",
    fill: "#ffff00",
    font: "黑体",
    size: 14,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    border: true,
    format: '0.00_ "分"',
    locked: false,
  });
  expect(at(sheet, "C1")?.style).toEqual({ format: "0.00%" });
  const { color, ...rest } = at(sheet, "D1")!.style!;
  expect(rest).toEqual({ format: 'yyyy"年"m"月"d"日"' });
  // Excel shows accent 1 of its own theme (4472C4) 40 % lighter as 8EA9DB; it computes in steps of 1/240.
  const channels = (rgb: string) => [1, 3, 5].map((from) => parseInt(rgb.slice(from, from + 2), 16));
  channels(color!).forEach((value, i) => expect(Math.abs(value - channels("#8ea9db")[i]!)).toBeLessThanOrEqual(1));
});

test("a style number that is not there is no style", async () => {
  const sheet = await sheetOf('<row r="1"><c r="A1" s="99"><v>1</v></c><c r="B1" s=""><v>2</v></c></row>', {
    styles: STYLES,
  });
  expect([at(sheet, "A1"), at(sheet, "B1")]).toEqual([{ value: 1 }, { value: 2 }]);
});

test.each([
  ["yyyy-mm-dd", true],
  ['m"月"d"日"', true],
  ["[$-804]yyyy/m/d;@", true],
  ["mmm-yy", true],
  ["d", true],
  ["m", true],
  ["yyyy/m/d h:mm", true],
  ["h:mm", false],
  ["[h]:mm:ss", false],
  ["mm:ss.0", false],
  ["0.00", false],
  ['0.00"day"', false],
  ["0.00_d", false],
  ["\\d0", false],
  ["[Red]0", false],
  ["General", false],
  ["@", false],
  ['0"年"', false],
])("%s shows a day: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

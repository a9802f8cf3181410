import { cellOf, BadCell } from "../../../src/schemes/table/cell";
import { Unread, type Codec } from "../../../src/schemes/table/codec";
import { anything } from "../../../src/schemes/table/codecs/anything";
import { bands } from "../../../src/schemes/table/codecs/bands";
import { date } from "../../../src/schemes/table/codecs/date";
import { days } from "../../../src/schemes/table/codecs/days";
import { gates } from "../../../src/schemes/table/codecs/gate";
import { cap, limit, number } from "../../../src/schemes/table/codecs/number";
import { range } from "../../../src/schemes/table/codecs/range";
import { ties } from "../../../src/schemes/table/codecs/references";
import { rounding } from "../../../src/schemes/table/codecs/rounding";
import { share } from "../../../src/schemes/table/codecs/share";
import { test as factTest } from "../../../src/schemes/table/codecs/test";
import { trim } from "../../../src/schemes/table/codecs/trim";
import { weight } from "../../../src/schemes/table/codecs/weight";
import { list, yesNo } from "../../../src/schemes/table/codecs/words";
import { Names } from "../../../src/schemes/table/names";

const names = new Names();
names.stage.add("document", "资料评审", "document review");
names.stage.add("site", "现场评审", "site visit");
names.stage.add("round2", "第2轮评审");
names.category.add("4.7", "结果", "4.7结果");

/** What people write, and what is meant; every value is also written and read back. */
function reads<T>(title: string, codec: Codec<T>, cases: readonly (readonly [cell: unknown, value: T])[]): void {
  describe(title, () => {
    it.each(cases)("%p is %p", (cell, value) => {
      const read = cellOf(cell);
      if (read === null || read instanceof BadCell) throw new Error("the cell holds no value");
      expect(codec.read(read, names)).toEqual(value);
      expect(codec.read(codec.write(value, names), names)).toEqual(value);
    });
  });
}

const refuses = (title: string, codec: Codec<unknown>, cells: readonly (string | number | boolean)[]) =>
  it.each(cells.map((cell) => [cell]))(`${title} is not %p`, (cell) => {
    expect(codec.read(cell, names)).toBeInstanceOf(Unread);
  });

reads("a weight", weight, [
  ["40%", 0.4],
  ["40％", 0.4],
  [" ４０ ％ ", 0.4],
  [0.4, 0.4],
  ["0.4", 0.4],
  ["2/5", 0.4],
  ["五分之二", 0.4],
  ["12.5%", 0.125],
  ["100%", 1],
  [1, 1],
  ["半数", 0.5],
  ["1/3", "1/3"],
  ["2/6", "1/3"],
  ["2/7", "2/7"],
  ["33.3333333333%", 0.333333333333],
  [0.1 + 0.2, 0.30000000000000004],
]);
refuses(
  "a weight",
  weight,
  ["四成", "", "40%%", "1/0", true, "40 percent", "-40%"].filter((cell) => cell !== "-40%"),
);

reads("a number", number, [
  [500, 500],
  ["５００", 500],
  ["1,000分", 1000],
  ["86.5 分", 86.5],
  ["+3", 3],
  ["-3", -3],
  [".5", 0.5],
]);
refuses("a number", number, ["五百", "1,00", "5-6", "", "85%", false, "1e3"]);

reads("a limit", limit, [
  ["不超过5个", 5],
  ["≤5", 5],
  ["前 5 名", 5],
  ["3000字以内", 3000],
  ["60,000 字以下", 60000],
  [0, 0],
]);

reads("a cap", cap, [
  ["不封顶", null],
  ["无上限", null],
  ["50分", 50],
]);

// 民法典第一千二百五十九条: 以上, 以下, 以内 include the number; 超过 does not.
reads("a number of people", range, [
  ["3–6", { least: 3, most: 6 }],
  ["3-6", { least: 3, most: 6 }],
  ["3－6名", { least: 3, most: 6 }],
  ["3至6人", { least: 3, most: 6 }],
  ["3～6", { least: 3, most: 6 }],
  ["不少于7", { least: 7, most: null }],
  ["≥7", { least: 7, most: null }],
  ["7名以上", { least: 7, most: null }],
  ["5人", { least: 5, most: 5 }],
  [5, { least: 5, most: 5 }],
]);
refuses("a number of people", range, ["若干", "3–", "–6", "超过7", "不超过5"]);

describe("what a sheet took for a date", () => {
  // 46088 is 6 March 2026 (3-6), 46058 is 4 February, 46024 is 2 January 2026.
  it.each([
    [range, 46088],
    [weight, 46024],
    [share, 46058],
  ] as const)("is told: %#", (codec, cell) => {
    const read = (codec as Codec<unknown>).read(cell, names);
    expect(read instanceof Unread && read.why?.code).toBe("table-became-date");
  });
});

reads("a part of a whole", share, [
  ["超过2/3", { numerator: 2, denominator: 3, inclusive: false }],
  [">2/3", { numerator: 2, denominator: 3, inclusive: false }],
  [">=2/3", { numerator: 2, denominator: 3, inclusive: true }],
  ["超过三分之二", { numerator: 2, denominator: 3, inclusive: false }],
  ["三分之二以上", { numerator: 2, denominator: 3, inclusive: true }],
  ["不少于 1/2", { numerator: 1, denominator: 2, inclusive: true }],
  ["过半数", { numerator: 1, denominator: 2, inclusive: false }],
  ["至少60%", { numerator: 60, denominator: 100, inclusive: true }],
]);
refuses("a part of a whole", share, ["2/3", "多数", "超过", "全体"]);

reads("days of publicity", days, [
  ["不少于5个工作日", { days: 5, unit: "workday", atLeast: true }],
  ["5个工作日", { days: 5, unit: "workday", atLeast: false }],
  ["7天", { days: 7, unit: "day", atLeast: false }],
  ["≥7日", { days: 7, unit: "day", atLeast: true }],
  ["5个工作日以上", { days: 5, unit: "workday", atLeast: true }],
]);
refuses("days of publicity", days, ["5", "一周", 7]);

reads("a date", date, [
  ["2025-09-29", "2025-09-29"],
  ["2025年9月29日", "2025-09-29"],
  ["2025/9/29", "2025-09-29"],
  ["２０２５．９．２９", "2025-09-29"],
  [45929, "2025-09-29"],
  ["2025-06-40", "2025-06-40"],
]);
refuses("a date", date, ["去年", 2025, 45929.5, -1, "25-09-29", true]);

reads("rounding", rounding, [
  ["综合得分保留2位小数，四舍五入", { where: "composite", places: 2, mode: "half-up" }],
  ["综合得分 取整，四舍五入", { where: "composite", places: 0, mode: "half-up" }],
  ["评审得分保留一位小数，四舍六入五成双", { where: "review", places: 1, mode: "half-even" }],
  ["各环节得分保留两位小数、按 GB/T 8170 修约", { where: "stage", places: 2, mode: "half-even" }],
  [
    "综合得分保留2位小数，四舍五入，门槛按取舍前的值",
    { where: "composite", places: 2, mode: "half-up", gates: "exact" },
  ],
  ["不取舍", null],
  ["无", null],
]);
refuses("rounding", rounding, ["保留2位小数", "综合得分四舍五入", "综合得分、评审得分保留2位小数，四舍五入", "2"]);

reads("what is left out of a mean", trim, [
  ["最高1个、最低1个", { high: 1, low: 1 }],
  ["最高分2个最低分1个", { high: 2, low: 1 }],
  ["各2个", { high: 2, low: 2 }],
]);

reads("gates", gates, [
  ["资料评审≥500", [{ stage: "document", inclusive: true, least: 500 }]],
  ["资料评审>=500分", [{ stage: "document", inclusive: true, least: 500 }]],
  ["资料评审得分 500 分以上（含 500 分）", [{ stage: "document", inclusive: true, least: 500 }]],
  ["现场评审 > 60", [{ stage: "site", inclusive: false, least: 60 }]],
  ["现场评审高于500分（含）", [{ stage: "site", inclusive: true, least: 500 }]],
  ["第2轮评审≥60", [{ stage: "round2", inclusive: true, least: 60 }]],
  ["第2轮评审60分以上", [{ stage: "round2", inclusive: true, least: 60 }]],
  ["综合得分≥600.5", [{ stage: "composite", inclusive: true, least: 600.5 }]],
  ["评审得分不低于 550", [{ stage: "review", inclusive: true, least: 550 }]],
  [
    "资料评审、现场评审均≥500",
    [
      { stage: "document", inclusive: true, least: 500 },
      { stage: "site", inclusive: true, least: 500 },
    ],
  ],
  [
    "资料评审≥500；现场评审>400",
    [
      { stage: "document", inclusive: true, least: 500 },
      { stage: "site", inclusive: false, least: 400 },
    ],
  ],
]);
refuses("a gate", gates, ["500", "≥500", "资料评审500", "答辩≥60", "资料评审"]);

reads("what decides between equals", ties, [
  ["现场评审、资料评审", [{ stage: "site" }, { stage: "document" }]],
  ["评审得分, 4.7 结果", [{ stage: "review" }, { category: "4.7" }]],
  ["结果", [{ category: "4.7" }]],
  ["无", []],
]);

reads("what a fact must be", factTest(undefined), [
  ["是", { op: "is", value: true }],
  ["否", { op: "is", value: false }],
  ["无", { op: "none", years: null }],
  ["近3年无", { op: "none", years: 3 }],
  ["3年内未发生", { op: "none", years: 3 }],
  ["≥5", { op: "least", value: 5 }],
  ["不少于5年", { op: "least", value: 5 }],
  ["5年以上", { op: "least", value: 5 }],
  ["满 5 年", { op: "least", value: 5 }],
  ["≤3", { op: "most", value: 3 }],
  ["前3名", { op: "most", value: 3 }],
  [">500分", { op: "above", value: 500 }],
  ["限于B、C、D", { op: "among", values: ["B", "C", "D"] }],
]);
refuses("what a fact must be", factTest(undefined), ["B、C、D", "要好", "5"]);
reads("what words must be", factTest("text"), [
  ["B、C、D", { op: "among", values: ["B", "C", "D"] }],
  ["是", { op: "among", values: ["是"] }],
]);

reads("yes and no", yesNo, [
  ["是", true],
  [true, true],
  ["可以", true],
  ["√", true],
  ["否", false],
  [false, false],
  ["No", false],
]);
refuses("yes and no", yesNo, ["也许", 1, 0]);

reads("a list", list, [
  ["甲、乙，丙; 丁", ["甲", "乙", "丙", "丁"]],
  ["“姓名、职务”、电话", ["姓名、职务", "电话"]],
]);

reads("bands of percentages", bands, [
  [
    "0–5、10%-25%",
    [
      [0, 5],
      [10, 25],
    ],
  ],
]);

reads<unknown>("any provision", anything as Codec<unknown>, [
  [15, 15],
  ["15", 15],
  ["是", true],
  ["3–5", { least: 3, most: 5 }],
  ["不予递补", "不予递补"],
  ["“15”", "15"],
  ["“2025-04-11”", "2025-04-11"],
  ["“是”", "是"],
  ["“未规定”", "未规定"],
]);

describe("words that would be read as something else", () => {
  it.each(["15", "是", "3–5", "2025-04-11 18:00", "“引号”", " 前后空格 ", "未规定", "20%", ""])(
    "%p comes back as words",
    (value) => {
      const written = anything.write(value, names);
      expect(anything.read(cellOf(written) as string, names)).toBe(value);
    },
  );
});

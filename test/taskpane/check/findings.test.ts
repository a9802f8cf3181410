import type { CheckCode, Severity } from "../../../src/checks/codes";
import type { Finding } from "../../../src/checks/finding";
import {
  countByCode,
  countBySeverity,
  type Filter,
  listed,
  NO_FILTER,
} from "../../../src/taskpane/check/findings/filter";
import { groupsOf } from "../../../src/taskpane/check/findings/groups";
import { HEIGHTS, Rows } from "../../../src/taskpane/check/findings/rows";
import { barFor, barHeight, HIGHEST, scrolled, showing } from "../../../src/taskpane/check/findings/scroll";
import { inBoth } from "../../../src/text/text";

const finding = (
  file: string,
  sheet: string,
  cell: string,
  severity: Severity,
  code: CheckCode = "hidden",
): Finding => ({
  file,
  sheet,
  cell,
  code,
  severity,
  found: inBoth(""),
  expected: inBoth(""),
  message: { zh: `${cell} 有问题`, en: `${cell} is wrong` },
  clause: "",
});
const FEW = [
  finding("甲.xlsx", "一", "A1", "warning"),
  finding("甲.xlsx", "一", "B2", "error", "score-missing"),
  finding("甲.xlsx", "二", "C3", "error", "score-missing"),
  finding("乙.xlsx", "一", "Ｄ4", "info", "score-cleaned"),
];
const cells = (list: readonly Finding[]) => list.map(({ cell }) => cell);

function listing(findings: readonly Finding[], filter: Filter, language: "zh" | "en" = "zh", most?: number) {
  const steps = listed(findings, filter, language, most);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
const filtered = (...given: Parameters<typeof listing>) => listing(...given).findings;

describe("narrowing findings down", () => {
  test("nothing chosen leaves nothing out", () => expect(filtered(FEW, NO_FILTER, "zh")).toEqual(FEW));
  test("of more than can be listed the gravest are, in their order, and the others are counted", () => {
    const few = listing(FEW, NO_FILTER, "zh", 3);
    expect(few.findings).toEqual(FEW.filter(({ severity }) => severity !== "info"));
    expect(few.more).toBe(1);
    const errors = listing(FEW, { ...NO_FILTER, severities: new Set<Severity>(["error"]) }, "zh", 1);
    expect([cells(errors.findings), errors.more]).toEqual([["B2"], 1]);
  });
  test("severities, kind and words are all asked for at once", () => {
    const errors = new Set<Severity>(["error"]);
    expect(cells(filtered(FEW, { ...NO_FILTER, severities: errors }, "zh"))).toEqual(["B2", "C3"]);
    expect(cells(filtered(FEW, { ...NO_FILTER, code: "score-cleaned" }, "zh"))).toEqual(["Ｄ4"]);
    expect(cells(filtered(FEW, { severities: errors, code: "score-missing", text: "二" }, "zh"))).toEqual(["C3"]);
  });
  test("words are found whatever their width and case, in the reader's language", () => {
    expect(cells(filtered(FEW, { ...NO_FILTER, text: " d4 " }, "zh"))).toEqual(["Ｄ4"]);
    expect(filtered(FEW, { ...NO_FILTER, text: "wrong" }, "zh")).toEqual([]);
    expect(filtered(FEW, { ...NO_FILTER, text: "WRONG" }, "en")).toHaveLength(4);
  });
  test("they are counted by severity, and by kind with the most frequent first", () => {
    expect(countBySeverity(FEW)).toEqual({ error: 2, warning: 1, info: 1 });
    expect(countByCode(FEW)[0]).toEqual(["score-missing", 2]);
  });
});

const lines = (rows: Rows) =>
  Array.from({ length: rows.count }, (_, i) => {
    const row = rows.at(i);
    return row.kind === "finding" ? row.finding.cell : `${row.group.level} ${row.group.name || row.group.severity}`;
  });

describe("the tree of findings", () => {
  test("goes by file, sheet and severity, errors first; one severity alone has no heading", () => {
    expect(lines(new Rows(groupsOf(FEW), new Set()))).toEqual([
      ...["file 甲.xlsx", "sheet 一", "severity error", "B2", "severity warning", "A1", "sheet 二", "C3"],
      ...["file 乙.xlsx", "sheet 一", "Ｄ4"],
    ]);
    expect(groupsOf(FEW)[0]).toMatchObject({ total: 3, counts: { error: 2, warning: 1, info: 0 } });
  });
  test("leaves out what is under a closed heading", () => {
    const groups = groupsOf(FEW);
    expect(lines(new Rows(groups, new Set(["甲.xlsx"])))).toEqual(["file 甲.xlsx", "file 乙.xlsx", "sheet 一", "Ｄ4"]);
  });
  test("says of each line where it stands among its neighbours", () => {
    const rows = new Rows(groupsOf(FEW), new Set());
    expect(rows.at(6)).toMatchObject({ kind: "group", at: { level: 2, place: 2, of: 2 } });
    expect(rows.at(7)).toMatchObject({ kind: "finding", at: { level: 3, place: 1, of: 1 } });
  });
  test("finds the line at any height, and the height of any line, among a million", () => {
    const many = Array.from({ length: 1_000_000 }, (_, i) =>
      finding(`${Math.floor(i / 5000)}.xlsx`, "表", `A${(i % 5000) + 1}`, "error"),
    );
    const rows = new Rows(groupsOf(many), new Set());
    expect(rows.count).toBe(1_000_000 + 400);
    expect(rows.height).toBe(1_000_000 * HEIGHTS.finding + 400 * HEIGHTS.group);
    for (const index of [0, 1, 2, 5001, 5002, 777_777, rows.count - 1]) {
      expect(rows.indexAt(rows.topOf(index))).toBe(index);
      expect(rows.indexAt(rows.topOf(index) + rows.heightOf(index) - 1)).toBe(index);
    }
    expect(rows.indexAt(rows.height + 999)).toBe(rows.count - 1);
  });
});

describe("scrolling a list higher than browsers can", () => {
  const low = { whole: 10_000, seen: 400 };
  const high = { whole: 60_000_000, seen: 400 };
  test("a low list scrolls as it is", () => {
    expect(barHeight(low)).toBe(10_000);
    expect(scrolled({ bar: 0, offset: 0 }, 350, low)).toEqual({ bar: 350, offset: 350 });
  });
  test("in a high one small movements go pixel by pixel, so that no line is passed over", () => {
    expect(scrolled({ bar: 4_000_000, offset: 30_000_000 }, 4_000_100, high).offset).toBe(30_000_100);
  });
  test("dragging the bar goes in proportion, and both ends are reached", () => {
    const reach = HIGHEST - 400;
    expect(scrolled({ bar: 0, offset: 0 }, reach / 2, high).offset).toBeCloseTo((60_000_000 - 400) / 2, 0);
    expect(scrolled({ bar: 10, offset: 500_000 }, 0, high).offset).toBe(0);
    expect(scrolled({ bar: reach - 5, offset: 3_000_000 }, reach, high).offset).toBe(60_000_000 - 400);
    expect(barFor(60_000_000 - 400, high)).toBe(reach);
  });
  test("a line is brought into sight with the least movement", () => {
    expect(showing(100, { top: 40, height: 60 }, 400)).toBe(40);
    expect(showing(100, { top: 480, height: 60 }, 400)).toBe(140);
    expect(showing(100, { top: 200, height: 60 }, 400)).toBe(100);
  });
});

import { findScheme } from "../../../src/schemes";
import { answersSheet, judgeTable, reasonsOf, templateSheet } from "../../../src/taskpane/check/eligibility/judged";

const scheme = findScheme("重庆2015")!;
const keys = scheme.facts!.map(({ key }) => key);

test("applicants go by the column that names them, rows of nothing are passed over", () => {
  const judged = judgeTable(
    scheme,
    [
      ["申报组织", keys[0]],
      ["甲公司", "否"],
      [null, null],
      ["乙公司", "是"],
    ],
    0,
  );
  if ("fault" in judged) throw new Error(judged.fault.zh);
  expect(judged.map(({ name, eligibility }) => [name.zh, eligibility.verdict])).toEqual([
    ["甲公司", "不符合"],
    ["乙公司", "待核"],
  ]);
  expect(reasonsOf(judged[0].eligibility)[0].zh).toContain("渝质监发〔2015〕103号");
});

test("without a name they go by their row on the sheet", () => {
  const judged = judgeTable(scheme, [[keys[0]], ["否"]], 4);
  expect("fault" in judged ? judged : judged[0].name.zh).toBe("第 6 行");
});

test("a table without facts, without rows, or a scheme without conditions says so", () => {
  expect(judgeTable(scheme, [["名次"], [1]], 0)).toMatchObject({
    fault: { zh: expect.stringContaining("没有方案的事实") },
  });
  expect(judgeTable(scheme, [[keys[0]], [null]], 0)).toMatchObject({
    fault: { zh: expect.stringContaining("没有内容") },
  });
  const none = { ...scheme, conditions: [] };
  expect(judgeTable(none, [[keys[0]], ["是"]], 0)).toHaveProperty("fault");
});

test("the empty table's headings are the scheme's facts, and what is filled in is judged", () => {
  const sheet = templateSheet(scheme, "zh");
  const header = sheet.rows[0]!.map((cell) => cell!.value);
  expect(header).toEqual(["申报组织", ...keys]);
  const judged = judgeTable(scheme, [header, ["甲公司", "否"]], 0);
  if ("fault" in judged) throw new Error(judged.fault.zh);
  const answers = answersSheet(judged, scheme, "zh");
  expect(
    answers.rows
      .at(-1)!
      .slice(0, 2)
      .map((cell) => cell!.value),
  ).toEqual(["甲公司", "不符合"]);
});

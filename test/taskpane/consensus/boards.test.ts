import { Gap } from "../../../src/scoring/gap";
import { stagesOf } from "../../../src/checks/scope";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import type { Board } from "../../../src/taskpane/panel/consensus/core/board";
import { widestFirst } from "../../../src/taskpane/panel/consensus/core/widest-first";
import { exactText } from "../../../src/taskpane/panel/consensus/core/exact-text";
import { givenScores } from "../../../src/taskpane/panel/consensus/core/given";
import { overviewOf, type Overview } from "../../../src/taskpane/panel/consensus/core/overview";
import { readingOf } from "../../../src/taskpane/panel/consensus/core/reading";
import { recusalEffect } from "../../../src/taskpane/panel/consensus/core/recusal-effect";
import { shortNames } from "../../../src/taskpane/panel/consensus/core/short-names";
import type { Round } from "../../../src/workbook/round/round";
import type { CellValue } from "../../../src/workbook/model";
import { bookOf, checked, roundOf, sheetOf } from "../../reports/support/sample";

const [document, , defence] = stagesOf(chongqing2015);

function run<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const ROUND: Round = { scheme: "重庆2015", applicants: [], reviewers: [], recusals: [], seals: [] };

/** 合议表 of one firm: codes, names, points, then each reviewer's percentages. */
const itemsOf = (firm: string, names: readonly string[], scores: Readonly<Record<string, readonly CellValue[]>>) =>
  sheetOf(`合议${firm}`, [
    [`${firm}资料评审合议评分表`],
    ["申报组织：", firm],
    ["条款号", "评分条款", "分值", ...names, "合议%", "理由"],
    ...Object.entries(scores).map(([item, given]): CellValue[] => {
      const [code, name, points] = item.split(" ");
      return [code, name, Number(points), ...given];
    }),
  ]);

const FIRM = "样例轴承有限公司";
const NAMES = ["张伟民", "李娜", "王秀英"];
const LEADING = {
  "4.1.1 组织的领导 60": [50, 70, 60],
  "4.1.2 社会责任 40": [30, 70, 40],
  "4.2.1 战略制定 40": [50, 50, 60],
};

function overview(
  sheets: readonly ReturnType<typeof sheetOf>[],
  round: Round | null = null,
  stage = document,
): Overview {
  const given = run(givenScores(chongqing2015, [checked("合议.xlsx", bookOf(...sheets))], round, null));
  const basis = { scheme: chongqing2015, stage, round, trigger: 30 };
  return run(overviewOf(basis, given.stages.get(stage.key)?.values() ?? []));
}

const rowsOf = (board: Board) =>
  widestFirst(board.rows).map(({ part, mean, spread, wide, counted }) => [
    part.code || part.level,
    mean && exactText(mean),
    spread && exactText(spread),
    wide,
    counted,
  ]);

describe("the board of an applicant", () => {
  test("puts the widest spread first, with exact means: (30 + 70 + 40) ÷ 3 = 46⅔", () => {
    const { boards } = overview([itemsOf(FIRM, NAMES, LEADING)]);
    expect(boards.map(({ applicant }) => applicant)).toEqual([FIRM]);
    expect(rowsOf(boards[0])).toEqual([
      ["4.1.2", "46 2/3", "40", true, 3],
      ["4.1.1", "60", "20", false, 3],
      ["4.2.1", "53 1/3", "10", false, 3],
    ]);
  });

  test("counts neither the recused nor advisers, and marks them", () => {
    const round: Round = {
      ...ROUND,
      applicants: [FIRM],
      recusals: [{ reviewer: "李娜", applicant: FIRM, reason: "曾任该企业顾问" }],
    };
    const { boards } = overview([itemsOf(FIRM, ["张伟民", "李娜", "王秀英（顾问）"], LEADING)], round);
    expect(boards[0].reviewers).toMatchObject([
      { name: "张伟民", adviser: false, recused: null },
      { name: "李娜", recused: "曾任该企业顾问" },
      { adviser: true },
    ]);
    expect(boards[0].rows.find(({ part }) => part.code === "4.1.2")).toMatchObject({ counted: 1, spread: null });
  });

  test("shows where two sheets say different things of one score, and counts neither", () => {
    const again = itemsOf(FIRM, ["张伟民"], { ...LEADING, "4.1.1 组织的领导 60": [55] });
    const { boards } = overview([itemsOf(FIRM, NAMES, LEADING), { ...again, name: "另一张" }]);
    const row = boards[0].rows.find(({ part }) => part.code === "4.1.1");
    expect(row?.cells[0]).toMatchObject({ state: "conflict", shown: "50 / 55" });
    expect(row?.counted).toBe(2);
  });

  test("takes points for what they are of the maximum: 45 and 30 of 60 lie 25 percent points apart", () => {
    const sheet = sheetOf("合议", [
      [`${FIRM}资料评审合议评分表`],
      ["条款号", "评分条款", "分值", "张伟民", "李娜", "合议分"],
      ["4.1.1", "组织的领导", 60, 45, 30, null],
      ["4.1.2", "社会责任", 40, 32, 20, null],
      ["4.2.1", "战略制定", 40, 20, 36, null],
    ]);
    const { boards } = overview([sheet]);
    expect(rowsOf(boards[0]).slice(0, 3)).toEqual([
      ["4.2.1", "28", "40", true, 2],
      ["4.1.2", "26", "30", true, 2],
      ["4.1.1", "37.5", "25", false, 2],
    ]);
  });

  test("a defence has one mark: its spread is in percent of the full mark", () => {
    const book = roundOf({}, {}, { 甲: [80, 45, 76], 乙: [70, "回避", 72] });
    const given = run(givenScores(chongqing2015, [checked("d.xlsx", book)], null, null));
    const basis = { scheme: chongqing2015, stage: defence, round: null, trigger: 30 };
    const { boards } = run(overviewOf(basis, given.stages.get("defence")!.values()));
    expect(boards.flatMap(rowsOf)).toEqual([
      ["whole", "67", "35", true, 3],
      ["whole", "71", "2", false, 2],
    ]);
    expect(boards[1].rows[0].cells[1].state).toBe("absent");
  });
});

describe("how reviewers lean", () => {
  test("is the mean distance from the panel's means, exactly", () => {
    const { leanings } = overview([itemsOf(FIRM, NAMES, LEADING)]);
    // 李娜: (70 − 60) + (70 − 46⅔) + (50 − 53⅓) = 30, over 3; 张伟民: −10 − 16⅔ − 3⅓ = −30; 王秀英: 0 − 6⅔ + 6⅔.
    expect(
      leanings.map(({ reviewer, mean, above, below }) => [reviewer, mean && exactText(mean), above, below]),
    ).toEqual([
      ["李娜", "10", 2, 1],
      ["王秀英", "0", 1, 1],
      ["张伟民", "-10", 0, 3],
    ]);
  });
});

describe("how far reviewers agree", () => {
  /** Shrout & Fleiss 1979, Table 2: six targets, four judges; ICC(2,4) = .62 (Table 4). */
  const SHROUT = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  const panelOf = (rows: readonly (readonly CellValue[])[]) => {
    const firms = ["甲", "乙", "丙", "丁", "戊", "己"];
    const book = roundOf({}, {}, Object.fromEntries(rows.map((row, i) => [firms[i], row])));
    const given = run(givenScores(chongqing2015, [checked("d.xlsx", book)], null, null));
    const basis = { scheme: chongqing2015, stage: defence, round: null, trigger: 30 };
    return run(overviewOf(basis, given.stages.get("defence")!.values())).concords[0];
  };

  test("gives the figures of the books", () => {
    const concord = panelOf(SHROUT);
    expect(concord).toMatchObject({ applicants: 6, complete: 6 });
    expect(Number(concord.figures.icc2k).toFixed(2)).toBe("0.62");
    expect(readingOf("icc2k", concord).tells.zh).toContain("中等");
  });

  test("rests ICC and W on the applicants that everybody scored, and says how many", () => {
    const concord = panelOf([...SHROUT.slice(0, 5), [6, "回避", 4, 7]]);
    expect(concord).toMatchObject({ applicants: 6, complete: 5 });
    expect(typeof concord.figures.icc2k).toBe("number");
    expect(typeof concord.figures.alpha).toBe("number");
  });

  test("says in words why there is none: one reviewer, no variation, nobody scored by all", () => {
    const lone = panelOf([[80], [70], [60]]);
    expect(lone.figures.icc2k).toBeInstanceOf(Gap);
    expect(readingOf("icc2k", lone)).toMatchObject({ value: "#N/A" });
    expect(readingOf("icc2k", lone).tells.zh).toContain("至少需要 2 名评审员");
    const flat = panelOf([
      [80, 80],
      [80, 80],
    ]);
    expect(readingOf("w", flat).tells.zh).toContain("差异不足");
    const gaps = panelOf([
      [80, "回避", 70],
      ["回避", 70, 60],
      [60, 66, "回避"],
    ]);
    expect(readingOf("icc2k", gaps).tells.zh).toContain("只有 0 家");
    expect(typeof gaps.figures.alpha).toBe("number");
  });
});

describe("recusals that change the result", () => {
  // Documents of 乙 with 评审员02: (480 + 530) ÷ 2 = 505, award; without: 480, nominee.
  const book = roundOf(
    { 甲: [600, 610], 乙: [480, 530] },
    { 甲: [600, 600], 乙: [510, 510] },
    { 甲: [80, 80], 乙: [80, 80] },
  );
  const file = checked("r.xlsx", book);
  const recusal = (applicant: string): Round => ({ ...ROUND, recusals: [{ reviewer: "评审员02", applicant }] });

  test("tells composite and outcome with the recused reviewer's scores and without", () => {
    const effect = run(recusalEffect(chongqing2015, [file], recusal("乙机械有限公司"), "mean"));
    expect(effect.scores.map(({ stage, reviewer }) => [stage.key, reviewer])).toEqual([
      ["document", "评审员02"],
      ["site", "评审员02"],
      ["defence", "评审员02"],
    ]);
    const [affected] = effect.affected;
    expect(effect.affected).toHaveLength(1);
    expect(affected).toMatchObject({ applicant: "乙机械有限公司", moved: true });
    // 0.2·505 + 0.8·510 + 80 = 589; 0.2·480 + 408 + 80 = 584.
    expect(affected.with.composite?.toNumber()).toBe(589);
    expect(affected.without.composite?.toNumber()).toBe(584);
    expect([affected.with.outcome?.zh, affected.without.outcome?.zh]).toEqual([
      "市长质量管理奖",
      "市长质量管理奖提名奖",
    ]);
  });

  test("asks how scores are merged where nothing says, and never chooses", () => {
    const effect = run(recusalEffect(chongqing2015, [file], recusal("乙机械有限公司"), null));
    expect(effect.affected).toEqual([]);
    expect(effect.faults[0].zh).toContain("没有写明如何合并");
  });

  test("says nothing where no recused reviewer scored", () => {
    expect(run(recusalEffect(chongqing2015, [file], recusal("丙机械有限公司"), "mean")).scores).toEqual([]);
  });
});

test("reviewers' names are short in the headings and never alike", () => {
  expect(shortNames(["评审员01", "评审员02"])).toEqual(["01", "02"]);
  expect(shortNames(["评审员10", "评审员11"])).toEqual(["10", "11"]);
  expect(shortNames(["张伟民", "张伟强"])).toEqual(["张伟民", "张伟强"]);
  expect(shortNames(["Alexandra", "Alexander"])).toEqual(["1", "2"]);
});

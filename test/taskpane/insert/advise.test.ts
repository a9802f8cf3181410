import type { Place } from "../../../src/hosts/port";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { chongqing2025 } from "../../../src/schemes/chongqing-2025";
import { jiyuan2025 } from "../../../src/schemes/jiyuan-2025";
import { isUnsaid, type Scheme } from "../../../src/schemes/scheme";
import { partsOf } from "../../../src/scoring/score";
import type { ScoreUnit } from "../../../src/scoring/score-cell";
import { advise } from "../../../src/taskpane/panel/insert/advise";
import { lookForScores } from "../../../src/taskpane/panel/insert/look";
import { nameArgument } from "../../../src/taskpane/host/read-scheme";
import { isOffer, type Advice } from "../../../src/taskpane/panel/insert/offer";
import { a1, parseA1 } from "../../../src/workbook/address";
import type { Cell, CellValue } from "../../../src/workbook/model";
import { MemoryPort } from "../../support/memory-port";

type Grid = readonly (readonly (CellValue | Cell)[])[];

/** A grid from A1, a selection in it, and what is advised. */
async function advised(
  grid: Grid,
  selected: string,
  scheme: Scheme = chongqing2015,
  unit?: ScoreUnit,
): Promise<Advice> {
  const cells = Object.fromEntries(grid.flatMap((row, r) => row.map((cell, c) => [a1(r, c), cell])));
  const place: Place = { sheet: "S", ...parseA1(selected)! };
  const looked = await lookForScores(new MemoryPort({ S: cells }), place);
  return looked.kind === "scores" ? advise({ scheme, argument: nameArgument(scheme) }, looked.block, unit) : [];
}

const formulas = (advice: Advice): string[] => advice.filter(isOffer).map(({ formula }) => formula);
const refusals = (advice: Advice): string[] =>
  advice.flatMap((one) => (isOffer(one) ? [] : [`${one.name}: ${one.why.zh}`]));

const CATEGORIES = ["领导", "战略", "顾客与市场", "资源", "过程管理", "测量、分析与改进", "经营结果"];
const POINTS = [60, 50, 55, 70, 66, 60, 210];

describe("n × 7", () => {
  test("under the categories' names is SCORE", async () => {
    const advice = await advised([CATEGORIES, POINTS, POINTS], "A2:G3");
    expect(formulas(advice)).toEqual(['=AWARD.SCORE("重庆2015",A2:G3)']);
    expect(advice[0]).toMatchObject({ rows: 2, columns: 1, side: "right", assumed: false });
  });

  test("with its header and the names beside it selected is the same", async () => {
    const advice = await advised(
      [
        ["申报组织", ...CATEGORIES],
        ["甲", ...POINTS],
        ["乙", ...POINTS],
      ],
      "A1:H3",
    );
    expect(formulas(advice)).toEqual(['=AWARD.SCORE("重庆2015",B2:H3)']);
  });

  test("without any header is SCORE, and said to be assumed", async () => {
    const advice = await advised([POINTS, POINTS], "A1:G2");
    expect(formulas(advice)).toEqual(['=AWARD.SCORE("重庆2015",A1:G2)']);
    expect(advice[0]).toMatchObject({ assumed: true });
  });

  test("in another order is refused, with the column that is astray", async () => {
    const swapped = [CATEGORIES[1], CATEGORIES[0], ...CATEGORIES.slice(2)];
    expect(refusals(await advised([swapped, POINTS], "A2:G2"))).toEqual([
      "SCORE: 第 1 列是“4.2 战略”，按方案应为“4.1 领导”。请调整顺序后再插入。",
    ]);
  });

  test("under reviewers' names is no score by category", async () => {
    const reviewers = CATEGORIES.map((_, i) => `评委${i + 1}`);
    expect(await advised([reviewers, POINTS, POINTS], "A2:G3")).toEqual([]);
  });

  test("of blanks is SCORE where headers say so, and nothing where none does", async () => {
    const blanks = POINTS.map(() => null);
    expect(formulas(await advised([CATEGORIES, blanks, blanks], "A2:G3"))).toHaveLength(1);
    expect(await advised([blanks, blanks], "A1:G2")).toEqual([]);
  });

  test("of percentages is SCORE in percent, of percent-formatted cells in fractions", async () => {
    expect(formulas(await advised([CATEGORIES, [65, 60, 55, 70, 60, 65, 50]], "A2:G2"))).toEqual([
      '=AWARD.SCORE("重庆2015",A2:G2)', // every one could be points: 65 ≤ 100 … 50 ≤ 400
    ]);
    expect(formulas(await advised([CATEGORIES, [65, 85, 95, 70, 60, 65, 50]], "A2:G2"))).toEqual([
      '=AWARD.SCORE("重庆2015",A2:G2,"percent")', // 85 > 80 of 4.2, 95 > 90 of 4.3
    ]);
    expect(formulas(await advised([CATEGORIES, CATEGORIES.map(() => "60%")], "A2:G2"))).toEqual([
      '=AWARD.SCORE("重庆2015",A2:G2,"percent")',
    ]);
    const fraction: Cell = { value: 0.6, style: { format: "0%" } };
    expect(formulas(await advised([CATEGORIES, CATEGORIES.map(() => fraction)], "A2:G2"))).toEqual([
      '=AWARD.SCORE("重庆2015",A2:G2,"fraction")',
    ]);
  });

  test("the user's word on the unit goes before what the cells look like", async () => {
    const advice = await advised([CATEGORIES, POINTS], "A2:G2", chongqing2015, "percent");
    expect(formulas(advice)).toEqual(['=AWARD.SCORE("重庆2015",A2:G2,"percent")']);
  });
});

describe("n × items", () => {
  if (isUnsaid(chongqing2015.criteria)) throw new Error("重庆2015 has criteria");
  const items = partsOf(chongqing2015.criteria.value, "items");
  const codes = items.map(({ code, name }) => `${code} ${name.zh}`);

  test("under codes and names is SCORE over all items", async () => {
    const last = a1(1, items.length - 1);
    expect(formulas(await advised([codes, items.map(() => 10)], `A2:${last}`))).toEqual([
      `=AWARD.SCORE("重庆2015",A2:${last})`,
    ]);
  });

  test("with applicants as columns goes below the scores", async () => {
    const grid = [["条款", "甲", "乙"], ...codes.map((code) => [code, 10, 9])];
    const advice = await advised(grid, `B2:C${items.length + 1}`);
    expect(formulas(advice)).toEqual([`=AWARD.SCORE("重庆2015",B2:C${items.length + 1})`]);
    expect(advice[0]).toMatchObject({ rows: 1, columns: 2, side: "below", assumed: false });
  });
});

describe("columns of stages", () => {
  const scores = [560, 580, 88];

  test("are told by their headers", async () => {
    const advice = await advised([["资料评审", "现场评审", "答辩"], scores, scores], "A2:C3");
    expect(formulas(advice)).toEqual([
      '=AWARD.COMBINE("重庆2015",A2:A3,B2:B3,C2:C3)',
      '=AWARD.GATE("重庆2015",A2:A3,B2:B3)',
    ]);
    expect(advice.every((one) => isOffer(one) && !one.assumed)).toBe(true);
  });

  test("stand in any order under headers", async () => {
    expect(formulas(await advised([["答辩", "现场评审", "资料评审"], scores], "A2:C2"))[0]).toBe(
      '=AWARD.COMBINE("重庆2015",C2,B2,A2)',
    );
  });

  test("without headers are taken in the scheme's order, and that is said", async () => {
    const advice = await advised([scores, scores], "A1:C2");
    expect(formulas(advice)).toEqual([
      '=AWARD.COMBINE("重庆2015",A1:A2,B1:B2,C1:C2)',
      '=AWARD.GATE("重庆2015",A1:A2,B1:B2)',
    ]);
    expect(advice.every((one) => isOffer(one) && one.assumed)).toBe(true);
  });

  test("two of them are documents and site", async () => {
    expect(formulas(await advised([[560, 580]], "A1:B1"))[0]).toBe('=AWARD.COMBINE("重庆2015",A1,B1)');
  });

  test("a defence that is still blank is part of the formula", async () => {
    expect(
      formulas(
        await advised(
          [
            ["资料评审", "现场评审", "答辩"],
            [560, 580, null],
          ],
          "A2:C2",
        ),
      )[0],
    ).toBe('=AWARD.COMBINE("重庆2015",A2,B2,C2)');
  });

  test("without the site visit there is no composite, and the missing column is named", async () => {
    const advice = await advised(
      [
        ["资料评审", "答辩"],
        [560, 88],
      ],
      "A2:B2",
    );
    expect(refusals(advice)).toEqual(["COMBINE: 还缺少“现场评审”一列，请一并选中。"]);
    expect(formulas(advice)).toEqual(['=AWARD.GATE("重庆2015",A2)']);
  });

  test("reviewers under one stage are not stages", async () => {
    expect(
      formulas(
        await advised(
          [
            ["资料评审1", "资料评审2", "资料评审3"],
            [500, 510, 520],
          ],
          "A2:C2",
        ),
      ),
    ).toEqual([]);
    expect(
      formulas(
        await advised(
          [
            ["专家1", "专家2", "专家3"],
            [500, 510, 520],
          ],
          "A2:C2",
        ),
      ),
    ).toEqual([]);
  });

  test("documents alone give the track that may be entered, and ranks", async () => {
    expect(formulas(await advised([["资料评审"], [560], [520]], "A2:A3"))).toEqual([
      '=AWARD.GATE("重庆2015",A2:A3)',
      "=AWARD.RANK(A2:A3)",
    ]);
  });

  test.each([
    ["济源2025", jiyuan2025, "济政办〔2025〕7号"],
    ["重庆2025", chongqing2025, "渝人社〔2025〕85号"],
  ])("%s gives no weights and no gates: both are refused with the clause", async (_, scheme, document) => {
    const advice = await advised(
      [
        ["资料评审", "现场评审"],
        [560, 580],
      ],
      "A2:B2",
      scheme,
    );
    expect(formulas(advice)).toEqual([]);
    const said = refusals(advice);
    expect(said.map((words) => words.split(":")[0])).toEqual(["COMBINE", "GATE"]);
    for (const words of said) expect(words).toContain(document);
  });

  describe("of a scheme with other stages", () => {
    const { stages } = chongqing2015;
    if (isUnsaid(stages)) throw new Error("重庆2015 has stages");
    const renamed = stages.value.map((stage, i) => ({
      ...stage,
      key: `s${i}`,
      name: { zh: `环节${i}`, en: `stage ${i}` },
    }));
    const other: Scheme = {
      ...chongqing2015,
      name: { zh: '某市"甲"', en: "other" },
      stages: { ...stages, value: renamed },
      tiers: chongqing2015.tiers.map((tier) => ({ ...tier, gates: { value: [], document: "CQ2015", clause: "x" } })),
    };

    test("are one argument, and a quote in the scheme's name is doubled", async () => {
      expect(formulas(await advised([["环节0", "环节1", "环节2"], scores], "A2:C2", other))).toEqual([
        '=AWARD.COMBINE("某市""甲""",A2:C2)',
        '=AWARD.GATE("某市""甲""",A2:C2)',
      ]);
    });

    test("must stand side by side in order", async () => {
      const advice = await advised([["环节1", "环节0", "环节2"], scores], "A2:C2", other);
      expect(formulas(advice)).toEqual([]);
      expect(refusals(advice)[0]).toContain("环节0、环节1、环节2");
    });
  });
});

describe("one column", () => {
  test("of numbers can be ranked", async () => {
    expect(formulas(await advised([["得分"], [664], [560], [544]], "A2:A4"))).toEqual(["=AWARD.RANK(A2:A4)"]);
  });

  test("a whole column is read to its last filled row, without its header", async () => {
    expect(formulas(await advised([["综合得分"], [664], [560], [544]], "A:A"))).toEqual(["=AWARD.RANK(A2:A4)"]);
  });

  test("the composites among other columns are what is ranked", async () => {
    const grid = [
      ["资料评审", "现场评审", "综合得分"],
      [560, 580, 576],
      [500, 500, 500],
    ];
    expect(formulas(await advised(grid, "A2:C3"))).toContain("=AWARD.RANK(C2:C3)");
  });

  test.each([["名次"], ["序号"], ["评委1"]])("of %s is not ranked", async (header) => {
    expect(await advised([[header], [1], [2]], "A2:A3")).toEqual([]);
  });

  test("of names, or of one cell, is nothing", async () => {
    expect(await advised([["甲"], ["乙"]], "A1:A2")).toEqual([]);
    expect(await advised([[560]], "A1:A1")).toEqual([]);
  });

  test("with 回避 and text that is a number is still scores", async () => {
    expect(formulas(await advised([["回避"], ["８６．５分"], [90]], "A1:A3"))).toEqual(["=AWARD.RANK(A1:A3)"]);
  });
});

test("a selection of a million filled rows, or of whole rows, is not read to its end", async () => {
  const port = new MemoryPort({ S: {} });
  const asked: Place[] = [];
  port.readCells = async (place) => {
    asked.push(place);
    return Array.from({ length: place.rows }, () => Array.from({ length: place.columns }, () => ({ value: 1 })));
  };
  expect(await lookForScores(port, { sheet: "S", ...parseA1("A:A")! })).toEqual({ kind: "too-large" });
  expect(await lookForScores(port, { sheet: "S", ...parseA1("1:3")! })).toEqual({ kind: "too-large" });
  expect(Math.max(...asked.map(({ rows, columns }) => rows * columns))).toBeLessThan(100_000);
});

import { checkFiles, scopesOf } from "../../../src/checks/report";
import { givenIn } from "../../../src/checks/totals/given";
import { totalsOf } from "../../../src/checks/totals/totals";
import { Fraction } from "../../../src/exact/fraction";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { gb2004 } from "../../../src/standard/gb-2004";
import { readScoreBook } from "../../../src/workbook/recognise";
import { sheet, type Written } from "../sheets";

/** All 1000 points: reviewers give 50%, 60%, 70% of each item, the panel agrees on 60% of each in points but the first. */
function consensus(first: number, total: number) {
  const items = gb2004.categories.flatMap((category) => category.items);
  const rows: Written[][] = [
    ["资料评审合议评分表"],
    ["申报组织：样例铝业有限公司"],
    ["条款号", "评分条款", "分值", "评审员01(%)", "评审员02(%)", "评审员03(%)", "合议得分"],
    ...items.map(({ code, name, points }, i) => [
      code,
      name.zh,
      points,
      50,
      60,
      70,
      i === 0 ? first : (points * 60) / 100,
    ]),
    ["合计", null, 1000, null, null, null, total],
  ];
  const book = { sheets: [sheet("合议", rows)], externalLinks: [], settings: {} };
  const file = { file: "合议.xlsx", sha256: "", book, reading: readScoreBook("合议.xlsx", book, chongqing2015) };
  return { file, scopes: scopesOf(chongqing2015, file, null) };
}

/** 4.1.1 is worth 60 points: 30 instead of 36 leaves 600 − 6. */
const AGREED = consensus(30, 594);

describe("scores in percent with agreed values in points", () => {
  it("come to the reviewers' shares of 1000 and to the sum of what was agreed", () => {
    const totals = AGREED.scopes.flatMap(totalsOf).map(({ kind, reviewer, value }) => {
      return [kind, reviewer, value instanceof Fraction ? value.toNumber() : value];
    });
    expect(totals).toEqual([
      ["score", "评审员01", 500],
      ["score", "评审员02", 600],
      ["score", "评审员03", 700],
      ["agreed", null, 594],
    ]);
  });

  it("are listed each with its own unit and what it counts", () => {
    const first = AGREED.scopes.flatMap(givenIn).filter(({ cell }) => cell === "D4" || cell === "G4");
    expect(first.map(({ cell, value, unit, points }) => [cell, value, unit, points])).toEqual([
      ["D4", 50, "percent", 30],
      ["G4", 30, "points", 30],
    ]);
  });

  it.each([
    ["no finding where no agreed value is above its item's points", 30, 594, []],
    ["the agreed value that is above its item's points", 61, 625, ["score-out-of-range G4 61 0–60"]],
  ])("give %s", (_, first, total, expected) => {
    const { findings } = checkFiles(chongqing2015, [consensus(first, total).file], null);
    const scored = findings.filter(({ code }) => /^score-|^total-/.test(code));
    expect(scored.map(({ code, cell, found, expected: most }) => `${code} ${cell} ${found.zh} ${most.zh}`)).toEqual(
      expected,
    );
  });
});

import { OWN, roundAmong, scoresAmong } from "../../../src/taskpane/check/round-among";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import type { Sheet } from "../../../src/workbook/model";
import { everyItem, madeSheet, REVIEWER, roundSheet } from "../score/support/score-books";
import { sheetOf } from "../score/support/sheet-of";

const file = (name: string, ...sheets: Sheet[]) => ({
  file: name,
  sha256: "0",
  book: { sheets, externalLinks: [], settings: {} },
  mappings: {},
});
const SCORES = file("评审员01.xlsx", madeSheet(everyItem(50)));
const refused = { file: "坏了.xlsx", sha256: "0", refusal: { zh: "坏了", en: "broken" } };

describe("the round among files that were dropped", () => {
  it("is found by itself where its sheet is called 评审设置", () => {
    expect(roundAmong([SCORES, file("设置.xlsx", roundSheet({}))], chongqing2015)).toBe(OWN);
  });

  it("is the only sheet of a file under any other name, and that file is no source of scores", () => {
    const named = file("round.csv", { ...roundSheet({}), name: "Sheet1" });
    const found = roundAmong([refused, SCORES, named], chongqing2015);
    if (!found || found === OWN) throw new Error(String(found));
    expect(found).toMatchObject({ file: "round.csv", sheet: "Sheet1", reading: { round: { scheme: "重庆2015" } } });
    expect(found.reading.round?.reviewers.map(({ name }) => name)).toEqual([REVIEWER]);
    expect(scoresAmong([refused, SCORES, named], found)).toEqual([refused, SCORES]);
    expect(scoresAmong([named], found)).toEqual([named]);
  });

  it("is not one sheet of several, nor a list of scores by reviewer", () => {
    const several = file("a.xlsx", { ...roundSheet({}), name: "Sheet1" }, sheetOf("b", [["甲"]]));
    const list = sheetOf("list", [
      ["评审员", "环节", "得分"],
      ["张三", "资料评审", 60],
      ["李四", "资料评审", 70],
    ]);
    expect(roundAmong([several, SCORES, file("list.csv", list)], chongqing2015)).toBeNull();
  });
});

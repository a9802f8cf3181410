import { headingOf, partIn } from "../../../src/taskpane/panel/insert/headings";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { partsOf } from "../../../src/scoring/score";
import { isUnsaid } from "../../../src/schemes/scheme";

const told = (...headers: string[]) => {
  const heading = headingOf(chongqing2015, headers);
  return heading && (heading.kind === "stage" ? heading.key : heading.kind);
};

describe("a header tells what its column holds", () => {
  test.each([
    ["资料评审", "document"],
    ["资料评审（20%）", "document"],
    ["资 料 评 审", "document"],
    ["材料得分", "document"],
    ["Document review", "document"],
    ["资料评审总分", "document"],
    ["现场评审得分", "site"],
    ["现场\n评审", "site"],
    ["Site visit (80%)", "site"],
    ["答辩", "defence"],
    ["现场答辩", "defence"],
    ["Defense", "defence"],
    ["专家组现场评审", "site"],
    ["综合得分", "composite"],
    ["综合得分（资料20%＋现场80%）", "composite"],
    ["总分", "composite"],
    ["Composite", "composite"],
    ["名次", "rank"],
    ["综合得分排名", "rank"],
    ["序号", "rank"],
    ["评委1", "reviewer"],
    ["专家Ａ", "reviewer"],
    ["现场评审专家3", "reviewer"],
    ["评审员", "reviewer"],
    ["Reviewer 2", "reviewer"],
  ])("%s: %s", (header, expected) => {
    expect(told(header)).toBe(expected);
  });

  test.each(["申报组织", "备注", "领导", ""])("%s tells nothing", (header) => {
    expect(told(header)).toBeNull();
  });

  test("the nearest header that is understood counts", () => {
    expect(told("（分）", "现场评审", "资料评审")).toBe("site");
  });
});

describe("a header names a part of the criteria", () => {
  if (isUnsaid(chongqing2015.criteria)) throw new Error("重庆2015 has criteria");
  const categories = partsOf(chongqing2015.criteria.value, "categories");
  const items = partsOf(chongqing2015.criteria.value, "items");

  test.each([
    ["领导", 0],
    ["4.1 领导", 0],
    ["4.1", 0],
    ["4.7 经营结果（400分）", 6],
    ["经营结果", 6],
    ["顾客 与 市场", 2],
  ])("the category %s by name or code", (header, index) => {
    expect(partIn(categories, [header])).toBe(index);
  });

  test("an item's code is not its category's", () => {
    expect(partIn(categories, ["4.1.2"])).toBe(-1);
    expect(items[partIn(items, ["4.1.2 社会责任"])].code).toBe("4.1.2");
  });

  test("a longer name that begins like a category is another thing", () => {
    expect(partIn(categories, ["领导方面的结果"])).toBe(-1);
    expect(partIn(categories, ["评委1"])).toBe(-1);
  });
});

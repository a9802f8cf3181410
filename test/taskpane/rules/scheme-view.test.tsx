/** @jest-environment jsdom */
import { schemes } from "../../../src/schemes";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { isDecided, isUnsaid, type Rule, type Scheme } from "../../../src/schemes/scheme";
import { SchemeView } from "../../../src/taskpane/rules/scheme-view";
import type { Language } from "../../../src/text/text";
import { cleanUp, click, maybe, named, shown, type } from "../support/render";

afterEach(cleanUp);

const view = (scheme: Scheme, language?: Language) =>
  shown(<SchemeView scheme={scheme} schemeArgument='"重庆2015"' onChangeScheme={() => undefined} />, language);

/** The words of the part under a heading. */
function part(heading: string): string {
  const element = named("heading", heading);
  return (element.closest("details") ?? element.parentElement!).textContent!;
}

describe("重庆2015 as its document states it", () => {
  test("names award, authority, document and the name for formulas", async () => {
    const { textContent } = await view(chongqing2015);
    for (const words of ["重庆市市长质量管理奖", "重庆市质量技术监督局", "渝质监发〔2015〕103号", '"重庆2015"'])
      expect(textContent).toContain(words);
  });

  test("shows the weights with their clauses", async () => {
    await view(chongqing2015);
    // 第十六条（六）1: 资料评审占20%、现场评审占80%; （六）2: the defence joins the sum.
    expect(part("资料评审")).toMatch(/权重20%第十六条（六）1/);
    expect(part("现场评审")).toMatch(/权重80%第十六条（六）1/);
    expect(part("答辩")).toMatch(/计入综合得分的倍数1第十六条（六）2“评审得分与答辩得分之和为综合得分”/);
    expect(part("全部规则")).toContain("综合得分 = 20% × 资料评审 + 80% × 现场评审 + 答辩");
  });

  test("shows gates and quotas with the clauses for the seat and for entry", async () => {
    await view(chongqing2015);
    // 第十六条（三）, （五）5, （六）2.
    expect(part("市长质量管理奖")).toMatch(/名额不超过 5 个第十六条（六）2/);
    for (const stage of ["资料评审", "现场评审"])
      expect(part("市长质量管理奖")).toMatch(new RegExp(`获奖门槛${stage}≥500第十六条（六）2`));
    expect(part("市长质量管理奖")).toMatch(/进入下一环节的门槛资料评审≥500第十六条（三）/);
    expect(part("市长质量管理奖")).toMatch(/进入下一环节的门槛现场评审≥500第十六条（五）5/);
    expect(part("市长质量管理奖提名奖")).toMatch(/资料评审≥400/);
  });

  test("marks decisions and what is not stated in words", async () => {
    await view(chongqing2015);
    expect(part("名额与排序")).toMatch(/下一奖项的参评对象.*我方选定第十六条（六）2获奖候选企业不再列入提名奖/);
    expect(part("名额与排序")).toMatch(/同分时的先后文件未规定第十六条（六）2/);
    expect(part("资料评审")).toMatch(/评分合并文件未规定/);
  });

  test("shows each flag with all its clauses, those of another document by its number", async () => {
    await view(chongqing2015);
    const flags = part("文件不一致之处");
    for (const { text, clauses } of chongqing2015.flags) {
      expect(flags).toContain(text.zh);
      for (const { clause } of clauses) expect(flags).toContain(clause);
    }
    expect(flags).toContain("渝经信科技〔2024〕5号 附件1");
  });

  test("shows the categories' points, which sum to the total", async () => {
    await view(chongqing2015);
    const criteria = part("评价准则");
    // 第十五条: 100/80/90/120/110/100/400.
    for (const row of [
      "领导100",
      "战略80",
      "顾客与市场90",
      "资源120",
      "过程管理110",
      "测量、分析与改进100",
      "经营结果400",
      "合计1000",
    ])
      expect(criteria).toContain(row);
    expect(criteria).not.toContain("未核实");
  });

  test("can be exchanged for another scheme", async () => {
    const change = jest.fn();
    await shown(<SchemeView scheme={chongqing2015} schemeArgument="x" onChangeScheme={change} />);
    await click(named("button", "更换方案"));
    expect(change).toHaveBeenCalledTimes(1);
  });
});

describe.each(schemes.map((scheme) => [scheme.name.zh, scheme] as const))("%s", (_, scheme) => {
  test.each(["zh", "en"] as const)(
    "in %s marks every rule that its documents leave out or we chose",
    async (language) => {
      const { textContent } = await view(scheme, language);
      const rules: Rule<unknown>[] = [
        scheme.nomineePool,
        scheme.ties,
        scheme.rounding,
        scheme.criteria,
        ...scheme.tiers.map(({ quota }) => quota),
      ];
      for (const rule of rules) {
        if (isUnsaid(rule)) expect(textContent).toContain(rule.unsaid[language]);
        else if (isDecided(rule)) expect(textContent).toContain(rule.decision[language]);
      }
      expect(textContent).not.toMatch(/undefined|NaN|\[object/);
    },
  );
});

test("unverified points are marked", async () => {
  const { criteria } = chongqing2015;
  if (isUnsaid(criteria)) throw new Error("重庆2015 has criteria");
  const categories = criteria.value.categories.map((category, i) => ({ ...category, verified: i !== 0 }));
  await view({ ...chongqing2015, criteria: { ...criteria, value: { ...criteria.value, categories } } });
  expect(part("评价准则")).toMatch(/领导未核实100/);
});

test("a rounding, tie keys, a cap, a bonus and a gate that must be passed are said in words", async () => {
  const at = { document: "CQ2015", clause: "第一条" };
  await view({
    ...chongqing2015,
    rounding: { ...at, value: { where: "composite", places: 2, mode: "half-even", gates: "exact" } },
    ties: { ...at, value: [{ stage: "site" }, { category: "4.7" }] },
    caps: [{ key: "c", what: { zh: "两奖合计", en: "both" }, counts: "seats", most: { ...at, value: 15 } }],
    bonus: {
      ordinary: { ...at, value: 5 },
      senior: { ...at, value: 20 },
      cap: { ...at, value: null },
      gates: { ...at, value: "after" },
    },
    tiers: [
      {
        ...chongqing2015.tiers[0],
        gates: { ...at, value: [{ stage: "composite", atLeast: { ...at, value: 600 }, inclusive: false }] },
      },
    ],
  });
  expect(part("准则与环节")).toContain("综合得分保留 2 位小数，四舍六入五成双，门槛按取舍前的值");
  expect(part("名额与排序")).toContain("现场评审、经营结果");
  expect(part("名额与排序")).toContain("两奖合计不超过 15");
  expect(part("市长质量管理奖")).toContain("综合得分>600");
  expect(part("加分")).toMatch(/一般人才每人5 分.*高端人才每人20 分.*上限不封顶.*先过门槛后加分/);
});

describe("among all the rules", () => {
  const search = (words: string) => type(named("textbox", "查找规则"), words);

  test("the headings say how many the document leaves out and how many we decided", async () => {
    await view(chongqing2015);
    // Ties (第十六条（六）2) and substitution (（七）3) are left unsaid; the nominee pool is our decision.
    expect(part("名额与排序")).toMatch(/^名额与排序2 条未规定1 条我方选定/);
  });

  test("words find rules wherever they stand, folded groups included, by value, clause and mark", async () => {
    const { textContent } = await view(chongqing2015);
    expect(textContent).not.toContain("公示：");
    const element = document.body;
    await search("公示 日历天");
    expect(element.textContent).toMatch(/找到 \d+ 条/);
    expect(element.textContent).toContain("7 天（日历天）");
    expect(maybe("heading", "答辩")).toBeNull();
    await search("第十六条（四） 满分");
    expect(part("答辩")).toMatch(/满分100 分/);
    await search("未规定 同分");
    expect(part("名额与排序")).toContain("同分时的先后");
  });

  test("a search without a result says so", async () => {
    await view(chongqing2015);
    await search("火星");
    expect(document.querySelector("[role=status]")?.textContent).toBe("没有符合的规则");
  });
});

import { code, shown } from "../support/custom-functions";
import fc from "fast-check";
import { bonus } from "../../src/functions/face/bonus";
import { categories } from "../../src/functions/face/categories";
import { criteria } from "../../src/functions/face/criteria";
import { eligible } from "../../src/functions/face/eligible";
import { explain } from "../../src/functions/face/explain";
import { rules } from "../../src/functions/face/rules";
import { schemes as known } from "../../src/schemes";
import { templateTable, writeSchemeTable } from "../../src/schemes/table";
import * as face from "./every-function";

type Table = any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as hosts hand ranges over
const told = (cells: unknown[][]) => cells.map((row) => row.map(shown));

describe("Jiyuan 2025 with the two weights that its measures leave out", () => {
  const table: Table = [
    ["基础方案", "济源2025", ""],
    ["权重", "材料评审", "40%"],
    ["权重", "现场评审", 0.6],
  ];

  it("combines documents and site: 0.4 × 512.5 + 0.6 × 640 = 205 + 384 = 589", () => {
    expect(face.combine(table, [[512.5], [""]], [[640], [""]])).toEqual([[589], [""]]);
  });

  it("as the built-in scheme alone does not", () => {
    expect(told(face.combine([["济源2025"]], [[512.5]], [[640]]))).toEqual([
      ["#N/A: 第 1 行：办法未规定各环节的权重，须由评审组给出（济政办〔2025〕7号第十一条）"],
    ]);
  });

  it("still has no gates, and says so with the clause of the measures", () => {
    expect(told(face.gate(table, [[512.5]], [[640]]))[0][0]).toMatch(/^#N\/A: .*门槛分.*济政办〔2025〕7号第十四条/);
  });

  it("scores by the criteria of the measures, 23 items", () => {
    expect(face.score(table, [Array(23).fill(50)], "percent")).toEqual([[500]]);
  });

  it("lists the weights among its rules, with the cells that say them", () => {
    const weights = rules(table).filter(([what]) => /评审：权重/.test(String(what)));
    expect(weights.map((row) => row.slice(0, 4))).toEqual([
      ["材料评审：权重", "40%", "本表", "C2"],
      ["现场评审：权重", "60%", "本表", "C3"],
    ]);
  });

  it("explains a score with the cell behind the weight", () => {
    expect(String(explain(table, [[500]], [[600]])[0][0])).toContain(
      "材料评审 500×40%＋现场评审 600×60%＝560（本表C2）",
    );
  });

  it("is read anew when a cell changes", () => {
    const changed = [table[0], ["权重", "材料评审", "50%"], ["权重", "现场评审", 0.5]];
    expect([table, changed, table].map((each) => face.combine(each, [[500]], [[600]])[0][0])).toEqual([560, 550, 560]);
  });
});

describe("a tasting of one's own: ten items of 10 points, two rounds", () => {
  const items = ["色泽", "澄清", "香气", "香型", "入口", "酒体", "平衡", "余味", "典型", "总体"];
  const table: Table = [
    ["项目", "对象", "值"],
    ["名称", "", "品鉴会2026"],
    ["起始日期", "", "2026-03-01"],
    ...items.map((item) => ["类目", item, 10]),
    ["环节", "初评", 100],
    ["权重", "初评", "30%"],
    ["环节", "复评", 100],
    ["权重", "复评", "70%"],
    ["奖项", "金奖", 1],
    ["门槛", "金奖", "初评≥60、复评≥80"],
    ["奖项", "银奖", 1],
    ["门槛", "银奖", "综合得分≥60"],
    ["提名范围", "", "顺延"],
  ];

  it("has its own criteria", () => {
    expect(criteria(table)).toHaveLength(10);
    expect(criteria(table)[2]).toEqual(["3", "香气", 10, "过程", "类目", true]);
  });

  it("scores ten columns: 6.5 + 9 × 8 = 78.5; in percent 65 and 9 × 80 are the same", () => {
    expect(face.score(table, [[6.5, ...Array(9).fill(8)]])).toEqual([[78.5]]);
    expect(face.score(table, [[65, ...Array(9).fill(80)]], "percent")).toEqual([[78.5]]);
    expect(categories(table, [[6.5, ...Array(9).fill(8)]])[0].slice(0, 2)).toEqual([6.5, 8]);
    expect(told(face.score(table, [[11, ...Array(9).fill(8)]]))[0][0]).toMatch(/^#VALUE!.*色泽.*满分 10/);
  });

  it("takes its rounds as the columns of the first argument: 0.3 × 70 + 0.7 × 90 = 84", () => {
    expect(face.combine(table, [[70, 90]])).toEqual([[84]]);
    expect(face.gate(table, [[70, 90], [59, 90], [59, 50]])).toEqual([["金奖"], ["银奖"], ["未入围"]]); // prettier-ignore
    expect(told(face.combine(table, [[70]]))[0][0]).toMatch(/^#VALUE!.*初评、复评.*2 列/);
  });

  it("makes a list: the second of the gold pool goes on to silver", () => {
    // 0.3 × 80 + 0.7 × 90 = 87; 84; 0.3 × 50 + 0.7 × 95 = 81.5 has no gold: 50 < 60.
    const list = face.shortlist(table, [["甲"], ["乙"], ["丙"]], [[70, 90], [80, 90], [50, 95]]); // prettier-ignore
    expect(list.map((row) => [row[0], row[3], ...row.slice(5, 7)])).toEqual([
      ["申报组织", "评审得分", "结果", "名次"],
      ["乙", 87, "金奖", 1],
      ["甲", 84, "银奖", 1],
      ["丙", 81.5, "入围未获奖", 2],
    ]);
  });
});

describe("a scheme with keys for ties, rounding, a shared quota, an exclusive gate and a bonus", () => {
  const table: Table = [
    ["名称", "", "某市2026"],
    ["起始日期", "", "2026-01-01"],
    ["环节", "资料评审", 100],
    ["权重", "资料评审", "2/5"],
    ["环节", "现场评审", 100],
    ["权重", "现场评审", "60%"],
    ["环节", "答辩", 10],
    ["计入方式", "答辩", "相加"],
    ["奖项", "市长质量奖", 1],
    ["门槛", "市长质量奖", "资料评审≥60、现场评审>60"],
    ["奖项", "提名奖", 3],
    ["门槛", "提名奖", "无"],
    ["限额", "两个奖项合计", 3],
    ["提名范围", "", "顺延"],
    ["并列", "", "现场评审"],
    ["取舍", "", "综合得分保留1位小数，四舍六入五成双"],
    ["一般人才加分", "", 1],
    ["高端人才加分", "", 2],
    ["加分上限", "", 5],
    ["加分时点", "", "门槛前"],
  ];
  const [document, site, defence, extra] = [
    [80, 90, 70, 85, 50],
    [90, 60, 80, 70, 95],
    [5, 10, 6, 5.85, 0],
    [0, 0, 0, 0, 3],
  ].map((column) => column.map((cell) => [cell]));

  it("rounds to one place, halves to even", () => {
    // 32 + 54 + 5 = 91; 36 + 36 + 10 = 82; 28 + 48 + 6 = 82; 34 + 42 + 5.85 = 81.85 → 81.8; 20 + 57 + 0 + 3 = 80.
    expect(face.combine(table, document, site, defence, extra)).toEqual([[91], [82], [82], [81.8], [80]]);
  });

  it("lets 60.000001 past a gate of more than 60, and 60 not", () => {
    const gate = (score: number) => face.gate(table, [[60]], [[score]])[0][0];
    expect([60, 60.0000004, 60.000001].map(gate)).toEqual(["提名奖", "提名奖", "市长质量奖"]);
  });

  it("counts the bonus up to its cap: 4 + 2 × 2 = 8 → 5", () => {
    expect(bonus(table, [[4], [1]], [[2], [1]])).toEqual([[5], [3]]);
  });

  it("gives three seats in all: one award, two nominees, the tie at 82 decided by the site", () => {
    const names = ["甲", "乙", "丙", "丁", "戊"].map((name) => [name]);
    const list = face.shortlist(table, names, document, site, defence, extra);
    expect(list[0]).toEqual(["申报组织", "资料评审", "现场评审", "评审得分", "答辩", "加分", "综合得分", "结果", "名次", "说明"]); // prettier-ignore
    expect(list.slice(1).map((row) => [row[0], ...row.slice(6, 9)])).toEqual([
      ["甲", 91, "市长质量奖", 1],
      ["丙", 82, "提名奖", 1],
      ["乙", 82, "提名奖", 2],
      ["丁", 81.8, "入围未获奖", 3],
      ["戊", 80, "入围未获奖", 4],
    ]);
  });

  it("leaves the tie open without the key", () => {
    const names = ["甲", "乙", "丙"].map((name) => [name]);
    const fewer = (row: unknown[]) => (row[0] === "奖项" && row[1] === "提名奖" ? ["奖项", "提名奖", 1] : row);
    const open = table.filter(([item]) => item !== "并列").map(fewer);
    const first = (column: Table) => column.slice(0, 3);
    const list = face.shortlist(open, names, first(document), first(site), first(defence));
    expect(list.slice(1).map((row) => row.at(-3))).toEqual(["市长质量奖", "并列待定", "并列待定"]);
  });
});

describe("conditions of a table", () => {
  const table: Table = [
    ["名称", "", "某市2026"],
    ["起始日期", "", "2026-01-01"],
    ["申报条件", "正常经营年数", "≥3"],
    ["申报条件", "近3年重大事故", "近3年无"],
  ];

  it("judge facts", () => {
    const facts = [["正常经营年数", "近3年重大事故"], [3, "无"], [2, "无"], [5, ""]]; // prettier-ignore
    expect(eligible(table, facts).map(([verdict]) => verdict)).toEqual(["符合", "不符合", "待核"]);
  });
});

describe("a range as the scheme", () => {
  it("of one filled cell is a name, in merged cells too", () => {
    for (const scheme of [[["重庆2015"]], [["重庆2015", ""], [null, " "]], [["", ""], ["重庆2015", 0]]]) // prettier-ignore
      expect(face.combine(scheme, [[500]], [[500]])).toEqual([[500]]);
  });

  it("is every built-in scheme, written as a table", () => {
    for (const scheme of known) {
      const [byName, byTable] = [[[scheme.id]], writeSchemeTable(scheme)].map((each) => told(criteria(each as Table)));
      expect(byTable).toEqual(byName);
      expect(told(rules(writeSchemeTable(scheme)))).toEqual(told(rules([[scheme.id]])));
    }
  });

  it("is the template: 0.4 × 90 + 0.6 × 80 + 8 = 92", () => {
    expect(face.combine(templateTable(), [[90]], [[80]], [[8]])).toEqual([[92]]);
  });

  it("with faults fails the call, and the message names the first with their cells", () => {
    const table = [["基础方案", "济源2025", ""], ["权重", "材料评审", "40%"], ["权重", "现场", "60%"], ["门坎", "", 1], ["取舍", "", "?"], ["并列", "", "?"]]; // prettier-ignore
    const [[cell]] = face.combine(table, [[500]], [[600]]);
    expect(code(cell)).toBe("#VALUE!");
    expect(shown(cell)).toMatch(
      /^#VALUE!: 方案表有误：B3 没有名为“现场”的环节.*；A4 没有名为“门坎”的项目.*；C5 .*；另有 1 处$/,
    );
  });

  it("that is blank names no scheme", () => {
    expect(told(face.combine([["", null], [0, " "]], [[500]], [[600]]))[0][0]).toMatch(/^#VALUE!: 未指定评选方案/); // prettier-ignore
  });

  it("without tiers has no gates to judge by", () => {
    const table = [["名称", "", "甲"], ["起始日期", "", "2026-01-01"], ["环节", "品鉴", 100], ["权重", "品鉴", 1]]; // prettier-ignore
    expect(face.combine(table, [[80]])).toEqual([[80]]);
    expect(told(face.gate(table, [[80]]))[0][0]).toBe("#N/A: 第 1 行：方案“甲”没有写奖项，无法判断是否入围");
    expect(told(face.shortlist(table, [["甲"]], [[80]]))[1].at(-3)).toMatch(/^#N\/A: .*没有写奖项/);
  });

  it("with one tier needs nothing said of a next one", () => {
    const table = [
      ["基础方案", "重庆标准项目2025", ""],
      ["类目", "创新性", 60],
      ["类目", "效益", 40],
      ["权重", "专家评审", "100%"],
      ["门槛", "标准创新贡献奖", "无"],
      ["限额", "", "无"],
    ];
    const list = face.shortlist(table, [["甲"], ["乙"]], [[70], [80]]);
    expect(list.slice(1).map((row) => [row[0], row.at(-3)])).toEqual([
      ["乙", "标准创新贡献奖"],
      ["甲", "标准创新贡献奖"],
    ]);
  });
});

describe("whatever stands in the cells of a scheme", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      "基础方案",
      "济源2025",
      "权重",
      "材料评审",
      "40%",
      "环节",
      "类目",
      "名称",
      "门槛",
      "",
      null,
      0,
      46088,
    ),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record({ type: fc.constant("Error"), basicValue: fc.constantFrom("#N/A", "#REF!") }),
    fc.object({ maxDepth: 1 }),
  );
  const range = fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }));

  it("a function answers, and a faulty table is told with its cells", () => {
    fc.assert(
      fc.property(range, (table) => {
        const [[answer]] = face.combine(table as Table, [[500]], [[600]]);
        const text = String(shown(answer));
        expect(text).not.toMatch(/内部出错|undefined|NaN|\[object/);
        if (text.includes("方案表有误")) expect(text).toMatch(/^#VALUE!: 方案表有误：[A-F][1-8] /);
      }),
      { numRuns: 500 },
    );
  });
});

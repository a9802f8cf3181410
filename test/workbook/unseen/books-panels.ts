import type { Case } from "./case";
import { categoriesOf, OLD } from "./editions";

/** Layouts b, d, e and their transposes: applicants or parts against categories and reviewers. */

/** 8: two header rows, a merged heading over the categories, maxima in the labels, ranked. */
const categories: Case = {
  name: "applicants by categories, maxima in the labels, a total and a rank",
  scheme: "重庆2015",
  files: [
    {
      file: "现场评审七大类.xlsx",
      drafts: [
        {
          name: "第二组现场",
          grid: `
现场评审各类目得分情况 | < | < | < | < | < | < | < | < | <
单位名称 | 各类目得分 | < | < | < | < | < | < | 总分 | 排名
^ | 领导(100) | 战略(80) | 顾客与市场(90) | 资源(120) | 过程管理(110) | 测量、分析与改进(100) | 经营结果(400) | ^ | ^
江北钢构有限公司 | 61 | 48 | 55.5 | 72 | 66 | 58 | 241 | =SUM(B4:H4) | =RANK(I4,I$4:I$8)
南岸制药有限公司 | 70 | 52 | 60 | 80.5 | 71 | 63 | 262.5 | =SUM(B5:H5) | =RANK(I5,I$4:I$8)
北碚光学有限公司 | 55 | 41 | 49 | 66 | 60 | 52 | 210 | =SUM(B6:H6) | =RANK(I6,I$4:I$8)
璧山鞋业有限公司 | 44 | 39 | 42 | 58 | 50.5 | 47 | 188 | =SUM(B7:H7) | =RANK(I7,I$4:I$8)
荣昌陶瓷有限公司 | 66 | 50 | 58 | 77 | 69 | 60 | 255 | =SUM(B8:H8) | =RANK(I8,I$4:I$8)
平均 | =AVERAGE(B4:B8) | =AVERAGE(C4:C8) | =AVERAGE(D4:D8) | =AVERAGE(E4:E8) | =AVERAGE(F4:F8) | =AVERAGE(G4:G8) | =AVERAGE(H4:H8) | =AVERAGE(I4:I8) |
组长（签名）： | | | | 组员（签名）： | | | | |`,
        },
      ],
      expected: [
        {
          sheet: "第二组现场",
          layouts: ["applicants-by-categories"],
          applicants: [
            "江北钢构有限公司",
            "南岸制药有限公司",
            "北碚光学有限公司",
            "璧山鞋业有限公司",
            "荣昌陶瓷有限公司",
          ],
          reviewers: [],
          stage: "site",
          unit: "points",
          scores: [{ range: "B4:H8", applicant: "A", part: "3" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C5: "82", F6: "", G7: "缺材料", I8: "638", J4: "5", A8: "江北钢构有限公司" } }],
    findings: [
      "C5 score-out-of-range",
      "F6 score-missing",
      "G7 score-not-a-number",
      "I8 total-mismatch",
      "J4 rank-mismatch",
      "A8 applicant-duplicate",
    ],
    also: ["total-typed"],
  },
};

/** 9: reviewers under a merged heading; highest, lowest, and the mean without them. */
const trimmed: Case = {
  name: "applicants by reviewers with the highest, the lowest and the mean without both",
  scheme: "重庆2015",
  files: [
    {
      file: "2015资料评审汇总.xlsx",
      drafts: [
        {
          name: "汇总",
          grid: `
附件3 | | | | | | | | | | |
2015年度市长质量管理奖资料评审汇总表 | < | < | < | < | < | < | < | < | < | < | <
评审组：第三组　　　满分：1000分 | < | < | < | < | < | < | < | < | < | < | <
编号 | 申报企业 | 区县 | 评审专家打分 | < | < | < | < | 最高分 | 最低分 | 去掉最高分、最低分后平均分 | 备注
^ | ^ | ^ | 张伟 | 王芳 | 刘洋 | 陈静 | 杨帆 | ^ | ^ | ^ | ^
A01 | 合川水泥有限公司 | 合川区 | 512 | 530 | 498 | 541 | 520 | =MAX(D6:H6) | =MIN(D6:H6) | =(SUM(D6:H6)-I6-J6)/3 |
A02 | 潼南农机有限公司 | 潼南区 | 466 | 472.5 | 455 | 481 | 490 | =MAX(D7:H7) | =MIN(D7:H7) | =(SUM(D7:H7)-I7-J7)/3 |
A03 | 大足五金有限公司 | 大足区 | 601 | 588 | 612 | 595 | 577 | =MAX(D8:H8) | =MIN(D8:H8) | =(SUM(D8:H8)-I8-J8)/3 |
A04 | 铜梁玻璃有限公司 | 铜梁区 | 433 | 440 | 421 | 452 | 447 | =MAX(D9:H9) | =MIN(D9:H9) | =(SUM(D9:H9)-I9-J9)/3 |
A05 | 梁平竹业有限公司 | 梁平区 | 377 | 390 | 365 | 402 | 381 | =MAX(D10:H10) | =MIN(D10:H10) | =(SUM(D10:H10)-I10-J10)/3 |
 | | | | | | | | | | |
评审组长签字： | | | | | | | 日期：　　年　　月　　日 | | | |`,
        },
      ],
      expected: [
        {
          sheet: "汇总",
          layouts: ["applicants-by-reviewers"],
          applicants: [
            "合川水泥有限公司",
            "潼南农机有限公司",
            "大足五金有限公司",
            "铜梁玻璃有限公司",
            "梁平竹业有限公司",
          ],
          reviewers: ["张伟", "王芳", "刘洋", "陈静", "杨帆"],
          stage: "document",
          scores: [{ range: "D6:H10", applicant: "B", reviewer: "5" }],
        },
      ],
    },
  ],
  faults: {
    patches: [
      {
        cells: {
          E7: "",
          F8: "1612",
          K9: "=(SUM(D9:H9)-I9-J9)/3 → 445",
          D10: "三百七",
          B10: "合川水泥有限责任公司",
        },
      },
    ],
    findings: [
      "E7 score-missing",
      "F8 score-out-of-range",
      "K9 total-mismatch",
      "D10 score-not-a-number",
      "B10 applicant-unknown",
    ],
    also: ["total-mismatch"],
  },
};

/** 10: the defence with advisers who do not score and one recusal. */
const defence: Case = {
  name: "the defence with advisers, a recusal and a dash for those who do not score",
  scheme: "重庆2015",
  files: [
    {
      file: "答辩.xlsx",
      drafts: [
        {
          name: "企业陈述答辩",
          grid: `
市长质量管理奖企业陈述答辩打分汇总（百分制） | < | < | < | < | < | < | < | < | < | < | < | <
序号 | 企业 | 评委 | < | < | < | < | < | < | 点评顾问（不打分） | < | < | 平均得分
^ | ^ | 评委1 | 评委2 | 评委3 | 评委4 | 评委5 | 评委6 | 评委7 | 赵院士 | 钱总工 | 孙处长 | ^
1 | 两江航空有限公司 | 88 | 85 | 90 | 79 | 86 | 91 | 84 | — | — | — | =AVERAGE(C4:I4)
2 | 渝北软件有限公司 | 76 | 80 | 74 | 回避 | 79 | 82 | 77 | — | — | — | =AVERAGE(C5:I5)
3 | 巴南药业有限公司 | 92 | 89 | 94 | 90 | 88 | 95 | 91 | — | — | — | =AVERAGE(C6:I6)
4 | 綦江铝业有限公司 | 68 | 71 | 65 | 70 | 73 | 66 | 69 | — | — | — | =AVERAGE(C7:I7)
记分员： | | | 监督员： | | | | | | | | |`,
        },
      ],
      expected: [
        {
          sheet: "企业陈述答辩",
          layouts: ["applicants-by-reviewers"],
          applicants: ["两江航空有限公司", "渝北软件有限公司", "巴南药业有限公司", "綦江铝业有限公司"],
          reviewers: ["评委1", "评委2", "评委3", "评委4", "评委5", "评委6", "评委7"],
          advisers: ["赵院士", "钱总工", "孙处长"],
          stage: "defence",
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { J5: "80", E6: "104", G7: "", M4: "=AVERAGE(C4:H4)" } }],
    findings: ["J5 adviser-scored", "E6 score-out-of-range", "G7 score-missing", "M4 formula-range"],
    also: ["panel-size"],
  },
};

/** 11: consensus on one applicant; the agreed value stands first. */
const consensus: Case = (() => {
  const items = OLD.filter(([code]) => code.split(".").length === 3);
  const value = (i: number, e: number) => 40 + 10 * ((i * i + i * e + e) % 5);
  return {
    name: "consensus on one applicant by items, the agreed percentage before the examiners' own",
    scheme: "重庆2015",
    files: [
      {
        file: "合议-渝中精工.xlsx",
        drafts: [
          {
            name: "合议表",
            grid: `
资料评审合议评分表 | < | < | < | < | < | < | <
申报组织：重庆渝中精工有限公司 | < | < | < | 第一组 | | |
条款 | 分值 | 合议结果(%) | 平均(%) | 各评审员独立评分(%) | < | < | <
^ | ^ | ^ | ^ | 何平 | 吕方 | 施展 | 张弛
${items
  .map(
    ([code, name, points], i) =>
      `${code} ${name} | ${points} | ${50 + 10 * (i % 2)} | =AVERAGE(E${i + 5}:H${i + 5}) | ${[0, 1, 2, 3].map((e) => value(i, e)).join(" | ")}`,
  )
  .join("\n")}
 | | | | | | |
组长签字： | | | 组员签字： | | | |`,
          },
        ],
        expected: [
          {
            sheet: "合议表",
            layouts: ["items-by-reviewers"],
            applicants: ["重庆渝中精工有限公司"],
            reviewers: ["何平", "吕方", "施展", "张弛"],
            stage: "document",
            unit: "percent",
            scores: [{ range: "E5:H26", applicant: "=重庆渝中精工有限公司", reviewer: "4", part: "A" }],
          },
        ],
      },
    ],
    faults: {
      patches: [{ cells: { D7: "=AVERAGE(E7:H7) → 70", F9: "", G11: "400", H14: "35", B20: "45" } }],
      findings: [
        "D7 total-mismatch",
        "F9 score-missing",
        "G11 score-out-of-range",
        "H14 score-off-step",
        "B20 points-mismatch",
      ],
    },
  };
})();

/** 12: one applicant's site visit, seven categories by reviewers, totals below. */
const siteOfOne: Case = {
  name: "one applicant's categories by reviewers in points, totals in the last row",
  scheme: "重庆2015",
  files: [
    {
      file: "现场-江津.xlsx",
      drafts: [
        {
          name: "江津白酒",
          grid: `
现场评审评分汇总 | < | < | < | < | <
受评企业 | 江津白酒酿造有限公司 | < | < | < | <
类目 | 满分 | 专家一 | 专家二 | 专家三 | 平均分
${categoriesOf(OLD)
  .map(
    ([code, name, points], i) =>
      `${code} ${name} | ${points} | ${points * 0.6} | ${points * 0.55} | ${points * 0.5} | =AVERAGE(C${i + 4}:E${i + 4})`,
  )
  .join("\n")}
合计 | =SUM(B4:B10) | =SUM(C4:C10) | =SUM(D4:D10) | =SUM(E4:E10) | =SUM(F4:F10)`,
        },
      ],
      expected: [
        {
          sheet: "江津白酒",
          layouts: ["items-by-reviewers"],
          applicants: ["江津白酒酿造有限公司"],
          reviewers: ["专家一", "专家二", "专家三"],
          stage: "site",
          unit: "points",
          scores: [{ range: "C4:E10", applicant: "B2", reviewer: "3", part: "A" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D5: "88", E6: "待定", C11: "=SUM(C4:C9)", F11: "=SUM(F4:F10) → 560", B9: "110" } }],
    findings: [
      "D5 score-out-of-range",
      "E6 score-not-a-number",
      "C11 formula-range",
      "F11 total-mismatch",
      "B9 points-mismatch",
    ],
    also: ["total-mismatch"],
  },
};

/** 13: reviewers down, applicants across, the mean in the last row. */
const transposed: Case = {
  name: "reviewers down and applicants across, the mean below",
  scheme: "重庆2015",
  files: [
    {
      file: "文审.xlsx",
      drafts: [
        {
          name: "文审打分",
          grid: `
第一组 文件评审打分（满分1000） | < | < | < | <
评审员＼企业 | 黔江卷烟有限公司 | 石柱黄连有限公司 | 秀山锰业有限公司 | 彭水电力有限公司
郑重 | 555 | 480 | 622 | 410
冯远 | 540 | 495 | 610 | 425
卫国 | 571 | 470 | 640 | 398
蒋文 | 560 | 505 | 605 | 431
均分 | =AVERAGE(B3:B6) | =AVERAGE(C3:C6) | =AVERAGE(D3:D6) | =AVERAGE(E3:E6)`,
        },
      ],
      expected: [
        {
          sheet: "文审打分",
          layouts: ["applicants-by-reviewers"],
          applicants: ["黔江卷烟有限公司", "石柱黄连有限公司", "秀山锰业有限公司", "彭水电力有限公司"],
          reviewers: ["郑重", "冯远", "卫国", "蒋文"],
          stage: "document",
          scores: [{ range: "B3:E6", applicant: "2", reviewer: "A" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C4: "", D5: "6400", B7: "=AVERAGE(B3:B5)", E7: "=AVERAGE(E3:E6) → 426" } }],
    findings: ["C4 score-missing", "D5 score-out-of-range", "B7 formula-range", "E7 total-mismatch"],
  },
};

/** 14: categories down, applicants across. */
const acrossCategories: Case = {
  name: "categories down and applicants across, in points",
  scheme: "重庆2015",
  files: [
    {
      file: "现场评审得分对比.xlsx",
      drafts: [
        {
          name: "得分对比",
          grid: `
现场评审得分对比表 | < | < | < | <
评价要求 | 标准分值 | 参评组织 | < | <
^ | ^ | 丰都肉牛有限公司 | 忠县柑橘有限公司 | 云阳面业有限公司
4.1领导 | 100 | 60 | 52 | 47
4.2战略 | 80 | 44 | 40 | 38
4.3顾客与市场 | 90 | 51 | 47 | 40
4.4资源 | 120 | 70 | 61 | 55
4.5过程管理 | 110 | 65 | 58 | 50
4.6测量、分析与改进 | 100 | 58 | 51 | 45
4.7经营结果 | 400 | 230 | 202 | 180
总计 | 1000 | =SUM(C4:C10) | =SUM(D4:D10) | =SUM(E4:E10)
名次 | | =RANK(C11,C$11:E$11) | =RANK(D11,C$11:E$11) | =RANK(E11,C$11:E$11)`,
        },
      ],
      expected: [
        {
          sheet: "得分对比",
          layouts: ["applicants-by-categories"],
          applicants: ["丰都肉牛有限公司", "忠县柑橘有限公司", "云阳面业有限公司"],
          reviewers: [],
          stage: "site",
          unit: "points",
          scores: [{ range: "C4:E10", applicant: "3", part: "A" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D6: "95", E8: "", B7: "130", C11: "=SUM(C4:C10) → 600", E12: "1" } }],
    findings: [
      "D6 score-out-of-range",
      "E8 score-missing",
      "B7 points-mismatch",
      "C11 total-mismatch",
      "E12 rank-mismatch",
    ],
    also: ["total-typed"],
  },
};

/** 15: items down, applicants across, one reviewer; percentages. */
const acrossItems: Case = (() => {
  const items = OLD.filter(([code]) => code.split(".").length === 3);
  return {
    name: "items down and applicants across, one reviewer, percentages",
    scheme: "重庆2015",
    files: [
      {
        file: "专家打分.xlsx",
        drafts: [
          {
            name: "韩梅",
            grid: `
资料评审（专家：韩梅） | < | < | < | < | <
条款编号 | 条款 | 分值 | 开州纺织 | 城口矿业 | 巫溪药材
${items.map(([code, name, points], i) => `${code} | ${name} | ${points} | ${30 + 10 * (i % 5)} | ${40 + 10 * (i % 4)} | ${20 + 10 * (i % 6)}`).join("\n")}
得分 | | 1000 | ${["D", "E", "F"].map((c) => `=SUMPRODUCT($C$3:$C$24,${c}3:${c}24)/100`).join(" | ")}`,
          },
        ],
        expected: [
          {
            sheet: "韩梅",
            layouts: ["applicants-by-items"],
            applicants: ["开州纺织", "城口矿业", "巫溪药材"],
            reviewers: ["韩梅"],
            stage: "document",
            unit: "percent",
            scores: [{ range: "D3:F24", applicant: "2", reviewer: "=韩梅", part: "B" }],
          },
        ],
      },
    ],
    faults: {
      patches: [
        { cells: { D5: "", E10: "200", F12: "33", C15: "200", F25: "=SUMPRODUCT($C$3:$C$24,F3:F24)/100 → 600" } },
      ],
      findings: [
        "D5 score-missing",
        "E10 score-out-of-range",
        "F12 score-off-step",
        "C15 points-mismatch",
        "F25 total-mismatch",
      ],
    },
  };
})();

/** 16: two stages side by side, reviewers under each, a mean for each. */
const twoStages: Case = {
  name: "two stages under merged headings, reviewers under each",
  scheme: "重庆2015",
  files: [
    {
      file: "两阶段评分.xlsx",
      drafts: [
        {
          name: "评分",
          grid: `
第一评审组得分统计 | < | < | < | < | < | < | < | <
序号 | 申报单位 | 资料评审（1000分） | < | < | < | 现场评审（1000分） | < | < | <
^ | ^ | 甲 | 乙 | 丙 | 平均 | 甲 | 乙 | 丙 | 平均
1 | 武隆旅游装备有限公司 | 520 | 534 | 509 | =AVERAGE(C4:E4) | 548 | 551 | 530 | =AVERAGE(G4:I4)
2 | 垫江钟表有限公司 | 455 | 470 | 462 | =AVERAGE(C5:E5) | 480 | 466 | 471 | =AVERAGE(G5:I5)
3 | 奉节脐橙加工有限公司 | 610 | 598 | 604 | =AVERAGE(C6:E6) | 588 | 602 | 611 | =AVERAGE(G6:I6)`,
        },
      ],
      expected: [
        {
          sheet: "评分",
          layouts: ["applicants-by-reviewers"],
          applicants: ["武隆旅游装备有限公司", "垫江钟表有限公司", "奉节脐橙加工有限公司"],
          reviewers: ["甲", "乙", "丙"],
          scores: [
            { range: "C4:E6", applicant: "B", reviewer: "3" },
            { range: "G4:I6", applicant: "B", reviewer: "3" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D4: "", H5: "1466", J6: "=AVERAGE(G6:H6)", F5: "=AVERAGE(C5:E5) → 480" } }],
    findings: ["D4 score-missing", "H5 score-out-of-range", "J6 formula-range", "F5 total-mismatch"],
  },
};

/** 17: two groups' tables below each other, each with its own reviewers. */
const twoGroups: Case = {
  name: "two groups' tables below each other on a sheet, each with its own reviewers",
  scheme: "重庆2015",
  files: [
    {
      file: "资料评审分组汇总.xlsx",
      drafts: [
        {
          name: "资料评审",
          grid: `
资料评审分组汇总表 | < | < | < | < | < | <
一、第一组 | | | | | |
序号 | 企业名称 | 吴刚 | 郑爽 | 王强 | 平均分 | 备注
1 | 渝州电气有限公司 | 533 | 541 | 520 | =AVERAGE(C4:E4) |
2 | 渝州陶瓷有限公司 | 468 | 475 | 480 | =AVERAGE(C5:E5) |
组长签字： | | | | | |
 | | | | | |
二、第二组 | | | | | |
序号 | 企业名称 | 林冲 | 鲁达 | 武松 | 平均分 | 备注
1 | 渝州纸业有限公司 | 601 | 588 | 590 | =AVERAGE(C10:E10) |
2 | 渝州轮胎有限公司 | 455 | 462 | 449 | =AVERAGE(C11:E11) |
3 | 渝州食品有限公司 | 510 | 502 | 522 | =AVERAGE(C12:E12) |
组长签字： | | | | | |
说明：两组评审标准一致，均按1000分制。 | | | | | |`,
        },
      ],
      expected: [
        {
          sheet: "资料评审",
          layouts: ["applicants-by-reviewers", "applicants-by-reviewers"],
          applicants: [
            "渝州电气有限公司",
            "渝州陶瓷有限公司",
            "渝州纸业有限公司",
            "渝州轮胎有限公司",
            "渝州食品有限公司",
          ],
          reviewers: ["吴刚", "郑爽", "王强", "林冲", "鲁达", "武松"],
          stage: "document",
          scores: [
            { range: "C4:E5", applicant: "B", reviewer: "3" },
            { range: "C10:E12", applicant: "B", reviewer: "9" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D5: "", C11: "1455", F12: "511.33", E3: "", E4: "", E5: "" } }],
    findings: ["D5 score-missing", "C11 score-out-of-range", "F12 total-typed", "C3 panel-size"],
  },
};

export const panelBooks: readonly Case[] = [
  categories,
  trimmed,
  defence,
  consensus,
  siteOfOne,
  transposed,
  acrossCategories,
  acrossItems,
  twoStages,
  twoGroups,
];

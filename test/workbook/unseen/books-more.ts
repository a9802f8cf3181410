import type { Case } from "./case";
import { categoriesOf, itemsOf, OLD, tens } from "./editions";

/** Layouts h, j and k, and sheets that hold no scores. */

const blockRows = (first: number, scores: readonly (readonly number[])[]): string =>
  categoriesOf(OLD)
    .map(
      ([code, name, points], i) =>
        `${code}${name}(${points}分) | ${scores.map((own) => own[i]).join(" | ")} | =AVERAGE(B${first + i}:D${first + i})`,
    )
    .join("\n");

/** 26: an applicant a block, reviewers across. */
const blocks: Case = {
  name: "blocks below each other, an applicant each, reviewers across, maxima in the labels",
  scheme: "重庆2015",
  files: [
    {
      file: "现场评审记录汇总.xlsx",
      drafts: [
        {
          name: "现场评审",
          grid: `
现场评审专家打分记录 | < | < | < | <
一、磁器口糕点有限公司 | < | < | < | <
评分类目 | 专家A | 专家B | 专家C | 平均
${blockRows(4, [
  [60, 48, 52, 70, 66, 60, 240],
  [58, 50, 50, 74, 60, 58, 232],
  [64, 44, 55, 68, 62, 63, 251],
])}
合计(1000分) | =SUM(B4:B10) | =SUM(C4:C10) | =SUM(D4:D10) | =SUM(E4:E10)
 | | | |
二、歌乐山辣椒有限公司 | < | < | < | <
评分类目 | 专家A | 专家B | 专家C | 平均
${blockRows(15, [
  [50, 40, 45, 60, 55, 50, 200],
  [52, 42, 44, 63, 58, 49, 211],
  [47, 39, 41, 57, 51, 52, 190],
])}
合计(1000分) | =SUM(B15:B21) | =SUM(C15:C21) | =SUM(D15:D21) | =SUM(E15:E21)
 | | | |
三、缙云山茶业有限公司 | < | < | < | <
评分类目 | 专家A | 专家B | 专家C | 平均
${blockRows(26, [
  [70, 55, 61, 83, 77, 70, 280],
  [68, 58, 60, 80, 74, 66, 275],
  [73, 54, 63, 88, 79, 72, 290],
])}
合计(1000分) | =SUM(B26:B32) | =SUM(C26:C32) | =SUM(D26:D32) | =SUM(E26:E32)
专家签字： | | | |`,
        },
      ],
      expected: [
        {
          sheet: "现场评审",
          layouts: ["blocks", "blocks", "blocks"],
          applicants: ["磁器口糕点有限公司", "歌乐山辣椒有限公司", "缙云山茶业有限公司"],
          reviewers: ["专家A", "专家B", "专家C"],
          stage: "site",
          unit: "points",
          scores: [
            { range: "B4:D10", applicant: "=磁器口糕点有限公司", reviewer: "3", part: "A" },
            { range: "B15:D21", applicant: "=歌乐山辣椒有限公司", reviewer: "14", part: "A" },
            { range: "B26:D32", applicant: "=缙云山茶业有限公司", reviewer: "25", part: "A" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [
      {
        cells: { C5: "85", B18: "", A28: "4.3顾客与市场(100分)", D33: "=SUM(D26:D32) → 700", E21: "=AVERAGE(B21:C21)" },
      },
    ],
    findings: [
      "C5 score-out-of-range",
      "B18 score-missing",
      "A28 points-mismatch",
      "D33 total-mismatch",
      "E21 formula-range",
    ],
    also: ["total-mismatch"],
  },
};

const TASTE: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    "外观",
    [
      ["色泽", 5],
      ["形态", 10],
    ],
  ],
  [
    "香气",
    [
      ["纯正", 10],
      ["浓度", 8],
      ["协调", 12],
    ],
  ],
  [
    "滋味",
    [
      ["入口", 10],
      ["醇厚", 12],
      ["余味", 13],
    ],
  ],
  [
    "典型性",
    [
      ["风格", 10],
      ["整体", 10],
    ],
  ],
];
const TASTE_SCHEME = `
项目 | 对象 | 值
名称 | | 品鉴2026
主管部门 | | 示例市市场监督管理局
起始日期 | | 2026-01-01
文件 | | 示例品鉴办法
评分标准 | | 感官品鉴评分表
${TASTE.map(([category, items], c) => [`类目 | ${c + 1} ${category} | ${items.reduce((sum, [, max]) => sum + max, 0)}`, ...items.map(([item, max], i) => `条款 | ${c + 1}.${i + 1} ${item} | ${max}`)].join("\n")).join("\n")}
环节 | 品鉴 | 100
评审员人数 | 品鉴 | 3–7`;

/** 27: a ten-item tasting sheet of 100 points, samples across. */
const tasting: Case = (() => {
  const rows: string[] = [];
  for (const [category, items] of TASTE)
    items.forEach(([item, max], i) => {
      const at = rows.length;
      const take = (share: number) => Math.round(max * share * 2) / 2;
      rows.push(
        `${i === 0 ? `${category}（${items.reduce((sum, [, each]) => sum + each, 0)}分）` : "^"} | ${item} ${max} | ${take(0.8)} | ${take(0.7 + (at % 3) / 20)} | ${take(0.9)} | ${take(0.6 + (at % 2) / 10)}`,
      );
    });
  return {
    name: "a ten-item tasting sheet of 100 points with samples across, its criteria from a scheme sheet",
    scheme: TASTE_SCHEME,
    files: [
      {
        file: "品鉴-评委6.xlsx",
        drafts: [
          {
            name: "品鉴记录",
            grid: `
感官品鉴评分表 | < | < | < | < | <
品评员：评委6 | < | < | < | 日期：2026.3.5 | <
项目 | < | 样品101 | 样品102 | 样品103 | 样品104
${rows.join("\n")}
总分 | < | =SUM(C4:C13) | =SUM(D4:D13) | =SUM(E4:E13) | =SUM(F4:F13)`,
          },
        ],
        expected: [
          {
            sheet: "品鉴记录",
            layouts: ["applicants-by-items"],
            applicants: ["样品101", "样品102", "样品103", "样品104"],
            reviewers: ["评委6"],
            unit: "points",
            scores: [{ range: "C4:F13", applicant: "3", reviewer: "=评委6", part: "B" }],
          },
        ],
      },
    ],
    faults: {
      patches: [{ cells: { D5: "11", C8: "", B11: "余味 15", E14: "=SUM(E4:E13) → 95", F9: "/" } }],
      findings: ["D5 score-out-of-range", "C8 score-missing", "B11 points-mismatch", "E14 total-mismatch"],
      also: ["score-missing", "score-not-a-number"],
    },
  };
})();

const SPREAD = ["融汇温泉有限公司", "鹅岭印刷有限公司", "洪崖洞文旅有限公司"];
const reviewerSheet = (seed: number) => `
现场评审打分（七大类目） | < | < | < | < | < | < | < | <
企业 | 领导100 | 战略80 | 顾客与市场90 | 资源120 | 过程管理110 | 测量分析与改进100 | 经营结果400 | 合计
${SPREAD.map(
  (firm, f) =>
    `${firm} | ${categoriesOf(OLD)
      .map(([, , points], i) => (points * tens(seed + f, i + seed)) / 100)
      .join(" | ")} | =SUM(B${f + 3}:H${f + 3})`,
).join("\n")}`;

/** 28: a sheet a reviewer, and a summary that draws on them. */
const sheetEach: Case = {
  name: "a sheet for each reviewer and a summary that draws on them",
  scheme: "重庆2015",
  files: [
    {
      file: "第四组现场评审.xlsx",
      drafts: [
        {
          name: "现场评审汇总",
          grid: `
第四组现场评审得分汇总 | < | < | < | <
企业 | 曹雪 | 孔明 | 司马光 | 平均得分
${SPREAD.map((firm, f) => `${firm} | =曹雪!I${f + 3} | =孔明!I${f + 3} | =司马光!I${f + 3} | =AVERAGE(B${f + 3}:D${f + 3})`).join("\n")}`,
        },
        { name: "曹雪", grid: reviewerSheet(1) },
        { name: "孔明", grid: reviewerSheet(2) },
        { name: "司马光", grid: reviewerSheet(4) },
      ],
      expected: [
        {
          sheet: "现场评审汇总",
          layouts: ["applicants-by-reviewers"],
          applicants: SPREAD,
          reviewers: ["曹雪", "孔明", "司马光"],
          stage: "site",
          scores: [{ range: "B3:D5", applicant: "A", reviewer: "2" }],
        },
        ...["曹雪", "孔明", "司马光"].map((name) => ({
          sheet: name,
          layouts: ["applicants-by-categories"] as const,
          applicants: SPREAD,
          reviewers: [name],
          stage: "site",
          unit: "points" as const,
          scores: [{ range: "B3:H5", applicant: "A", reviewer: `=${name}`, part: "2" }],
        })),
      ],
    },
  ],
  faults: {
    patches: [
      { sheet: "曹雪", cells: { C4: "81" } },
      { sheet: "孔明", cells: { A4: "鹅岭印务有限公司", F3: "" } },
      { sheet: "司马光", cells: { I5: "=SUM(B5:G5)" }, hiddenRows: [4] },
    ],
    findings: ["曹雪!C4 score-out-of-range", "孔明!F3 score-missing", "司马光!I5 formula-range", "司马光!A4 hidden"],
    also: ["applicant-missing", "total-mismatch"],
  },
};

/** 29: a file an applicant, a sheet a reviewer; neither is named on the sheet. */
const oneSheet = (seed: number) => `
条款 | 名称 | 分值 | 百分比 | 得分
${itemsOf(OLD)
  .map(([code, name, points], i) => `${code} | ${name} | ${points} | ${tens(seed, i)} | =C${i + 2}*D${i + 2}/100`)
  .join("\n")}
合计 | | 1000 | | =SUM(E2:E23)`;
const fileEach: Case = {
  name: "a file for each applicant and a sheet for each reviewer, named nowhere else",
  scheme: "重庆2015",
  files: ["菜园坝物流有限公司", "朝天门纺织有限公司"].map((firm, f) => ({
    file: `${firm}.xlsx`,
    drafts: ["苏轼", "黄庭坚", "秦观"].map((name, r) => ({ name, grid: oneSheet(3 * f + r + 1) })),
    expected: ["苏轼", "黄庭坚", "秦观"].map((name) => ({
      sheet: name,
      layouts: ["items-of-one"] as const,
      applicants: [firm],
      reviewers: [name],
      unit: "percent" as const,
      scores: [{ range: "D2:D23", applicant: `=${firm}`, reviewer: `=${name}`, part: "B" }],
    })),
  })),
  faults: {
    patches: [
      { file: "菜园坝物流有限公司.xlsx", sheet: "苏轼", cells: { D9: "" } },
      { file: "菜园坝物流有限公司.xlsx", sheet: "秦观", cells: { D12: "700", E24: "=SUM(E2:E23) → 480" } },
      { file: "朝天门纺织有限公司.xlsx", sheet: "黄庭坚", cells: { C20: "100" } },
    ],
    findings: [
      "菜园坝物流有限公司.xlsx/苏轼!D9 score-missing",
      "菜园坝物流有限公司.xlsx/秦观!D12 score-out-of-range",
      "菜园坝物流有限公司.xlsx/秦观!E24 total-mismatch",
      "朝天门纺织有限公司.xlsx/黄庭坚!C20 points-mismatch",
    ],
    also: ["total-mismatch"],
  },
};

/** 30: the collection form of 附件2, its columns shortened. */
const form: Case = {
  name: "the collection form of 渝经信科技〔2024〕5号 附件2 as a district sends it",
  scheme: "中国质量奖",
  files: [
    {
      file: "附件2 推荐汇总表-九龙坡区.xlsx",
      drafts: [
        {
          name: "Sheet1",
          grid: `
附件2 | | | | | | |
推荐质量领域优质组织和个人信息汇总表 | < | < | < | < | < | < | <
填报部门：九龙坡区经济信息委 | < | < | 联系人：罗敏 | < | 联系电话：023-68000000 | < | <
序号 | 组织（个人）名称 | 所在区县及所属行业 | 组织（个人）简况 | 请用一句话概括组织或个人的质量工作特色（不超过25个字） | 近五年所获的国家级或省部级质量荣誉 | 联系人姓名、职务及联系电话 | 是否有意愿申报中国质量奖
1 | 九龙摩托股份有限公司 | 九龙坡区/制造业 | 成立于1998年，民营，摩托车整车制造，员工1200人。 | 零缺陷文化与数字化质量追溯双轮驱动 | 2021年重庆市市长质量管理奖 | 马力 总经理 13800000000 | 是
2 | 石坪桥铝材有限公司 | 九龙坡区/有色金属 | 成立于2005年，铝型材加工，员工460人。 | 以顾客为中心的精益改善 | 无 | 牛群 质量部长 13900000000 | 否
3 | 周工 | 九龙坡区/装备制造 | 高级技师，从事焊接28年。 | 一把焊枪守住质量关 | 2022年全国质量工匠 | 周工 班组长 13700000000 | 是
注：“组织（个人）简况”栏原则上不超过300个字。 | < | < | < | < | < | < | <`,
        },
      ],
      expected: [
        {
          sheet: "Sheet1",
          layouts: ["collection-form"],
          verdict: "other",
          applicants: ["九龙摩托股份有限公司", "石坪桥铝材有限公司", "周工"],
        },
      ],
    },
  ],
  faults: {
    patches: [
      {
        cells: {
          E6: "以顾客为中心持续开展精益改善并推动全员参与质量管理和数字化转型升级",
          D5: "成立于一九九八年，".repeat(40),
          B7: "九龙摩托股份有限公司",
        },
      },
    ],
    findings: ["E6 text-too-long", "D5 text-too-long", "B7 applicant-duplicate"],
  },
};

/** 31: what else lies in the folder. */
const others: Case = {
  name: "sheets that hold no scores: contacts, a schedule, a budget, minutes, applicants' figures",
  scheme: "重庆2015",
  files: [
    {
      file: "评审工作资料.xlsx",
      drafts: [
        {
          name: "通讯录",
          grid: `
评审专家通讯录 | < | < | < | <
序号 | 姓名 | 单位 | 职务 | 手机
1 | 王建国 | 重庆大学 | 教授 | 13800000001
2 | 李红梅 | 市质检院 | 高工 | 13800000002
3 | 陈立 | 市标准化院 | 主任 | 13800000003`,
        },
        {
          name: "日程",
          grid: `
现场评审日程安排 | < | < | < | <
日期 | 时间 | 受评企业 | 评审组 | 地点
9月7日 | 9:00 | 渝江甲电机有限公司 | 第一组 | 二楼会议室
9月8日 | 14:00 | 渝江乙铸造股份有限公司 | 第二组 | 三楼会议室`,
        },
        {
          name: "经费",
          grid: `
评审经费预算 | < | < | < | <
项目 | 单价（元） | 数量 | 金额（元） | 备注
专家劳务费 | 800 | 45 | =B3*C3 | 含税
交通费 | 150 | 60 | =B4*C4 |
会议室租金 | 2000 | 6 | =B5*C5 |
合计 | | | =SUM(D3:D5) |`,
        },
        {
          name: "会议纪要",
          grid: `
评审组长会议纪要 | |
时间：2015年9月20日上午 | |
一、会议听取了7个评审组的汇报，共评审企业42家。 | |
二、资料评审得分500分以上的31家，进入现场评审。 | |
三、各组应于9月25日前报送评分表。 | |`,
        },
        {
          name: "申报企业基本情况",
          grid: `
序号 | 企业名称 | 主营业务收入（万元） | 利税（万元） | 职工人数
1 | 渝江甲电机有限公司 | 56000 | 4200 | 860
2 | 渝江乙铸造股份有限公司 | 31200 | 2100 | 540
3 | 巴渝重工有限公司 | 128000 | 9800 | 2300`,
        },
      ],
      expected: ["通讯录", "日程", "经费", "会议纪要", "申报企业基本情况"].map((sheet) => ({
        sheet,
        layouts: [],
        verdict: "other" as const,
      })),
    },
  ],
  faults: { patches: [], findings: [] },
};

/** 32: two tables side by side, a blank column between. */
const beside: Case = {
  name: "two tables side by side, a blank column between",
  scheme: "重庆2015",
  files: [
    {
      file: "评分统计.xlsx",
      drafts: [
        {
          name: "统计",
          grid: `
资料评审得分 | < | < | < | < | | 现场评审得分 | < | < | < | <
企业 | 甲评委 | 乙评委 | 丙评委 | 均分 | | 企业 | 甲评委 | 乙评委 | 丙评委 | 均分
溉澜溪水务公司 | 511 | 520 | 505 | =AVERAGE(B3:D3) | | 溉澜溪水务公司 | 533 | 541 | 528 | =AVERAGE(H3:J3)
观音桥商贸公司 | 467 | 480 | 455 | =AVERAGE(B4:D4) | | 观音桥商贸公司 | 470 | 488 | 461 | =AVERAGE(H4:J4)
寸滩港务公司 | 589 | 577 | 595 | =AVERAGE(B5:D5) | | 寸滩港务公司 | 601 | 592 | 610 | =AVERAGE(H5:J5)`,
        },
      ],
      expected: [
        {
          sheet: "统计",
          layouts: ["applicants-by-reviewers", "applicants-by-reviewers"],
          applicants: ["溉澜溪水务公司", "观音桥商贸公司", "寸滩港务公司"],
          reviewers: ["甲评委", "乙评委", "丙评委"],
          scores: [
            { range: "B3:D5", applicant: "A", reviewer: "2" },
            { range: "H3:J5", applicant: "G", reviewer: "2" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C4: "", I5: "5920", K3: "=AVERAGE(H3:J3) → 544", E5: "=AVERAGE(B5:C5)" } }],
    findings: ["C4 score-missing", "I5 score-out-of-range", "K3 total-mismatch", "E5 formula-range"],
  },
};

/** 33: English categories, comma decimals typed as text, a hidden sheet with scores. */
const commas: Case = {
  name: "applicants by categories in English, a decimal comma and a thousands comma among the faults",
  scheme: "重庆2015",
  files: [
    {
      file: "Site visit summary.xlsx",
      drafts: [
        {
          name: "Site visit",
          grid: `
Organisation | Leadership | Strategy | Customer and market | Resources | Process management | Measurement, analysis and improvement | Results | Total
Maximum | 100 | 80 | 90 | 120 | 110 | 100 | 400 | 1000
Chongqing Fibre Ltd | 61.5 | 48 | 52.25 | 71 | 66 | 58 | 240 | =61.5+48+52.25+71+66+58+240
Chongqing Gears Ltd | 55 | 44.5 | 47 | 62 | 58.75 | 51 | 207 | =55+44.5+47+62+58.75+51+207
Chongqing Lamps Ltd | 70 | 56 | 60 | 84 | 77 | 68 | 281 | =70+56+60+84+77+68+281`,
        },
      ],
      expected: [
        {
          sheet: "Site visit",
          layouts: ["applicants-by-categories"],
          applicants: ["Chongqing Fibre Ltd", "Chongqing Gears Ltd", "Chongqing Lamps Ltd"],
          reviewers: [],
          stage: "site",
          unit: "points",
          scores: [{ range: "B3:H5", applicant: "A", part: "1" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { B4: "'155.5", D5: "'60,5", C5: "", I3: "'1,596.75", G2: "90" }, hidden: true }],
    findings: [
      "B4 score-out-of-range",
      "D5 score-not-a-number",
      "C5 score-missing",
      "I3 total-mismatch",
      "G2 points-mismatch",
    ],
    also: ["hidden", "total-mismatch", "total-typed"],
  },
};

export const moreBooks: readonly Case[] = [blocks, tasting, sheetEach, fileEach, form, others, beside, commas];

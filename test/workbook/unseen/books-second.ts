import type { Case } from "./case";
import { categoriesOf, isCategory, itemsOf, OLD, tens } from "./editions";

/** A second lot, drawn up after the reader had been mended for the first. */

/** 34: what a percentage was made of stands beside it. */
const factors: Case = (() => {
  const at = Object.fromEntries(OLD.map(([code], i) => [code, 5 + i]));
  return {
    name: "a record with four factors beside the rate of each item",
    scheme: "重庆2015",
    files: [
      {
        file: "评分表（南川）.xlsx",
        drafts: [
          {
            name: "资料评审评分",
            grid: `
卓越绩效评价资料评审评分表 | < | < | < | < | < | < | < | <
企业名称： | 南川方竹笋食品有限公司 | < | < | < | 评审员（签名）： | 徐霞客 | < | <
评分项 | < | 分值 | 评分要素 | < | < | < | 得分率 | 得分
条款号 | 条款名称 | ^ | 方法 | 展开 | 学习 | 整合 | ^ | ^
${OLD.map((line, i) => {
  const [code, name, points] = line;
  const p = tens(5, i);
  return isCategory(line)
    ? `'${code} | ${name} | ${points} | | | | | | `
    : `'${code} | ${name} | ${points} | ${p} | ${p - 10} | ${p + 10} | ${p} | ${p}% | =C${at[code]}*H${at[code]}`;
}).join("\n")}
总得分 | < | 1000 | | | | | | =SUM(I5:I33)`,
          },
        ],
        expected: [
          {
            sheet: "资料评审评分",
            layouts: ["items-of-one"],
            applicants: ["南川方竹笋食品有限公司"],
            reviewers: ["徐霞客"],
            stage: "document",
            unit: "fraction",
            scores: [
              {
                range: "H5:H33",
                applicant: "B2",
                reviewer: "G2",
                part: "B",
                but: categoriesOf(OLD).map(([code]) => `H${at[code]}`),
              },
            ],
          },
        ],
      },
    ],
    faults: {
      patches: [
        {
          cells: {
            [`H${at["4.1.2"]}`]: "",
            [`H${at["4.4.2"]}`]: "150%",
            [`H${at["4.5.2"]}`]: "55%",
            [`C${at["4.7.3"]}`]: "70",
          },
        },
      ],
      findings: [
        `H${at["4.1.2"]} score-missing`,
        `H${at["4.4.2"]} score-out-of-range`,
        `H${at["4.5.2"]} score-off-step`,
        `C${at["4.7.3"]} points-mismatch`,
      ],
    },
  };
})();

/** 35: two firms side by side on one form, a percentage and points under each. */
const pairOfFirms: Case = (() => {
  const items = itemsOf(OLD);
  return {
    name: "two firms side by side on a form, a percentage and points under each",
    scheme: "重庆2015",
    files: [
      {
        file: "资料评审-对比表.xlsx",
        drafts: [
          {
            name: "Sheet2",
            grid: `
资料评审评分对比表 | < | < | < | < | <
评审条款 | 标准分 | 酉阳茶油有限公司 | < | 巫山脆李有限公司 | <
^ | ^ | 百分比(%) | 得分 | 百分比(%) | 得分
${items.map(([code, name, points], i) => `${code}${name} | ${points} | ${tens(2, i)} | =B${i + 4}*C${i + 4}/100 | ${tens(3, i)} | =B${i + 4}*E${i + 4}/100`).join("\n")}
合计 | 1000 | | =SUM(D4:D25) | | =SUM(F4:F25)
评审员：李时珍 | | | | |`,
          },
        ],
        expected: [
          {
            sheet: "Sheet2",
            layouts: ["applicants-by-items"],
            applicants: ["酉阳茶油有限公司", "巫山脆李有限公司"],
            reviewers: ["李时珍"],
            stage: "document",
            unit: "percent",
            scores: [
              { range: "C4:C25", applicant: "C2", reviewer: "=李时珍", part: "A" },
              { range: "E4:E25", applicant: "E2", reviewer: "=李时珍", part: "A" },
            ],
          },
        ],
      },
    ],
    faults: {
      patches: [{ cells: { C6: "", E9: "101", C15: "65", F26: "=SUM(F4:F24)", D20: "=B20*C20/100 → 99" } }],
      findings: [
        "C6 score-missing",
        "E9 score-out-of-range",
        "C15 score-off-step",
        "F26 formula-range",
        "D20 total-mismatch",
      ],
      also: ["total-mismatch"],
    },
  };
})();

/** 36: rows of applicant and reviewer, categories across, a mean under each applicant. */
const pairsDown: Case = {
  name: "applicant and reviewer down, categories across, a mean under each applicant",
  scheme: "重庆2015",
  files: [
    {
      file: "现场评审评分明细.xlsx",
      drafts: [
        {
          name: "明细",
          grid: `
现场评审评分明细表 | < | < | < | < | < | < | < | < | <
申报单位 | 评审专家 | 领导（100） | 战略（80） | 顾客与市场（90） | 资源（120） | 过程管理（110） | 测量、分析与改进（100） | 经营结果（400） | 合计（1000）
大渡口钢铁有限公司 | 李白 | 60 | 48 | 55 | 70 | 66 | 58 | 240 | =SUM(C3:I3)
^ | 杜甫 | 64 | 50 | 52 | 74 | 63 | 60 | 252 | =SUM(C4:I4)
^ | 白居易 | 58 | 46 | 57 | 68 | 68 | 55 | 231 | =SUM(C5:I5)
^ | 平均 | =AVERAGE(C3:C5) | =AVERAGE(D3:D5) | =AVERAGE(E3:E5) | =AVERAGE(F3:F5) | =AVERAGE(G3:G5) | =AVERAGE(H3:H5) | =AVERAGE(I3:I5) | =SUM(C6:I6)
万盛煤机有限公司 | 李白 | 50 | 40 | 45 | 61 | 56 | 49 | 200 | =SUM(C7:I7)
^ | 杜甫 | 53 | 41 | 44 | 63 | 55 | 51 | 208 | =SUM(C8:I8)
^ | 白居易 | 49 | 38 | 47 | 60 | 58 | 47 | 195 | =SUM(C9:I9)
^ | 平均 | =AVERAGE(C7:C9) | =AVERAGE(D7:D9) | =AVERAGE(E7:E9) | =AVERAGE(F7:F9) | =AVERAGE(G7:G9) | =AVERAGE(H7:H9) | =AVERAGE(I7:I9) | =SUM(C10:I10)`,
        },
      ],
      expected: [
        {
          sheet: "明细",
          layouts: ["applicants-by-categories"],
          applicants: ["大渡口钢铁有限公司", "万盛煤机有限公司"],
          reviewers: ["李白", "杜甫", "白居易"],
          stage: "site",
          unit: "points",
          scores: [
            { range: "C3:I5", applicant: "A3", reviewer: "B", part: "2" },
            { range: "C7:I9", applicant: "A7", reviewer: "B", part: "2" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D4: "88", F8: "", J5: "=SUM(C5:I5) → 600", G10: "=AVERAGE(G7:G8)" } }],
    findings: ["D4 score-out-of-range", "F8 score-missing", "J5 total-mismatch", "G10 formula-range"],
    also: ["total-mismatch"],
  },
};

/** 37: a final table divided by trades, outcomes in the office's words, no ranks. */
const trades: Case = {
  name: "the final table divided by trades, outcomes in short words",
  scheme: "重庆2015",
  files: [
    {
      file: "推荐名单（讨论稿）.xlsx",
      drafts: [
        {
          name: "名单",
          grid: `
市长质量管理奖评审得分及建议名单 | < | < | < | < | < | < | <
序号 | 企业名称 | 所属行业 | 材料评审 | 现场评审 | 评审得分 | 答辩 | 综合得分 | 建议奖项 | 备注
一、装备制造 | < | < | < | < | < | < | < | < | <
1 | 沙坪坝齿轮有限公司 | 汽车零部件 | 612 | 640 | =D4*0.2+E4*0.8 | 91 | =F4+G4 | 市长质量管理奖 |
2 | 渝中泵业有限公司 | 通用设备 | 455 | 470 | =D5*0.2+E5*0.8 | 83 | =F5+G5 | 提名奖 |
二、消费品 | < | < | < | < | < | < | < | < | <
3 | 江津花椒有限公司 | 食品 | 580 | 566 | =D7*0.2+E7*0.8 | 85 | =F7+G7 | 市长质量管理奖 |
4 | 永川豆豉有限公司 | 食品 | 390 | 420 | =D8*0.2+E8*0.8 | 75 | =F8+G8 | 未入围 |
制表：办公室　　　复核： | < | < | < | < | < | < | < | < | <`,
        },
      ],
      expected: [
        {
          sheet: "名单",
          layouts: ["applicants-by-stages"],
          applicants: ["沙坪坝齿轮有限公司", "渝中泵业有限公司", "江津花椒有限公司", "永川豆豉有限公司"],
          scores: [
            { range: "D4:E5", applicant: "B" },
            { range: "D7:E8", applicant: "B" },
            { range: "G4:G5", applicant: "B" },
            { range: "G7:G8", applicant: "B" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { E4: "1640", I5: "市长质量管理奖", G7: "185", H8: "=F8+G8 → 498", B8: "渝中泵业有限公司" } }],
    findings: [
      "E4 score-out-of-range",
      "I5 outcome-mismatch",
      "G7 score-out-of-range",
      "H8 total-mismatch",
      "B8 applicant-duplicate",
    ],
    also: ["outcome-mismatch"],
  },
};

/** 38: examiners across in English, spread statistics behind the mean, a blank row, a note. */
const spread: Case = {
  name: "examiners across in English with range and deviation behind the mean",
  scheme: "重庆2015",
  files: [
    {
      file: "Site visit round.xlsx",
      drafts: [
        {
          name: "Scores",
          grid: `
Site Visit Scores by Examiner (max 1000) | < | < | < | < | < | <
Team 2 | | | | | |
# | Organization | Examiner 1 | Examiner 2 | Examiner 3 | Mean | Range
1 | Chongqing Turbines Ltd. | 544 | 561 | 530 | =AVERAGE(C4:E4) | =MAX(C4:E4)-MIN(C4:E4)
2 | Chongqing Textiles Ltd. | 470 | 488 | 462 | =AVERAGE(C5:E5) | =MAX(C5:E5)-MIN(C5:E5)
 | | | | | |
3 | Chongqing Foods Ltd. | 601 | 588 | 612 | =AVERAGE(C7:E7) | =MAX(C7:E7)-MIN(C7:E7)
4 | Chongqing Chemicals Ltd. | 433 | 441 | — | =AVERAGE(C8:E8) | =MAX(C8:E8)-MIN(C8:E8)
Note: a dash marks an examiner who stepped aside. | < | < | < | < | < | <`,
        },
      ],
      expected: [
        {
          sheet: "Scores",
          layouts: ["applicants-by-reviewers"],
          applicants: [
            "Chongqing Turbines Ltd.",
            "Chongqing Textiles Ltd.",
            "Chongqing Foods Ltd.",
            "Chongqing Chemicals Ltd.",
          ],
          reviewers: ["Examiner 1", "Examiner 2", "Examiner 3"],
          stage: "site",
          scores: [
            { range: "C4:E5", applicant: "B", reviewer: "3" },
            { range: "C7:E8", applicant: "B", reviewer: "3" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D5: "", C7: "-601", F4: "=AVERAGE(C4:D4)", F8: "=AVERAGE(C8:E8) → 450" } }],
    findings: ["D5 score-missing", "C7 score-out-of-range", "F4 formula-range", "F8 total-mismatch"],
  },
};

/** 39: an export with programmers' headings and fractions. */
const snake: Case = (() => {
  const items = itemsOf(OLD);
  const rows = ["R-07", "R-11"].flatMap((reviewer, r) =>
    items.map(([code], i) => `${reviewer} | 渝A重工有限公司 | '${code} | ${tens(r + 2, i) / 100}`),
  );
  return {
    name: "an export with programmers' headings, rates as fractions",
    scheme: "重庆2015",
    files: [
      {
        file: "export_document_review.csv",
        drafts: [
          {
            name: "export_document_review",
            grid: `reviewer_id | applicant_name | item_code | score_percent\n${rows.join("\n")}`,
          },
        ],
        expected: [
          {
            sheet: "export_document_review",
            layouts: ["long"],
            applicants: ["渝A重工有限公司"],
            reviewers: ["R-07", "R-11"],
            unit: "fraction",
            scores: [{ range: "D2:D45", applicant: "B", reviewer: "A", part: "=" }],
          },
        ],
      },
    ],
    faults: {
      patches: [{ cells: { D4: "", D9: "7", D30: "0.55", D40: "abc" } }],
      findings: ["D4 score-missing", "D9 score-out-of-range", "D30 score-off-step", "D40 score-not-a-number"],
    },
  };
})();

/** 40: the three stages below each other on one sheet. */
const threeStages: Case = {
  name: "the tables of three stages below each other on a sheet",
  scheme: "重庆2015",
  files: [
    {
      file: "总表.xlsx",
      drafts: [
        {
          name: "得分总表",
          grid: `
一、资料评审（满分1000分） | < | < | < | < | < | < | < | <
企业 | 陆游 | 辛弃疾 | 李清照 | 平均 | | | |
丰收农机公司 | 540 | 551 | 533 | =AVERAGE(B3:D3) | | | |
长江航运公司 | 488 | 475 | 回避 | =AVERAGE(B4:D4) | | | |
二、现场评审（满分1000分） | < | < | < | < | < | < | < | <
企业 | 陆游 | 辛弃疾 | 李清照 | 平均 | | | |
丰收农机公司 | 560 | 572 | 549 | =AVERAGE(B7:D7) | | | |
长江航运公司 | 501 | 490 | 回避 | =AVERAGE(B8:D8) | | | |
三、答辩（满分100分） | < | < | < | < | < | < | < | <
企业 | 评委一 | 评委二 | 评委三 | 评委四 | 评委五 | 评委六 | 评委七 | 平均
丰收农机公司 | 88 | 90 | 85 | 86 | 91 | 84 | 87 | =AVERAGE(B11:H11)
长江航运公司 | 76 | 缺席 | 80 | 78 | 75 | 79 | 77 | =AVERAGE(B12:H12)`,
        },
      ],
      expected: [
        {
          sheet: "得分总表",
          layouts: ["applicants-by-reviewers", "applicants-by-reviewers", "applicants-by-reviewers"],
          applicants: ["丰收农机公司", "长江航运公司"],
          reviewers: ["陆游", "辛弃疾", "李清照", "评委一", "评委二", "评委三", "评委四", "评委五", "评委六", "评委七"],
          stage: "document,site,defence",
          scores: [
            { range: "B3:D4", applicant: "A", reviewer: "2" },
            { range: "B7:D8", applicant: "A", reviewer: "6" },
            { range: "B11:H12", applicant: "A", reviewer: "10" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C3: "5510", B7: "", D11: "850", E4: "=AVERAGE(B4:D4) → 500" } }],
    findings: ["C3 score-out-of-range", "B7 score-missing", "D11 score-out-of-range", "E4 total-mismatch"],
  },
};

/** 41: tasters down and items across, a block a sample, under a scheme from a sheet. */
const tasters: Case = (() => {
  const scheme = `
项目 | 对象 | 值
名称 | | 茶评2026
主管部门 | | 示例市茶业协会
起始日期 | | 2026-03-01
文件 | | 茶叶品评办法
评分标准 | | 茶叶感官品评表
类目 | 1 外形 | 25
条款 | 1.1 条索 | 10
条款 | 1.2 整碎 | 8
条款 | 1.3 净度 | 7
类目 | 2 内质 | 75
条款 | 2.1 汤色 | 10
条款 | 2.2 香气 | 25
条款 | 2.3 滋味 | 30
条款 | 2.4 叶底 | 10
环节 | 品评 | 100
评审员人数 | 品评 | 3–9`;
  const block = (at: number, name: string, rows: readonly string[]) => `
样品编号：${name} | < | < | < | < | < | < | < | <
评委 | 条索10 | 整碎8 | 净度7 | 汤色10 | 香气25 | 滋味30 | 叶底10 | 总分
${rows.map((row, i) => `评委${i + 1} | ${row} | =SUM(B${at + i}:H${at + i})`).join("\n")}
平均分 | ${"BCDEFGHI"
    .split("")
    .map((c) => `=AVERAGE(${c}${at}:${c}${at + 2})`)
    .join(" | ")}`;
  return {
    name: "tasters down and items across, a block for each sample, under a scheme from a sheet",
    scheme,
    files: [
      {
        file: "茶叶品评记录.xlsx",
        drafts: [
          {
            name: "品评",
            grid: `
茶叶感官品评记录表 | < | < | < | < | < | < | < | <${block(4, "T-01", ["8 | 6 | 6 | 8 | 20 | 25 | 8", "7.5 | 6.5 | 5 | 9 | 21 | 24 | 7", "9 | 7 | 6 | 8 | 19 | 26 | 8"])}${block(10, "T-02", ["6 | 5 | 5 | 7 | 17 | 20 | 6", "6.5 | 5 | 4.5 | 7 | 18 | 21 | 7", "7 | 6 | 5 | 6 | 16 | 22 | 6"])}`,
          },
        ],
        expected: [
          {
            sheet: "品评",
            layouts: ["items-by-reviewers", "items-by-reviewers"],
            applicants: ["T-01", "T-02"],
            reviewers: ["评委1", "评委2", "评委3"],
            unit: "points",
            scores: [
              { range: "B4:H6", applicant: "=T-01", reviewer: "A", part: "3" },
              { range: "B10:H12", applicant: "=T-02", reviewer: "A", part: "9" },
            ],
          },
        ],
      },
    ],
    faults: {
      patches: [{ cells: { C5: "8.5", G10: "", H9: "叶底12", I6: "=SUM(B6:H6) → 90", D13: "=AVERAGE(D10:D11)" } }],
      findings: [
        "C5 score-out-of-range",
        "G10 score-missing",
        "H9 points-mismatch",
        "I6 total-mismatch",
        "D13 formula-range",
      ],
      also: ["total-mismatch"],
    },
  };
})();

export const secondBooks: readonly Case[] = [
  factors,
  pairOfFirms,
  pairsDown,
  trades,
  spread,
  snake,
  threeStages,
  tasters,
];

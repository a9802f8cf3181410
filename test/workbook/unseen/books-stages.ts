import type { Case } from "./case";

/** Layouts f, g, and what else an office keeps: long tables, one-reviewer lists, bonus points. */

/** 18: the final table in English. */
const finalEnglish: Case = {
  name: "the final table in English, weights in the headings",
  scheme: "重庆2015",
  files: [
    {
      file: "Final ranking.xlsx",
      drafts: [
        {
          name: "Final",
          grid: `
Mayor's Quality Management Award - Final Ranking | < | < | < | < | < | < | <
Applicant | Document review (20%) | Site visit (80%) | Review score | Defence | Composite score | Rank | Outcome
Yuxi Robotics Co., Ltd. | 560 | 580 | =B3*0.2+C3*0.8 | 88 | =D3+E3 | 1 | Mayor's Quality Management Award
Yudong Glass Co., Ltd. | 505 | 561 | =B4*0.2+C4*0.8 | 81 | =D4+E4 | 2 | Mayor's Quality Management Award
Yunan Tea Co., Ltd. | 520 | 450 | =B5*0.2+C5*0.8 | 80 | =D5+E5 | 3 | Nomination
Yubei Paper Co., Ltd. | 400 | 400 | =B6*0.2+C6*0.8 | 100 | =D6+E6 | 4 | Nomination
Chairman of the panel: | | | | Date: | | |`,
        },
      ],
      expected: [
        {
          sheet: "Final",
          layouts: ["applicants-by-stages"],
          applicants: [
            "Yuxi Robotics Co., Ltd.",
            "Yudong Glass Co., Ltd.",
            "Yunan Tea Co., Ltd.",
            "Yubei Paper Co., Ltd.",
          ],
          reviewers: [],
          scores: [
            { range: "B3:C6", applicant: "A" },
            { range: "E3:E6", applicant: "A" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D4: "=B4*0.2+C4*0.8 → 559.8", E6: "", G3: "2", H5: "Mayor's Quality Management Award" } }],
    findings: ["D4 total-mismatch", "E6 score-missing", "G3 rank-mismatch", "H5 outcome-mismatch"],
    also: ["outcome-mismatch"],
  },
};

/** 19: sorted by rank, other words for the stages, quota overrun. */
const finalSorted: Case = {
  name: "the final table sorted by rank, rank first, other words for the stages",
  scheme: "重庆2015",
  files: [
    {
      file: "综合排名（上会稿）.xlsx",
      drafts: [
        {
          name: "上会",
          grid: `
市长质量管理奖综合评选排名表 | < | < | < | < | < | < | <
名次 | 企业名称 | 文审得分 | 现场得分 | 评审得分¶（文审20%+现场80%） | 陈述答辩得分 | 综合得分 | 建议等次
1 | 一号重工有限公司 | 600 | 650 | =C3*20%+D3*80% | 90 | =E3+F3 | 市长质量管理奖
2 | 二号电气有限公司 | 620 | 630 | =C4*20%+D4*80% | 88 | =E4+F4 | 市长质量管理奖
3 | 三号化工有限公司 | 590 | 620 | =C5*20%+D5*80% | 85 | =E5+F5 | 市长质量管理奖
4 | 四号食品有限公司 | 560 | 600 | =C6*20%+D6*80% | 86 | =E6+F6 | 市长质量管理奖
5 | 五号仪表有限公司 | 540 | 580 | =C7*20%+D7*80% | 80 | =E7+F7 | 市长质量管理奖
6 | 六号纺织有限公司 | 530 | 560 | =C8*20%+D8*80% | 82 | =E8+F8 | 市长质量管理奖提名奖
7 | 七号建材有限公司 | 510 | 540 | =C9*20%+D9*80% | 78 | =E9+F9 | 市长质量管理奖提名奖
8 | 八号制药有限公司 | 480 | 430 | =C10*20%+D10*80% | 70 | =E10+F10 | 市长质量管理奖提名奖
 | | | | | | |
评审委员会主任（签字）： | | | | | 监票人： | |`,
        },
      ],
      expected: [
        {
          sheet: "上会",
          layouts: ["applicants-by-stages"],
          applicants: "一号重工 二号电气 三号化工 四号食品 五号仪表 六号纺织 七号建材 八号制药"
            .split(" ")
            .map((each) => `${each}有限公司`),
          scores: [
            { range: "C3:D10", applicant: "B" },
            { range: "F3:F10", applicant: "B" },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { H8: "市长质量管理奖", A5: "4", A6: "3", G9: "=E9+F9 → 616" } }],
    findings: ["H8 outcome-mismatch", "A5 rank-mismatch", "A6 rank-mismatch", "G9 total-mismatch"],
    also: ["quota-exceeded"],
  },
};

/** 20: a long table of percentages; a blank row between applicants. */
const long: Case = (() => {
  const parts: readonly (readonly [string, string])[] = [
    ["4.1.1", "组织的领导"],
    ["4.1.2", "社会责任"],
    ["4.2.1", "战略制定"],
    ["4.2.2", "战略部署"],
    ["4.3.1", "顾客和市场的了解"],
    ["4.3.2", "顾客关系与顾客满意"],
    ["4.4.1", "人力资源"],
    ["4.4.2", "财务资源"],
    ["4.4.3", "基础设施"],
    ["4.4.4", "信息"],
    ["4.4.5", "技术"],
    ["4.4.6", "相关方关系"],
    ["4.5.1", "价值创造过程"],
    ["4.5.2", "支持过程"],
    ["4.6.1", "测量与分析"],
    ["4.6.2", "信息和知识的管理"],
    ["4.6.3", "改进"],
    ["4.7.1", "顾客与市场的结果"],
    ["4.7.2", "财务结果"],
    ["4.7.3", "资源结果"],
    ["4.7.4", "过程有效性结果"],
    ["4.7.5", "组织的治理和社会责任结果"],
  ];
  const pairs = [
    ["丙丁橡胶有限公司", "白露"],
    ["丙丁橡胶有限公司", "谷雨"],
    ["戊己焊材有限公司", "白露"],
    ["戊己焊材有限公司", "谷雨"],
  ];
  const rows = pairs.flatMap(([firm, reviewer], p) =>
    parts.map(
      ([code, name], i) =>
        `2015/9/${p + 1} | ${reviewer} | ${firm} | ${code} | ${name} | ${30 + 10 * ((i * (p + 2) + p) % 6)}`,
    ),
  );
  return {
    name: "a long table exported from a system, with dates and item names beside the codes",
    scheme: "重庆2015",
    files: [
      {
        file: "导出.csv",
        drafts: [
          { name: "导出", grid: `评分日期 | 评审员 | 申报组织 | 条款号 | 条款名称 | 评分(%)\n${rows.join("\n")}` },
        ],
        expected: [
          {
            sheet: "导出",
            layouts: ["long"],
            applicants: ["丙丁橡胶有限公司", "戊己焊材有限公司"],
            reviewers: ["白露", "谷雨"],
            unit: "percent",
            scores: [{ range: "F2:F89", applicant: "=", reviewer: "=", part: "=" }],
          },
        ],
      },
    ],
    faults: {
      patches: [
        { cells: { F5: "", F12: "600", F20: "好", D30: "4.4.9", E30: "其他资源", D60: "4.5.1", E60: "价值创造过程" } },
      ],
      findings: [
        "F5 score-missing",
        "F12 score-out-of-range",
        "F20 score-not-a-number",
        "E30 item-unknown",
        "F60 item-duplicate",
        // What rows 30 and 60 were about is now missing there.
        "F45 score-missing",
        "F67 score-missing",
      ],
      also: ["item-missing"],
    },
  };
})();

/** 21: a long table of totals in English: stage, applicant, examiner, score. */
const longTotals: Case = {
  name: "a long table of totals in English, a stage a row",
  scheme: "重庆2015",
  files: [
    {
      file: "scores export.xlsx",
      drafts: [
        {
          name: "data",
          grid: `
Stage | Examiner | Applicant | Score
Document review | Adams | Sample Pumps | 512
Document review | Brown | Sample Pumps | 530
Document review | Clark | Sample Pumps | 498
Document review | Adams | Sample Valves | 455
Document review | Brown | Sample Valves | 470
Document review | Clark | Sample Valves | 441
Site visit | Adams | Sample Pumps | 540
Site visit | Brown | Sample Pumps | 551
Site visit | Clark | Sample Pumps | 529
Site visit | Adams | Sample Valves | 468
Site visit | Brown | Sample Valves | 480
Site visit | Clark | Sample Valves | 459`,
        },
      ],
      expected: [
        {
          sheet: "data",
          layouts: ["long"],
          applicants: ["Sample Pumps", "Sample Valves"],
          reviewers: ["Adams", "Brown", "Clark"],
          scores: [{ range: "D2:D13", applicant: "C", reviewer: "B" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D3: "", D9: "5510", D12: "good" } }],
    findings: ["D3 score-missing", "D9 score-out-of-range", "D12 score-not-a-number"],
  },
};

/** 22: one juror's list at the defence, the mark split over the office's own headings. */
const juror: Case = {
  name: "one juror's list at the defence, the mark split over the office's own headings",
  scheme: "重庆2015",
  files: [
    {
      file: "答辩评分表（评委3）.xlsx",
      drafts: [
        {
          name: "评委3",
          grid: `
企业答辩评分表 | < | < | < | < | <
评委姓名：评委3 | | | 2015年10月20日 | |
出场顺序 | 企业名称 | 陈述内容（40分） | 回答问题（40分） | 现场表现（20分） | 合计（100分）
1 | 海棠溪机电有限公司 | 35 | 33 | 17 | =SUM(C4:E4)
2 | 黄桷垭电器有限公司 | 30 | 28 | 15 | =SUM(C5:E5)
3 | 弹子石船厂有限公司 | 38 | 36 | 18 | =SUM(C6:E6)
评委签名： | | | | |`,
        },
      ],
      expected: [
        {
          sheet: "评委3",
          layouts: ["applicants-by-items"],
          applicants: ["海棠溪机电有限公司", "黄桷垭电器有限公司", "弹子石船厂有限公司"],
          reviewers: ["评委3"],
          stage: "defence",
          scores: [{ range: "C4:E6", applicant: "B", reviewer: "=评委3", part: "3" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C5: "44", D6: "", F4: "=SUM(C4:E4) → 86" } }],
    findings: ["C5 score-out-of-range", "D6 score-missing", "F4 total-mismatch"],
  },
};

/** 23: one juror's list with one mark and remarks. */
const marks: Case = {
  name: "one juror's list with one mark a firm and remarks",
  scheme: "重庆2015",
  files: [
    {
      file: "答辩打分-钱学.xlsx",
      drafts: [
        {
          name: "打分表",
          grid: `
市长质量管理奖现场答辩打分表 | < | < | <
评委：钱学 | | 满分100分 |
序号 | 答辩单位 | 分数 | 评语
1 | 南山光电有限公司 | 87.5 | 数据扎实
2 | 北山电缆有限公司 | 79 |
3 | 东山轴承有限公司 | 91 | 员工参与广泛，5个QC小组获奖
4 | 西山水泥有限公司 | 回避 | 曾任顾问
评委签字： | | |`,
        },
      ],
      expected: [
        {
          sheet: "打分表",
          layouts: ["applicants-by-stages"],
          applicants: ["南山光电有限公司", "北山电缆有限公司", "东山轴承有限公司", "西山水泥有限公司"],
          reviewers: ["钱学"],
          stage: "defence",
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C4: "187.5", C5: "", B6: "南山光电有限公司" } }],
    findings: ["C4 score-out-of-range", "C5 score-missing", "B6 applicant-duplicate"],
  },
};

/** 24: Yuncheng's bonus points behind the total. */
const bonus: Case = {
  name: "the total of seven categories with bonus points for introduced people",
  scheme: "yuncheng-2023-organisation",
  files: [
    {
      file: "运城组织类得分.xlsx",
      drafts: [
        {
          name: "组织类",
          grid: `
运城市市长质量奖（组织类）资料评审得分表 | < | < | < | < | < | < | < | < | < | < | <
组织名称 | 领导 | 战略 | 顾客与市场 | 资源 | 过程管理 | 测量、分析与改进 | 经营结果 | 基础得分 | 引进一般人才数 | 引进高端人才数 | 加分 | 总得分
（满分） | 100 | 80 | 90 | 120 | 110 | 100 | 400 | 1000 | | | |
盐湖化工集团 | 62 | 50 | 55 | 74 | 66 | 60 | 250 | =SUM(B4:H4) | 3 | 1 | =J4*5+K4*20 | =I4+L4
河津铝业集团 | 58 | 47 | 51 | 70 | 62 | 55 | 231 | =SUM(B5:H5) | 0 | 0 | =J5*5+K5*20 | =I5+L5
永济电机集团 | 70 | 55 | 60 | 82 | 74 | 66 | 270 | =SUM(B6:H6) | 2 | 2 | =J6*5+K6*20 | =I6+L6`,
        },
      ],
      expected: [
        {
          sheet: "组织类",
          layouts: ["applicants-by-categories"],
          applicants: ["盐湖化工集团", "河津铝业集团", "永济电机集团"],
          reviewers: [],
          stage: "document",
          unit: "points",
          scores: [{ range: "B4:H6", applicant: "A", part: "2" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { C4: "85", E5: "", I6: "=SUM(B6:G6)", D3: "100" } }],
    findings: ["C4 score-out-of-range", "E5 score-missing", "I6 formula-range", "D3 points-mismatch"],
    also: ["total-mismatch"],
  },
};

/** 25: thousands separators as text, hidden rows and a hidden column, values from another workbook. */
const hiddenRows: Case = {
  name: "one mean a firm for each stage, without a composite",
  scheme: "重庆2015",
  files: [
    {
      file: "阶段得分.xlsx",
      drafts: [
        {
          name: "得分",
          grid: `
各阶段得分一览 | < | < | <
申报组织 | 材料评审 | 现场 | 答辩
龙门浩灯具有限公司 | 500.5 | 512.25 | 81
石桥铺电子有限公司 | 488 | 495.5 | 77.5
杨家坪汽修有限公司 | 530 | 541 | 90
沙坪坝医药有限公司 | 455 | 460 | 85`,
        },
      ],
      expected: [
        {
          sheet: "得分",
          layouts: ["applicants-by-stages"],
          applicants: ["龙门浩灯具有限公司", "石桥铺电子有限公司", "杨家坪汽修有限公司", "沙坪坝医药有限公司"],
          scores: [{ range: "B3:D6", applicant: "A" }],
        },
      ],
    },
  ],
  faults: {
    patches: [{ hiddenRows: [5], cells: { B4: "='[文审.xlsx]汇总'!K7 → 488", D6: "", C3: "1512.25" } }],
    links: ["文审.xlsx"],
    findings: ["A5 hidden", "B4 external-link", "D6 score-missing", "C3 score-out-of-range"],
  },
};

export const stageBooks: readonly Case[] = [
  finalEnglish,
  finalSorted,
  long,
  longTotals,
  juror,
  marks,
  bonus,
  hiddenRows,
];

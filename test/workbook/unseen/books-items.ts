import type { Case } from "./case";
import { categoriesOf, isCategory, itemsOf, NEW, OLD, tens, type Line } from "./editions";

/** Layouts a and c: one reviewer's record of one applicant, and applicants by items. */

const rowsBelow = (lines: readonly Line[], from: number): Record<string, number> =>
  Object.fromEntries(lines.map(([code], i) => [code, from + i]));

const under = (lines: readonly Line[], code: string): Line[] =>
  itemsOf(lines).filter((line) => line[0].startsWith(`${code}.`));

/** 1: subtotals after each category, percentages formatted as percent, points before the percentage. */
const subtotalsBelow: Case = (() => {
  const body: string[] = [];
  const items: Record<string, number> = {};
  const subtotals: number[] = [];
  let number = 0;
  for (const [code, name, points] of categoriesOf(OLD)) {
    const own = under(OLD, code);
    const first = 5 + body.length;
    own.forEach(([item, title, max], i) => {
      const at = 5 + body.length;
      items[item] = at;
      number += 1;
      body.push(
        `${number} | ${i === 0 ? `${name}¶（${points}分）` : "^"} | ${item} ${title} | ${max} | ${tens(1, number)}% | =D${at}*E${at} |`,
      );
    });
    const at = 5 + body.length;
    subtotals.push(at);
    body.push(`小计 | < | < | ${points} | | =SUM(F${first}:F${at - 1}) |`);
  }
  const last = 5 + body.length;
  return {
    name: "a record whose subtotals follow the items, percentages shown as percent",
    scheme: "重庆2015",
    files: [
      {
        file: "文审-甲电机-王.xlsx",
        drafts: [
          {
            name: "评分表",
            grid: `
重庆市市长质量管理奖 | < | < | < | < | < | <
申报材料评审打分表 | < | < | < | < | < | <
受评组织：渝江甲电机有限公司 | < | < | 评审专家：王建国 | < | 评审日期：2015年9月1日 | <
序号 | 评价类目 | 评分条款 | 标准分 | 评分比例 | 实得分 | 评语
${body.join("\n")}
合 计 | < | < | 1000 | | =${subtotals.map((at) => `F${at}`).join("+")} |
 | | | | | |
评审专家（签字）： | | | | | 2015年9月1日 |
注：评分比例按 GB/Z 19579 的评分表给出，以 10% 为一档。 | < | < | < | < | < | <`,
          },
        ],
        expected: [
          {
            sheet: "评分表",
            layouts: ["items-of-one"],
            applicants: ["渝江甲电机有限公司"],
            reviewers: ["王建国"],
            stage: "document",
            unit: "fraction",
            scores: [
              {
                range: `E5:E${last - 1}`,
                applicant: "=渝江甲电机有限公司",
                reviewer: "=王建国",
                part: "C",
                but: subtotals.map((at) => `E${at}`),
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
            [`E${items["4.2.1"]}`]: "",
            [`E${items["4.4.4"]}`]: "120%",
            [`E${items["4.5.1"]}`]: "45%",
            [`D${items["4.7.2"]}`]: "90",
            [`F${last}`]: "555",
          },
        },
      ],
      findings: [
        `E${items["4.2.1"]} score-missing`,
        `E${items["4.4.4"]} score-out-of-range`,
        `E${items["4.5.1"]} score-off-step`,
        `D${items["4.7.2"]} points-mismatch`,
        `F${last} total-mismatch`,
      ],
    },
  };
})();

/** 2: points only, the maximum in the label, the score left of its item. */
const pointsOnly: Case = (() => {
  const items = itemsOf(OLD);
  const at = rowsBelow(items, 4);
  return {
    name: "points only, the maximum inside the item's label, the score before the label",
    scheme: "重庆2015",
    files: [
      {
        file: "现场评审记录.xlsx",
        drafts: [
          {
            name: "现场打分",
            grid: `
企业名称 | 渝江乙铸造股份有限公司 | < | 评委 | 李红梅
 | | | |
评分 | 条款及分值 | 所属类目 | 主要亮点 | 待改进之处
${items
  .map(
    ([code, name, points], i) =>
      `${(points * tens(2, i)) / 100} | ${code}${name}（${points}分） | ${OLD.find(([c]) => c === code.slice(0, 3))![1]} | | `,
  )
  .join("\n")}
=SUM(A4:A25) | 总分（1000分） | | |
 | 评委签名：李红梅 | | |`,
          },
        ],
        expected: [
          {
            sheet: "现场打分",
            layouts: ["items-of-one"],
            applicants: ["渝江乙铸造股份有限公司"],
            reviewers: ["李红梅"],
            stage: "site",
            unit: "points",
            scores: [{ range: "A4:A25", applicant: "B1", reviewer: "E1", part: "B" }],
          },
        ],
      },
    ],
    faults: {
      patches: [
        {
          cells: {
            [`A${at["4.1.2"]}`]: "48",
            [`A${at["4.3.1"]}`]: "较好",
            [`B${at["4.6.3"]}`]: "4.6.3改进（40分）",
          },
        },
      ],
      findings: [
        `A${at["4.1.2"]} score-out-of-range`,
        `A${at["4.3.1"]} score-not-a-number`,
        `B${at["4.6.3"]} points-mismatch`,
      ],
    },
  };
})();

const NAMES_EN: Record<string, string> = {
  "4.1": "Leadership",
  "4.1.1": "Organizational leadership",
  "4.1.2": "Social responsibility",
  "4.2": "Strategy",
  "4.2.1": "Strategy development",
  "4.2.2": "Strategy deployment",
  "4.3": "Customer and market",
  "4.3.1": "Customer and market knowledge",
  "4.3.2": "Customer relationship and satisfaction",
  "4.4": "Resources",
  "4.4.1": "Human resources",
  "4.4.2": "Financial resources",
  "4.4.3": "Infrastructure",
  "4.4.4": "Information",
  "4.4.5": "Technology",
  "4.4.6": "Stakeholder relationship",
  "4.5": "Process management",
  "4.5.1": "Value creation processes",
  "4.5.2": "Support processes",
  "4.6": "Measurement, analysis and improvement",
  "4.6.1": "Measurement and analysis",
  "4.6.2": "Information and knowledge management",
  "4.6.3": "Improvement",
  "4.7": "Business results",
  "4.7.1": "Customer and market results",
  "4.7.2": "Financial results",
  "4.7.3": "Resource results",
  "4.7.4": "Process effectiveness results",
  "4.7.5": "Governance and social responsibility results",
};

/** 3: English, categories as rows with subtotals, comments between label and score. */
const english: Case = (() => {
  const at = rowsBelow(OLD, 6);
  const sum = (code: string) => {
    const own = under(OLD, code);
    return `=SUM(G${at[own[0][0]]}:G${at[own.at(-1)![0]]})`;
  };
  return {
    name: "an examiner's worksheet in English, comments before the scores",
    scheme: "重庆2015",
    files: [
      {
        file: "Worksheet JS.xlsx",
        drafts: [
          {
            name: "Worksheet",
            grid: `
Document Review - Individual Scoring Worksheet | < | < | < | < | < | <
Applicant: | Sample Bearings Co., Ltd. | < | | Examiner: | J. Smith | <
 | | | | | |
Criterion | < | Comments | < | Evaluation | < | <
No. | Title | Strengths | Opportunities for improvement | Max. points | Score (%) | Points awarded
${OLD.map((line, i) =>
  isCategory(line)
    ? `${line[0]} | ${NAMES_EN[line[0]]} | | | ${line[2]} | | ${sum(line[0])}`
    : `${line[0]} | ${NAMES_EN[line[0]]} | ${i % 3 ? "" : "Clear approach, deployed in 3 plants"} | | ${line[2]} | ${tens(3, i)} | =E${at[line[0]]}*F${at[line[0]]}/100`,
).join("\n")}
Grand total | | | | 1000 | | =${categoriesOf(OLD)
              .map(([code]) => `G${at[code]}`)
              .join("+")}
Examiner's signature: | | | | Date: | |`,
          },
        ],
        expected: [
          {
            sheet: "Worksheet",
            layouts: ["items-of-one"],
            applicants: ["Sample Bearings Co., Ltd."],
            reviewers: ["J. Smith"],
            stage: "document",
            unit: "percent",
            scores: [
              {
                range: "F6:F34",
                applicant: "B2",
                reviewer: "F2",
                part: "B",
                but: categoriesOf(OLD).map(([code]) => `F${at[code]}`),
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
            [`F${at["4.1.1"]}`]: "45",
            [`F${at["4.2.2"]}`]: "105",
            [`F${at["4.6.1"]}`]: "n/a",
            [`G${at["4.7"]}`]: `${sum("4.7").replace(/:G\d+/, `:G${at["4.7.4"]}`)}`,
          },
        },
      ],
      findings: [
        `F${at["4.1.1"]} score-off-step`,
        `F${at["4.2.2"]} score-out-of-range`,
        `F${at["4.6.1"]} score-not-a-number`,
        `G${at["4.7"]} formula-range`,
      ],
      also: ["formula-error"],
    },
  };
})();

/** 4: applicants by items, three header rows, the total before the items. */
const wide: Case = (() => {
  const items = itemsOf(OLD);
  const letter = (i: number) => (i < 23 ? String.fromCharCode(68 + i) : `A${String.fromCharCode(68 + i - 26)}`);
  const column = Object.fromEntries(items.map(([code], i) => [code, letter(i)]));
  const firms = [
    "巴渝重工有限公司",
    "嘉陵仪表有限公司",
    "长寿化纤有限公司",
    "涪陵榨菜食品有限公司",
    "万州船舶有限公司",
  ];
  const last = letter(items.length - 1);
  return {
    name: "applicants by items under three header rows, the total before them, one reviewer named in the title",
    scheme: "重庆2015",
    files: [
      {
        file: "陈立 资料评审.xlsx",
        drafts: [
          {
            name: "Sheet1",
            grid: `
资料评审打分表（评审员：陈立） | ${items.map(() => "<").join(" | ")} | < | <
序号 | 参评企业 | 总得分 | ${items.map(([code], i) => (i > 0 && items[i - 1][0].slice(0, 3) === code.slice(0, 3) ? "<" : `${code.slice(0, 3)} ${OLD.find(([c]) => c === code.slice(0, 3))![1]}`)).join(" | ")}
^ | ^ | ^ | ${items.map(([code, name]) => `${code}¶${name}`).join(" | ")}
^ | ^ | 1000 | ${items.map(([, , points]) => points).join(" | ")}
${firms
  .map(
    (firm, f) =>
      `${f + 1} | ${firm} | =SUMPRODUCT(D$4:${last}$4,D${f + 5}:${last}${f + 5})/100 | ${items.map((_, i) => tens(f + 4, i)).join(" | ")}`,
  )
  .join("\n")}
 | 评审员签字： | |`,
          },
        ],
        expected: [
          {
            sheet: "Sheet1",
            layouts: ["applicants-by-items"],
            applicants: firms,
            reviewers: ["陈立"],
            stage: "document",
            unit: "percent",
            scores: [{ range: `D5:${last}9`, applicant: "B", reviewer: "=陈立", part: "3" }],
          },
        ],
      },
    ],
    faults: {
      patches: [
        {
          cells: {
            [`${column["4.2.1"]}6`]: "",
            [`${column["4.4.6"]}8`]: "55",
            [`${column["4.7.4"]}4`]: "80",
            C7: `=SUMPRODUCT(D$4:${last}$4,D7:${last}7)/100 → 600`,
            B9: "巴渝重工有限公司",
          },
        },
      ],
      findings: [
        `${column["4.2.1"]}6 score-missing`,
        `${column["4.4.6"]}8 score-off-step`,
        `${column["4.7.4"]}4 points-mismatch`,
        "C7 total-mismatch",
        "B9 applicant-duplicate",
      ],
    },
  };
})();

/** 5: the edition of 2012, its outlines listed and not scored. */
const outlined: Case = (() => {
  const lines = NEW.flatMap((line): (readonly [string, string, number | "—"])[] =>
    isCategory(line) ? [line, [`${line[0]}.1`, "提要", "—"]] : [line],
  );
  const at = Object.fromEntries(lines.map(([code], i) => [code, 4 + i]));
  const values = [55, 60, 45, 70, 65, 50, 75, 40, 85, 35, 30, 20, 25, 90, 100, 95, 60, 55, 50, 45, 65, 70, 75];
  let next = 0;
  return {
    name: "the edition of 2012 with its outlines, which are not scored",
    scheme: "济源2025",
    files: [
      {
        file: "材料评审 济水药业.xlsx",
        drafts: [
          {
            name: "评分",
            grid: `
济源市市长质量奖材料评审评分表 | < | < | < | <
申报单位名称：济水药业集团 | < | < | 评审员姓名：赵一鸣 | <
条款 | 内容 | 分值 | 评分% | 折合得分
${lines
  .map(([code, name, points]) =>
    code.split(".").length === 2
      ? `${code} | ${name} | ${points} | |`
      : points === "—"
        ? `${code} | ${name} | — | — | —`
        : `${code} | ${name} | ${points} | ${values[next++]} | =C${at[code]}*D${at[code]}%`,
  )
  .join("\n")}
总分 | | 1000 | | =SUM(E4:E${3 + lines.length})
评审员： | | | 日期： |`,
          },
        ],
        expected: [
          {
            sheet: "评分",
            layouts: ["items-of-one"],
            applicants: ["济水药业集团"],
            reviewers: ["赵一鸣"],
            stage: "document",
            unit: "percent",
            scores: [
              {
                range: `D4:D${3 + lines.length}`,
                applicant: "=济水药业集团",
                reviewer: "=赵一鸣",
                part: "B",
                but: lines
                  .filter(([code, , points]) => code.split(".").length === 2 || points === "—")
                  .map(([code]) => `D${at[code]}`),
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
            [`D${at["4.1.3"]}`]: "47",
            [`D${at["4.4.5"]}`]: "",
            [`D${at["4.6.3"]}`]: "-5",
            [`C${at["4.7.2"]}`]: "120",
          },
        },
      ],
      findings: [
        `D${at["4.1.3"]} score-off-step`,
        `D${at["4.4.5"]} score-missing`,
        `D${at["4.6.3"]} score-out-of-range`,
        `C${at["4.7.2"]} points-mismatch`,
      ],
    },
  };
})();

/** 6: messy but honest entries; full-width digits, percent signs, spaces, a decimal comma. All are read, all are said. */
const messy: Case = (() => {
  const items = itemsOf(OLD);
  const at = rowsBelow(items, 3);
  const typed = ["'４０", "'50％", "'60%", "'·70·", "50", "60", "'30", "'40·"];
  return {
    name: "percentages typed as text in many ways",
    scheme: "重庆2015",
    files: [
      {
        file: "周敏评分.xlsx",
        drafts: [
          {
            name: "资料评审",
            grid: `
评审员：周敏 | | 申报企业：永川机床有限公司 | |
条款号 | 条款名称 | 满分 | 百分比 | 备注
${items.map(([code, name, points], i) => `'${code}· | ${name} | ${points} | ${typed[i] ?? tens(6, i)} |`).join("\n")}`,
          },
        ],
        expected: [
          {
            sheet: "资料评审",
            layouts: ["items-of-one"],
            applicants: ["永川机床有限公司"],
            reviewers: ["周敏"],
            stage: "document",
            unit: "percent",
            scores: [{ range: "D3:D24", applicant: "=永川机床有限公司", reviewer: "=周敏", part: "B" }],
          },
        ],
      },
    ],
    faults: {
      patches: [
        {
          cells: {
            [`D${at["4.4.1"]}`]: "'４５",
            [`D${at["4.5.2"]}`]: "'五十",
            [`A${at["4.6.2"]}`]: "'4.6.4",
            [`D${at["4.7.1"]}`]: "#REF!",
          },
        },
      ],
      findings: [
        `D${at["4.4.1"]} score-off-step`,
        `D${at["4.5.2"]} score-not-a-number`,
        `B${at["4.6.2"]} item-unknown`,
        `D${at["4.7.1"]} score-not-a-number`,
      ],
      also: ["item-missing"],
    },
  };
})();

/** 7: a book of the other edition: clean for 2025, one finding a sheet for 2015. */
const otherEdition: Case = {
  name: "the points of 2012, held against an award that uses them",
  scheme: "重庆2025",
  files: [
    {
      file: "资料评审-孙丽.xlsx",
      drafts: [
        {
          name: "綦江齿轮",
          grid: `
资料评审评分表 | < | < | < | <
组织名称 | 綦江齿轮传动有限公司 | | 评审员 | 孙丽
条款 | 名称 | 分值 | 得分 | 说明
${NEW.map(([code, name, points], i) => (code.split(".").length === 2 ? `${code} | ${name} | ${points} | |` : `${code} | ${name} | ${points} | ${(points * (25 + 5 * (i % 10))) / 100} |`)).join("\n")}`,
        },
      ],
      expected: [
        {
          sheet: "綦江齿轮",
          layouts: ["items-of-one"],
          applicants: ["綦江齿轮传动有限公司"],
          reviewers: ["孙丽"],
          stage: "document",
          unit: "points",
          scores: [
            {
              range: "D4:D33",
              applicant: "B2",
              reviewer: "E2",
              part: "B",
              but: NEW.flatMap(([code], i) => (code.split(".").length === 2 ? [`D${i + 4}`] : [])),
            },
          ],
        },
      ],
    },
  ],
  faults: {
    patches: [{ cells: { D7: "35", C10: "60", A23: "4.5.2" } }],
    findings: ["D7 score-out-of-range", "C10 points-mismatch", "B23 item-duplicate"],
    also: ["item-missing"],
  },
};

export const itemBooks: readonly Case[] = [subtotalsBelow, pointsOnly, english, wide, outlined, messy, otherEdition];

import type { Criteria } from "../../../../src/standard/criteria";
import { type Made, sheetOf } from "./make";

/** A ten-item tasting sheet of 100 points, as wine is judged by; names repeat under different categories. */
const ITEMS: readonly (readonly [
  category: string,
  most: number,
  items: readonly (readonly [name: string, most: number])[],
])[] = [
  [
    "外观分析",
    15,
    [
      ["澄清度", 5],
      ["色调", 10],
    ],
  ],
  [
    "香气分析",
    30,
    [
      ["纯正度", 6],
      ["浓度", 8],
      ["质量", 16],
    ],
  ],
  [
    "口感分析",
    44,
    [
      ["纯正度", 6],
      ["浓度", 8],
      ["持久性", 8],
      ["质量", 22],
    ],
  ],
  ["平衡/整体评价", 11, []],
];

/** The names of what is scored, each under its category. */
export const SCORED: readonly string[] = ITEMS.flatMap(([category, , items]) =>
  items.length === 0 ? [category] : items.map(([name]) => `${category}/${name}`),
);

/** The same as criteria, as a scheme from a sheet would give them. */
export const criteria: Criteria = {
  edition: "tasting",
  name: { zh: "品尝评分", en: "tasting" },
  total: 100,
  steps: null,
  categories: ITEMS.map(([zh, points, items], i) => ({
    code: String(i + 1),
    name: { zh, en: `category ${i + 1}` },
    points,
    kind: "result",
    verified: true,
    items: items.map(([name, most], j) => ({
      code: `${i + 1}.${j + 1}`,
      name: { zh: name, en: `item ${i + 1}.${j + 1}` },
      points: most,
      kind: "result",
      verified: true,
    })),
  })),
};

/** Scores of three tasters, by item. */
export const SCORES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  酒样品25: [
    [4, 4, 3],
    [6, 8, 6],
    [4, 4, 6],
    [4, 6, 7],
    [10, 14, 14],
    [3, 5, 5],
    [4, 6, 6],
    [4, 6, 7],
    [13, 16, 16],
    [8, 9, 9],
  ],
  酒样品27: [
    [4, 5, 2],
    [6, 8, 6],
    [4, 3, 6],
    [7, 4, 8],
    [12, 10, 14],
    [4, 4, 6],
    [6, 6, 7],
    [6, 5, 7],
    [13, 19, 19],
    [8, 10, 10],
  ],
};

const TASTERS = ["品酒员1号", "品酒员2号", "品酒员3号"];

/** A heading for each block, its corner the sample's name; maxima behind the names; categories merged over their items. */
export const headedBlocks = (() => {
  const rows: Made[][] = [["第一组红", "葡萄酒品尝评分"], []];
  const merges: string[] = [];
  for (const [sample, scores] of Object.entries(SCORES)) {
    const top = rows.length + 1;
    rows.push([sample, null, ...TASTERS], [null, null, ...TASTERS.map(() => "分数")]);
    merges.push(`A${top}:B${top + 1}`);
    let at = 0;
    for (const [category, most, items] of ITEMS) {
      const first = rows.length + 1;
      if (items.length === 0) rows.push([`${category}  ${most}`, null, ...scores[at++]]);
      items.forEach(([name, points], i) =>
        rows.push([i === 0 ? `${category} ${most}` : null, `${name}  ${points}`, ...scores[at++]]),
      );
      merges.push(items.length === 0 ? `A${first}:B${first}` : `A${first}:A${rows.length}`);
    }
    rows.push([], []);
  }
  return sheetOf("第一组红葡萄酒品尝评分", rows, { merges });
})();

/** One heading for all blocks; each begins with a row that names the sample; maxima in a column, the categories' below their names. */
export const titledBlocks = (() => {
  const rows: Made[][] = [["第一组白", "葡萄酒品尝评分"], [], [null, "总分：100", "干白品种", ...TASTERS]];
  Object.entries(SCORES).forEach(([sample, scores], block) => {
    rows.push([block + 5, block === 0 ? "项目满分" : null, sample]);
    let at = 0;
    for (const [category, most, items] of ITEMS) {
      if (items.length === 0) rows.push([category, most, null, ...scores[at++]]);
      items.forEach(([name, points], i) =>
        rows.push([i === 0 ? category : i === 1 ? most : null, points, name, ...scores[at++]]),
      );
    }
    rows.push([], []);
  });
  return sheetOf("第一组白葡萄酒品尝评分", rows);
})();

/** The sample's number and name beside the first item only; categories and items in two columns; no maxima at all. */
export const besideBlocks = (() => {
  const rows: Made[][] = [["第二组白", "葡萄酒品尝评分"], [], ["酒样号", null, "项目", null, ...TASTERS]];
  Object.entries(SCORES).forEach(([sample, scores], block) => {
    let at = 0;
    for (const [category, , items] of ITEMS) {
      const lead = () => (at === 0 ? [block + 25, sample] : [null, null]);
      if (items.length === 0) rows.push([...lead(), category, null, ...scores[at++]]);
      items.forEach(([name], i) => rows.push([...lead(), i === 0 ? category : null, name, ...scores[at++]]));
    }
    rows.push([], []);
  });
  return sheetOf("第二组白葡萄酒品尝评分", rows);
})();

/** Titles over blocks, flat items with the maximum in brackets, a total row and a mean column in each. */
export const bracketBlocks = sheetOf("评分", [
  ["茶样评分记录"],
  ["样品A"],
  ["项目", "评委甲", "评委乙", "平均"],
  ["外形(25分)", 20, 21, 20.5],
  ["汤色(10分)", 8, 8, 8],
  ["香气(25分)", 20, 22, 21],
  ["滋味(30分)", 25, 26, 25.5],
  ["叶底(10分)", 7, 8, 7.5],
  ["总分", 80, 85, 82.5],
  [],
  ["样品B"],
  ["项目", "评委甲", "评委乙", "平均"],
  ["外形(25分)", 18, 19, 18.5],
  ["汤色(10分)", 7, null, 7],
  ["香气(25分)", 19, 20, 19.5],
  ["滋味(30分)", 24, 22, 23],
  ["叶底(10分)", 6, 7, 6.5],
  ["总分", 74, 68, 71],
]);

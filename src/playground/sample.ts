import { columnName } from "../workbook/address";
import type { Book, Cell, CellStyle, Sheet } from "../workbook/model";

/** The books of the sample round, as a panel keeps them. */
export const SUMMARIES = [
  "综合评选得分表.xlsx",
  "资料评审得分汇总表.xlsx",
  "现场评审得分汇总表.xlsx",
  "现场评审七类得分表.xlsx",
  "企业答辩评分汇总表.xlsx",
] as const;
export const REVIEWERS = ["01", "02", "03", "04", "05", "06"].map(
  (reviewer) => `资料评审独立评分-评审员${reviewer}.xlsx`,
);
export const SAMPLES: readonly string[] = [...SUMMARIES, ...REVIEWERS];

/** The file name under which the sample round is saved. */
export const ROUND_NAME = "样例评审.xlsx";

const COMPOSITE_SHEET = "综合评选";
const LIVE_SHEET = "名次";
const FIRST_ROW = 2;

/**
 * The sample round as one workbook: the sheets of the summary books, and behind the composite sheet one whose columns
 * our functions compute from it.
 */
export function sampleRound(summaries: readonly Book[]): Book {
  const sheets = summaries.flatMap((book) => book.sheets).map(withRoom);
  const composite = sheets.find(({ name }) => name === COMPOSITE_SHEET);
  const live = composite ? [liveSheet(composite)] : [];
  return { sheets: [...sheets.slice(0, 1), ...live, ...sheets.slice(1)], externalLinks: [], settings: {} };
}

/** Columns as wide as what they hold, where the file says nothing. */
function withRoom(sheet: Sheet): Sheet {
  const widths = new Map(sheet.widths);
  // The title runs across the columns.
  for (const row of sheet.rows.slice(1)) {
    row?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || sheet.widths.has(column)) return;
      const width = [...cell.value].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 2);
      widths.set(column, Math.min(WIDEST, Math.max(width, widths.get(column) ?? LEAST)));
    });
  }
  return { ...sheet, widths };
}

const LEAST = 10;
const WIDEST = 26;

const HEADS = ["申报组织", "综合得分", "通过门槛", "名次"] as const;

function liveSheet(composite: Sheet): Sheet {
  const last = composite.rows.length;
  const column = (index: number) =>
    `${COMPOSITE_SHEET}!${columnName(index)}${FIRST_ROW + 1}:${columnName(index)}${last}`;
  const [names, documents, site, defence] = [1, 2, 3, 5].map(column);
  const own = `B${FIRST_ROW + 1}:B${last}`;
  const formulas = [
    `=${names}`,
    `=AWARD.COMBINE("重庆2015",${documents},${site},${defence})`,
    `=AWARD.GATE("重庆2015",${documents},${site})`,
    `=AWARD.RANK(${own})`,
  ];
  const count = last - FIRST_ROW;
  const spilling = formulas.map(
    (formula, i): Cell => ({
      value: null,
      formula,
      uncached: true,
      spill: { row: FIRST_ROW, column: i, rows: count, columns: 1 },
      style: CELL_STYLES[i],
    }),
  );
  const blank = CELL_STYLES.map((style): Cell => ({ value: null, style }));
  return {
    name: LIVE_SHEET,
    visibility: "visible",
    rows: [
      [{ value: "名次（公式实时计算）", style: TITLE }],
      HEADS.map((value): Cell => ({ value, style: HEAD })),
      spilling,
      ...Array.from({ length: count - 1 }, () => blank),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: HEADS.length }],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map([
      [0, 26],
      [1, 14],
      [2, 24],
      [3, 16],
    ]),
    heights: new Map([[0, 24]]),
    frozen: { rows: FIRST_ROW, columns: 0 },
    validations: [],
  };
}

const TITLE: CellStyle = { bold: true, size: 14, horizontal: "center", vertical: "middle" };
const HEAD: CellStyle = { bold: true, horizontal: "center", vertical: "middle", border: true, fill: "#d9e1f2" };
const CELL_STYLES: readonly CellStyle[] = [
  { border: true, vertical: "middle" },
  { border: true, horizontal: "center", vertical: "middle", format: "0.000" },
  { border: true, horizontal: "center", vertical: "middle" },
  { border: true, horizontal: "center", vertical: "middle" },
];

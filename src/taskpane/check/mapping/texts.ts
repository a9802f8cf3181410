import type { ColumnUse } from "../../../workbook/layouts/mapping";
import type { Text } from "../../../text/text";

/** The words for pointing at what a sheet holds. */
export const mappingTexts = {
  title: { zh: "指出内容", en: "Point out what is there" },
  back: { zh: "返回", en: "Back" },
  how: {
    zh: "先在表格里选中，再点下面的按钮。",
    en: "Select on the sheet first, then press a button below.",
  },
  selected: { zh: "所选", en: "selected" },
  elsewhere: { zh: "请先在这张工作表上选取：", en: "Select on this sheet first:" },
  openCopy: { zh: "打开此表的副本来指", en: "Open a copy of the sheet to point at" },
  copyHow: {
    zh: "这张表在别的文件里：先打开它的副本，在副本上选取。副本用完可删除。",
    en: "The sheet stands in another file: open a copy of it and select there. Delete the copy afterwards.",
  },
  table: { zh: "评分表的范围", en: "Where the table is" },
  isTable: { zh: "所选区域是评分表（含标题行）", en: "The selection is the table, headings and all" },
  addTable: { zh: "所选区域是另一个评分表", en: "The selection is a further table" },
  noTable: { zh: "还没有指出评分表在哪里。", en: "Where the table is has not been said yet." },
  tooSmall: {
    zh: "请从标题行起选到最后一行（至少两行）。",
    en: "Select from the heading to the last row, two rows at least.",
  },
  whichTable: { zh: "第几个表", en: "Which table" },
  removeTable: { zh: "去掉这个表", en: "Remove this table" },
  headingRows: { zh: "标题行数", en: "heading rows" },
  rows: { zh: "行", en: "rows" },
  columns: { zh: "列", en: "columns" },
  roles: { zh: "各列、各行是什么", en: "What the columns and rows are" },
  along: { zh: "指出的是", en: "Pointing at" },
  use: { zh: "所选的是", en: "What is selected is" },
  assign: { zh: "指定", en: "Set" },
  ofStage: { zh: "环节", en: "stage" },
  ofReviewer: { zh: "评审员", en: "reviewer" },
  unsaid: { zh: "按标题判断", en: "by the heading" },
  outside: { zh: "所选的不在上面的评分表里。", en: "The selection lies outside the table above." },
  undo: { zh: "取消", en: "Undo" },
  whole: { zh: "整张表", en: "The whole table" },
  layout: { zh: "样式", en: "layout" },
  unit: { zh: "分数单位", en: "unit" },
  applicant: { zh: "申报组织", en: "applicant" },
  automatic: { zh: "自动判断", en: "by itself" },
  points: { zh: "分", en: "points" },
  percent: { zh: "百分数", en: "percent" },
  fraction: { zh: "小数（0–1）", en: "fraction (0–1)" },
  preview: { zh: "这样读出来是", en: "It then reads as" },
  nothing: {
    zh: "按现在的指定读不出评分。请检查范围是否含标题行，并指出哪一列是申报组织（或条款）、哪一列是分数。",
    en: "No scores can be read this way. See that the range holds the headings, and say which column holds applicants (or items) and which scores.",
  },
  applicants: { zh: "申报组织", en: "applicants" },
  reviewers: { zh: "评审员", en: "reviewers" },
  items: { zh: "条款", en: "items" },
  scoreCount: { zh: "分数", en: "scores" },
  save: { zh: "按此读取", en: "Read it this way" },
  none: { zh: "这张表不是评分表", en: "This sheet is no score sheet" },
  restore: { zh: "恢复自动识别", en: "Recognise it by itself" },
  unkept: {
    zh: "指定没能存入工作簿，只在窗格打开期间有效：",
    en: "What you pointed out could not be kept in the workbook and holds while the pane is open:",
  },
} satisfies Record<string, Text>;

/** A row by its number on the sheet, or several. */
export const rowsNamed = (first: number, last = first): Text => {
  const numbers = first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
  return { zh: `第 ${numbers} 行`, en: `${first === last ? "row" : "rows"} ${numbers}` };
};

/** What a column or a row can be, in the order in which people look for it. */
export const USE_NAMES: readonly (readonly [ColumnUse, Text])[] = [
  ["applicant", { zh: "申报组织", en: "applicants" }],
  ["reviewer", { zh: "评审员", en: "reviewers" }],
  ["item", { zh: "条款", en: "items" }],
  ["category", { zh: "类目", en: "categories" }],
  ["code", { zh: "条款号", en: "item codes" }],
  ["maximum", { zh: "满分", en: "maxima" }],
  ["score", { zh: "评分", en: "scores" }],
  ["points", { zh: "得分（折算）", en: "points" }],
  ["agreed", { zh: "合议分", en: "agreed values" }],
  ["subtotal", { zh: "小计", en: "subtotals" }],
  ["total", { zh: "合计", en: "totals" }],
  ["mean", { zh: "平均分", en: "means" }],
  ["review", { zh: "评审得分", en: "review scores" }],
  ["composite", { zh: "综合得分", en: "composites" }],
  ["rank", { zh: "名次", en: "ranks" }],
  ["outcome", { zh: "结果", en: "outcomes" }],
  ["comment", { zh: "文字（优点、改进）", en: "texts (strengths, improvements)" }],
  ["stage", { zh: "环节名称", en: "stage names" }],
  ["group", { zh: "评审组", en: "groups" }],
  ["measure", { zh: "指标名称", en: "measure names" }],
  ["seq", { zh: "序号", en: "running numbers" }],
  ["ignore", { zh: "不读", en: "not read" }],
];

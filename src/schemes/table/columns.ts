import type { Text } from "../../text/text";

/** The columns of a scheme table in their standard order, which holds where there is no header row. */

export interface Column {
  readonly id: ColumnId;
  /** What the header says. */
  readonly name: Text;
  readonly also?: readonly string[];
  readonly help: Text;
}

export type ColumnId =
  | "item"
  | "object"
  | "value"
  | "clause"
  | "note"
  | "document"
  | "nature"
  | "words"
  | "from"
  | "code"
  | "group"
  | "english"
  | "noteEnglish";

export const COLUMNS: readonly Column[] = [
  {
    id: "item",
    name: { zh: "项目", en: "item" },
    help: { zh: "这一行说什么，见下文各节", en: "what the row says: see the sections below" },
  },
  {
    id: "object",
    name: { zh: "对象", en: "object" },
    help: { zh: "说的是哪个环节、奖项、条款等，写名称或代号", en: "of which stage, tier, item …: its name or code" },
  },
  {
    id: "value",
    name: { zh: "值", en: "value" },
    also: ["内容"],
    help: { zh: "值；空白即尚未填写，不算 0", en: "the value; a blank is not filled in yet, and is not 0" },
  },
  {
    id: "clause",
    name: { zh: "依据", en: "clause" },
    also: ["条款号"],
    help: {
      zh: "文件的哪一条；空白则记为本表的单元格",
      en: "the clause of the document; if blank, the cell of this table",
    },
  },
  {
    id: "note",
    name: { zh: "说明", en: "note" },
    help: {
      zh: "说明；性质为“决定”或“未规定”时写理由",
      en: "a note; for a decision or what is unsaid, the reason",
    },
  },
  {
    id: "document",
    name: { zh: "文件", en: "document" },
    help: {
      zh: "依据哪个文件；空白则为“文件”一行所写的文件",
      en: "which document the clause is of; if blank, the one of the row “document”",
    },
  },
  {
    id: "nature",
    name: { zh: "性质", en: "nature" },
    help: {
      zh: "空白（文件写明）、决定（文件留有余地，由我们选定）、未规定",
      en: "blank (the document says it), 决定 decided (it leaves room and we chose), 未规定 unsaid",
    },
  },
  { id: "words", name: { zh: "原文", en: "words" }, help: { zh: "文件的原话", en: "the document's own words" } },
  {
    id: "from",
    name: { zh: "起用", en: "from" },
    help: { zh: "这个值起用的日期，如晚于方案", en: "the day from which the value holds, where later than the scheme" },
  },
  {
    id: "code",
    name: { zh: "代号", en: "code" },
    help: {
      zh: "环节、奖项等的代号；空白则由名称得出",
      en: "the code of a stage, tier …; if blank, made from its name",
    },
  },
  {
    id: "group",
    name: { zh: "组合", en: "group" },
    help: { zh: "几行合成一个申报条件：任一、全部", en: "rows that make one condition: 任一 any, 全部 all" },
  },
  {
    id: "english",
    name: { zh: "英文", en: "english" },
    help: { zh: "名称或值的英文", en: "the name or value in English" },
  },
  {
    id: "noteEnglish",
    name: { zh: "说明英文", en: "note in english" },
    help: { zh: "说明的英文", en: "the note in English" },
  },
];

export const columnOf = (id: ColumnId): Column => COLUMNS.find((column) => column.id === id) as Column;

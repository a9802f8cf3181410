import type { Text } from "../../text/text";

/** The columns of a scheme table in their standard order, which holds where there is no header row. */

export interface Column {
  readonly id: ColumnId;
  /** What the header says. */
  readonly name: Text;
  readonly also?: readonly string[];
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
  },
  {
    id: "object",
    name: { zh: "对象", en: "object" },
  },
  {
    id: "value",
    name: { zh: "值", en: "value" },
    also: ["内容"],
  },
  {
    id: "clause",
    name: { zh: "依据", en: "clause" },
    also: ["条款号"],
  },
  {
    id: "note",
    name: { zh: "说明", en: "note" },
  },
  {
    id: "document",
    name: { zh: "文件", en: "document" },
  },
  {
    id: "nature",
    name: { zh: "性质", en: "nature" },
  },
  { id: "words", name: { zh: "原文", en: "words" } },
  {
    id: "from",
    name: { zh: "起用", en: "from" },
  },
  {
    id: "code",
    name: { zh: "代号", en: "code" },
  },
  {
    id: "group",
    name: { zh: "组合", en: "group" },
  },
  {
    id: "english",
    name: { zh: "英文", en: "english" },
  },
  {
    id: "noteEnglish",
    name: { zh: "说明英文", en: "note in english" },
  },
];

export const columnOf = (id: ColumnId): Column => COLUMNS.find((column) => column.id === id) as Column;

import type { Text } from "../../../text/text";
import type { ColumnId } from "../columns";

/** What each column is for. */
export const COLUMN_HELP: Readonly<Record<ColumnId, Text>> = {
  item: { zh: "这一行说什么，见下文各节", en: "what the row says: see the sections below" },
  object: { zh: "说的是哪个环节、奖项、条款等，写名称或代号", en: "of which stage, tier, item …: its name or code" },
  value: { zh: "值；空白即尚未填写，不算 0", en: "the value; a blank is not filled in yet, and is not 0" },
  clause: {
    zh: "文件的哪一条；空白则记为本表的单元格",
    en: "the clause of the document; if blank, the cell of this table",
  },
  note: { zh: "说明；性质为“决定”或“未规定”时写理由", en: "a note; for a decision or what is unsaid, the reason" },
  document: {
    zh: "依据哪个文件；空白则为“文件”一行所写的文件",
    en: "which document the clause is of; if blank, the one of the row “document”",
  },
  nature: {
    zh: "空白（文件写明）、决定（文件留有余地，由我们选定）、未规定",
    en: "blank (the document says it), 决定 decided (it leaves room and we chose), 未规定 unsaid",
  },
  words: { zh: "文件的原话", en: "the document's own words" },
  from: { zh: "这个值起用的日期，如晚于方案", en: "the day from which the value holds, where later than the scheme" },
  code: { zh: "环节、奖项等的代号；空白则由名称得出", en: "the code of a stage, tier …; if blank, made from its name" },
  group: { zh: "几行合成一个申报条件：任一、全部", en: "rows that make one condition: 任一 any, 全部 all" },
  english: { zh: "名称或值的英文", en: "the name or value in English" },
  noteEnglish: { zh: "说明的英文", en: "the note in English" },
};

import type { Verdict } from "../../../eligibility/conditions";
import type { Text } from "../../../text/text";

/** The words for who may apply. */
export const eligibilityTexts = {
  fromSelection: { zh: "所选的事实表", en: "Facts selected" },
  byForm: { zh: "逐项填写", en: "A form" },
  mode: { zh: "事实从哪里来", en: "Where the facts come from" },
  none: { zh: "此方案没有可核对的申报条件", en: "The scheme has no conditions to check" },
  selectTitle: { zh: "请选中事实表", en: "Select the facts" },
  selectBody: {
    zh: "选中含标题行的区域：一行一家申报组织，标题用方案的事实名称。还没有表时，先建一张空表来填。",
    en: "Select a range with its headings: a row for each applicant, headed by the scheme's facts. Without a table yet, add an empty one and fill it in.",
  },
  noFacts: { zh: "所选区域的标题里没有方案的事实", en: "The headings hold no fact of the scheme" },
  noRows: { zh: "标题行下面没有内容", en: "There is nothing below the headings" },
  tooLarge: { zh: "所选区域太大，请只选事实表", en: "The selection is too large; select the facts alone" },
  template: { zh: "建一张空的事实表", en: "Add an empty table of facts" },
  templateName: { zh: "申报事实", en: "Facts" },
  applicant: { zh: "申报组织", en: "Applicant" },
  results: { zh: "核对结果", en: "Result" },
  conclusion: { zh: "结论", en: "Conclusion" },
  reasons: { zh: "理由和条款", en: "Reasons and clauses" },
  toSheet: { zh: "结果写入新工作表", en: "Write the result to a new sheet" },
  added: { zh: "已添加工作表：", en: "The sheet was added:" },
  notAdded: { zh: "工作表没有添加：", en: "The sheet was not added:" },
  unanswered: { zh: "未填", en: "not stated" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  facts: { zh: "事实", en: "Facts" },
  clear: { zh: "清空", en: "Clear" },
  never: { zh: "从未发生填“无”", en: "write 无 if it never happened" },
} satisfies Record<string, Text>;

export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  符合: { zh: "符合", en: "met" },
  不符合: { zh: "不符合", en: "not met" },
  待核: { zh: "待核", en: "to be verified" },
};

export const rowCount = (count: number): Text => ({ zh: `${count} 家`, en: String(count) });
export const moreRows = (left: number): Text => ({ zh: `还有 ${left} 家`, en: `${left} more` });

import type { Text } from "../../../text/text";

const t = (zh: string, en: string): Text => ({ zh, en });

/** The words of the set-up. */
export const roundTexts = {
  sheet: t("评审设置", "The round's sheet"),
  fromSheet: t("已读自工作表：", "Read from the sheet: "),
  noSheet: t(
    "当前工作簿没有“评审设置”表；填好后可写成一张。",
    "The open workbook has no sheet 评审设置; what you fill in can be written as one.",
  ),
  unwritten: t(
    "有修改还没有写入工作表（已随工作簿保存）。",
    "Some changes are not in the sheet yet (they are kept with the workbook).",
  ),
  upToDate: t("与工作表一致。", "The sheet holds the same."),
  sheetFaults: t("表中这些内容没有读懂：", "These cells of the sheet were not understood: "),
  otherScheme: t(
    "表中写的方案与当前方案不同，按当前方案编辑：",
    "The sheet names another scheme; it is edited under the one in force: ",
  ),
  write: t("写入“评审设置”", "Write the sheet 评审设置"),
  discard: t("放弃修改，重新读取", "Drop changes and read again"),
  written: t("已写入：", "Written: "),
  notWritten: t("没有写入。", "Nothing was written."),
  unkept: t(
    "修改没能存入工作簿，关闭窗格会丢失。",
    "The changes could not be kept in the workbook and are lost when the pane closes.",
  ),
  show: t("查看", "Show"),
  replaceTitle: t("要改写“评审设置”吗？", "Write over the sheet 评审设置?"),
  replaceBody: t("这些单元格的内容会被替换：", "What these cells hold will be replaced:"),
  lostBody: t(
    "表中这些内容不属于评审设置，改写后不再保留；需要的请先抄到别处：",
    "These are no part of the set-up and will be gone; copy elsewhere what you need:",
  ),
  keep: t("不改写", "Leave it as it is"),
  faulty: t("还有错误，写入后仍会提示。", "There are errors; they will be told again after writing."),

  basics: t("方案与环节", "Scheme and stages"),
  scheme: t("评选方案", "Scheme"),
  changeScheme: t("更换…", "Change…"),
  title: t("名称（用作各表标题）", "Title (heads every sheet)"),
  stages: t("本次评审的环节", "Stages of this round"),
  noStages: t("方案没有规定环节，无从编制评分表。", "The scheme names no stages; no books can be made."),
  merge: t("得分合并", "Merging"),
  mergeNone: t("由评审组填写", "left to the panel"),

  applicants: t("申报组织", "Applicants"),
  applicantsHint: t(
    "一行一家；从表格粘贴时，后面两列是组别和环节（可不填）。",
    "One a line; pasted from a sheet, the next two columns are group and stages (optional).",
  ),
  fromCells: t("取自所选单元格", "Take from the selected cells"),
  nothingSelected: t("所选单元格里没有名称。", "The selected cells hold no names."),

  reviewers: t("评审员和顾问", "Reviewers and advisers"),
  addReviewer: t("添加一人", "Add a person"),
  name: t("姓名", "Name"),
  group: t("组别", "Group"),
  stage: t("环节", "Stage"),
  everyStage: t("全部环节", "every stage"),
  role: t("角色", "Role"),
  reviewer: t("评审员", "reviewer"),
  adviser: t("顾问", "adviser"),
  remove: t("删除", "Remove"),
  sizes: t("评审组人数", "Panel sizes"),
  sizesFine: t("各环节人数符合方案。", "Every panel has the size that the scheme asks for."),

  recusals: t("回避", "Recusals"),
  addRecusal: t("添加一条", "Add one"),
  recusedFrom: t("回避的申报组织", "Applicant"),
  reason: t("原因", "Reason"),
  noRecusals: t("没有登记回避。", "None are recorded."),

  books: t("评审员评分册", "Reviewers' books"),
  booksBody: t(
    "每位评审员每个环节一册，另有一册评审汇总。点下载没有反应时（Excel 的窗格可能不让下载），可逐册放入本工作簿，再另存。",
    "A book for each reviewer and stage, and one with the summaries. Where a download does nothing (Excel's pane may not allow it), put a book's sheets into this workbook and save a copy.",
  ),
  make: t("编制评分册", "Make the books"),
  cancel: t("取消", "Cancel"),
  saveAll: t("全部下载（一个压缩包）", "Download all (one zip)"),
  zip: t("评分册", "score books"),
  save: t("下载", "Download"),
  place: t("放入本工作簿", "Into this workbook"),
  placed: t("已放入本工作簿：", "Put into this workbook: "),
  notPlaced: t("没有全部放入本工作簿。", "Not all sheets were put into this workbook."),
  notMade: t("评分册没有编制成。", "The books were not made."),
} as const;

export const saying = {
  applicants: (n: number): Text => ({ zh: `共 ${n} 家`, en: `${n} in all` }),
  reviewers: (n: number): Text => ({ zh: `共 ${n} 行`, en: `${n} row${n === 1 ? "" : "s"}` }),
  line: (n: number): Text => ({ zh: `第 ${n} 行`, en: `line ${n}` }),
  more: (n: number): Text => ({ zh: `另有 ${n} 处`, en: `and ${n} more` }),
  full: (stage: Text): Text => ({ zh: `${stage.zh}满分`, en: `full mark, ${stage.en}` }),
  fullHint: (said: string): Text => ({
    zh: `方案规定 ${said}；不同时才填`,
    en: `the scheme says ${said}; fill in only if it differs`,
  }),
  mergeOf: (stage: Text): Text => ({ zh: `${stage.zh}：评审员得分如何合并`, en: `${stage.en}: how scores are merged` }),
  of: (what: Text, n: number): Text => ({ zh: `${what.zh} ${n}`, en: `${what.en} ${n}` }),
  made: (n: number): Text => ({ zh: `已编制 ${n} 册`, en: `${n} book${n === 1 ? "" : "s"} made` }),
  tooMany: (most: number): Text => ({
    zh: `超过 ${most} 张表，不能放入本工作簿，请下载`,
    en: `more than ${most} sheets: it cannot go into this workbook; download it`,
  }),
  sheets: (n: number): Text => ({ zh: `${n} 张表`, en: `${n} sheet${n === 1 ? "" : "s"}` }),
} as const;

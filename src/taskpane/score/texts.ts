import type { Text } from "../../text/text";

/** The words of the reviewer's tab. */
export const texts = {
  sheetGone: { zh: "工作表已不在", en: "The sheet is gone" },
  blankTitle: { zh: "这张工作表是空的", en: "This sheet is empty" },
  blankBody: {
    zh: "打开自己的评分册，选中一张评分表，这里就会跟着显示条款、档次和进度。",
    en: "Open your score book and select a score sheet: items, bands and progress appear here.",
  },
  otherTitle: { zh: "这张表不是评分表", en: "This is no score sheet" },
  otherBody: {
    zh: "选中一张要由评审员填写得分的表。若它就是评分表，请到“校验”里指出标题行和评分列。",
    en: "Select a sheet that reviewers fill in. If this is one, point out its headings and scores under Check.",
  },
  unknownTitle: { zh: "认不出这张表的样式", en: "The layout of this sheet is not known" },
  toCheck: { zh: "到“校验”里指认", en: "Point it out under Check" },
  unsure: {
    zh: "这张表认得不很有把握，请核对下面显示的条款和得分是不是对应；不对就到“校验”里指认。",
    en: "This sheet was read with some doubt. See whether items and scores below belong together; if not, point them out under Check.",
  },
  nothingSelected: { zh: "先选中评分表里的一个单元格", en: "Select a cell of a score sheet first" },

  unitTitle: { zh: "这张表填的是百分比还是得分？", en: "Does this sheet take percentages or points?" },
  unitBody: {
    zh: "表上没有说明，现有的数两种都讲得通。选定后才能评分；也可以在标题里写明“百分比(%)”或“得分”。",
    en: "The sheet does not say, and its numbers fit both. Choose before scoring, or name it in the heading.",
  },
  unitPercent: { zh: "百分比（0–100）", en: "Percentages (0–100)" },
  changeUnit: { zh: "换单位", en: "Change unit" },
  unitPoints: { zh: "得分（分值以内）", en: "Points (up to the maximum)" },

  total: { zh: "总分", en: "Total" },
  soFar: { zh: "已评部分", en: "so far" },
  nextMissing: { zh: "下一个没评的", en: "Next without a score" },
  pickItem: {
    zh: "在表里选中一个条款，或从下面的清单里点一个。",
    en: "Select an item in the sheet, or one of the list below.",
  },
  previous: { zh: "上一项", en: "Previous" },
  next: { zh: "下一项", en: "Next" },
  undo: { zh: "撤销", en: "Undo" },
  clear: { zh: "清空得分", en: "Clear score" },
  score: { zh: "得分", en: "Score" },
  percentage: { zh: "百分比", en: "Percentage" },
  keysHelp: {
    zh: "键盘：数字直接打，方向键升降一档，Enter 下一项，Delete 清空。",
    en: "Keys: type digits, arrows for a step up or down, Enter for the next item, Delete to clear.",
  },
  typing: { zh: "正在输入", en: "Typing" },
  bands: { zh: "全部档次", en: "All bands" },
  bandsNote: {
    zh: "档次说明是我们的话，以标准原文为准。",
    en: "These descriptions are in our words; the standard's own govern.",
  },
  stepsUnverified: { zh: "档次的步长未见于手头的文件。", en: "The steps are in no document at hand." },
  apply: { zh: "填入", en: "Enter" },

  adviser: {
    zh: "这一列是顾问的：顾问点评，不打分。",
    en: "This column is an adviser's: advisers comment and do not score.",
  },
  recused: { zh: "已登记回避：不评分。", en: "Recused: no score is given here." },
  formula: {
    zh: "这一格是公式，不能填分。要人工评分，请先在表里去掉公式。",
    en: "This cell holds a formula and takes no score. Remove the formula in the sheet to score by hand.",
  },
  locked: { zh: "这一格受工作表保护，不能填。", en: "This cell is protected and takes no score." },

  keptFormula: { zh: "没有写：那一格是公式。", en: "Not written: the cell holds a formula." },
  keptMissing: { zh: "没有写：工作表已不在。", en: "Not written: the sheet is gone." },
  keptProtected: { zh: "没有写：单元格受保护。", en: "Not written: the cell is protected." },
  keptChanged: {
    zh: "没有写：那一格刚被别人改过，现在的内容已显示。仍要改，请再选一次。",
    en: "Not written: somebody has just changed that cell; what it holds now is shown. Choose again to change it.",
  },
  keptFailed: { zh: "没有写成：", en: "Could not be written:" },
  undoChanged: {
    zh: "没有撤销：那一格后来又被改过。",
    en: "Not undone: the cell has been changed since.",
  },
  notThere: {
    zh: "到不了那一格：工作表已不在或被隐藏。",
    en: "That cell cannot be reached: its sheet is gone or hidden.",
  },

  comments: { zh: "评语", en: "Comments" },
  strengths: { zh: "优势", en: "Strengths" },
  improvements: { zh: "改进机会", en: "Opportunities for improvement" },
  remark: { zh: "意见", en: "Remarks" },
  noComments: { zh: "这张表没有写评语的列。", en: "This sheet has no column for comments." },
  unwritten: { zh: "未写入，离开这一栏时写入", en: "Not written yet; written when you leave the field" },
  commentFormula: { zh: "这一格是公式，只能看。", en: "This cell holds a formula and can only be read." },
  conflictTitle: {
    zh: "你写的时候，这一格被改了",
    en: "This cell was changed while you were writing",
  },
  inSheet: { zh: "表里现在是", en: "In the sheet now" },
  mine: { zh: "你写的是", en: "You wrote" },
  empty: { zh: "（空）", en: "(empty)" },
  useMine: { zh: "用我写的", en: "Use mine" },
  useTheirs: { zh: "用表里的", en: "Use the sheet's" },
  useBoth: { zh: "两段都留", en: "Keep both" },
  contradiction: { zh: "评语和得分对得上吗？", en: "Do comment and score agree?" },
  contradictionWhy: { zh: "只是提醒，不改任何内容。", en: "Only a reminder; nothing is changed." },

  drafts: { zh: "还没写入的评语", en: "Comments not written yet" },
  draftsBody: {
    zh: "存在工作簿里，写入单元格后自动消失。",
    en: "Kept in the workbook until they are in their cells.",
  },
  draftLost: {
    zh: "原来的位置找不到了（表被删除、改名，或条款不在了）。可以复制出来再删。",
    en: "Their place is gone (a sheet deleted or renamed, or the item removed). Copy them before you discard them.",
  },
  draftsUnkept: {
    zh: "草稿没能存入工作簿，关掉窗格就没有了：",
    en: "Drafts could not be kept in the workbook and will be lost with the pane:",
  },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制。", en: "Copied." },
  notCopied: { zh: "没能复制，请手工选取。", en: "Could not be copied; select it by hand." },
  discard: { zh: "删除草稿", en: "Discard" },

  todo: { zh: "还要看的", en: "Still to do" },
  nothingToDo: { zh: "都评了，没有要看的。", en: "All scored; nothing to look at." },
  missing: { zh: "没评", en: "no score" },
  categories: { zh: "各类得分", en: "Categories" },
} satisfies Record<string, Text>;

const both = (zh: string, en: string): Text => ({ zh, en });

/** Words with something in them. */
export const said = {
  progress: (done: number, asked: number) => both(`已评 ${done}/${asked}`, `${done} of ${asked} scored`),
  open: (n: number) => both(`还差 ${n} 项`, `${n} to go`),
  points: (n: string) => both(`${n} 分`, `${n} points`),
  pointsOf: (n: string, full: number) => both(`${n} / ${full} 分`, `${n} / ${full} points`),
  offStep: (shown: string) => both(`${shown} 不在允许的档次上`, `${shown} is not an allowed step`),
  outside: (shown: string, most: number | null) =>
    both(`${shown} 不在 0–${most ?? "…"} 之内`, `${shown} is not within 0–${most ?? "…"}`),
  odd: (shown: string) => both(`“${shown}”不是数`, `"${shown}" is no number`),
  absent: (shown: string) => both(`写的是“${shown}”`, `it says "${shown}"`),
  full: (most: number) => both(`满分 ${most} 分`, `out of ${most} points`),
  notAllowed: (digits: string) => both(`没有 ${digits}% 这一档`, `${digits} % is not allowed`),
  noNumber: (most: number | null) =>
    both(`请填 0 到 ${most ?? "满分"} 之间的数`, `Enter a number from 0 to ${most ?? "the maximum"}`),
  undo: (what: string, before: string, after: string) =>
    both(`撤销：${what} ${after} → ${before}`, `Undo: ${what} ${after} → ${before}`),
  more: (n: number) => both(`再显示 ${n} 条`, `Show ${n} more`),
  edition: (name: Text) =>
    both(
      `这张表用的是${name.zh}，与评选方案的版本不同；条款和档次按表上的版本显示。`,
      `This sheet follows ${name.en}, another edition than the scheme's; items and bands are shown by the sheet's.`,
    ),
};

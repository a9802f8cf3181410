import type { Severity } from "../../checks/codes";
import type { Text } from "../../text/text";

/** The words of the office's tab. */
export const checkTexts = {
  views: { zh: "校验内容", en: "What to check" },
  scores: { zh: "评分表", en: "Score sheets" },
  eligibility: { zh: "申报条件", en: "Eligibility" },
  office: { zh: "表格·字数·公示", en: "Forms, days" },

  source: { zh: "核对对象", en: "What is checked" },
  openBook: { zh: "打开的工作簿", en: "The open workbook" },
  manyFiles: { zh: "多个文件", en: "Files" },
  together: { zh: "互相对照（同一轮评审）", en: "Hold them against each other (one round)" },

  drop: { zh: "把评分表文件或文件夹拖到这里", en: "Drop score books or folders here" },
  dropNow: { zh: "松开即开始读取", en: "Drop to read them" },
  dropBody: {
    zh: "可一次拖入多个文件（.xlsx、.xlsm、.xls、.csv）。文件只在本机读取，不会上传，也不会被改动。",
    en: "Many at once (.xlsx, .xlsm, .xls, .csv). They are read on this machine only, never sent and never changed.",
  },
  choose: { zh: "选择文件…", en: "Choose files…" },
  clear: { zh: "全部移除", en: "Remove all" },
  remove: { zh: "移除", en: "Remove" },
  cancel: { zh: "取消", en: "Cancel" },
  again: { zh: "重新核对", en: "Check again" },
  fileList: { zh: "文件", en: "Files" },
  passedOver: { zh: "已略过", en: "Passed over" },

  checking: { zh: "正在核对…", en: "Checking…" },
  cancelled: { zh: "已取消核对，下面没有新的结果。", en: "The check was cancelled; there is no new result." },
  checkAgain: { zh: "重新核对", en: "Check again" },

  fine: { zh: "没有发现问题", en: "Nothing found" },
  noScores: { zh: "没有找到评分表", en: "No score sheets found" },
  noScoresBody: {
    zh: "下面列出了看过的每张工作表。若其中有评分表，请点“指出内容”告诉我们哪里是申报组织和分数。",
    en: "Every sheet looked at is listed below. If one holds scores, choose Point out and show where applicants and scores are.",
  },

  findings: { zh: "问题", en: "Findings" },
  severity: { zh: "严重度", en: "Severity" },
  code: { zh: "类别", en: "Kind" },
  allCodes: { zh: "全部类别", en: "All kinds" },
  search: { zh: "查找", en: "Search" },
  searchHint: { zh: "文件、工作表、单元格或文字", en: "file, sheet, cell or words" },
  noMatch: { zh: "没有符合筛选条件的问题", en: "No finding matches" },
  clearFilter: { zh: "取消筛选", en: "Show all" },
  wholeFile: { zh: "整个文件", en: "the whole file" },
  wholeSheet: { zh: "整张表", en: "the whole sheet" },
  place: { zh: "位置", en: "place" },
  found: { zh: "现为", en: "found" },
  expected: { zh: "应为", en: "expected" },
  clause: { zh: "依据", en: "clause" },
  detail: { zh: "所选问题", en: "The finding chosen" },
  goTo: { zh: "转到单元格", en: "Go to the cell" },
  openCopy: { zh: "打开此表的副本（标出问题）", en: "Open a copy of the sheet, marked" },
  notThere: {
    zh: "去不了这个单元格：工作表可能已删除、改名或隐藏。请点“重新核对”。",
    en: "The cell cannot be shown: its sheet may be gone, renamed or hidden. Check again.",
  },
  copied: { zh: "已打开副本：", en: "The copy is open:" },
  notCopied: { zh: "副本没有打开：", en: "The copy was not opened:" },

  recognised: { zh: "认出的内容", en: "What was recognised" },
  other: { zh: "不是评分表", en: "no score sheet" },
  unknown: { zh: "认不出", en: "not recognised" },
  pointedOut: { zh: "按您的指定", en: "as you pointed out" },
  point: { zh: "指出内容", en: "Point out" },
  noRoundBody: {
    zh: "没有“评审设置”表：名单按各表互相对照，人数只在列出评审组的表上核对。",
    en: "There is no sheet 评审设置: lists are held against each other, head counts only where a sheet lists a panel.",
  },
  round: { zh: "评审设置", en: "Round" },
} satisfies Record<string, Text>;

export const severityTexts: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "Errors" },
  warning: { zh: "警告", en: "Warnings" },
  info: { zh: "提示", en: "Hints" },
};

export const readingFiles = (done: number, all: number, file: string): Text => ({
  zh: `正在读取 ${done}/${all}${file && `：${file}`}`,
  en: `Reading ${done}/${all}${file && `: ${file}`}`,
});
export const recognising = (done: number, all: number): Text => ({
  zh: `正在识别 ${done}/${all} 个文件`,
  en: `Recognising ${done}/${all} files`,
});
export const checkingFiles = (done: number, all: number): Text => ({
  zh: all > 1 ? `正在核对 ${done}/${all}` : "正在核对…",
  en: all > 1 ? `Checking ${done}/${all}` : "Checking…",
});
export const unreadFiles = (count: number): Text => ({
  zh: `已取消，${count} 个文件没有读取；要核对它们请重新拖入。`,
  en: `Cancelled: ${count} file(s) were not read; drop them again to check them.`,
});
export const whatWasChecked = (files: number, sheets: number, tables: number, scheme: Text): Text => ({
  zh: `按“${scheme.zh}”核对了 ${files > 1 ? `${files} 个文件、` : ""}${sheets} 张工作表、${tables} 个评分表。`,
  en: `Checked under ${scheme.en}: ${files > 1 ? `${files} files, ` : ""}${sheets} sheet(s), ${tables} score table(s).`,
});
export const refusedFiles = (count: number): Text => ({
  zh: `${count} 个文件没有读成，其余已核对。`,
  en: `${count} file(s) could not be read; the others were checked.`,
});
export const countWords = (severity: Severity, count: number): Text => ({
  zh: `${severityTexts[severity].zh} ${count}`,
  en: `${count} ${count === 1 ? ONE[severity] : severityTexts[severity].en.toLowerCase()}`,
});
const ONE: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "hint" };
export const sureWords = (percent: number): Text => ({ zh: `把握 ${percent}%`, en: `${percent}% sure` });
export const tableWords = (applicants: number, reviewers: number): Text => ({
  zh: [applicants > 0 && `${applicants} 家申报组织`, reviewers > 0 && `${reviewers} 名评审员`]
    .filter(Boolean)
    .join("，"),
  en: [
    applicants > 0 && `${applicants} applicant${applicants > 1 ? "s" : ""}`,
    reviewers > 0 && `${reviewers} reviewer${reviewers > 1 ? "s" : ""}`,
  ]
    .filter(Boolean)
    .join(", "),
});
export const roundWords = (applicants: number, reviewers: number, recusals: number): Text => ({
  zh: `${applicants} 家申报组织，${reviewers} 名评审员，${recusals} 条回避`,
  en: `${applicants} applicants, ${reviewers} reviewers, ${recusals} recusals`,
});

/** Where there are more findings than the list holds. */
export const moreFindings = (shown: number, more: number): Text => ({
  zh: `这里列出 ${shown} 处，另有 ${more} 处：请筛选缩小范围，或下载问题清单。`,
  en: `${shown} are listed here, and there are ${more} more: narrow them down, or download the findings.`,
});

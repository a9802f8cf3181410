import type { Text } from "../text/text";

/** The words of the shell around the views. Each view keeps its own words beside it. */
export const texts = {
  product: { zh: "质量奖评审", en: "Quality award panel" },
  views: { zh: "功能", en: "Views" },
  score: { zh: "评分", en: "Score" },
  panel: { zh: "评审组", en: "Panel" },
  check: { zh: "校验", en: "Check" },
  rules: { zh: "规则", en: "Rules" },
  scheme: { zh: "评选方案", en: "Scheme" },

  schemeSheetGone: {
    zh: "评选方案所在的工作表不见了（改了名或已删除）。请恢复它，或另选方案：",
    en: "The sheet with the scheme is gone (renamed or deleted). Bring it back, or choose another scheme:",
  },
  schemeSheetFaulty: {
    zh: "评选方案的表格有错，改好后自动重读：",
    en: "The scheme's table has faults; it is read again when they are mended:",
  },
  goTo: { zh: "转到该表", en: "Go to the sheet" },
  unknownScheme: {
    zh: "工作簿指定的评选方案，本版本不认识。请重新选择，或更新加载项：",
    en: "This version does not know the scheme that the workbook names. Choose again, or update the add-in:",
  },
  unkept: {
    zh: "所选方案没能存入工作簿，只在本次有效。",
    en: "The choice could not be kept in the workbook and holds for this session only.",
  },

  loadingView: { zh: "正在打开…", en: "Opening…" },
  notLoaded: {
    zh: "这一页没有加载成。请检查网络后重试；若加载项刚刚更新过，请重新打开窗格。",
    en: "This view could not be loaded. Check the connection and try again; if the add-in has just been updated, reopen the pane.",
  },
  loading: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  failedTitle: { zh: "没有读成", en: "That could not be read" },
  retry: { zh: "重试", en: "Try again" },
  working: { zh: "正在处理…", en: "Working…" },
  notDone: { zh: "没有完成，请看一下工作表再试。", en: "That did not finish; look at the sheet and try again." },
  dismiss: { zh: "关闭提示", en: "Dismiss" },
  notices: { zh: "提示", en: "Notices" },

  brokenTitle: { zh: "窗格出错了", en: "The pane has failed" },
  brokenBody: {
    zh: "工作簿没有受影响。请重新打开窗格；若再次出错，请把下面的信息告诉开发者。",
    en: "The workbook is untouched. Open the pane again; if it fails again, report the details below.",
  },
  reopen: { zh: "重新打开窗格", en: "Open the pane again" },

  outsideTitle: { zh: "请在 Excel 中打开", en: "Open this in Excel" },
  outsideBody: {
    zh: "这个页面是 Excel 加载项的任务窗格：请在 Excel 中打开它，或运行演练场（playground）。",
    en: "This page is the task pane of an Excel add-in: open this in Excel, or run the playground.",
  },
} satisfies Record<string, Text>;

export const saying = {
  moreFaults: (count: number): Text => ({ zh: `另有 ${count} 处`, en: `and ${count} more` }),
  ofSheet: (sheet: string): Text => ({ zh: `按工作表“${sheet}”打开`, en: `opened for the sheet ${sheet}` }),
};

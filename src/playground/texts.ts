import type { Text } from "../text/text";

export const texts = {
  title: { zh: "质量奖评审 · 演练场", en: "Quality award panel · playground" },
  toolbar: { zh: "工作簿", en: "Workbook" },
  open: { zh: "打开…", en: "Open…" },
  openHint: { zh: "打开 .xlsx（也可把文件拖到表格上）", en: "Open an .xlsx (or drop it on the grid)" },
  save: { zh: "保存为 .xlsx", en: "Save as .xlsx" },
  samples: { zh: "样例", en: "Samples" },
  round: { zh: "样例评审（全部汇总表）", en: "Sample round (all summary tables)" },
  help: { zh: "函数帮助", en: "Formula help" },
  pane: { zh: "任务窗格", en: "Task pane" },
  otherLanguage: { zh: "English", en: "中文" },
  splitter: { zh: "任务窗格宽度", en: "Width of the task pane" },
  status: { zh: "状态", en: "Status" },
  dismiss: { zh: "关闭提示", en: "Dismiss" },
  drop: { zh: "松开即打开此工作簿", en: "Drop to open this workbook" },
  unsaved: { zh: "未保存", en: "not saved" },
  note: { zh: "批注：", en: "Note: " },

  busy: { zh: "请稍候…", en: "One moment…" },

  unsavedTitle: { zh: "有未保存的修改", en: "There are changes that are not saved" },
  saveFirst: { zh: "先保存再打开", en: "Save, then open" },
  discard: { zh: "不保存，直接打开", en: "Open without saving" },
  cancel: { zh: "取消", en: "Cancel" },

  notStarted: {
    zh: "演练场没有启动：表格或函数没有加载。请用 npm start 启动后刷新页面；仍不行请换用新版浏览器。",
    en: "The playground did not start: the grid or the functions did not load. Start it with npm start and reload the page, or use a newer browser.",
  },
  oneFile: { zh: "一次只能打开一个文件。", en: "Only one file can be opened at a time." },
} satisfies Record<string, Text>;

export const opened = (name: string): Text => ({ zh: `已打开 ${name}`, en: `Opened ${name}` });
export const saved = (name: string): Text => ({
  zh: `已保存为 ${name}（在下载文件夹中）`,
  en: `Saved as ${name} (in the downloads folder)`,
});
export const unsavedBody = (name: string): Text => ({
  zh: `“${name}”的修改还没有保存，打开别的文件会丢失这些修改。`,
  en: `The changes to "${name}" are not saved; opening another file would lose them.`,
});
/** @param reason Why, and what to do. */
export const notOpened = (name: string, reason: Text): Text => ({
  zh: `没有打开 ${name}：${reason.zh}当前工作簿保持不变。`,
  en: `${name} was not opened. ${reason.en} The open workbook is unchanged.`,
});
export const notShown: Text = {
  zh: "文件已读取，但表格无法显示它。请在 Excel 中另存为新的 .xlsx 后重试。",
  en: "The file was read, but the grid cannot show it. Save it anew as .xlsx in Excel and try again.",
};
export const notFetched: Text = {
  zh: "文件取不到，请刷新页面。",
  en: "The file could not be fetched; reload the page.",
};
export const notSaved = (detail: string): Text => ({ zh: `没有保存：${detail}`, en: `Not saved: ${detail}` });
/** @param cells Addresses such as 综合评选!E3. */
export const keptFormulas = (count: number, first: string): Text => ({
  zh: `${count} 个公式在此无法计算（如 ${first}），显示文件中的数值；保存时原样写回。`,
  en: `${count} formulas cannot be computed here (such as ${first}); their values in the file are shown, and saving writes them back as they were.`,
});

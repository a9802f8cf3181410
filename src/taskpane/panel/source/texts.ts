import type { Text } from "../../../text/text";

const t = (zh: string, en: string): Text => ({ zh, en });

/** The words of where scores come from. */
export const sourceTexts = {
  title: t("评审员的评分表", "Reviewers' sheets"),
  body: t(
    "取自当前工作簿；各评审员另存成册的，请选择或拖入文件。文件只在本机读取。",
    "Taken from the open workbook; where reviewers have books of their own, choose or drop them. Files are read on this machine only.",
  ),
  choose: t("选择文件…", "Choose files…"),
  drop: t("把评分表文件拖到这里", "Drop score books here"),
  clear: t("全部移除", "Remove all"),
  cancel: t("取消", "Cancel"),
  unreadable: t("未能读取", "Could not be read"),
} as const;

export const saying = {
  files: (n: number): Text => ({ zh: `已读 ${n} 个文件`, en: `${n} file${n === 1 ? "" : "s"} read` }),
  reading: (done: number, all: number): Text => ({ zh: `正在读取 ${done}/${all}`, en: `Reading ${done} of ${all}` }),
  unread: (n: number): Text => ({ zh: `已取消，${n} 个文件没有读`, en: `Cancelled; ${n} not read` }),
  more: (n: number): Text => ({ zh: `另有 ${n} 处`, en: `and ${n} more` }),
} as const;

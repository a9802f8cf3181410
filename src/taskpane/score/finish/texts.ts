import type { Text } from "../../../text/text";

/** The words of checking, sealing and what comes next. */
export const finishTexts = {
  writeDrafts: { zh: "全部写入", en: "Write them" },
  leaveDrafts: { zh: "先不写", en: "Leave them" },
  nextTitle: { zh: "接着评", en: "What comes next" },
  allSealed: { zh: "本工作簿的评分表都已封存。", en: "Every score sheet of this workbook is sealed." },
  finish: { zh: "完成", en: "Finish" },
  finishBody: {
    zh: "检查这张表，没有问题就封存：给得分算一个校验码，写在签字处旁边；以后任何一个得分变了，这里都会说。",
    en: "Checks this sheet and, where nothing stands in the way, seals it: a code over the scores is written beside the signature, and any later change is told here.",
  },
  finishButton: { zh: "检查并封存", en: "Check and seal" },
  checking: { zh: "正在检查…", en: "Checking…" },
  blockersTitle: { zh: "先改好这些，再封存", en: "Mend these before sealing" },
  warningsTitle: { zh: "请看一下这些；没问题就封存", en: "Look at these; seal if they are meant" },
  sealAnyway: { zh: "看过了，封存", en: "Seal as it is" },
  sealedTitle: { zh: "已封存", en: "Sealed" },
  sealNotWritten: {
    zh: "封签没能写到表上，只存在工作簿里，请抄到签字处。",
    en: "The code could not be written on the sheet and is kept in the workbook only; copy it beside the signature.",
  },
  sealUnkept: { zh: "封签没能存入工作簿：", en: "The seal could not be kept in the workbook:" },
  sealAll: {
    zh: "几位评审员的得分交错在一起，这一枚封签管全表的得分。",
    en: "Scores of several reviewers stand among each other: this seal covers all scores of the sheet.",
  },
  brokenTitle: { zh: "封存之后改动过", en: "Changed since it was sealed" },
  brokenHelp: {
    zh: "有意改的，请在下面“完成”里写明原因重新封存。",
    en: "If it was meant, seal again under Finish below and give the reason.",
  },
  brokenUnlisted: { zh: "改了哪几格没有记录（区域太大或由别处封存）。", en: "Which cells is not on record." },
  restore: { zh: "恢复成封存时的", en: "Put back what was sealed" },
  restored: { zh: "已恢复，与封签一致。", en: "Put back; the sheet agrees with its seal." },
  notRestored: { zh: "有的单元格没能恢复。", en: "Some cells could not be put back." },
  reseal: { zh: "重新封存", en: "Seal again" },
  resealReason: { zh: "为什么改动（会记下来）", en: "Why it was changed (kept on record)" },
  earlierSeals: { zh: "以前的封签", en: "Earlier seals" },
  sealedGone: { zh: "封存过的工作表找不到了：", en: "Sealed sheets that are gone:" },
  sealsFailed: { zh: "封签没有读成：", en: "Seals could not be read:" },
  registered: { zh: "评审设置登记的封签", en: "the seal registered in the round" },
} satisfies Record<string, Text>;

const both = (zh: string, en: string): Text => ({ zh, en });

/** Words with something in them. */
export const finishSaid = {
  draftsWait: (n: number) =>
    both(
      `这张表还有 ${n} 条评语没写入单元格，请写入后再封存。封签只管得分，不管评语。`,
      `Comments of this sheet that are not in their cells yet: ${n}. Write them before you seal; the seal covers scores, not comments.`,
    ),
  draftsLeft: (n: number) =>
    both(
      `有 ${n} 条写不进去：单元格被改过、有公式或受保护。请在“还没写入的评语”里逐条处理。`,
      `Not written: ${n}. Their cells were changed, hold formulas or are protected; see to each under Comments not written yet.`,
    ),
  nextSheet: (sheet: string, applicant: string | null) =>
    both(
      `下一张：${sheet}${applicant && !sheet.includes(applicant) ? `（${applicant}）` : ""}`,
      `Next: ${sheet}${applicant && !sheet.includes(applicant) ? ` (${applicant})` : ""}`,
    ),
  sealed: (code: string, time: string) => both(`封签 ${code}，${time}。`, `with code ${code}, ${time}.`),
  sealedAt: (cell: string) => both(`封签已写在 ${cell}。`, `The code stands in ${cell}.`),
  codes: (was: string, now: string) => both(`封签 ${was}，现在算出 ${now}`, `sealed ${was}, now ${now}`),
  change: (cell: string, was: string, now: string) =>
    both(`${cell}：${was || "空"} → ${now || "空"}`, `${cell}: ${was || "blank"} → ${now || "blank"}`),
  earlier: (code: string, time: string, reason: string) =>
    both(
      `${code}，${time}${reason && `，之后改动：${reason}`}`,
      `${code}, ${time}${reason && `; changed because: ${reason}`}`,
    ),
};

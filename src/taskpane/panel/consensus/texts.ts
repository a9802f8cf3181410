import type { Text } from "../../../text/text";

const t = (zh: string, en: string): Text => ({ zh, en });

/** The words of the consensus. */
export const consensusTexts = {
  bare: t("没有写明环节的评分表算作", "Sheets that name no stage count as"),
  bareNone: t("不采用", "not used"),
  none: t("没有找到评审员的评分", "No reviewers' scores were found"),
  noneBody: t(
    "打开或拖入评审员的评分表：各人的评分表、条款×评审员的合议表，或申报组织×评审员的汇总表都可以。",
    "Open or drop reviewers' sheets: one reviewer's own, items by reviewers, or applicants by reviewers.",
  ),
  noStages: t("这个方案没有规定评审环节，无从合议。", "This scheme names no stages, so there is nothing to agree on."),

  stage: t("环节", "Stage"),
  applicant: t("申报组织", "Applicant"),
  previous: t("上一家", "Previous"),
  next: t("下一家", "Next"),
  trigger: t("分歧提示（百分点）", "Spread to discuss (percent points)"),
  triggerHint: t(
    "最高与最低相差达到此数即标“待议”。30 是默认值：文件没有规定，由评审组定。",
    "A part is marked when highest and lowest differ by so much. 30 is the default: no document says, the panel decides.",
  ),
  triggerFault: t("请填 1 到 100 之间的数", "a number from 1 to 100, please"),

  board: t("分歧与合议", "Spread and consensus"),
  part: t("条款", "Part"),
  mean: t("平均", "Mean"),
  spread: t("相差", "spread"),
  wide: t("待议", "discuss"),
  total: t("总分", "Total"),
  agreed: t("合议", "Agreed"),
  reason: t("理由", "Reason"),
  blank: t("未评", "no score"),
  recused: t("回避", "recused"),
  recusedShort: t("避", "rec"),
  adviser: t("顾问，不计分", "adviser, does not count"),
  conflict: t("几处不一致", "sheets differ"),
  odd: t("不是分数", "no score"),
  legend: t(
    "避＝回避，不计；斜体＝顾问，不计；≠＝几张表不一致，不计；–＝未评。粗体是待议条款的最高和最低。",
    "rec = recused; italics = adviser; ≠ = sheets differ: none of these count. – = no score. Bold: highest and lowest of a part to discuss.",
  ),
  inSheet: t("表中已有", "in the sheet"),
  noNumber: t("应为数", "not a number"),
  offStep: t("不在评分档次上", "not one of the steps"),
  agreedTotal: t("合议总分", "Agreed total"),

  rest: t("其余条款取平均", "Take the mean for the rest"),
  restHint: t(
    "平均除不尽的四舍五入到两位小数，理由记“取平均”，可以再改。",
    "Means that do not end are rounded to two decimals; the reason says so, and both can be changed.",
  ),
  restReason: t("取各评审员平均", "the reviewers' mean"),
  write: t("写入合议表", "Write to the sheet"),
  writeNew: t("新建合议表", "Make a consensus sheet"),
  nothing: t("还没有填写合议分。", "No agreed value has been typed yet."),
  kept: t(
    "填写的内容随工作簿保存，写入表格后才算数。",
    "What is typed is kept with the workbook; it counts once it is written to a sheet.",
  ),
  unkept: t(
    "填写的合议分没能存入工作簿，关闭窗格会丢失。",
    "What was typed could not be kept in the workbook and is lost when the pane closes.",
  ),
  written: t("已写入合议分：", "Agreed values written: "),
  made: t("已新建合议表：", "Consensus sheet made: "),
  notWritten: t("没有写入合议分。", "The agreed values were not written."),
  show: t("查看", "Show"),
  filledTitle: t("要替换已有内容吗？", "Replace what is there?"),
  filledBody: t("这些单元格已有别的内容：", "These cells hold something else:"),
  keepOld: t("不替换", "Keep what is there"),
  sealedNote: t(
    "这些条款的单元格已封存，不写入；可新建合议表：",
    "The cells of these parts are sealed and are not written; make a new sheet instead: ",
  ),
  reasonlessNote: t(
    "合议表里没有理由（备注）一列，这些条款的理由不会写入：",
    "The sheet has no column of reasons; those of these parts are not written: ",
  ),
  withoutNote: t("当前工作簿的合议表里没有这些条款：", "The open workbook's sheet lacks these parts: "),

  strandedTitle: t("先前填写、现在不写入的合议分", "Typed earlier, and not written now"),
  strandedBody: t(
    "填写之后来了更细的评分表，合议分改由下面的条款得出。可以对照；不要了就移除。",
    "Sheets with more detail have come since: the agreed values now follow from their parts. Compare, and remove what is not wanted.",
  ),
  remove: t("移除", "Remove"),

  leaning: t("评审员宽严", "How reviewers lean"),
  leaningBody: t(
    "各人每个评分与同组平均之差的平均，单位是百分点。偏高偏低只说明与同组其他人相比如何，不说明谁对谁错；各人评的组织不同时不能直接比。",
    "The mean distance of a reviewer's scores from the panel's means, in percent points. It says how a reviewer compares with this panel, not who is right; where reviewers scored different applicants it does not compare them.",
  ),
  reviewer: t("评审员", "Reviewer"),
  leans: t("偏离", "Leaning"),
  counts: t("高／低／共", "Above / below / all"),
  lenient: t("偏宽", "lenient"),
  severe: t("偏严", "severe"),
  level: t("持平", "level"),
  undefinedLeaning: t("没有与他人共评", "shares no part with others"),

  concord: t("评审员一致性", "How far reviewers agree"),
  concordBody: t(
    "按各人给的总分计算。一致性高说明换成同样的评审员结论大致不变，不说明分数公正或准确；低则提示先合议、再排名。",
    "From each reviewer's totals. High agreement says that such reviewers would put applicants much the same way; it does not say that the scores are fair or right. Low agreement says: discuss before ranking.",
  ),
  stable: t(
    "这些数随申报组织的差别大小而变：参评组织水平接近时会偏低。",
    "All of these depend on how much applicants differ: with applicants of like merit they come out low.",
  ),

  recusal: t("回避者的评分", "Scores of the recused"),
  recusalNone: t(
    "没有回避的评审员给所回避的组织评了分，结果不受影响。",
    "No recused reviewer has scored the applicant concerned; the result does not depend on recusals.",
  ),
  recusalNoRound: t("没有回避登记（评审设置里没有“回避”）。", "No recusals are recorded (the round's sheet has none)."),
  recusalBody: t(
    "下列评分按回避不应计入。比较计入与不计入时的综合得分、结果和名次：",
    "By the recusals these scores should not count. Composite, outcome and place with them and without:",
  ),
  recusalSame: t(
    "计入与否，各家的综合得分、结果和名次都一样。",
    "With them or without, every composite, outcome and place is the same.",
  ),
  recusalBlocked: t("无法比较结果：", "The result cannot be compared: "),
  merge: t("评审员得分如何合并（没有写明的环节）", "How scores are merged (stages where nothing says)"),
  mergeNone: t("请选择", "choose"),
  withThem: t("计入", "with"),
  withoutThem: t("不计入", "without"),
  changed: t("结果或名次改变", "outcome or place changes"),
  onlyScore: t("只有得分改变", "only the score changes"),
  untold: t("无法判定", "cannot be told"),
} as const;

export const saying = {
  stageless: (n: number): Text => ({
    zh: `${n} 张表没有写明是哪个环节`,
    en: `${n} sheet${n === 1 ? " names" : "s name"} no stage`,
  }),
  option: (name: string, wide: number, open: number): Text => ({
    zh: `${name}（待议 ${wide}${open === 0 ? "，已议定" : ""}）`,
    en: `${name} (${wide} to discuss${open === 0 ? ", agreed" : ""})`,
  }),
  points: (n: number): Text => ({ zh: `${n} 分`, en: `${n} pts` }),
  percentPoints: (n: string): Text => ({ zh: `${n} 个百分点`, en: `${n} pp` }),
  range: (most: number): Text => ({ zh: `应在 0 到 ${most} 之间`, en: `from 0 to ${most}` }),
  agreedOf: (part: string): Text => ({ zh: `${part}：合议`, en: `${part}: agreed` }),
  reasonOf: (part: string): Text => ({ zh: `${part}：理由`, en: `${part}: reason` }),
  stillOpen: (n: number): Text => ({
    zh: `还有 ${n} 条没有合议分`,
    en: `${n} part${n === 1 ? " has" : "s have"} no agreed value yet`,
  }),
  partly: (n: number): Text => ({ zh: `已写入 ${n} 个单元格后中断。`, en: `It stopped after ${n} cells.` }),
  group: (name: string): Text => ({ zh: `评审组：${name}`, en: `Panel: ${name}` }),
  basis: (reviewers: number, applicants: number, complete: number): Text => ({
    zh: `${reviewers} 名评审员，${applicants} 家申报组织${complete < applicants ? `；其中 ${applicants - complete} 家有回避或缺评，ICC 和 W 只用评全的 ${complete} 家，α 全用` : ""}`,
    en: `${reviewers} reviewers, ${applicants} applicants${complete < applicants ? `; ${applicants - complete} of them lack a score by somebody: ICC and W rest on the other ${complete}, alpha on all` : ""}`,
  }),
} as const;

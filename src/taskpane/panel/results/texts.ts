import type { MergeMethod } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";

/** The words of the results. */
export const texts = {
  emptyTitle: { zh: "还没有可汇总的得分", en: "No scores to put together yet" },
  emptyBody: {
    zh: "在打开的工作簿和拖入的文件里没有找到写明环节的评分表。请打开或拖入各环节的得分汇总表或评审员的评分表，表名或标题要写明环节：",
    en: "Neither the open workbook nor the files beside it hold a score table that names its stage. Open or drop the stages' summaries or the reviewers' books; sheet names or titles must say the stage:",
  },
  unsaidTitle: { zh: "文件没有规定，不能得出结果", en: "The rules do not say, so there is no result" },
  unsaidBody: {
    zh: "下面几处须由评审组或主管部门给出。请到“规则”里把方案复制到工作表，补上这些值，再选用补好的方案。各环节得分照常列出。",
    en: "The panel or the authority must supply these. Copy the scheme to a sheet in “Rules”, fill in the values and choose that scheme. The stages' scores are listed all the same.",
  },
  chooseTitle: { zh: "请写明评审员的得分如何合并", en: "Say how the reviewers' scores are merged" },
  chooseBody: {
    zh: "文件只说“合议”，没有规定算法。选定的方法记在工作簿里，并写进结果。",
    en: "The rules only say “consensus” and name no method. The choice is kept in the workbook and written into the results.",
  },
  faultsTitle: { zh: "有几处需要先核对", en: "These need to be settled first" },
  faultsBody: { zh: "改好后这里会自动更新。", en: "This view follows once they are mended." },
  unkept: { zh: "没能存入工作簿，只在本次有效：", en: "It could not be kept in the workbook and holds for now only:" },
  merging: { zh: "得分合并", en: "Merging of scores" },
  none: { zh: "未选", en: "not chosen" },

  outcomes: { zh: "名单", en: "The list" },
  applicants: { zh: "申报组织", en: "Applicants" },
  applicant: { zh: "申报组织", en: "Applicant" },
  composite: { zh: "综合得分", en: "Composite" },
  review: { zh: "评审得分", en: "Review score" },
  outcome: { zh: "结果", en: "Outcome" },
  rank: { zh: "名次", en: "Rank" },
  waiting: { zh: "待定", en: "open" },
  why: { zh: "为什么", en: "Why" },
  scores: { zh: "得分", en: "Scores" },
  gateDistances: { zh: "距门槛", en: "To the gates" },
  seatDistances: { zh: "距席位", en: "To the seats" },
  toLast: { zh: "距末席", en: "to the last seat" },
  aheadOfNext: { zh: "领先席外第一名", en: "ahead of the first without a seat" },
  noNext: { zh: "席外无人", en: "nobody is left without a seat" },
  noLast: { zh: "没有席位可得", en: "there is no seat to have" },
  onLine: { zh: "并列末席，待定", en: "tied for the last seat, undecided" },
  passed: { zh: "过", en: "passed" },
  missed: { zh: "未过", en: "missed" },

  tiesTitle: { zh: "并列待定", en: "Ties that are undecided" },
  tiesBody: {
    zh: "末席同分，未分先后：不是本系统可以定的，由评审组决定。",
    en: "Equal at the last seat: not for this product to break; the panel decides.",
  },

  pictures: { zh: "图", en: "Pictures" },
  picture: { zh: "图", en: "Picture" },
  table: { zh: "表", en: "Table" },
  ladder: { zh: "阶梯", en: "Ladder" },
  reviewers: { zh: "评审员打分", en: "Reviewers' scores" },
  reviewer: { zh: "评审员", en: "Reviewer" },
  merged: { zh: "合并", en: "Merged" },
  categories: { zh: "类目得分", en: "Scores by category" },
  category: { zh: "类目", en: "Category" },
  points: { zh: "得分", en: "Points" },
  most: { zh: "满分", en: "Full" },
  share: { zh: "得分率", en: "Share" },
  lastSeat: { zh: "末席", en: "last seat" },
  measure: { zh: "看哪一项", en: "Show" },
  noProfile: {
    zh: "这一环节没有按条款或类目的得分，画不出类目图。",
    en: "This stage has no scores by item or category.",
  },

  firmness: { zh: "稳不稳", en: "How firm it is" },
  leaveOut: { zh: "少一位评审员会怎样", en: "Without one reviewer" },
  leaveOutBody: {
    zh: "逐一去掉一位评审员在一个环节的打分，看谁会越过或跌出门槛、席位。",
    en: "Each reviewer is left out of a stage in turn: who would cross a gate or a seat?",
  },
  noMoves: { zh: "去掉任何一位评审员，结果都不变。", en: "No outcome changes without any one reviewer." },
  stability: { zh: "换一批评审员会怎样", en: "With other reviewers" },
  run: { zh: "计算", en: "Compute" },
  cancel: { zh: "取消", en: "Cancel" },
  cancelled: { zh: "已取消。", en: "Cancelled." },
  noReviewers: {
    zh: "各环节都只有一个得分（合议分或表中所列），没有评审员可去掉或重抽。",
    en: "Every stage has one score alone (agreed or listed): there is no reviewer to leave out or draw again.",
  },
  chance: { zh: "得席位的比例", en: "Share of draws with the seat" },

  write: { zh: "写出", en: "Write" },
  writeResults: { zh: "写出结果", en: "Write the results" },
  writeResultsBody: {
    zh: "新增工作表：各环节得分、结果、入围名单、条款、来历。公式直接取本工作簿的单元格，拖入的文件写入数值；旁边是普通公式，偏差应为 0。",
    en: "Adds sheets: each stage's scores, the results, the list, clauses, origins. Formulas refer to this workbook's cells, and dropped files come in as values; plain formulas stand beside ours, with a difference of 0.",
  },
  wrote: { zh: "已写出：", en: "Written:" },
  writing: { zh: "正在写…", en: "Writing…" },
  notWritten: { zh: "没有写成：", en: "Not written:" },
  partly: { zh: "只写出一部分，其余没有写成：", en: "Only a part was written:" },
  freeze: { zh: "固定为数值", en: "Freeze to values" },
  freezeTitle: { zh: "把公式固定为数值", en: "Freeze formulas to values" },
  freezeBody: {
    zh: "加载项的公式换成现在的数值，别人没有加载项也能看。其他公式不动。",
    en: "Our formulas become the values they show, for readers without the add-in. Other formulas stay.",
  },
  freezeResults: { zh: "只固定结果各表", en: "The result sheets" },
  freezeAll: { zh: "整个工作簿", en: "The whole workbook" },
  unready: { zh: "没有固定：有公式还没有算出。", en: "Nothing was frozen: some formulas have no result yet." },
  freezeRefused: { zh: "没有固定，已恢复原样：", en: "Nothing was frozen and all is as it was:" },
  freezeHalf: { zh: "没有固定成，这几处未能恢复成公式：", en: "Not frozen; these could not be put back:" },
  publicity: { zh: "公示名单", en: "List for publicity" },
  documents: { zh: "资料评审报告", en: "Documents report" },
  feedback: { zh: "反馈报告", en: "Feedback reports" },
  reports: { zh: "名单和报告", en: "Lists and reports" },
  reportsBody: {
    zh: "公示名单加为一张 A4 工作表；报告下载为 .xlsx，反馈报告每家一份，只说这一家。优势和改进机会取自评审员写的评语。",
    en: "The list for publicity becomes an A4 sheet; reports are downloaded as .xlsx, feedback one for each applicant and about that one alone. Strengths and improvements come from the reviewers' comments.",
  },
  downloaded: { zh: "已交给浏览器下载：", en: "Handed over for download:" },
  noDocuments: { zh: "还没有资料评审的得分。", en: "There are no document scores yet." },
  unruledFeedback: { zh: "方案的文件没有规定反馈报告。", en: "The scheme's document asks for no feedback." },
  noFeedback: { zh: "没有须反馈的申报组织。", en: "No applicant is owed feedback." },
} satisfies Record<string, Text>;

export const methodTexts: Readonly<Record<MergeMethod, Text>> = {
  mean: { zh: "平均", en: "mean" },
  trimmed: { zh: "去掉最高最低后平均", en: "mean without highest and lowest" },
  median: { zh: "中位数", en: "median" },
  consensus: { zh: "合议分", en: "consensus" },
};

export const counted = {
  frozen: (formulas: number): Text => ({
    zh: formulas === 0 ? "没有加载项的公式。" : `已把 ${formulas} 处公式固定为数值。`,
    en: formulas === 0 ? "There were no formulas of ours." : `${formulas} formula(s) are values now.`,
  }),
  draws: (draws: number): Text => ({
    zh: `各环节的评审员有放回地重抽 ${draws} 次，每次重新合并、判门槛、排席位。`,
    en: `Every stage's reviewers are drawn again with replacement, ${draws} times, and all is judged anew.`,
  }),
  uncounted: (draws: number): Text => ({
    zh: `其中 ${draws} 次有申报组织抽不到得分，不计。`,
    en: `${draws} of them left an applicant without a score and do not count.`,
  }),
  more: (rows: number): Text => ({
    zh: `另有 ${rows} 家未画出，见表。`,
    en: `${rows} more are not drawn: see the table.`,
  }),
  seats: (left: number, tied: number): Text => ({
    zh: `${tied} 家并列，只余 ${left} 席`,
    en: `${tied} tied for ${left} seat(s)`,
  }),
  without: (stage: Text, reviewer: string): Text => ({
    zh: `${stage.zh}去掉${reviewer}`,
    en: `${stage.en} without ${reviewer}`,
  }),
};

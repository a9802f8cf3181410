import type { Helps } from "./helps";

/** What the rows on criteria, stages and tiers are for. */
export const scoringHelp: Helps = {
  评分标准: {
    zh: "按哪个标准打分；自定标准在下面逐行写类目和条款",
    en: "what is scored by; one's own has rows for its categories and items",
  },
  类目: {
    zh: "一行一个类目，如“4.1 领导”；没有条款的类目本身就是打分项",
    en: "a row for each; one without items is itself what is scored",
  },
  条款: {
    zh: "写在所属类目之下；没有类目的，本身就是打分项",
    en: "below its category; without one it is itself what is scored",
  },
  总分: { zh: "不写则为各类目之和", en: "if left out, the sum of the categories" },
  过程或结果: { zh: "不写则为过程；条款随其类目", en: "process if left out; items go with their category" },
  打分步长: { zh: "百分数打分的步长", en: "the step of percentages" },
  打分档次: { zh: "可打的百分数；不写则为 0–100", en: "the percentages that may be given; 0–100 if left out" },
  标准版本: { zh: "自定标准的代号；不写则同方案代号", en: "the code of one's own criteria; the scheme's if left out" },
  分值已核实: { zh: "分值是否见于文件；不写则为是", en: "whether the points stand in a document; 是 if left out" },
  步长已核实: { zh: "步长和档次是否见于文件；不写则为是", en: "whether step and bands do; 是 if left out" },
  环节: {
    zh: "一行一个评审环节，按打分的先后；值写满分。资料评审、现场评审、答辩在函数中各有参数，其他环节作为第一个参数的各列",
    en: "a row for each, in the order of scoring; its value is the full mark. Documents, site and defence have arguments of their own, others are the columns of the first",
  },
  满分: { zh: "本环节的满分", en: "the stage's full mark" },
  权重: {
    zh: "占评审得分的比例；加权的各环节之和为 100%",
    en: "its part of the review score; the weighted stages sum to 100%",
  },
  计入方式: {
    zh: "加权计入评审得分，或直接加到综合得分；不写则为加权",
    en: "weighed into the review score, or added to the composite; weighted if left out",
  },
  评分方式: { zh: "按标准逐条评分，或总体打一个分", en: "scored item by item, or one mark" },
  评审员人数: { zh: "每组几名评审员", en: "how many reviewers a panel has" },
  顾问人数: { zh: "到场而不打分的人数", en: "people who sit in and do not score" },
  评分人: { zh: "谁打分", en: "who scores" },
  打分单位: { zh: "分数以什么给出；不写则为分数", en: "in what scores are given; points if left out" },
  合并方法: { zh: "几名评审员的得分怎样合成一个", en: "how reviewers' scores become one" },
  去除个数: {
    zh: "去掉几个最高分、几个最低分；不写则各 1 个",
    en: "how many highest and lowest are left out; one each if left out",
  },
  合并层次: {
    zh: "先合并各条款再相加，或合并总分；不写则按总分",
    en: "items are merged, or totals; totals if left out",
  },
  分差上限: { zh: "评审员之间相差多少分以内无须讨论", en: "the widest spread that needs no discussion" },
  环节规定: {
    zh: "文件在哪里规定了评审环节；只写依据和原文",
    en: "where the document names the stages: clause and words alone",
  },
  奖项: { zh: "一行一个奖项，高的在前；值写名额", en: "a row for each, best first; its value is the number of seats" },
  名额: { zh: "该奖项的名额", en: "how many seats the tier has" },
  门槛: {
    zh: "过了才能参评该奖项；几个环节可写在一格或分几行。环节也可写评审得分、综合得分",
    en: "what must be reached for the tier; several in one cell or a row each. Also of 评审得分 (review score), 综合得分 (composite)",
  },
  门槛规定: {
    zh: "文件在哪里规定了该奖项的门槛；没有门槛写“无”",
    en: "where the document rules the tier's gates; 无 where there are none",
  },
  环节门槛: {
    zh: "环节结束时先用这一门槛的依据，与获奖门槛的依据不同时写",
    en: "the clause that applies a gate when its stage ends, where it differs from the clause for the seat",
  },
};

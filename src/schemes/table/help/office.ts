import type { Helps } from "./helps";

/** What the rows on bonus, seats, the committee and the office's work are for. */
export const officeHelp: Helps = {
  一般人才加分: { zh: "每引进一名一般人才加几分", en: "points for each ordinary person brought in" },
  高端人才加分: {
    zh: "每引进一名高端人才加几分，不再计入一般人才",
    en: "points for each senior person, who is not counted among the ordinary",
  },
  加分上限: { zh: "加分合计最多几分", en: "the most that the bonus may come to" },
  加分时点: { zh: "加分在过门槛之前还是之后计入", en: "whether the bonus counts before or after the gates" },
  限额: {
    zh: "一行一项限额，如“两个奖项合计”；值写最多几个",
    en: "a row for each, such as both tiers together; the value is the most",
  },
  限额对象: { zh: "限制名额还是申报数量；不写则为名额", en: "seats or applications; seats if left out" },
  限额奖项: { zh: "哪些奖项合计；不写则为全部", en: "which tiers are counted together; all if left out" },
  共用方案: { zh: "与哪些方案（代号）共用", en: "ids of other schemes that draw on the same" },
  限额分组: { zh: "按什么分组，每组各自限额", en: "by what they are grouped, each group having the limit" },
  限额仅限: { zh: "只限哪几组", en: "for these groups alone" },
  到会比例: { zh: "多少委员到会才能开会", en: "the part of the members that must be present" },
  通过比例: { zh: "多少票才算通过", en: "the part of the votes that carries" },
  人数为单数: { zh: "委员人数是否须为单数", en: "whether the number of members must be odd" },
  回避: { zh: "有利害关系的是否须回避", en: "whether who has a stake must withdraw" },
  回避后最少人数: { zh: "回避之后评审组最少几人", en: "the fewest reviewers that may be left" },
  公示: {
    zh: "一行一次公示，按先后；对象写公示什么，值写期限",
    en: "a row for each round in order; the object says what is made public, the value for how long",
  },
  字数上限: { zh: "一行一份材料；值写最多几字", en: "a row for each text; the value is its most characters" },
  图表计字: { zh: "图表中的文字是否计入", en: "whether words in charts count" },
  超字处理: {
    zh: "“原则上”不超过的写“提醒”；不写则为错误",
    en: "提醒 (warning) where the document says 原则上; an error if left out",
  },
  汇总表: { zh: "申报汇总表的出处", en: "where the form stands that applicants are listed in" },
  汇总表抬头: { zh: "表格抬头的一项，一行一项", en: "an entry of its header line, a row each" },
  汇总表栏目: {
    zh: "一行一栏；对象写栏名，值写按哪份材料的字数上限",
    en: "a row for each column; the object is its heading, the value the text whose limit it keeps to",
  },
};

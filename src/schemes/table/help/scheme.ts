import type { Helps } from "./helps";

/** What the rows on a scheme and its documents are for. */
export const schemeHelp: Helps = {
  基础方案: {
    zh: "在哪个已有方案之上补充或改动；没有写到的都照它。也可写在标题行的一格里：基础方案：济源2025",
    en: "the scheme that the rows fill in or change; what they do not say is as in it. May stand in a cell of the header row: 基础方案：济源2025",
  },
  名称: { zh: "方案的名称", en: "what the scheme is called" },
  方案代号: { zh: "不写则由名称得出", en: "made from the name if left out" },
  别名: { zh: "方案的其他叫法", en: "what else it is called" },
  奖励名称: { zh: "奖的全称；不写则同名称", en: "the award's full name; the scheme's if left out" },
  主管部门: { zh: "谁组织评选", en: "who holds it" },
  起始日期: { zh: "规则自哪天起施行", en: "the day from which the rules hold" },
  终止日期: { zh: "规则施行到哪天", en: "the last day on which they hold" },
  文件: {
    zh: "方案所依据的文件，写文号（对象）和标题；以下各行的“依据”未写文件的，都指它",
    en: "the document behind the scheme, its number (object) and title; clauses of rows that name no document are its",
  },
  其他文件: {
    zh: "另外引用的文件，写文号（对象）和标题",
    en: "another document that is cited: its number (object) and title",
  },
  文件名称: { zh: "文件的标题", en: "its title" },
  发文机关: { zh: "谁发的文", en: "who issued it" },
  发文日期: { zh: "不知道就不写", en: "left out where it is not known" },
  存档前缀: { zh: "法规库中文件名的开头", en: "how its file in the library of regulations begins" },
  提名范围: {
    zh: "下一奖项从哪些对象中产生。顺延：名次在上一奖项名额之外的接着参评；分开：只有未过上一奖项门槛的参评",
    en: "who competes for the next tier. Cascade: who ranks below the tier's last seat too; separate: only who missed its gates",
  },
  并列: {
    zh: "综合得分相同时依次比较什么；不写则标“并列待定”",
    en: "what is compared in turn where composites are equal; if left out, ties stay undecided",
  },
  取舍: { zh: "不写则按精确值计算和比较", en: "if left out, exact values are computed and compared" },
  名额空缺: { zh: "名额可否空缺", en: "whether a seat may stay empty" },
  递补: { zh: "取消资格后是否递补", en: "whether the next in rank moves up when one is struck off" },
  评选周期: { zh: "几年评一次", en: "years from one round to the next" },
  反馈: { zh: "未过第一环节门槛的，向其反馈什么", en: "what is owed to who passes no gate at the first stage" },
};

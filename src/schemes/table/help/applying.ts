import type { Helps } from "./helps";

/** What the rows on who may apply, and on all other rules, are for. */
export const applyingHelp: Helps = {
  事实: {
    zh: "对象写事实表的栏名，值写它的意思；只在申报条件中提到的不必另写",
    en: "the object is the header of its column, the value what it means; those of conditions alone need no row",
  },
  事实类型: {
    zh: "不写则由申报条件得出；“距今”为距某事的时间，从未发生填“无”",
    en: "told from its condition if left out; 距今 (elapsed) is the time since an event, 无 where it never happened",
  },
  事实单位: { zh: "数字的单位", en: "the unit of its number" },
  申报条件: {
    zh: "不符合的不得申报；对象写事实，值写要求",
    en: "bars who does not meet it; the object is the fact, the value what is asked of it",
  },
  优先条件: { zh: "符合的优先评选", en: "who meets it takes precedence" },
  不占名额条件: { zh: "符合的不占名额", en: "who meets it takes no seat of the quota" },
  适用条件: {
    zh: "上一条件只适用于符合此项的；或在“代号”栏写明是哪一条件",
    en: "the condition above, or that of its code, concerns only who meets this",
  },
  疑点: {
    zh: "文件自相矛盾或不清楚之处；对象写一个代号，值写说明",
    en: "where the documents contradict themselves; the object is a code for it, the value says what",
  },
  疑点情形: {
    zh: "涉及哪些对象：过了某奖项一个环节的门槛、未过另一个的",
    en: "whom it concerns: who passes a tier's gate at one stage and misses it at another",
  },
  疑点依据: { zh: "疑点所涉条款，一行一条，写在“依据”栏", en: "a clause that is concerned, a row each" },
  其他规定: {
    zh: "只供查阅、不参与计算的规定；对象写规定什么",
    en: "what is only shown; the object says what it is about",
  },
  规定单位: { zh: "如 天、份", en: "such as 天 (days)" },
};

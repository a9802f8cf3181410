import type { Cited, Flag } from "../scheme";

const at = (clause: string): Cited => ({ document: "YC2023", clause });

export const flags: readonly Flag[] = [
  {
    key: "six-or-seven",
    text: {
      zh: "第三条列出七类，却印作“六大项”；以所列七类为准。",
      en: "Article 3 lists seven categories and calls them six; the seven listed govern.",
    },
    clauses: [at("第三条")],
  },
  {
    key: "edition-for-persons",
    text: {
      zh: "第三条写明 2004 版，第十二条（二）对个人只写 GB/T 19580，未注年份；2004 版已被 2012 版代替，办法仍指名 2004 版，从其文。",
      en: "Article 3 names the edition of 2004, Article 12(2) leaves it undated; 2004 was replaced by 2012, yet the measures name it and are followed.",
    },
    clauses: [at("第三条"), at("第十二条（二）")],
  },
  {
    key: "senior-persons",
    text: {
      zh: "“高端人才（正高级）”是否同时计为一般人才未说明；按一人只加一次分，高端人才不再计入一般人才。",
      en: "Whether a senior person also counts as an ordinary one is not said; each person counts once, senior ones not among the ordinary.",
    },
    clauses: [at("第三条")],
  },
  {
    key: "open-stages",
    text: {
      zh: "评选环节“包括但不限于”所列三项，评选方案可以增加环节。",
      en: "The stages “include but are not limited to” the three listed; a round's plan may add others.",
    },
    clauses: [at("第十八条"), at("第十四条")],
  },
  {
    key: "acceptance-list",
    text: {
      zh: "受理名单也要向社会公示，期限未写；其余三次均为不少于 5 个工作日。",
      en: "The list of accepted applications is public too, for how long is not said; the other three rounds last at least five working days.",
    },
    clauses: [at("第十七条"), at("第十五条"), at("第十九条"), at("第二十条")],
  },
  {
    key: "term-and-cycle",
    text: {
      zh: "评选周期 5 年，办法有效期也是 5 年：按周期计的等待期（2 届、3 届）长于办法本身的有效期。",
      en: "A round every five years under measures valid for five: waits of two or three rounds outlast the measures themselves.",
    },
    clauses: [at("第四条"), at("第十三条"), at("第三十条"), at("第三十五条")],
  },
];

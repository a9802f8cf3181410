import { citing } from "../citing";
import { silent } from "../silent";
import type { Committee, Publicity, TextLimit } from "../office";

const { said, decided } = citing("CQ2015");
const unsaid = silent("CQ2015", "细则");

export const committee: Committee = {
  quorum: said({ numerator: 2, denominator: 3, inclusive: false }, "第十六条（八）1", "到会成员单位数应超过三分之二"),
  ballot: unsaid("ballot", "第十六条（八）2"),
  odd: unsaid("odd", "第五条"),
  recusal: unsaid("recusal", "第八条"),
  leastPanel: unsaid("leastPanel", "第八条"),
};

export const publicity: readonly Publicity[] = [
  {
    key: "candidates",
    what: { zh: "拟奖候选企业公示（提交评选委员会审议之前）", en: "candidates, before the committee" },
    length: decided(
      { days: 7, unit: "day", atLeast: false },
      "第十六条（七）2",
      "“天”按日历天计",
      "“天” counts calendar days",
      { words: "7 天" },
    ),
  },
];

export const texts: readonly TextLimit[] = [
  {
    key: "profile",
    what: { zh: "组织简介", en: "organisation profile" },
    most: said(3000, "第十三条（二）", "3000 字以内"),
    charts: unsaid("charts", "第十三条（二）"),
    severity: "error",
  },
  {
    key: "self-assessment",
    what: { zh: "自我评价报告", en: "self-assessment report" },
    most: said(60000, "第十三条（三）", "60000 字以内"),
    charts: unsaid("charts", "第十三条（三）"),
    severity: "error",
  },
];

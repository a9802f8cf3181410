import { citing } from "../citing";
import type { Committee, Publicity } from "../office";
import { silent } from "../silent";

const { said } = citing("YC2023");
const unsaid = silent("YC2023", "办法");

export const committee: Committee = {
  quorum: unsaid("quorum", "第二十条"),
  ballot: unsaid("ballot", "第二十条"),
  odd: unsaid("odd", "第七条"),
  recusal: said(true, "第三十二条", "应主动提出回避"),
  leastPanel: unsaid("leastPanel", "第三十二条"),
};

const fiveDays = (clause: string) =>
  said({ days: 5, unit: "workday", atLeast: true } as const, clause, "公示期不少于5个工作日");

export const publicity: readonly Publicity[] = [
  { key: "in-house", what: { zh: "本单位内部公示", en: "in the applicant's own house" }, length: fiveDays("第十五条") },
  {
    key: "accepted",
    what: { zh: "受理名单公示", en: "list of accepted applications" },
    length: {
      document: "YC2023",
      clause: "第十七条",
      unsaid: {
        zh: "办法未规定受理名单公示几天",
        en: "The measures do not say how long the list of accepted applications is public",
      },
    },
  },
  {
    key: "local",
    what: { zh: "候选名单在本地区、本行业、本领域公示", en: "candidates, in their region and trade" },
    length: fiveDays("第十九条"),
  },
  {
    key: "city",
    what: { zh: "获奖建议名单全市公示", en: "proposed winners, in the city" },
    length: fiveDays("第二十条"),
  },
];

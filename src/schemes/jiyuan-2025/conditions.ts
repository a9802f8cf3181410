import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { YES, condition, cyclesSince, fact, least, points, required, yearsSince, yesNo } from "../facts";
import { barFacts, bars } from "./bars";
import { basicConditions, basicFacts } from "./basic";

const { said, decided } = citing("JY2025");

const score = points("自评分", "按评审标准自评的总分", "self-assessed total");
const won = cyclesSince(
  "获奖后已过届数",
  "获奖后完整经过几届（不含本届）；未获过奖填“无”",
  "full rounds since winning, this one not counted; 无 for never",
);
const banned = yearsSince(
  "距骗奖撤销年数",
  "因骗取荣誉被撤销后满几年；没有填“无”",
  "full years since revocation for fraud; 无 for never",
);
const winner = yesNo("曾获本奖", "以前获得过市长质量奖", "won this award before");

export const facts: readonly Fact[] = [...basicFacts, ...barFacts, score, won, banned, winner];

/** 第八条, 第九条, 第十条, 第二十二条, 第二十四条. */
export const conditions: readonly Condition[] = [
  ...basicConditions,
  ...bars,
  required("self-score", fact(score, said(least(500), "第十条", "自评分高于500分（含）"))),
  required(
    "cool-down",
    fact(
      won,
      decided(
        least(3),
        "第二十四条",
        "获奖后须完整隔过 3 届，本届不计在内",
        "three full rounds must have passed since winning, this one not counted",
        { words: "自获奖之日起3届内不得再次申报该奖项" },
      ),
    ),
  ),
  required("banned", fact(banned, said(least(10), "第二十二条", "10年内不得再次申报市长质量奖"))),
  condition(
    "outside-quota",
    "repeat-winner",
    fact(winner, said(YES, "第二十四条", "再次获奖的单位不再发放奖金，不占当年度名额")),
  ),
];

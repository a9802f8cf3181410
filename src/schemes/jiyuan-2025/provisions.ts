import { citing } from "../citing";
import { provide } from "../provide";
import type { Provision } from "../scheme";

const { said, decided, unsaid } = citing("JY2025");

export const provisions: readonly Provision[] = [
  provide(
    "panel-leader",
    "评审组实行组长负责制",
    "the panel's leader answers for it",
    said(true, "第七条", "实行组长负责制"),
  ),
  provide(
    "item-by-item",
    "材料评审和现场评审逐条评分",
    "documents and site are scored item by item",
    said(true, "第十一条", "均须依据评审标准逐条评分后进行综合评价"),
  ),
  provide(
    "prize-award",
    "市长质量奖发放奖金",
    "the award carries money",
    said(true, "第十六条", "颁发证书并给予一次性资金奖励"),
  ),
  provide(
    "prize-nominee",
    "提名奖发放奖金",
    "a nomination carries money",
    said(false, "第十六条", "向获得市长质量奖提名奖的单位颁发证书"),
  ),
  provide("vacant-rather", "宁缺毋滥", "rather no winner than a poor one", said(true, "第十九条", "宁缺毋滥")),
  provide(
    "revoke-within",
    "获奖后多少年内发生重大事故或严重违法的，撤销",
    "years after winning in which a major accident or grave violation revokes",
    said(5, "第二十三条", "自获奖之日起5年内发生重大质量、安全、环保等事故"),
    "年",
  ),
  provide(
    "revoked-accident-years",
    "因事故或违法被撤销后不得申报的年数",
    "years barred after revocation for an accident or a violation",
    unsaid("第二十三条", "办法未规定", "The measures do not say"),
  ),
  provide(
    "year-shown",
    "对外宣传须注明获奖年度",
    "publicity names the year of the award",
    said(true, "第二十四条", "对外宣传时应注明获奖年度"),
  ),
  provide(
    "repeat-prize",
    "再次获奖发放奖金",
    "a repeated win carries money",
    said(false, "第二十四条", "再次获奖的单位不再发放奖金"),
  ),
  provide(
    "in-force",
    "施行日期",
    "in force from",
    decided("2025-08-22", "第二十七条", "印发之日取通知落款日", "the date of issue is that of the notice", {
      words: "自印发之日起施行",
    }),
  ),
];

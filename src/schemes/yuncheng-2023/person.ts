import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { YES, fact, least, none, required, years, yesNo } from "../facts";
import type { Scheme } from "../scheme";
import { shared } from "./shared";
import { waitFacts, waits } from "./waits";

const { said } = citing("YC2023");

const character = yesNo("政治和品行合格", "政治坚定、品行端正，恪守职业道德", "of firm politics and good character");
const violations = yesNo("违法违规违纪", "有违法、违规、违纪行为", "a violation of law, rule or discipline");
const excellence = yesNo(
  "推进卓越绩效",
  "在所管辖组织贯彻 GB/T 19580，推进质量管理",
  "carries out GB/T 19580 in the organisation led",
);
const merit = yesNo(
  "质量突出贡献",
  "形成独特模式、方法或成果，有突出贡献",
  "a method of their own, of outstanding merit",
);
const leading = yesNo(
  "所管辖组织同行业领先",
  "所管辖组织的主要指标全市同行业领先",
  "the organisation led leads its trade in the city",
);
const reputation = yesNo(
  "知名度和美誉度较高",
  "所管辖组织知名度和美誉度较高",
  "the organisation led is well known and well thought of",
);
const service = years("质量工作年数", "从事或涉及质量工作的年数", "years in quality work");

const facts: readonly Fact[] = [character, violations, excellence, merit, leading, reputation, service, ...waitFacts];

/** 第十二条, 第十三条, 第三十条. */
const conditions: readonly Condition[] = [
  required("character", fact(character, said(YES, "第十二条（一）", "政治坚定、品行端正"))),
  required("violations", fact(violations, said(none(null), "第十二条（一）", "无违法、违规、违纪行为"))),
  required("excellence", fact(excellence, said(YES, "第十二条（二）", "认真贯彻《卓越绩效评价准则》（GB/T19580）"))),
  required("merit", fact(merit, said(YES, "第十二条（三）", "对运城市质量发展事业作出突出贡献"))),
  required("leading", fact(leading, said(YES, "第十二条（四）", "处于全市同行业领先水平"))),
  required("reputation", fact(reputation, said(YES, "第十二条（五）", "社会知名度较高"))),
  required("service", fact(service, said(least(10), "第十二条（六）", "从事或涉及质量工作10年以上"))),
  ...waits,
];

/** 运政发〔2023〕14号, persons. */
export const yuncheng2023Person: Scheme = {
  id: "yuncheng-2023-person",
  name: { zh: "运城个人2023", en: "Yuncheng persons 2023" },
  aliases: ["运城市市长质量奖个人2023"],
  award: { zh: "运城市市长质量奖（个人）", en: "Yuncheng Mayor's Quality Award (persons)" },
  ...shared("质量奖获奖组织不超过4个、个人不超过4个", "质量奖提名奖获奖组织不超过4个、个人不超过4个"),
  facts,
  conditions,
};

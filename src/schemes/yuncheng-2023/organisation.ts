import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, condition, count, fact, least, most, none, required, years, yesNo } from "../facts";
import type { Scheme } from "../scheme";
import { shared } from "./shared";
import { waitFacts, waits } from "./waits";

const { said } = citing("YC2023");

const registered = yesNo("在运城依法设立", "在运城市行政区域内依法设立", "lawfully established in Yuncheng");
const operating = years("正常经营年数", "正常开展活动的年数", "years of normal operation");
const violations = yesNo("违法违规违纪", "有违法、违规、违纪行为", "a violation of law, rule or discipline");
const excellence = yesNo(
  "实施卓越绩效模式",
  "建立并实施卓越绩效模式且成绩显著",
  "runs on the excellence model, to good effect",
);
const leading = yesNo(
  "全市同行业领先",
  "实物质量、创新、研发、节能减排全市领先、全省一流",
  "leads its trade in the city",
);
const business = yesNo("从事生产经营", "从事生产、经营活动（非盈利性组织填“否”）", "a business (否 for non-profit)");
const revenue = count(
  "经营收入名次",
  "上年度经营收入在全市同行业的名次",
  "rank in the city's trade by revenue, last year",
);
const tax = count(
  "利税总额名次",
  "上年度利税总额在全市同行业的名次",
  "rank in the city's trade by profit and tax, last year",
);
const assets = count(
  "总资产贡献率名次",
  "上年度总资产贡献率在全市同行业的名次",
  "rank by contribution of assets, last year",
);
const contribution = yesNo(
  "社会贡献行业前列",
  "非盈利性组织的社会贡献位于行业前列",
  "contribution at the front of the trade",
);
const policies = yesNo("符合国家政策", "符合产业、环保、节能、安全、质量法规及政策", "in line with laws and policies");
const accidents = yesNo("近3年重大事故", "近3年有重大质量、安全、环保等事故", "a major accident in the last 3 years");
const honours = yesNo("国家或省级质量荣誉", "获国家或省级政府部门质量荣誉", "a national or provincial quality honour");

const facts: readonly Fact[] = [
  registered,
  operating,
  violations,
  excellence,
  leading,
  business,
  revenue,
  tax,
  assets,
  contribution,
  policies,
  accidents,
  ...waitFacts,
  honours,
];

const topThree = said(most(3), "第十一条（四）", "三项指标之一在上年度位居全市同行业前三位");
const forBusiness = fact(business, said(YES, "第十一条（四）", "从事生产、经营活动的"));
const forOthers = fact(business, said(NO, "第十一条（四）", "从事非盈利性业务的组织"));

/** 第十一条, 第十三条, 第三十条. */
const conditions: readonly Condition[] = [
  required("registered", fact(registered, said(YES, "第十一条（一）", "在运城市行政区域内依法设立"))),
  required("operating", fact(operating, said(least(3), "第十一条（一）", "正常开展活动3年以上"))),
  required("violations", fact(violations, said(none(null), "第十一条（一）", "无违法、违规、违纪行为"))),
  required("excellence", fact(excellence, said(YES, "第十一条（二）", "建立并实施卓越绩效模式"))),
  required("leading", fact(leading, said(YES, "第十一条（三）", "处于全市同行业领先"))),
  required("top-three", { any: [fact(revenue, topThree), fact(tax, topThree), fact(assets, topThree)] }, forBusiness),
  required("contribution", fact(contribution, said(YES, "第十一条（四）", "其社会贡献位于行业前列")), forOthers),
  required("policies", fact(policies, said(YES, "第十一条（五）", "符合国家、省、市有关产业导向"))),
  required("accidents", fact(accidents, said(none(3), "第十一条（六）", "近3年内无重大质量、安全、环保等事故"))),
  ...waits,
  condition(
    "preferred",
    "honours",
    fact(honours, said(YES, "第十一条（七）", "获国家和省级政府部门质量荣誉的，优先评选")),
  ),
];

/** 运政发〔2023〕14号, organisations. */
export const yuncheng2023Organisation: Scheme = {
  id: "yuncheng-2023-organisation",
  name: { zh: "运城组织2023", en: "Yuncheng organisations 2023" },
  aliases: ["运城市市长质量奖组织2023"],
  award: { zh: "运城市市长质量奖（组织）", en: "Yuncheng Mayor's Quality Award (organisations)" },
  ...shared("质量奖获奖组织不超过4个", "质量奖提名奖获奖组织不超过4个"),
  facts,
  conditions,
};

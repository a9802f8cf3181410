import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, among, count, fact, least, none, required, text, years, yearsSince, yesNo } from "../facts";

const { said } = citing("CQ2015");
const notice = citing("CQ2024");
const SINCE_2024 = "2024-02-06";

const registered = yesNo("在重庆登记注册", "在重庆市行政区域内登记注册", "registered in Chongqing");
const legalPerson = yesNo("独立法人", "具有独立法人资格", "an independent legal person");
const industrial = yesNo("工业企业", "属于工业企业", "an industrial firm");
const policies = yesNo("符合国家政策", "符合国家产业、环保、节能、质量政策", "in line with national policies");
const operating = years("正常经营年数", "连续正常生产经营的年数", "years of continuous normal operation");
const excellence = yesNo(
  "持续实施卓越绩效模式",
  "持续实施卓越绩效模式且成效显著",
  "runs on the excellence model, to good effect",
);
const leading = yesNo(
  "质量和经营同行领先",
  "实物质量、技术、研发、节能减排及经营结果领先",
  "leads its trade in quality and results",
);
const accidents = yesNo(
  "近3年重大事故",
  "近3年发生重大质量、环境、安全生产责任事故",
  "a major accident in the last 3 years",
);
const serious = yesNo("抽查严重质量问题", "监督抽查中有严重质量问题", "a serious quality problem in spot checks");
const problems = yesNo(
  "抽查质量问题",
  "监督抽查中发现产品质量问题（含不严重的）",
  "any quality problem found in spot checks",
);
const honest = yesNo(
  "诚信和社会责任良好",
  "诚信记录良好，模范履行社会责任",
  "of good credit and social responsibility",
);
const listed = yesNo("列入异常或违法名单", "列入经营异常名录或严重违法企业名单", "on the abnormal or the illegal list");
const unlicensed = yesNo("缺少应有证照", "国家规定应取得的证照未取得", "lacks a licence that it must have");
const cheated = yesNo(
  "近3年参评弄虚作假",
  "近3年参评本奖有弄虚作假等违规行为",
  "fraud in this award in the last 3 years",
);
const won = yearsSince("距获奖年数", "自获奖之日起满几年；未获过奖填“无”", "full years since winning; 无 for never");
const revoked = yearsSince(
  "距撤奖年数",
  "自奖项被撤销起满几年；未撤销过填“无”",
  "full years since revocation; 无 for never",
);
const year = count("申报年份", "申报哪一年的奖", "the year of the application");
const trade = text("行业门类", "国民经济行业分类（GB/T 4754）门类字母", "industry class of GB/T 4754, a letter");

export const facts: readonly Fact[] = [
  registered,
  legalPerson,
  industrial,
  policies,
  operating,
  excellence,
  leading,
  accidents,
  serious,
  honest,
  listed,
  unlicensed,
  cheated,
  won,
  revoked,
  year,
  trade,
  problems,
];

const from2024 = fact(
  year,
  notice.decided(
    least(2024),
    "附件1 二（一）",
    "2024 年通知所列条件自 2024 年申报起适用",
    "the conditions of the notice of 2024 hold for applications from 2024",
    { from: SINCE_2024 },
  ),
);

/** 第二条, 第十一条, 第十二条; from 2024 also 渝经信科技〔2024〕5号附件1 二 where it differs. */
export const conditions: readonly Condition[] = [
  required("registered", fact(registered, said(YES, "第二条", "在重庆市行政区域内登记注册"))),
  required("legal-person", fact(legalPerson, said(YES, "第二条", "具有独立法人资格"))),
  required("industrial", fact(industrial, said(YES, "第二条", "工业企业"))),
  required("policies", fact(policies, said(YES, "第十一条（一）", "符合国家产业、环保、节能、质量政策"))),
  required("operating", fact(operating, said(least(5), "第十一条（一）", "连续正常生产经营5年以上"))),
  required("excellence", fact(excellence, said(YES, "第十一条（二）", "持续实施追求卓越绩效的经营管理模式"))),
  required("leading", fact(leading, said(YES, "第十一条（三）", "处于我市同行业领先地位"))),
  required(
    "accidents",
    fact(accidents, said(none(3), "第十一条（四）", "近3年未发生重大质量、环境、安全生产责任事故")),
  ),
  required("spot-checks", fact(serious, said(none(null), "第十一条（四）", "产品没有严重质量问题"))),
  required("honest", fact(honest, said(YES, "第十一条（五）", "有良好的诚信记录，模范履行社会责任"))),
  required("listed", fact(listed, said(NO, "第十一条（五）", "未被列入企业经营异常名录和严重违法企业名单"))),
  required("licences", fact(unlicensed, said(NO, "第十二条（一）", "国家规定应取得相关证照而未取得的"))),
  required("fraud", fact(cheated, said(none(3), "第十二条（二）", "近三年内参加市长质量管理奖评选活动存在弄虚作假"))),
  required("cool-down", fact(won, said(least(5), "第十二条（三）", "自获奖之日起未满五年的"))),
  required("revoked", fact(revoked, said(least(5), "第十二条（四）", "被撤销市长质量管理奖未满五年的"))),
  required(
    "industry-2024",
    fact(trade, notice.said(among("B", "C", "D"), "附件1 二（一）", "B、C、D三类", SINCE_2024)),
    from2024,
  ),
  required(
    "spot-checks-2024",
    fact(problems, notice.said(none(null), "附件1 二（二）4", "未发现产品质量问题", SINCE_2024)),
    from2024,
  ),
];

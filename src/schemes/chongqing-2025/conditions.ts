import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, fact, least, none, required, years, yearsSince, yesNo } from "../facts";

const { said } = citing("CQ2025");

const political = yesNo("政治条件合格", "符合通知的政治要求", "meets the notice's political requirement");
const registered = yesNo("依法注册登记", "依法注册登记", "lawfully registered");
const lawful = yesNo(
  "符合国家政策",
  "生产经营符合法律法规、强制性标准和产业政策",
  "in line with laws, standards and policies",
);
const operating = years("正常经营年数", "正常运营的年数", "years of normal operation");
const excellence = years("卓越绩效管理年数", "实施卓越绩效管理的年数", "years of running on the excellence model");
const effective = yesNo("质量改进成效显著", "质量改进和管理创新成效显著", "improves and innovates to good effect");
const leading = yesNo(
  "质量和经营同行领先",
  "质量、创新、品牌、效益达到市内、国内领先或国际先进",
  "leads in quality and results",
);
const accidents = yesNo("近3年重大事故", "近3年有重大质量、安全、环保等事故", "a major accident in the last 3 years");
const serious = yesNo("抽查严重质量问题", "监督抽查中有严重质量问题", "a serious quality problem in spot checks");
const violations = yesNo("违法违规记录", "有相关违法违规记录", "a record of violations");
const head = yesNo("负责人违法违纪失信", "负责人有违法违纪失信行为", "the head broke law, discipline or faith");
const honest = yesNo(
  "诚信和社会责任良好",
  "履行社会责任，诚信记录和社会声誉良好",
  "of good credit and social responsibility",
);
const listed = yesNo(
  "列入异常或违法名单",
  "列入经营异常名录或严重违法失信企业名单",
  "on the abnormal or the illegal list",
);
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

export const facts: readonly Fact[] = [
  political,
  registered,
  operating,
  lawful,
  excellence,
  effective,
  leading,
  accidents,
  serious,
  violations,
  head,
  honest,
  listed,
  unlicensed,
  cheated,
  won,
  revoked,
];

/** 二（一）: six conditions, then four bars (不得申报) that are numbered from 1 again. */
export const conditions: readonly Condition[] = [
  required("political", fact(political, said(YES, "二（一）1", "以习近平新时代中国特色社会主义思想为指导"))),
  required("registered", fact(registered, said(YES, "二（一）2", "依法注册登记"))),
  required("operating", fact(operating, said(least(5), "二（一）2", "正常运营5年以上"))),
  required("policies", fact(lawful, said(YES, "二（一）2", "强制性标准和产业政策要求"))),
  required("excellence", fact(excellence, said(least(3), "二（一）3", "实施卓越绩效管理3年以上"))),
  required("effective", fact(effective, said(YES, "二（一）3", "质量改进和管理创新成效显著"))),
  required("leading", fact(leading, said(YES, "二（一）4", "达到市内、国内领先或国际先进水平"))),
  required("accidents", fact(accidents, said(none(3), "二（一）5", "近3年内无重大质量、安全、环保等事故"))),
  required("spot-checks", fact(serious, said(none(null), "二（一）5", "在监督抽查中，产品无严重质量问题"))),
  required("violations", fact(violations, said(none(null), "二（一）5", "无相关违法违规记录"))),
  required("head", fact(head, said(none(null), "二（一）5", "负责人无违法违纪失信行为"))),
  required("honest", fact(honest, said(YES, "二（一）6", "具有良好的诚信记录和社会声誉"))),
  required("listed", fact(listed, said(NO, "二（一）6", "未被列入企业经营异常名录和严重违法失信企业名单"))),
  required("licences", fact(unlicensed, said(NO, "二（一）不得申报1", "国家规定应取得相关证照而未取得的"))),
  required("fraud", fact(cheated, said(none(3), "二（一）不得申报2", "近3年内参加市长质量管理奖评选活动存在弄虚作假"))),
  required("cool-down", fact(won, said(least(5), "二（一）不得申报3", "自获奖之日起未满5年的"))),
  required("revoked", fact(revoked, said(least(5), "二（一）不得申报4", "被撤销市长质量管理奖未满5年的"))),
];

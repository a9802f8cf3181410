import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, fact, none, required, yesNo } from "../facts";

const { said } = citing("JY2025");

const violations = yesNo("严重违法违规", "有其他严重违法、违规行为", "a grave violation of law");
const policies = yesNo("符合国家政策", "符合国家产业、环保、质量政策", "in line with national policies");
const unlicensed = yesNo("缺少应有证照", "法律、法规规定应取得的证照未取得", "lacks a licence that it must have");
const spotChecks = yesNo(
  "近3年监督抽查不合格",
  "近3年国家、省、市级监督抽查不合格",
  "failed a spot check in the last 3 years",
);
const exported = yesNo(
  "近3年出口质量问题",
  "近3年出口产品因质量被索赔、退货、通报",
  "exports claimed on, returned or notified",
);
const service = yesNo(
  "近3年严重服务质量问题",
  "近3年存在严重服务质量问题",
  "a serious service problem in the last 3 years",
);
const larger = yesNo(
  "近3年较大事故",
  "近3年发生较大质量、安全、环保事故",
  "an accident of the larger grade in the last 3 years",
);
const complaint = yesNo(
  "近3年重大质量投诉",
  "近3年因企业责任导致重大质量投诉",
  "a major complaint by its fault in the last 3 years",
);
const cheated = yesNo(
  "近3年参评弄虚作假",
  "近3年参评本奖有弄虚作假等违规行为",
  "fraud in this award in the last 3 years",
);
const blacklisted = yesNo("失信联合惩戒", "被列入失信联合惩戒对象名单", "on the list of joint sanctions");

export const barFacts: readonly Fact[] = [
  violations,
  policies,
  unlicensed,
  spotChecks,
  exported,
  service,
  larger,
  complaint,
  cheated,
  blacklisted,
];

/** 第九条: what bars an applicant. */
export const bars: readonly Condition[] = [
  required("violations", fact(violations, said(none(null), "第九条（七）", "发生其他严重违法、违规行为的"))),
  required("policies", fact(policies, said(YES, "第九条（一）", "不符合国家产业、环保、质量政策的"))),
  required("licences", fact(unlicensed, said(NO, "第九条（二）", "法律、法规规定应取得相关证照而未取得的"))),
  required(
    "spot-checks",
    fact(spotChecks, said(none(3), "第九条（三）", "近3年国家级、省级、市级监督抽查产品不合格的")),
  ),
  required(
    "exports",
    fact(
      exported,
      said(
        none(3),
        "第九条（三）",
        "近3年国家级、省级、市级监督抽查产品不合格的，出口产品因质量问题导致国外索赔、退货、通报调查的",
      ),
    ),
  ),
  required(
    "service",
    fact(
      service,
      said(
        none(3),
        "第九条（三）",
        "近3年国家级、省级、市级监督抽查产品不合格的，出口产品因质量问题导致国外索赔、退货、通报调查的，存在严重服务质量问题的",
      ),
    ),
  ),
  required("larger-accidents", fact(larger, said(none(3), "第九条（四）", "近3年发生较大质量、安全、环保事故"))),
  required(
    "complaints",
    fact(complaint, said(none(3), "第九条（四）", "近3年发生较大质量、安全、环保事故或因企业责任导致重大质量投诉的")),
  ),
  required("fraud", fact(cheated, said(none(3), "第九条（五）", "近3年内参加市长质量奖评定活动存在弄虚作假"))),
  required("sanctions", fact(blacklisted, said(NO, "第九条（六）", "列入失信联合惩戒对象名单的"))),
];

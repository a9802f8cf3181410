import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, fact, least, none, required, years, yesNo } from "../facts";

const { said } = citing("JY2025");

const registered = yesNo(
  "在济源依法设立",
  "在济源市行政区域内依法设立、登记注册",
  "lawfully established and registered in Jiyuan",
);
const operating = years("正常经营年数", "正常运行的年数", "years of normal operation");
const littleGiant = yesNo("专精特新小巨人", "专精特新“小巨人”企业", "a specialised “little giant” firm");
const quality = yesNo("质量管理体系认证", "通过质量管理体系认证", "certified for quality management");
const environment = yesNo("环境管理体系认证", "通过环境管理体系认证", "certified for environmental management");
const health = yesNo("职业健康安全认证", "通过职业健康安全认证", "certified for health and safety");
const excellence = years("卓越绩效管理年数", "采用卓越绩效模式的年数", "years of running on the excellence model");
const report = years("自评报告数据年数", "自评报告包含近几年的数据和信息", "how many years of data the report holds");
const innovation = yesNo("质量创新能力强", "持续推动技术、管理、制度创新", "keeps innovating");
const brand = yesNo("品牌优势突出", "行业内知名度、影响力和质量满意度高", "well known, satisfying its customers");
const tested = years(
  "产品连续检验合格年数",
  "产品经市级以上法定机构检验连续合格几年",
  "years of products passing statutory tests",
);
const accidents = yesNo(
  "近3年重大事故",
  "近3年有重大质量、安全、环境污染、公共卫生等事故",
  "a major accident in the last 3 years",
);
const business = yesNo("从事生产经营", "从事生产、经营活动（非营利性组织填“否”）", "a business (否 for non-profit)");
const front = yesNo(
  "省内同行业前列",
  "上年度质量、收入、利税或资产贡献率位居省内同行业前列",
  "at the front of its trade in the province",
);
const loss = yesNo("近3年亏损", "最近三年发生过亏损", "a loss in the last 3 years");
const contribution = yesNo("社会贡献显著", "非营利性组织的社会贡献显著", "of marked contribution to society");
const honest = yesNo(
  "诚信和社会责任良好",
  "履行社会责任，诚信记录和社会信誉良好",
  "of good credit and social responsibility",
);

export const basicFacts: readonly Fact[] = [
  registered,
  operating,
  littleGiant,
  quality,
  environment,
  health,
  excellence,
  report,
  innovation,
  brand,
  tested,
  accidents,
  business,
  front,
  loss,
  contribution,
  honest,
];

const forBusiness = fact(business, said(YES, "第八条（五）", "从事生产、经营活动的"));
const forOthers = fact(business, said(NO, "第八条（五）", "从事非营利性活动的组织"));

const operates = {
  any: [
    fact(operating, said(least(5), "第八条（一）", "正常运行5年以上")),
    {
      all: [
        fact(littleGiant, said(YES, "第八条（一）", "专精特新“小巨人”企业")),
        fact(operating, said(least(3), "第八条（一）", "可放宽至3年以上")),
      ],
    },
  ],
};

/** 第八条: what every applicant must show. */
export const basicConditions: readonly Condition[] = [
  required("registered", fact(registered, said(YES, "第八条（一）", "依法在济源市行政区域内设立"))),
  required("operating", operates),
  required("quality-system", fact(quality, said(YES, "第八条（二）", "通过质量管理体系认证"))),
  required("environment-system", fact(environment, said(YES, "第八条（二）", "环境管理体系认证"))),
  required("health-system", fact(health, said(YES, "第八条（二）", "职业健康安全认证"))),
  required("excellence", fact(excellence, said(least(1), "第八条（二）", "采用卓越绩效模式1年以上"))),
  required("report-years", fact(report, said(least(3), "第八条（二）", "包含近3年数据和信息的自评报告"))),
  required("innovation", fact(innovation, said(YES, "第八条（三）", "质量创新能力强"))),
  required("brand", fact(brand, said(YES, "第八条（四）", "品牌优势突出"))),
  required("tested", fact(tested, said(least(3), "第八条（四）", "连续三年产品质量经市级以上法定检验机构检验合格"))),
  required(
    "accidents",
    fact(
      accidents,
      said(
        none(3),
        "第八条（四）",
        "连续三年产品质量经市级以上法定检验机构检验合格，未发生重大的质量、安全、环境污染、公共卫生等事故",
      ),
    ),
  ),
  required("front", fact(front, said(YES, "第八条（五）", "在上年度位居省内同行业前列")), forBusiness),
  required("loss", fact(loss, said(none(3), "第八条（五）", "最近三年未发生亏损")), forBusiness),
  required("contribution", fact(contribution, said(YES, "第八条（五）", "其社会贡献显著")), forOthers),
  required("honest", fact(honest, said(YES, "第八条（六）", "具有良好的诚信记录和社会信誉"))),
];

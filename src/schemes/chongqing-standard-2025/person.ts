import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, fact, least, none, required, years, yesNo } from "../facts";
import type { Scheme } from "../scheme";
import { PERSON, PROJECT, shared } from "./shared";

const { said } = citing("CQ2025");

const political = yesNo("政治条件合格", "符合通知的政治要求", "meets the notice's political requirement");
const merit = yesNo(
  "标准化工作成绩显著",
  "为重庆市标准化工作作出显著成绩",
  "of marked merit for Chongqing's standardisation",
);
const service = years("标准化工作年数", "从事标准化工作满几年", "full years in standardisation");
const devoted = yesNo("业绩公认显著", "热爱标准化事业，取得公认的显著业绩", "devoted, with recognised achievements");
const violations = yesNo("违法违纪失信", "有违法违纪失信行为", "broke law, discipline or faith");
const blacklisted = yesNo(
  "担任失信企业负责人",
  "担任列入严重违法失信名单企业的法定代表人或负责人",
  "heads a firm on the illegal list",
);

const facts: readonly Fact[] = [merit, political, service, devoted, violations, blacklisted];

/** 一（二） and 二（二）, the second list. */
const conditions: readonly Condition[] = [
  required("merit", fact(merit, said(YES, "一（二）", "为重庆市标准化工作作出显著成绩的个人"))),
  required("political", fact(political, said(YES, "二（二）个人1", "以习近平新时代中国特色社会主义思想为指导"))),
  required("service", fact(service, said(least(5), "二（二）个人2", "从事标准化工作满5年以上"))),
  required("achievement", fact(devoted, said(YES, "二（二）个人3", "取得公认的显著业绩"))),
  required("violations", fact(violations, said(none(null), "二（二）个人4", "无违法违纪失信行为"))),
  required(
    "blacklisted",
    fact(blacklisted, said(NO, "二（二）个人4", "未担任被列入严重违法失信企业名单企业的法定代表人")),
  ),
];

/** 渝人社〔2025〕85号, 标准创新贡献奖, persons. The rubric is the office's to supply. */
export const chongqingStandard2025Person: Scheme = {
  id: PERSON,
  name: { zh: "重庆标准个人2025", en: "Chongqing standard persons 2025" },
  aliases: ["重庆标准创新贡献奖个人2025"],
  award: { zh: "重庆市标准创新贡献奖（个人）", en: "Chongqing Standards Innovation Award (persons)" },
  ...shared(PROJECT, { zh: "《标准创新贡献奖个人评分标准（试行）》", en: "the trial rubric for persons" }),
  facts,
  conditions,
};

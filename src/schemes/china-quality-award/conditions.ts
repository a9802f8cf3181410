import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { YES, among, fact, none, required, text, yesNo } from "../facts";

const { said } = citing("CQ2024");

const kind = text("参评类型", "组织或个人", "组织 (organisation) or 个人 (person)");
const scope = yesNo("属于参评范围", "属于所列参评组织或个人的范围", "within the scope for organisations or persons");
const loyal = yesNo("拥护党的路线方针政策", "拥护党的路线、方针、政策", "upholds the Party's line and policies");
const domestic = yesNo("在中国境内依法设立", "在中国境内依法设立", "lawfully established in China");
const accidents = yesNo("近5年重大事故", "近5年内有重大质量、安全、环保等事故", "a major accident in the last 5 years");
const recent = yesNo("近5年违法违规违纪", "近5年内有相关违法、违规、违纪行为", "a violation in the last 5 years");
const violations = yesNo("违法违规违纪", "有相关违法、违规、违纪行为", "a violation of law, rule or discipline");
const effective = yesNo("质量效益显著", "质量提升、创新发展、品牌影响、组织效益显著", "of marked quality and benefit");
const replicable = yesNo(
  "质量模式可推广",
  "质量管理制度、模式和方法可示范可推广",
  "its quality model can be followed by others",
);
const devoted = yesNo(
  "长期从事质量工作",
  "长期从事质量管理研究或实践并有突出贡献",
  "long in quality work, with outstanding merit",
);

export const facts: readonly Fact[] = [
  kind,
  scope,
  loyal,
  domestic,
  accidents,
  recent,
  violations,
  effective,
  replicable,
  devoted,
];

const organisation = fact(kind, said(among("组织"), "附件1 一（二）1", "组织参评条件"));
const person = fact(kind, said(among("个人"), "附件1 一（二）2", "个人参评条件"));

/** 附件1 一: organisations are barred by accidents and violations of five years, persons by violations without a term. */
export const conditions: readonly Condition[] = [
  required(
    "kind",
    fact(kind, said(among("组织", "个人"), "附件1 一（一）", "组织和对中国质量发展事业作出突出贡献的个人")),
  ),
  required("scope", fact(scope, said(YES, "附件1 一（一）1", "参评组织范围")), organisation),
  required("scope-person", fact(scope, said(YES, "附件1 一（一）2", "参评个人范围")), person),
  required("loyal", fact(loyal, said(YES, "附件1 一（二）1（1）", "拥护党的路线、方针、政策")), organisation),
  required("domestic", fact(domestic, said(YES, "附件1 一（二）1（1）", "在中国境内依法设立")), organisation),
  required(
    "accidents",
    fact(accidents, said(none(5), "附件1 一（二）1（1）", "近5年内无重大质量、安全、环保等事故")),
    organisation,
  ),
  required(
    "violations",
    fact(
      recent,
      said(none(5), "附件1 一（二）1（1）", "近5年内无重大质量、安全、环保等事故，无相关违法、违规、违纪行为"),
    ),
    organisation,
  ),
  required("effective", fact(effective, said(YES, "附件1 一（二）1（2）", "质量效益显著")), organisation),
  required("replicable", fact(replicable, said(YES, "附件1 一（二）1（3）", "可示范可推广")), organisation),
  required("loyal-person", fact(loyal, said(YES, "附件1 一（二）2", "认真贯彻执行党的路线、方针、政策")), person),
  required(
    "violations-person",
    fact(violations, said(none(null), "附件1 一（二）2", "无相关违法、违规、违纪行为")),
    person,
  ),
  required("devoted", fact(devoted, said(YES, "附件1 一（二）2", "长期从事质量管理研究或实践")), person),
];

import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { NO, YES, among, fact, least, none, required, text, years, yesNo } from "../facts";
import type { Scheme } from "../scheme";
import { PERSON, PROJECT, shared } from "./shared";

const { said } = citing("CQ2025");

const political = yesNo("政治条件合格", "符合通知的政治要求", "meets the notice's political requirement");
const established = yesNo("依法设立", "牵头单位是依法设立的法人或非法人组织", "drafted by a lawfully established body");
const first = yesNo("第一起草单位", "在标准起草单位名单中排序第一位", "listed first among the drafters");
const valid = yesNo("标准现行有效", "标准现行有效", "the standard is in force");
const applied = years("标准实施年数", "标准已实施满几年", "full years for which the standard has been applied");
const level = text(
  "标准级别",
  "国家标准、行业标准、地方标准、团体标准、企业标准或国际标准",
  "the level of the standard",
);
const filed = yesNo("已备案", "行业标准、地方标准已备案", "an industry or local standard is filed");
const declared = yesNo(
  "已声明公开",
  "团体标准、企业标准已在平台自我声明公开",
  "a group or enterprise standard is declared in public",
);
const benefit = yesNo("在渝效益显著", "在我市取得显著经济、社会和生态效益", "of marked benefit in Chongqing");
const accidents = yesNo(
  "近3年重大事故",
  "近3年发生重大质量、安全和生态环境等责任事故",
  "a major accident in the last 3 years",
);
const honest = yesNo(
  "诚信和社会责任良好",
  "诚信记录良好，模范履行社会责任",
  "of good credit and social responsibility",
);
const listed = yesNo("列入异常或违法名单", "列入经营异常名录或严重违法企业名单", "on the abnormal or the illegal list");
const head = yesNo("负责人违法违纪失信", "负责人有违法违纪失信行为", "the head broke law, discipline or faith");
const leading = yesNo(
  "成果转化效益领先",
  "创新成果转化为标准，效益处于领先地位",
  "turned innovation into a standard, leading in benefit",
);

const facts: readonly Fact[] = [
  political,
  established,
  first,
  valid,
  applied,
  level,
  filed,
  declared,
  benefit,
  accidents,
  honest,
  listed,
  head,
  leading,
];

const LEVELS = ["国家标准", "行业标准", "地方标准", "团体标准", "企业标准", "国际标准"];
const is = (words: string, ...levels: string[]) => fact(level, said(among(...levels), "一（二）", words));

/** 一（二） on the standard, 二（二） on the unit that applies. */
const conditions: readonly Condition[] = [
  required("established", fact(established, said(YES, "一（二）", "依法设立的法人或非法人组织牵头制修订"))),
  required("first-drafter", fact(first, said(YES, "一（二）", "在标准起草单位名单中排序第一位"))),
  required("in-force", fact(valid, said(YES, "一（二）", "现行有效"))),
  required("applied", fact(applied, said(least(2), "一（二）", "实施满2年"))),
  required("level", is("国家标准，备案的行业标准、地方标准", ...LEVELS)),
  required(
    "filed",
    fact(filed, said(YES, "一（二）", "备案的行业标准、地方标准")),
    is("备案的行业标准、地方标准", "行业标准", "地方标准"),
  ),
  required(
    "declared",
    fact(declared, said(YES, "一（二）", "自我声明公开的团体标准、企业标准")),
    is("自我声明公开的团体标准、企业标准", "团体标准", "企业标准"),
  ),
  required("benefit", fact(benefit, said(YES, "一（二）", "在我市取得显著经济、社会和生态效益"))),
  required("political", fact(political, said(YES, "二（二）标准项目1", "以习近平新时代中国特色社会主义思想为指导"))),
  required(
    "accidents",
    fact(accidents, said(none(3), "二（二）标准项目2", "近3年未发生重大质量、安全和生态环境等责任事故")),
  ),
  required("honest", fact(honest, said(YES, "二（二）标准项目3", "有良好的诚信记录，模范履行社会责任"))),
  required("listed", fact(listed, said(NO, "二（二）标准项目3", "未被列入企业经营异常名录和严重违法企业名单"))),
  required("head", fact(head, said(none(null), "二（二）标准项目3", "负责人无违法违纪失信行为"))),
  required("leading", fact(leading, said(YES, "二（二）标准项目4", "取得的经济社会效益处于领先地位"))),
];

/** 渝人社〔2025〕85号, 标准创新贡献奖, projects. The rubric is the office's to supply. */
export const chongqingStandard2025Project: Scheme = {
  id: PROJECT,
  name: { zh: "重庆标准项目2025", en: "Chongqing standard projects 2025" },
  aliases: ["重庆标准创新贡献奖标准项目2025"],
  award: { zh: "重庆市标准创新贡献奖（标准项目）", en: "Chongqing Standards Innovation Award (projects)" },
  ...shared(PERSON, { zh: "《标准创新贡献奖标准项目评分标准（试行）》", en: "the trial rubric for projects" }),
  facts,
  conditions,
};

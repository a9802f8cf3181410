import { citing } from "../citing";
import { provide } from "../provide";
import type { Provision } from "../scheme";

const { said } = citing("YC2023");

export const provisions: readonly Provision[] = [
  provide(
    "bonus-whole",
    "加分按引进人数计，一人只计一次，人数须为整数",
    "each person counts once, whole numbers only",
    said(true, "第三条", "每引进1人"),
  ),
  provide(
    "approval",
    "开展前报请同意并经省审批",
    "each round needs the province's approval",
    said(true, "第四条", "经省委、省政府审批后开展"),
  ),
  provide(
    "fee",
    "向申报单位和个人收费",
    "applicants pay a fee",
    said(false, "第十条", "不向申报单位和个人收取任何费用"),
  ),
  provide(
    "third-party",
    "可委托第三方机构评选",
    "a third party may be entrusted",
    said(true, "第十条", "可委托有资质的独立第三方机构"),
  ),
  provide(
    "nominees-again",
    "提名奖获得者可继续申报",
    "nominees may apply again",
    said(true, "第十三条", "可继续申报运城市市长质量奖"),
  ),
  provide(
    "secrets",
    "申报材料可涉及国家秘密",
    "materials may touch state secrets",
    said(false, "第十七条", "申报材料不得涉及国家安全、国家秘密"),
  ),
  provide(
    "prize-organisation",
    "向获奖组织发放奖金",
    "winning organisations get money",
    said(true, "第二十二条", "向获奖组织发放一次性奖金"),
  ),
  provide(
    "year-shown",
    "宣传须注明获奖年度",
    "publicity names the year of the award",
    said(true, "第二十四条", "需注明获奖年度"),
  ),
  provide(
    "mark-on-products",
    "标识可用于产品宣传",
    "the mark may be used on products",
    said(false, "第二十四条", "不得用于产品宣传"),
  ),
  provide("revoke-fraud", "骗取奖励的，撤销", "fraud revokes", said(true, "第三十条（一）", "骗取奖励的")),
  provide(
    "revoke-accident",
    "发生重大事故的，撤销",
    "a major accident revokes",
    said(true, "第三十条（二）", "发生重大质量、安全、环保等事故的"),
  ),
  provide(
    "revoke-mark",
    "违规使用标识、拒绝履行义务的，撤销",
    "misuse of the mark or refusal of duties revokes",
    said(true, "第三十条（三）", "拒绝履行相关责任义务的"),
  ),
  provide(
    "revoke-violation",
    "其他严重违法的，撤销",
    "another grave violation revokes",
    said(true, "第三十条（四）", "其他严重违反法律法规行为的"),
  ),
  provide("in-force", "施行日期", "in force from", said("2023-06-09", "第三十四条", "自2023年6月9日起施行")),
  provide("term", "有效期", "term of validity", said(5, "第三十五条", "有效期为5年"), "年"),
];

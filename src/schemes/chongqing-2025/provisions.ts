import { citing } from "../citing";
import { provide } from "../provide";
import type { Provision } from "../scheme";

const { said, decided } = citing("CQ2025");

/** What holds for both awards of the notice. */
export const common: readonly Provision[] = [
  provide("deadline", "区县填报截止日期", "districts file by", said("2025-04-11", "四（一）1", "2025年4月11日前")),
  provide(
    "struck-off",
    "公示有异议，经核实不宜表彰的，取消表彰资格",
    "an objection that holds strikes off",
    said(true, "四（五）", "按相关程序取消表彰资格"),
  ),
  provide(
    "fee",
    "利用评选表彰收取费用",
    "a fee is charged",
    said(false, "六（三）", "严禁利用市长质量奖评选表彰工作，收取任何费用"),
  ),
  provide(
    "recommendation-fraud",
    "未按程序推荐或弄虚作假的，撤销参评资格",
    "a recommendation against the procedure or by fraud loses the right to compete",
    said(true, "六（三）", "经查实后撤销其参评资格"),
  ),
  provide(
    "revoke-violation",
    "已受表彰而有违纪违法行为的，撤销荣誉",
    "a violation of law or discipline revokes",
    said(true, "六（三）", "撤销其所获荣誉"),
  ),
  provide(
    "in-force",
    "施行日期",
    "in force from",
    decided(
      "2025-03-12",
      "落款",
      "通知未写施行日期，取发文日期",
      "the notice gives no date of force: its own date is taken",
      { words: "2025年3月12日" },
    ),
  ),
];

export const provisions: readonly Provision[] = [
  provide(
    "district-limit",
    "区县推荐数量限制",
    "a limit on a district's nominations",
    said(false, "四（一）1", "各区县推荐数量无名额限制"),
  ),
  provide(
    "recommended-2024",
    "2024 年已推荐申报的不再申报，补充资料后直接参评",
    "who was recommended in 2024 does not apply again",
    said(true, "四（一）1", "2024年已推荐申报市长质量管理奖的，不再申报"),
  ),
  provide(
    "copies",
    "纸质材料份数（宣传片除外）",
    "paper copies, all but the film",
    said(4, "附件 一", "除第五项外，均需提供纸质材料一式4份"),
    "份",
  ),
  provide(
    "film",
    "企业形象宣传片电子文档份数",
    "copies of the film, electronic",
    said(1, "附件 一（五）", "企业形象宣传片电子文档1份"),
    "份",
  ),
  ...common,
];

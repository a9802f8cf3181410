import { citing } from "../citing";
import { provide } from "../provide";
import type { Provision } from "../scheme";

const { said, decided, unsaid } = citing("CQ2015");

/** The document's own points govern; those of 2004's categories are the same, which is why its items are taken. */
const points = (
  [
    ["4.1", "（一）", "领导", "leadership", 100],
    ["4.2", "（二）", "战略", "strategy", 80],
    ["4.3", "（三）", "顾客与市场", "customers and markets", 90],
    ["4.4", "（四）", "资源", "resources", 120],
    ["4.5", "（五）", "过程管理", "process management", 110],
    ["4.6", "（六）", "测量、分析与改进", "measurement, analysis and improvement", 100],
    ["4.7", "（七）", "经营结果", "business results", 400],
  ] as const
).map(([code, place, zh, en, value]) =>
  provide(
    `points-${code}`,
    `${zh}的分值`,
    `points of ${en}`,
    said(value, `第十五条${place}`, `${zh}(${value} 分)`),
    "分",
  ),
);

/** What the rules also say with a number or a yes/no, in the order of their clauses. */
export const provisions: readonly Provision[] = [
  provide("vacant-rather", "宁缺毋滥", "rather no winner than a poor one", said(true, "第三条", "宁缺毋滥")),
  provide("fee", "向被评选企业收费", "firms pay a fee", said(false, "第四条", "不向被评选企业收取任何费用")),
  provide(
    "panel-leader",
    "评审实行组长负责制",
    "the panel's leader answers for it",
    said(true, "第八条", "组长负责制"),
  ),
  provide(
    "recommendation",
    "申报材料须经区县质监局审核并签署推荐意见",
    "materials are examined and recommended by the district",
    said(true, "第十三条（一）", "签署推荐意见"),
  ),
  provide(
    "official-proof",
    "相关证明须由市级部门出具",
    "proofs come from municipal departments",
    said(true, "第十四条", "须由市级相关部门出具"),
  ),
  ...points,
  provide(
    "independent-then-consensus",
    "先独立评审，后合议评审",
    "independent review, then consensus",
    said(true, "第十六条（三）", "分独立评审和合议评审两个步骤进行"),
  ),
  provide(
    "item-by-item",
    "资料评审逐条评分",
    "documents are scored item by item",
    said(true, "第十六条（三）", "逐条评分"),
  ),
  provide(
    "feedback",
    "资料评审不足 400 分的，向企业反馈评审报告",
    "a firm below 400 for documents gets a feedback report",
    said(400, "第十六条（三）", "400 分以下的申报企业，由评选委员会办公室向申报企业反馈评审报告"),
    "分",
  ),
  provide(
    "defender",
    "答辩人为企业主要负责人",
    "the firm's head defends",
    said(true, "第十六条（四）", "答辩人为企业主要负责人"),
  ),
  provide(
    "defence-gate",
    "答辩的门槛分",
    "gate of the defence",
    unsaid("第十六条（六）2", "细则对答辩不设门槛", "The rules set no gate for the defence"),
  ),
  provide(
    "site-days",
    "现场评审天数",
    "days of a site visit",
    said({ least: 3, most: 5 }, "第十六条（五）1", "3-5天"),
    "天",
  ),
  provide(
    "site-fraud",
    "现场发现严重不符或弄虚作假的，立即停止并取消资格",
    "fraud found on site stops the visit and disqualifies",
    said(true, "第十六条（五）3", "立即停止对该企业的现场评审"),
  ),
  provide(
    "site-below-400",
    "现场评审不足 400 分的处理",
    "what becomes of less than 400 at the site visit",
    unsaid("第十六条（五）5", "细则未写现场评审不足 400 分如何处理", "The rules do not say"),
  ),
  provide(
    "rescaled",
    "综合得分折算为千分制",
    "the composite is rescaled to 1000",
    decided(
      false,
      "第十六条（六）2",
      "照字面相加，最高 1100 分，不折算",
      "added as printed, up to 1100, never rescaled",
      { words: "评审得分与答辩得分之和为综合得分" },
    ),
  ),
  provide(
    "objection",
    "公示异议属实的，取消评奖资格",
    "an objection that proves true disqualifies",
    said(true, "第十六条（七）3", "若情况属实，取消该企业的评奖资格"),
  ),
  provide(
    "yearly-self-assessment",
    "获奖企业每年开展自我评价",
    "winners assess themselves every year",
    said(true, "第十八条", "每年严格按照《卓越绩效评价准则》的要求开展自我评价"),
  ),
  provide(
    "report-within",
    "获奖企业发生重大事故或抽查不合格的，书面报告期限",
    "winners report an accident or a failed spot check within",
    said(15, "第十九条", "15 个工作日内"),
    "工作日",
  ),
  provide("revoke-fraud", "弄虚作假的，撤销", "fraud revokes", said(true, "第二十条（一）", "弄虚作假")),
  provide(
    "revoke-quality",
    "产品有严重质量问题的，撤销",
    "a serious quality problem revokes",
    said(true, "第二十条（二）", "产品有严重质量问题的"),
  ),
  provide(
    "revoke-accident",
    "发生重大事故的，撤销",
    "a major accident revokes",
    said(true, "第二十条（三）", "重大质量、环境、安全生产责任事故的"),
  ),
  provide(
    "revoke-violation",
    "违法且影响恶劣的，撤销",
    "a violation of law revokes",
    said(true, "第二十条（四）", "违反法律法规的行为，且造成恶劣社会影响的"),
  ),
  provide(
    "revoked-years",
    "被撤销后不得再次申报的年数",
    "years barred after revocation",
    said(5, "第二十一条", "5 年内不得再次申报"),
    "年",
  ),
  provide("in-force", "施行日期", "in force from", said("自印发之日起施行", "第二十四条", "自印发之日起施行")),
];

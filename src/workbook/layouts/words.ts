import { headingKey } from "./text";

/** What a heading can say on its own, in Chinese or English. */
export type Word =
  | "seq"
  | "applicant"
  | "name"
  | "reviewer"
  | "adviser"
  | "code"
  | "number"
  | "category"
  | "item"
  | "points"
  | "highest"
  | "percent"
  | "score"
  | "comment"
  | "mean"
  | "agreed"
  | "subtotal"
  | "total"
  | "review"
  | "composite"
  | "rank"
  | "outcome"
  | "group"
  | "stage"
  | "weight"
  | "statistic"
  | "info";

const SCORED = "得分|评分|打分|分数|成绩|分值|分";
const JUDGE =
  "评审员|评审专家|评审人员|评审委员|评审人|评委|专家|评分员|评分人|打分人|评议员|评估师|评估员|审核员|品酒员|品酒师|评酒员|品评员|裁判|考官";
const APPLIED =
  "申报|参评|被评|被考核|被检查|被评估|受检|被评审|被评价|受评|受审|申请|参选|候选|报名|参赛|迎检|被推荐|拟推荐|拟表彰|获奖";
const FIRM = "组织|企业|单位|公司|机构|对象|主体|集体|团队";

/** The first that fits counts, so what is narrow stands before what is wide. */
const PATTERNS: readonly (readonly [Word, string])[] = [
  [
    "seq",
    "序号|序|次序|(出场|答辩|陈述|上场|抽签|汇报)(顺序|次序|序号|顺位)|顺序|no|no\\.|#|s/?n|s\\.n|index|serial( no| number)?",
  ],
  ["rank", "(总|综合|最终)?(名次|排名|排序|位次|排位|序次)|rank(ing)?|position|standing|placing"],
  [
    "outcome",
    "(评选|评审|最终|推荐|表决|入围|评定)?(结果|结论)|(拟定|拟|建议|推荐)?(等次|等级|奖项|奖级|获奖等级)|获奖情况|推荐意见|是否.{1,12}|入围情况|outcome|results?|award|decision|tier|recommendation|verdict",
  ],
  [
    "agreed",
    `(最终)?(合议|一致|共识|统一|商定)(后)?(${SCORED}|值|意见分|结果|百分比|百分数)?|(一致|统一)意见|consensus( score| value| %)?|agreed( score| value)?|final agreed`,
  ],
  [
    "comment",
    "(主要)?(优势|优点|亮点|长处|强项)|(需)?改进(机会|空间|建议|点|意见|方向)?|不足|(主要)?(问题|存在问题)|评语|备注|附注|(评审|评价|专家|评委|合议)?说明|.{0,8}(意见|评语)|(评分|打分|扣分|得分)?(理由|依据|原因|说明)|证据|(.{0,20} )?(comments?|remarks?|feedback)|strengths?|weakness(es)?|ofis?|opportunit(y|ies)( for improvement)?|improvements?|notes?|feedback|evidence|rationale|observations?",
  ],
  [
    "info",
    "单元格|文件(名称?)?|工作[表簿](名称?)?|表名|来源(文件|工作表|单元格)?|原[填值](数|分)?|cells?|files?( name)?|(work)?sheets?( name)?|workbook|source|as given|(联系|手机|固定|办公)?(电话|手机|座机)(号码)?|手机号|联系人.*|联系方式|传真|邮编|邮箱|电子邮[件箱]|网址|(通讯|通信|联系|注册|办公)?地址|所在.*|区县|区域|地区|(所属)?行业.*|年份|年度|届次|成立.*|注册.*|日期|时间|.{0,8}(日期|时间|地点|名单|负责人)|职务|职称|职位|部门|科室|推荐单位|推荐部门|主管部门|员工.*|.{0,12}人(才)?数|数量|单价|金额|总价|价格|规格|型号|营业收入.*|产值.*|税.*|利润.*|统一社会信用代码|身份证.*|性别|年龄|民族|学历|专业|签字|签名|评分标准|评价标准|评价要点|评审要点|评分要点|评分细则|评价方法|加分|奖励分|扣分|phone.*|tel(ephone)?( no)?|mobile|fax|e-?mail|address|website|contact.*|city|province|district|county|region|industry|sector|year|founded|established|date|time|deadline|title|department|dept|qty|quantity|unit( price)?|price|amount|cost|invoice.*|description|rubric|signature|signed|gender|sex|age|employees?|revenue|bonus|deductions?",
  ],
  [
    "code",
    "(条款|条目|条文|项目|指标|评分项|评价项|标准|准则|子项)(编号|编码|代码|代号|号)|(clause|item|criterion|section|ref|reference)( ?(no|number|code|id|#))|code|ref|clause",
  ],
  ["number", "编号|编码|代码|代号|号|id|number|no\\. ?\\d*"],
  [
    "points",
    "(项目|条款|单项|本项|各项|标准|总|满分)?分值|(项目|条款|单项|本项)?满分(值|分值|标准)?|标准分(值|数)?|配分|应得分|最高分值|分数上限|权重分|(points?|marks?|score) (possible|available|value)|(maximum|max\\.?|full|possible|available|total possible)( (score|points?|marks?|pts\\.?))|points?|pts|possible|marks available",
  ],
  ["highest", "最高分?|最高得分|maximum|max|highest( score)?"],
  [
    "percent",
    "(评分|得分|打分|评价|实际|评定)?(百分比|百分数|百分率|得分率|比例|%)|percent(age)?( score)?|(score|rate|rating) ?(percent(age)?|pct|%)|score ?%|% ?score|pct|%",
  ],
  [
    "mean",
    `(算术|加权|评委|专家|评审员)?平均(${SCORED}|值)?(百分比|百分数|率)?|均分|均值|平均数|(去掉|去除|扣除|剔除).{2,16}(平均分?|均分|均值|得分|成绩)|截尾平均分?|(得分|评分)(平均|均值)|mean( score)?|average( score| mark)?|avg\\.?( score)?`,
  ],
  ["subtotal", "(本类|类目|分项|条款)?小计(得分|分)?|分项合计|类目(得分|合计)|sub-?totals?( score)?"],
  [
    "composite",
    `综合(评选|评价|评定)?(${SCORED}|总分|总评|总得分)|综合|总评(${SCORED})?|最终(${SCORED}|总分|总成绩)|最后(${SCORED})|总成绩|final( score| mark| total)?|composite( score)?|overall( score| mark)?`,
  ],
  [
    "total",
    "合计(得分|分|分值|分数)?(率|百分比)?|总计(得分|分)?|总分(数|值)?|总得分(率|百分比)?|总百分比|得分合计|累计(得分|分)?|(grand )?totals?( score| points| marks)?|sum|overall total",
  ],
  ["review", "评审(总分|总得分|综合得分|合计|加权得分)|(加权)?评审(得分|成绩|分)|review (score|total)"],
  [
    "statistic",
    "最低分?|最低得分|极差|全距|标准差|标准偏差|方差|中位数|中值|变异系数|离散度|偏差|去掉.*|minimum|min|lowest( score)?|range|std\\.?( dev\\.?(iation)?)?|s\\.?d\\.?|standard deviation|variance|median|spread|cv",
  ],
  [
    "weight",
    `权重(系数|值)?|系数|比重|占比|加权(${SCORED})?|(折算|折合|换算)(后)?(${SCORED})?|weights?|weighting|weighted( score)?`,
  ],
  ["group", "组别|评审组(别)?|评审小组|分组|小组|组号|评审组名称|group( no| name)?|panel( no| name)?|review team"],
  ["stage", "(评审|评选)?(阶段|环节|轮次|轮)|stage|phase|round"],
  ["adviser", "(点评)?顾问(姓名|名单)?|advis[eo]rs?|consultants?"],
  [
    "reviewer",
    `(资料|材料|书面|文件|现场|实地|答辩|陈述)?(${JUDGE}|评委会?成员|专家组成员|评审组成员|评委员)(姓名|名称|编号|代码|名|号)?|(reviewer|judge|examiner|assessor|expert|evaluator|rater|scorer|panel+ist|juror|taster|panel member)s?( ?(name|no|id|code))?`,
  ],
  [
    "applicant",
    `(${APPLIED})(${FIRM}|者|人|方|项目|产品|作品|课题|成果|案例|标准|队伍?|选手|号)(名称|全称|简称|姓名|名|编号|号)?|(${FIRM})(名称|全称|简称|名)?|(评审|评价|考核)(对象|企业)|(小组|班组|课题)名称|(项目|产品|作品|课题|成果|论文|方案|案例|品种)(名称|名)|作品|选手(姓名|编号|号|名)?|参赛队|队名|队伍(名称)?|代表队|候选人|品名|(酒|茶|试|供试)?样(品|本)?(名称|编号|号|代码|序号)?|酒样|品种编号|(applicant|organi[sz]ation|company|enterprise|firm|nominee|candidate|contestant|participant|competitor|entrant|entry|team|sample|wine|project|institution|business)s?( ?(name|no|id|number|code))?|name of (the )?(applicant|organi[sz]ation|company|nominee|candidate)`,
  ],
  ["name", "姓名|名称|名字|name|full name|names"],
  [
    "category",
    "(所属)?(评分|评价|评审|考核)?(类目|大类|类别|维度|模块|版块|板块)(名称)?|一级(指标|条款|项目)|categor(y|ies)( name)?|dimension|pillar|section",
  ],
  [
    "item",
    "(评分|评价|评审|考核|打分|评定|测评|检查|考评|评议|评估|评比|评选|测量|品评|品尝|具体|二级|三级)*(条款|项目|指标|条目|要素|因素|事项|要点|要求|内容|准则|标准|子项|细项|项)(名称|内容|[及与和](要求|分值|满分|标准分|配分))?|items?( name| description)?|criteri(on|a)( name)?|factors?|elements?|attributes?|indicators?|questions?|aspects?|requirements?|characteristics?",
  ],
  ["subtotal", ".{1,16}?(小计|合计)|.{1,24} sub-?total"],
  [
    "score",
    `.{0,6}?(得分|评分|打分|分数|评定分|给分|计分|实得分|成绩|量分)(值)?|分|(raw |actual |awarded |given |your |item )?(score|mark|rating|grade)s?( given| awarded| obtained)?|points (awarded|earned|scored|given)|awarded`,
  ],
];

const COMPILED = PATTERNS.map(([word, source]) => [word, new RegExp(`^(?:${source})$`, "u")] as const);

const find = (key: string): Word | null => COMPILED.find(([, pattern]) => pattern.test(key))?.[0] ?? null;

/** What a heading says, or null where it says nothing known. Brackets are passed over: 百分比(%) is a percent. */
export function wordOf(text: string): Word | null {
  const key = headingKey(text);
  if (key === "") return /^[^\d]*%[^\d]*$/u.test(text) ? "percent" : find(headingKey(text.replace(/[()（）]/gu, "")));
  if (key.length > 40) return null;
  return find(key) ?? (key.endsWith("%") ? find(key.slice(0, -1).trim()) : inCorner(key));
}

/** A corner that names both sides (评审员/申报组织): the one that is no reviewer stands for the rows. */
function inCorner(key: string): Word | null {
  const halves = key.split(/\s*[/\\|]\s*| {2,}/u);
  if (halves.length !== 2) return null;
  const words = halves.map(find);
  return words.every((word) => word !== null) ? (words.find((word) => word && LABEL_WORDS.has(word)) ?? null) : null;
}

/** Words that name what goes down the side of a table. */
export const LABEL_WORDS: ReadonlySet<Word> = new Set<Word>([
  "seq",
  "applicant",
  "name",
  "code",
  "number",
  "category",
  "item",
  "group",
  "stage",
]);

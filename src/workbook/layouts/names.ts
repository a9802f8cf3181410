import { headingKey } from "./text";
import { wordOf } from "./words";

/** What a text names, told by its form alone. Texts are plain (text.ts). */

const COUNT = "\\d{1,3}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-z]";
const JUDGE =
  "评审员|评审专家|评审委员|评审人|评委|专家|评分员|评分人|打分人|评议员|评估师|评估员|审核员|品酒员|品酒师|评酒员|品评员|裁判员?|考官|委员|组员|成员";
const JUDGE_EN =
  "reviewer|judge|examiner|assessor|expert|evaluator|rater|panel ?member|panel+ist|juror|taster|scorer|member";
/** The stage that some offices write before the role: 答辩评审员01, Site judge 1. */
const STAGED = "(?:资料|材料|书面|文件|现场|实地|答辩|陈述)?";
const STAGED_EN = "(?:(?:documents?|desk|site|field|on-?site|defen[cs]e)(?: (?:review|visit))? )?";
const ADVISER = "(?:点评)?顾问|advis[eo]r|consultant";

const NUMBERED_JUDGE = new RegExp(
  `^(?:${STAGED}(?:第(?:${COUNT})(?:号|位|名)?|(?:${COUNT})号?)(?:${JUDGE})|${STAGED}(?:资深|主|首席|主任|外聘|特邀|高级|备用)?(?:${JUDGE})[\\s.\\-_#:]*第?(?:${COUNT})(?:号|位)?|${STAGED_EN}(?:${JUDGE_EN})s?(?:[\\s.\\-_#:]*(?:no\\.? ?)?\\d{1,3}|[\\s.\\-_#:]+(?:[a-z]{1,2}|[ivx]{1,4}))|[RJE]\\d{1,2})$`,
  "iu",
);
const NAMED_JUDGE = new RegExp(
  `^(?:${STAGED}(?:${JUDGE})|${STAGED_EN}(?:${JUDGE_EN}))[\\s:]*[(]?\\s*(.+?)\\s*[)]?$`,
  "iu",
);
const LEADER = /^(?:评审)?(?:组长|副组长|主审|主评|(?:team |panel )?(?:lead(?:er)?|chair))\d*$/iu;
/** Whether a text is a leader's title, which stands before a name as well as for one: 组长｜周敏. */
export const isLeader = (text: string): boolean => LEADER.test(text);
const ROLE_BEHIND = /^(.+?)[(](?:评审)?(?:组长|副组长|组员|主审|评审员|评委|专家|leader|chair|lead)[)]$/iu;
const ADVISING = new RegExp(
  `^(?:${ADVISER})s?[\\s.\\-_#:]*(?:${COUNT})?(?:号)?$|^(?:${ADVISER})[\\s:(]+(?!.*(?:分|列席|\\d ?[人名位])).{1,12}$`,
  "iu",
);
const ADVISER_BEHIND = /^.+[(](?:点评)?顾问[)]$|^.+[(]advis[eo]r[)]$/iu;

/** Whether a text names one reviewer or one adviser (评审员01, 3号评委, 专家（张三）, Judge A), not reviewers as such. */
export function reviewerRole(text: string): "reviewer" | "adviser" | null {
  // A heading for reviewers, not one of them.
  if (text.length > 24 || /[\s_](?:id|no)\.?$/iu.test(text)) return null;
  if (ADVISER_BEHIND.test(text)) return "adviser";
  if (ADVISING.test(text)) return "adviser";
  if (NUMBERED_JUDGE.test(text) || LEADER.test(text) || ROLE_BEHIND.test(text)) return "reviewer";
  const named = NAMED_JUDGE.exec(text);
  return named && isPerson(named[1]) ? "reviewer" : null;
}

const JUDGING = new RegExp(
  `(?:${JUDGE}|评审组)\\S{0,2}(?:打分|评分|得分|分数|意见)|(?:${JUDGE_EN})s?'? ?(?:scores?|marks?|ratings?)`,
  "iu",
);

/** Whether a heading speaks of what judges gave (评委打分), so that what stands under it are judges. */
export const speaksOfJudges = (text: string): boolean => text.length <= 24 && JUDGING.test(text);

const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
const CHINESE_NAME = new RegExp(
  `^(?:[${SURNAMES}]|欧阳|上官|司马|诸葛|司徒|东方|慕容|夏侯|皇甫|尉迟)\\p{Script=Han}{1,2}$`,
  "u",
);
const LATIN_NAME = /^(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?[A-Z][\p{L}'-]*\.?(?: [A-Z]\.?)?(?: [A-Z][\p{L}'-]+){1,2}$/u;

/** Whether a text may well be a person's name: 张三, 欧阳明, 李 四, J. Smith. */
export const isPerson = (text: string): boolean =>
  (CHINESE_NAME.test(text) || LATIN_NAME.test(text)) && wordOf(text) === null;

const FIRM =
  /(?:公司|集团|总厂|分厂|厂|研究院|研究所|设计院|医院|学校|大学|学院|中学|小学|银行|酒店|合作社|事务所|工厂|电站|电厂|超市|商场|协会|\bLtd|\bInc|\bLLC|\bCorp|\bCorporation|\bGmbH|\bCo|\bCompany|\bGroup|\bPLC|\bLimited|\bHospital|\bUniversity|\bInstitute)$/iu;
/** Longer than any word that firms' names end in: looking for one through whole texts is slow. */
const FIRM_END = 12;

/** Whether a text ends as firms' names do, a full stop and a bracket behind it passed over. */
function isFirm(text: string): boolean {
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const name = open < 0 ? text : text.slice(0, open);
  return FIRM.test((name.endsWith(".") ? name.slice(0, -1) : name).slice(-FIRM_END));
}

const NUMBERED =
  /^.{0,6}?(?:样品|酒样|样本|茶样|选手|企业|组织|单位|公司|厂家|作品|参赛队|队伍|applicant|company|sample|wine|organi[sz]ation|team|candidate|entry|nominee|firm|contestant)(?:编号|no\.?|号)?[\s#_-]*(?:\d{1,4}|[A-Z]|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])号?$/iu;

/** Whether a text names one applicant by its form: a firm's name, or a numbered sample or entry (酒样品12, Applicant B). */
export const isApplicant = (text: string): boolean =>
  text.length <= 60 && ((text.length >= 3 && isFirm(text)) || NUMBERED.test(text)) && wordOf(text) === null;

const IN_TITLE = /[\p{Script=Han}\w()]{2,30}?(?:有限责任公司|股份有限公司|有限公司|集团公司|股份公司)/u;
const BEFORE_FIRM = /^.*?(?:关于|对|年度|年|奖|—|-|:|：)(?=\p{Script=Han}{4,})/u;

/** The firm that a title names: 样例铝业有限公司资料评审评分表. */
export function firmInTitle(title: string): string | null {
  const found = IN_TITLE.exec(title)?.[0];
  return found ? found.replace(BEFORE_FIRM, "") : null;
}

const GROUP =
  /第[一二三四五六七八九十\d]{1,3}(?:评审)?组|(?:^|[^\p{L}\d])([A-Z一二三四五六七八九十甲乙丙丁]组)|\b(?:group|panel|team) (?:\d{1,2}|[A-Z])\b/iu;

/** The review group that a text names: 第一组, A组, Group 2. */
export function groupIn(text: string): string | null {
  const found = GROUP.exec(text);
  return found ? (found[1] ?? found[0]) : null;
}

/** Lines for signatures and dates at a table's foot. */
export const isSignature = (text: string): boolean =>
  /签字|签名|签章|盖章|审核人|制表人?[:：]|填表人|复核人?[:：]|监督员|记录人|计分员|统分员|核分员|signature|signed by|prepared by|checked by/iu.test(
    text,
  ) || /^(?:评审)?(?:组长|副组长|日期|年 ?月 ?日|date)\s*[:：]/iu.test(text);

/** Notes and instructions: 注：…, 说明：…, Note: … */
export const isNote = (text: string): boolean =>
  /^(?:备?注\d*|说明|填表说明|评分说明|提示|注意|note|notes|n\.?b|remark)s?\s*[:：.、]/iu.test(text) ||
  /^[*※★]/u.test(text) ||
  (text.length > 48 && !/\d{2,}$/u.test(text) && headingKey(text).length > 40);

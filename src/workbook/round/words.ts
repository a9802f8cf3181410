import type { MergeMethod } from "../../schemes/scheme";
import type { Text } from "../../text/text";

/** The words of the sheet 评审设置: what it is called, its keys, its lists and their columns, in Chinese and English. */

export const ROUND_SHEET = "评审设置";

const SHEET = /^(评审设置|轮次设置|(review|round) ?settings)$/u;
/** Other sheets may be called so, too. */
const PERHAPS = /^(review|round)$/u;

export type Key = "scheme" | "title" | "stages" | "full" | "merge" | "share" | "note";
export type List = "applicants" | "reviewers" | "recusals" | "seals";
export type Column =
  | "applicant"
  | "reviewer"
  | "group"
  | "stage"
  | "role"
  | "reason"
  | "file"
  | "sheet"
  | "range"
  | "code"
  | "time"
  | "number";

/** As the sheet is written; what else is understood stands in the patterns. */
export const KEYS: Readonly<Record<Key, string>> = {
  scheme: "方案",
  title: "名称",
  stages: "环节",
  full: "满分",
  merge: "合并方法",
  share: "本册评审员",
  note: "备注",
};

const KEY_PATTERNS: readonly (readonly [Key, RegExp])[] = [
  ["scheme", /^((评选|评审)?方案|scheme)$/u],
  ["title", /^((评选|奖项|活动|本次评审)?名称|标题|title)$/u],
  ["stages", /^((评审)?(环节|阶段)|stages?)$/u],
  ["full", /^(满分|full( mark)?)$/u],
  ["merge", /^((评分|分数|得分)?合并(方法|方式|办法)|merge( method)?)$/u],
  ["share", /^(本册评审员|本册|reviewer of this book|own book of)$/u],
  ["note", /^(备?注|说明|notes?|remarks?)$/u],
];

export const LISTS: Readonly<Record<List, { readonly title: string; readonly columns: readonly Column[] }>> = {
  applicants: { title: "申报组织", columns: ["applicant", "group", "stage"] },
  reviewers: { title: "评审员", columns: ["reviewer", "group", "stage", "role"] },
  recusals: { title: "回避", columns: ["reviewer", "applicant", "reason"] },
  seals: { title: "封存", columns: ["file", "sheet", "range", "code", "time"] },
};

const LIST_PATTERNS: readonly (readonly [List, RegExp])[] = [
  ["applicants", /^((申报|参评)(组织|企业|单位)(名单)?|applicants?)$/u],
  ["reviewers", /^((评审员|评审专家|专家|评委)(名单)?|评审组(成员)?(名单)?|reviewers?)$/u],
  ["recusals", /^(回避(登记|记录|名单|情况)?|recusals?)$/u],
  ["seals", /^(封存(登记|记录|清单)?|封签|seals?)$/u],
];

export const COLUMNS: Readonly<Record<Column, string>> = {
  applicant: "申报组织",
  reviewer: "评审员",
  group: "组别",
  stage: "环节",
  role: "角色",
  reason: "原因",
  file: "文件",
  sheet: "工作表",
  range: "区域",
  code: "校验码",
  time: "时间",
  number: "序号",
};

const COLUMN_PATTERNS: readonly (readonly [Column, RegExp])[] = [
  ["applicant", /^((申报|参评|回避)?(组织|企业|单位)(名称)?|applicants?|organi[sz]ations?)$/u],
  ["reviewer", /^(姓名|名字|(评审员|评审专家|专家|评委)(姓名)?|name|reviewers?|reviewer name)$/u],
  ["group", /^(组别|评审组|分组|小组|group|panel)$/u],
  ["stage", /^((参加|评审)?(环节|阶段)|stages?)$/u],
  ["role", /^(角色|身份|职责|role)$/u],
  ["reason", /^((回避)?(原因|理由|事由)|reason)$/u],
  ["file", /^(文件(名)?|工作簿|file( name)?|workbook)$/u],
  ["sheet", /^(工作表|表名|(work)?sheet)$/u],
  ["range", /^((单元格)?区域|范围|range|cells)$/u],
  ["code", /^(校验码|封签(码)?|(seal )?code|seal)$/u],
  ["time", /^((封存)?(时间|日期)|time|date|sealed( at| on)?)$/u],
  ["number", /^(序号|no\.?|#)$/u],
];

/** Words that stand for what a role or a method means; the first of each is what is written. */
const ADVISER = /^((点评)?顾问|advis[eo]r|consultant)$/u;
const REVIEWER =
  /^(评审员|评审专家|专家|评委|评审人|(副)?组长|组员|主审|成员|reviewer|judge|examiner|(deputy )?lead(er)?|chair|member)$/u;

export const METHODS: Readonly<Record<MergeMethod, string>> = {
  consensus: "合议",
  mean: "平均",
  trimmed: "去掉最高最低后平均",
  median: "中位数",
};

/** Words for the methods that the sheet takes, too. */
export const METHODS_IN_ENGLISH: Readonly<Record<MergeMethod, string>> = {
  consensus: "consensus",
  mean: "mean",
  trimmed: "trimmed mean",
  median: "median",
};

export const methodWords = (method: MergeMethod): Text => ({ zh: METHODS[method], en: METHODS_IN_ENGLISH[method] });

const METHOD_PATTERNS: readonly (readonly [MergeMethod, RegExp])[] = [
  [
    "trimmed",
    /^(去掉?(一个)?最高(分)?(和|、|与)?(去掉?)?(一个)?最低(分)?(后?(求|取)?平均(分|值)?)?|截尾平均(分|值)?|trimmed( mean)?)$/u,
  ],
  ["consensus", /^(合议(分|值)?|共识|一致意见|consensus)$/u],
  ["mean", /^((算术|简单)?平均(分|值|数)?|均值|mean|average)$/u],
  ["median", /^(中位(数|值)?|中值|median)$/u],
];

/** A heading as it is looked up: one width, small letters, no colon, no number before it (一、) and nothing in brackets. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^([一二三四五六七八九十]+|\d+)[、.．]\s*/u, "")
    .replace(/\([^()]*\)/gu, "")
    .replace(/\s*[:*]+\s*$/u, "")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

const find = <T>(patterns: readonly (readonly [T, RegExp])[], text: string): T | null => {
  const key = bare(text);
  return patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
};

/** Whether a sheet of this name holds a round. */
export const isRoundSheet = (name: string): boolean => SHEET.test(bare(name));
/** Whether a sheet of this name may hold one: what stands on it must say so. */
export const isRoundName = (name: string): boolean => PERHAPS.test(bare(name));

export const keyOf = (text: string): Key | null => find(KEY_PATTERNS, text);
export const listOf = (text: string): List | null => find(LIST_PATTERNS, text);
export const columnOf = (text: string): Column | null => find(COLUMN_PATTERNS, text);
export const methodOf = (text: string): MergeMethod | null => find(METHOD_PATTERNS, text);

/** What a key says in brackets: the stage in 满分（答辩）; null where nothing stands there. */
export const bracketed = (text: string): string | null =>
  /\(([^()]+)\)/u.exec(text.normalize("NFKC"))?.[1].trim() ?? null;

/** Null for a word that names no role; nothing said means a reviewer. */
export function isAdviser(text: string): boolean | null {
  const role = bare(text);
  return ADVISER.test(role) ? true : role === "" || REVIEWER.test(role) ? false : null;
}

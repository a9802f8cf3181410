import { unnumbered } from "./block-title";
import { fullMarkIn } from "./full-mark";
import type { Lexicon } from "./lexicon";
import { firmInTitle, groupIn, isNote, isSignature } from "./names";
import type { Plane } from "./plane";
import type { Named, StatedPoints } from "./spot";
import { plain } from "./text";
import { wordOf, type Word } from "./words";

/** What the lines around a table say about the whole of it. */
export interface Context {
  readonly applicant: Named | null;
  readonly reviewer: (Named & { readonly role: "reviewer" | "adviser" }) | null;
  readonly group: string | null;
  readonly stage: string | null;
  /** The full mark: 满分1000分. */
  readonly full: StatedPoints | null;
}

type Draft = { -readonly [K in keyof Context]: Context[K] };

/** Reads lines of keys (申报组织：…  评审员：…) and titles: those between two columns first, then all there are. */
export function contextOf(plane: Plane, lexicon: Lexicon, rows: readonly number[], c0: number, c1: number): Context {
  const own = readLines(plane, lexicon, rows, c0, c1);
  if (c0 === 0 && c1 === plane.width - 1) return own;
  const all = readLines(plane, lexicon, rows, 0, plane.width - 1);
  return {
    applicant: own.applicant ?? all.applicant,
    reviewer: own.reviewer ?? all.reviewer,
    group: own.group ?? all.group,
    stage: own.stage ?? all.stage,
    full: own.full ?? all.full,
  };
}

function readLines(plane: Plane, lexicon: Lexicon, rows: readonly number[], c0: number, c1: number): Context {
  const draft: Draft = { applicant: null, reviewer: null, group: null, stage: null, full: null };
  for (const r of rows) {
    let key: Word | null = null;
    for (let c = c0; c <= c1; c++) {
      if (plane.isBlank(r, c)) continue;
      const text = plane.text(r, c);
      if (key && !/[:：]$/u.test(text) && plainKey(text) === null) {
        put(draft, key, text, r, c);
        key = null;
        continue;
      }
      key = readLine(draft, lexicon, text, r, c);
    }
  }
  return draft;
}

/** Reads one cell; gives the key whose value should stand in the next. */
function readLine(draft: Draft, lexicon: Lexicon, text: string, r: number, c: number): Word | null {
  const pairs = pairsIn(text);
  for (const { word, value } of pairs) if (value !== "") put(draft, word, value, r, c);
  // The title that the key stands behind speaks as any other does.
  const title = /^[^:：]*(?=[(【[])/u.exec(text)?.[0] ?? "";
  if (pairs.length > 0 && title !== "") readTitle(draft, lexicon, title, r, c);
  const last = pairs.at(-1);
  if (last?.value === "") return last.word;
  if (pairs.length > 0) return null;
  const bare = plainKey(text);
  if (bare) return bare;
  readTitle(draft, lexicon, text, r, c);
  return null;
}

function readTitle(draft: Draft, lexicon: Lexicon, text: string, r: number, c: number): void {
  draft.stage ??= lexicon.stages.find(text);
  draft.group ??= groupIn(text);
  const full = fullMarkIn(text);
  if (full !== null) draft.full ??= { value: full, r, c };
  const token = lexicon.token(text);
  if (/[:：]/u.test(text)) return;
  if (token.applicant) draft.applicant = { text: unnumbered(text), r, c };
  else if (token.reviewer) draft.reviewer ??= { text, r, c, role: token.reviewer };
  else if (!isNote(text) && !isSignature(text)) {
    const firm = firmInTitle(text);
    if (firm) draft.applicant ??= { text: firm, r, c };
  }
}

function put(draft: Draft, word: Word, value: string, r: number, c: number): void {
  const text = value.replace(/^[\s_]+|[\s_]+$/gu, "");
  if (text === "") return;
  if (word === "applicant" || word === "name") draft.applicant = { text, r, c };
  else if (word === "reviewer") draft.reviewer = { text, r, c, role: "reviewer" };
  else if (word === "adviser") draft.reviewer = { text, r, c, role: "adviser" };
  else if (word === "group") draft.group = text;
}

/** Keys that say what a table is about. Others (日期, 联系电话) are understood and passed over. */
const KEYS: ReadonlySet<Word> = new Set<Word>([
  "applicant",
  "name",
  "reviewer",
  "adviser",
  "group",
  "stage",
  "info",
  "seq",
  "code",
  "number",
]);

function plainKey(text: string): Word | null {
  const word = wordOf(text);
  return word && KEYS.has(word) ? word : null;
}

/** The key before a colon; there, whatever ends in 单位 or 企业 names one. */
function keyOf(text: string): Word | null {
  const word = plainKey(text);
  if (word) return word;
  return FIRM_KEY.test(text) && !OTHER_FIRM.test(text) ? "applicant" : null;
}

const FIRM_KEY = /^.{1,8}(?:单位|企业|组织|公司)(?:名称)?$/u;
/** Firms that are named for another reason. */
const OTHER_FIRM = /主办|承办|协办|评审|组织单位|填报|填表|推荐|制表|主管|发证|鉴定|编制|印制/u;

const PAIR = /([^\s:：,，;；]{1,24}(?: [A-Za-z]+){0,2})\s*[:：]\s*/gu;
/** Keys that are written close behind a value: A公司评审员：张三. */
const CLOSE =
  /(?<=\S)(?=(?:申报|参评|被评|受评)?(?:组织|企业|单位)(?:名称)?[:：]|(?:评审员|评委|评审专家|评审人|专家)(?:姓名)?[:：]|评审组[:：]|组别[:：]|(?:评审)?日期[:：])/gu;

/** A key that stands in a title's bracket: 资料评审评分表（评审员：张三）. */
function unbracketed(key: string): readonly [key: string, bracketed: boolean] {
  const open = Math.max(...[..."([【"].map((bracket) => key.lastIndexOf(bracket)));
  return open < 0 || /[)\]】]/u.test(key.slice(open)) ? [key, false] : [key.slice(open + 1), true];
}

function pairsIn(text: string): { word: Word; value: string }[] {
  const spaced = /[:：].*[:：]/u.test(text)
    ? text.replace(CLOSE, (_, at: number) => (/[申参被受评]$/u.test(text.slice(0, at)) ? "" : "  "))
    : text;
  const keys = [...spaced.matchAll(PAIR)];
  return keys.flatMap((match, i) => {
    const [key, bracketed] = unbracketed(match[1]);
    const word = keyOf(key);
    const value = spaced.slice(match.index + match[0].length, keys[i + 1]?.index).trim();
    return word ? [{ word, value: bracketed ? value.replace(/[)】\]]$/u, "").trim() : value }] : [];
  });
}

/** What the name of a sheet or a file says. */
export interface NameReading {
  readonly reviewer: { readonly text: string; readonly role: "reviewer" | "adviser" } | null;
  readonly applicant: string | null;
  /** What is left besides usual words: a person's name, or something else. */
  readonly person: string | null;
  readonly other: string | null;
  readonly group: string | null;
  readonly stage: string | null;
}

const USUAL =
  /工作簿|[一二三]级|条款|项目|指标|数据|评价|测评|打分|品尝|葡萄酒|data|final|items?|individual|scorebook|panel|consensus|工作表|sheet ?\d*|book ?\d*|table ?\d*|表格?|副本|copy|最终|定稿|样表|模板|template|final|draft|new|新建|独立|个人|评分|打分|得分|评审|评选|评议|汇总|统计|记录|明细|总分|成绩|结果|合议|综合|条款|类目|七类|分项|质量(?:管理)?奖|市长|scores?|scoring|summary|results?|review|reviews|panel|consensus|v\d+|附件\d*|第.{1,3}[组轮届次]|\d+(?:年|月|日|号)?|资料|材料|现场|企业|答辩|陈述|document|site|visit|defen[cs]e/giu;

/** Reads the name of a sheet or a file: 资料评审独立评分-评审员01.xlsx. */
export function readName(name: string, lexicon: Lexicon): NameReading {
  const text = plain(name.replace(/\.(?:xlsx|xlsm|xls|csv|et)$/iu, "").replace(/^.*[\\/]/u, ""));
  const pieces = text.split(/[-_—–·\s()（）【】,，、+&]+/u).filter((piece) => piece !== "");
  const reviewer = [text, ...pieces].map((piece) => lexicon.token(piece)).find((token) => token.reviewer !== null);
  const applicant = [text, ...pieces].find((piece) => lexicon.token(piece).applicant) ?? firmInTitle(text);
  const left = pieces
    .filter((piece) => piece !== reviewer?.text && piece !== applicant)
    .map((piece) => piece.replace(USUAL, "").trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) || /^[甲乙丙丁戊己庚辛]$/u.test(piece));
  return {
    reviewer: reviewer?.reviewer ? { text: reviewer.text, role: reviewer.reviewer } : null,
    applicant: applicant ?? null,
    person: left.find((piece) => lexicon.token(piece).person) ?? null,
    other: left.find((piece) => !lexicon.token(piece).person) ?? null,
    group: groupIn(text),
    stage: lexicon.stages.find(text),
  };
}

import { isUnsaid, type Scheme } from "../../../schemes/scheme";
import type { ScoredPart } from "../../../scoring/score";

/** What the header above a column says it holds. */
export type Heading =
  | { readonly kind: "stage"; readonly key: string }
  | { readonly kind: "composite" }
  | { readonly kind: "reviewer" }
  | { readonly kind: "rank" };

/** What panels write for a stage besides its name in the scheme. */
const STAGE_WORDS: Readonly<Record<string, RegExp>> = {
  document: /资料|材料|文审|document/g,
  site: /现场|\bsite\b/g,
  defence: /答辩|陈述|defen[cs]e/g,
};
const COMPOSITE = /综合(得分|评分|成绩|分)|总得分|总评分|总成绩|总分|composite|total/;
const REVIEWER = /评委|专家|评审员|reviewer|judge|assessor/;
const NUMBERED_REVIEWER = new RegExp(`(${REVIEWER.source})\\s*[\\da-z一二三四五六七八九十甲乙丙丁戊己庚]`);
const RANK = /名次|排名|序号|rank|^no\.?$/;

/** What a column's headers (the nearest first) say; null where none of them is understood. */
export function headingOf(scheme: Scheme, headers: readonly string[]): Heading | null {
  for (const header of headers) {
    const heading = read(scheme, header);
    if (heading) return heading;
  }
  return null;
}

/** The category or item that a column's headers name, by its code or its whole name: its index, or -1. */
export function partIn(parts: readonly ScoredPart[], headers: readonly string[]): number {
  for (const header of headers) {
    const text = plain(header);
    const code = /^\d+(\.\d+)*/.exec(text)?.[0];
    const name = text.slice(code?.length ?? 0).replace(/^[.、:\s]+/, "");
    const found = parts.findIndex(
      (part) =>
        (code !== undefined && part.code === code) || [part.name.zh, part.name.en].some((own) => plain(own) === name),
    );
    if (found >= 0) return found;
  }
  return -1;
}

function read(scheme: Scheme, header: string): Heading | null {
  const text = plain(header);
  if (NUMBERED_REVIEWER.test(text)) return { kind: "reviewer" };
  if (RANK.test(text)) return { kind: "rank" };
  const stage = stageIn(scheme, text);
  if (stage !== null) return { kind: "stage", key: stage };
  if (REVIEWER.test(text)) return { kind: "reviewer" };
  return COMPOSITE.test(text) ? { kind: "composite" } : null;
}

/** The stage that a header names last: 现场答辩 is a defence held on site. */
function stageIn(scheme: Scheme, text: string): string | null {
  if (isUnsaid(scheme.stages)) return null;
  let best: { key: string; end: number } | null = null;
  for (const { key, name } of scheme.stages.value) {
    const ends = [name.zh, name.en].map((own) => endOf(text, plain(own)));
    for (const match of text.matchAll(STAGE_WORDS[key] ?? /(?!)/g)) ends.push(match.index + match[0].length);
    const end = Math.max(...ends);
    if (end > 0 && (!best || end > best.end)) best = { key, end };
  }
  return best?.key ?? null;
}

const endOf = (text: string, word: string): number => (text.includes(word) ? text.lastIndexOf(word) + word.length : 0);

/** Width, case, spaces and what stands in brackets (20%, 满分 1000) do not matter. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, "")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/g, " ")
    .trim();

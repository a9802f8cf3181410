import type { Lexicon, Token } from "./lexicon";
import { isLeader } from "./names";
import type { Plane } from "./plane";
import type { Word } from "./words";

/** What the cells of one row say, as far as it tells a heading row from others. */
export interface Census {
  /** Words that can be nothing but headings. */
  readonly words: ReadonlySet<Word>;
  readonly texts: number;
  /** Numbers that are no codes of known criteria. */
  readonly numbers: number;
  readonly reviewers: number;
  readonly applicants: number;
  readonly persons: number;
  /** Texts that say nothing known. */
  readonly unknown: number;
  readonly parts: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  /** Cells that end in a colon: keys of a line, not headings. */
  readonly keys: number;
  /** Whether words and names alternate, as on a line 申报组织｜A公司｜评审员｜张三. */
  readonly alternating: boolean;
}

/** A part that a token names: by a name of known criteria, or by points written behind a name. */
export function partKey({ part, label, word }: Token): string | null {
  if (part) return part.part.code;
  return word === null && label.points !== null && label.name !== "" ? label.name : null;
}

/** Counts what stands in a row between two columns. Covered parts of merged cells count once, at their first cell. */
export function census(plane: Plane, lexicon: Lexicon, r: number, c0: number, c1: number): Census {
  const words = new Set<Word>();
  const parts = new Set<string>();
  const stages = new Set<string>();
  const count = { texts: 0, numbers: 0, reviewers: 0, applicants: 0, persons: 0, unknown: 0, keys: 0 };
  const order: ("word" | "other")[] = [];
  for (let c = c0; c <= c1; c++) {
    if (plane.isBlank(r, c)) continue;
    const kind = plane.kind(r, c);
    if (kind !== "text") {
      const code = kind === "number" ? lexicon.parts.coded(plane.text(r, c))?.part.code : undefined;
      if (code !== undefined) parts.add(code);
      else if (kind !== "absent") count.numbers++;
      order.push("other");
      continue;
    }
    const token = lexicon.token(plane.text(r, c));
    count.texts++;
    const part = partKey(token) ?? (token.label.name === "" ? lexicon.parts.coded(token.label.code)?.part.code : null);
    if (token.key) count.keys++;
    else if (token.word && !part) words.add(token.word);
    if (part) parts.add(part);
    if (token.reviewer) count.reviewers++;
    if (token.applicant) count.applicants++;
    if (token.person) count.persons++;
    if (token.stage && !token.key) stages.add(token.stage);
    if (!token.word && !part && !token.reviewer && !token.applicant && !token.stage && !token.key) count.unknown++;
    order.push(token.word || isLeader(token.text) ? "word" : "other");
  }
  return {
    words,
    parts,
    stages,
    ...count,
    alternating: alternates(order) && [...words].every((word) => NAMED.has(word)),
  };
}

/** Words that stand before a name on a line. */
const NAMED: ReadonlySet<Word> = new Set<Word>([
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

const alternates = (order: readonly string[]): boolean =>
  order.length >= 2 && order.length % 2 === 0 && order.every((each, i) => each === (i % 2 === 0 ? "word" : "other"));

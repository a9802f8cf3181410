import { type Header, Headers } from "./header";
import type { Lexicon } from "./lexicon";
import type { Plane } from "./plane";
import { LABEL_WORDS, type Word } from "./words";

/** A stretch of a sheet that one heading rules: what stands above it, the heading, and all rows to the next heading. */
export interface Section {
  readonly c0: number;
  readonly c1: number;
  /** Rows above the heading that say what the table is about. */
  readonly above: readonly number[];
  /** Null where rows of parts stand without a heading. */
  readonly header: Header | null;
  /** First row after the heading and last row before what belongs to the next table. */
  readonly r0: number;
  readonly r1: number;
}

/** The sections that begin with the same row names as another: those are parts, for applicants do not come again. */
export function repeatedSections(plane: Plane, sections: readonly Section[]): ReadonlySet<Section> {
  const alike = new Map<string, Section[]>();
  for (const section of sections) {
    const begins = firstTexts(plane, section);
    if (begins === "") continue;
    const key = `${section.c0}|${begins}`;
    const there = alike.get(key);
    if (there) there.push(section);
    else alike.set(key, [section]);
  }
  return new Set([...alike.values()].filter((group) => group.length > 1).flat());
}

/** The texts of a body's first column that has any, as far as three rows down. */
function firstTexts(plane: Plane, { c0, c1, r0, r1 }: Section): string {
  for (let c = c0; c <= c1; c++) {
    const texts: string[] = [];
    for (let r = r0; r <= r1 && texts.length < 3; r++) if (plane.kind(r, c) === "text") texts.push(plane.text(r, c));
    if (texts.length > 0) return texts.length < 2 ? "" : texts.join("|");
  }
  return "";
}

/** Divides a plane into sections: side by side where a blank column divides two headings, then heading by heading. */
export function sectionsOf(plane: Plane, lexicon: Lexicon): Section[] {
  if (plane.height === 0) return [];
  return bands(plane, lexicon).flatMap(([c0, c1]) => stacked(plane, lexicon, c0, c1));
}

function stacked(plane: Plane, lexicon: Lexicon, c0: number, c1: number): Section[] {
  const headers = headersIn(plane, lexicon, c0, c1);
  if (headers.length === 0) return [{ c0, c1, above: [], header: null, r0: 0, r1: plane.height - 1 }];
  let from = 0;
  return headers.flatMap((header, i) => {
    const next = headers[i + 1];
    const end = next ? bodyEnd(plane, lexicon, header, next, c0, c1) : plane.height - 1;
    const above = range(from, header.first - 1);
    from = end + 1;
    const section = { c0, c1, above, header, r0: header.last + 1, r1: end };
    return sideBySide(plane, lexicon, section);
  });
}

/** So many rows that are filled alike and are no headings make a list: those that follow are of it, too. */
const LIST = 64;
/** No sheet has more columns under headings, those of all its tables counted together. */
const MOST_HEADS = 60_000;

/** Whether there are more tables, or wider ones, than are looked at. */
export const tooManySections = (sections: readonly Section[]): boolean =>
  sections.reduce((sum, { c0, c1 }) => sum + c1 - c0 + 1, 0) > MOST_HEADS;

/** The headings from top to bottom, no further than one beyond those that a sheet may have. */
function headersIn(plane: Plane, lexicon: Lexicon, c0: number, c1: number): Header[] {
  const finder = new Headers(plane, lexicon, c0, c1);
  const found: Header[] = [];
  let lists = new Map<string, number>();
  for (let r = 0; r < plane.height && found.length * (c1 - c0 + 1) <= MOST_HEADS; ) {
    if (plane.gapBefore(r) > 0) lists = new Map();
    const filling = plane.filling(r, c0, c1);
    const alike = lists.get(filling) ?? 0;
    if (alike >= LIST || !finder.isHeading(r)) {
      lists.set(filling, alike + 1);
      r++;
      continue;
    }
    const header = finder.span(r, (found.at(-1)?.last ?? -1) + 1);
    found.push(header);
    lists = new Map();
    r = header.last + 1;
  }
  return found;
}

/** The last row that belongs to a table: lines and titles right above the next heading belong to that one. */
function bodyEnd(plane: Plane, lexicon: Lexicon, header: Header, next: Header, c0: number, c1: number): number {
  let end = next.first - 1;
  while (end > header.last && isLead(plane, lexicon, end, c0, c1)) end--;
  return end;
}

/** A title or a line of keys: no values, and hardly a cell but the one. */
function isLead(plane: Plane, lexicon: Lexicon, r: number, c0: number, c1: number): boolean {
  let texts = 0;
  let numbers = 0;
  let keys = 0;
  for (let c = c0; c <= c1; c++) {
    if (plane.isBlank(r, c)) continue;
    if (plane.kind(r, c) !== "text") numbers++;
    else {
      texts++;
      const text = plane.text(r, c);
      if (/[:：]/u.test(text)) keys++;
      if (/签字|签名|signature/iu.test(text) || lexicon.token(text).word === "total") return false;
    }
  }
  return keys > 0 || (texts === 1 && numbers === 0) || (texts === 0 && numbers === 1);
}

/** Two lists beside each other under one title repeat the names of their columns: 序号 组织 得分 序号 组织 得分. */
function sideBySide(plane: Plane, lexicon: Lexicon, section: Section): Section[] {
  const { header, c0, c1 } = section;
  if (!header) return [section];
  const starts = [c0];
  let seen = new Set<string>();
  let valued = false;
  for (let c = c0; c <= c1; c++) {
    // The lowest heading names a column; one over it may stand over others, too: 评分要素｜方法.
    let label: Word | null = null;
    for (let r = header.last; r >= header.first && label === null; r--) {
      const text = plane.text(r, c);
      if (text === "") continue;
      const { word } = lexicon.token(text);
      if (word === null) break;
      if (LABEL_WORDS.has(word)) label = word;
    }
    if (label && valued && seen.has(label)) {
      starts.push(c);
      seen = new Set();
      valued = false;
    }
    if (label) seen.add(label);
    else if (seen.size > 0) valued = true;
  }
  return starts.map((start, i) => ({ ...section, c0: start, c1: (starts[i + 1] ?? c1 + 1) - 1 }));
}

/** Columns that blank ones divide, where each side has a heading that names its rows; else the whole width. */
function bands(plane: Plane, lexicon: Lexicon): (readonly [number, number])[] {
  const gaps = plane.columns.flatMap((column, c) => (c > 0 && column - plane.columns[c - 1] > 1 ? [c] : []));
  if (gaps.length === 0 || gaps.length > 8) return [[0, plane.width - 1]];
  const edges = [0, ...gaps, plane.width];
  const pieces = edges.slice(0, -1).map((start, i) => [start, edges[i + 1] - 1] as const);
  const own = pieces.map(([c0, c1]) =>
    headersIn(plane, lexicon, c0, c1).some((header) => namesRows(plane, lexicon, header, c0, c1)),
  );
  if (own.filter(Boolean).length < 2) return [[0, plane.width - 1]];
  const merged: (readonly [number, number])[] = [];
  pieces.forEach((piece, i) => {
    const before = merged.at(-1);
    if (before && !own[i]) merged[merged.length - 1] = [before[0], piece[1]];
    else merged.push(piece);
  });
  return merged;
}

function namesRows(plane: Plane, lexicon: Lexicon, { first, last }: Header, c0: number, c1: number): boolean {
  for (let r = first; r <= last; r++)
    for (let c = c0; c <= c1; c++) {
      const { word } = lexicon.token(plane.text(r, c));
      if (word && word !== "seq" && LABEL_WORDS.has(word)) return true;
    }
  return false;
}

const range = (from: number, to: number): number[] => {
  const rows: number[] = [];
  for (let r = from; r <= to; r++) rows.push(r);
  return rows;
};

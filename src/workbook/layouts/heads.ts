import type { ScoreUnit } from "../../scoring/score-cell";
import type { Header } from "./header";
import { type Lexicon, SCORE_BEHIND, type Token } from "./lexicon";
import { speaksOfJudges } from "./names";
import { loosePointsHold } from "./part-text";
import type { Plane } from "./plane";
import { LABEL_WORDS, type Word } from "./words";

/** A text of a heading or a label, and where it is written, in the plane's rows and columns. */
export interface Spot {
  readonly token: Token;
  readonly r: number;
  readonly c: number;
}

/** A maximum and where it is written. */
export interface StatedPoints {
  readonly value: number;
  readonly r: number;
  readonly c: number;
}

/** What stands above a column, from top to bottom, and what it comes to. */
export interface Head {
  readonly c: number;
  readonly spots: readonly Spot[];
  /** What the lowest heading says, or what one above says where the lowest is a name. */
  readonly word: Word | null;
  /** Category before item. */
  readonly parts: readonly Spot[];
  readonly reviewer: (Spot & { readonly role: "reviewer" | "adviser" }) | null;
  readonly applicant: Spot | null;
  readonly stage: string | null;
  /** The lowest text that says nothing known, and whether a heading over it says 评审员. */
  readonly unknown: Spot | null;
  readonly judged: boolean;
  readonly points: StatedPoints | null;
  readonly unit: ScoreUnit | null;
}

/** Reads the headings of the columns between two, as one: whether 结果 is a category or an outcome its neighbours tell. */
export function headsOf(plane: Plane, lexicon: Lexicon, header: Header | null, c0: number, c1: number): Head[] {
  const stacks: Stack[] = [];
  for (let c = c0; c <= c1; c++) stacks.push({ c, spots: [], points: null });
  for (let r = header?.first ?? 0; header && r <= header.last; r++) {
    if (header.points.includes(r)) addPoints(plane, stacks, r);
    else if (!header.weights.includes(r)) addRow(plane, lexicon, stacks, r, belowIn(plane, header, r));
  }
  const parts = partsAmong(stacks, lexicon);
  return stacks.map((stack) => headOf(stack, parts));
}

interface Stack {
  readonly c: number;
  readonly spots: Spot[];
  points: StatedPoints | null;
}

function addPoints(plane: Plane, stacks: readonly Stack[], row: number): void {
  for (const stack of stacks) {
    const [r, c] = plane.anchor(row, stack.c);
    if (plane.isBlank(r, c)) continue;
    if (plane.kind(r, c) === "number") stack.points = { value: Number.parseFloat(plane.text(r, c)), r, c };
  }
}

/** A heading goes on over the blank cells to its right, merged or not, as long as headings stand below them. */
function addRow(
  plane: Plane,
  lexicon: Lexicon,
  stacks: readonly Stack[],
  row: number,
  hasBelow: (c: number) => boolean,
): void {
  let over: readonly [r: number, c: number] | null = null;
  for (const stack of stacks) {
    const [r, c] = plane.anchor(row, stack.c);
    const below = hasBelow(stack.c);
    if (!plane.isBlank(r, c)) {
      addSpot(lexicon, plane, stack, r, c);
      const { word } = lexicon.token(plane.text(r, c));
      over = below && !(word && LABEL_WORDS.has(word)) ? [r, c] : null;
    } else if (!below) over = null;
    else if (over) addSpot(lexicon, plane, stack, ...over);
  }
}

function addSpot(lexicon: Lexicon, plane: Plane, { spots }: Stack, r: number, c: number): void {
  if (!spots.some((spot) => spot.r === r && spot.c === c)) spots.push({ token: lexicon.token(plane.text(r, c)), r, c });
}

/** Whether a heading stands below a row in a column. */
function belowIn(plane: Plane, header: Header, row: number): (c: number) => boolean {
  return (c) => {
    for (let r = row + 1; r <= header.last; r++)
      if (!plane.isBlank(r, c) && !header.points.includes(r) && !header.weights.includes(r)) return true;
    return false;
  };
}

/** The spots that name parts. Where several do, a text that could also be a word is one too, unless its part is named. */
function partsAmong(stacks: readonly Stack[], lexicon: Lexicon): ReadonlySet<Token> {
  const sure = new Map<string, Token>();
  const spots = [
    ...new Map(stacks.flatMap((stack) => stack.spots).map((spot) => [`${spot.r},${spot.c}`, spot])).values(),
  ];
  const loose = loosePointsHold(spots.map(({ token }) => token.label));
  const codes = spots.filter(({ token }) => token.label.name === "" && lexicon.parts.coded(token.label.code));
  for (const { token } of spots) {
    const pointed = token.label.points !== null && (loose || !token.label.loose) && !token.reviewer && !token.stage;
    const key = token.part?.part.code ?? (pointed ? token.text : null);
    const suffixed = token.part !== null && SCORE_BEHIND.test(token.label.name) && token.word !== "subtotal";
    if (key !== null && (!token.word || suffixed) && !token.applicant) sure.set(key, token);
  }
  const parts = new Set(sure.values());
  if (codes.length >= 2) for (const { token } of codes) parts.add(token);
  if (parts.size >= 2)
    for (const { token } of spots) {
      const pointed =
        token.label.points !== null && !token.label.loose && token.word !== null && BESIDE.has(token.word);
      const key = token.part?.part.code ?? (pointed ? token.text : undefined);
      if (key === undefined || sure.has(key)) continue;
      sure.set(key, token);
      parts.add(token);
    }
  return parts;
}

/** Words that are parts, too, where maxima stand behind them: 时间（10分）. */
const BESIDE: ReadonlySet<Word> = new Set<Word>(["info", "comment", "item", "category"]);

function headOf({ c, spots, points }: Stack, partTokens: ReadonlySet<Token>): Head {
  const parts = spots.filter(({ token }) => partTokens.has(token));
  const others = spots.filter(({ token }) => !partTokens.has(token) || SAID_WITH_PART.test(token.text));
  const lowest = others.findLast(({ token }) => token.word !== null && token.word !== "reviewer");
  const judge = spots.findLast(({ token }) => token.reviewer !== null);
  const named = spots.filter(({ token }) => !partTokens.has(token) && !token.word && !token.reviewer);
  const applicant = named.findLast(({ token }) => token.applicant) ?? null;
  const unknown = named.findLast(({ token }) => !token.applicant && !token.stage && !token.key) ?? null;
  const reviewerWord = others.findLast(({ token }) => token.word === "reviewer" || token.word === "adviser");
  const made = others.findLast(({ token }) => token.word !== null && MADE.has(token.word));
  const plain = lowest?.token.word === "score" || lowest?.token.word === "percent";
  const word = (plain && made ? made : lowest)?.token.word ?? reviewerWord?.token.word ?? null;
  return {
    c,
    spots,
    word: word ?? wordBehindPart(parts),
    parts,
    reviewer: judge ? { ...judge, role: judge.token.reviewer ?? "reviewer" } : null,
    applicant,
    stage: spots.findLast(({ token }) => token.stage !== null)?.token.stage ?? null,
    unknown,
    judged: reviewerWord !== undefined || spots.slice(0, -1).some(({ token }) => speaksOfJudges(token.text)),
    points: points ?? inlinePoints(parts),
    unit: unitOf(spots),
  };
}

/** What 得分 or 百分比 under it is made of: 合议｜得分. */
const MADE: ReadonlySet<Word> = new Set<Word>(["mean", "agreed", "total", "subtotal", "composite", "review"]);
const SAID_WITH_PART = /(?:小计|合计|平均分?|subtotal|total|mean|average)$/iu;

function wordBehindPart(parts: readonly Spot[]): Word | null {
  const said = SAID_WITH_PART.exec(parts.at(-1)?.token.text ?? "")?.[0];
  if (said === undefined) return null;
  return /平均|mean|average/iu.test(said) ? "mean" : "subtotal";
}

function inlinePoints(parts: readonly Spot[]): StatedPoints | null {
  const last = parts.at(-1);
  return last && last.token.label.points !== null ? { value: last.token.label.points, r: last.r, c: last.c } : null;
}

function unitOf(spots: readonly Spot[]): ScoreUnit | null {
  for (const { token } of spots.toReversed()) {
    if (token.word === "percent" || /(?<![\d.])%/u.test(token.text) || /得分率|百分/u.test(token.text))
      return "percent";
    if (/得分|分数|[(（]分[)）]|points|marks|分值/iu.test(token.text)) return "points";
  }
  return null;
}

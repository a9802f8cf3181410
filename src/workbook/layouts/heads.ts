import type { ScoreUnit } from "../../scoring/score-cell";
import { partsAmong } from "./head-parts";
import type { Header } from "./header";
import type { Lexicon, Token } from "./lexicon";
import { speaksOfJudges } from "./names";
import type { Plane } from "./plane";
import type { Spot, StatedPoints } from "./spot";
import { LABEL_WORDS, type Word } from "./words";

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
  /** Whether it names one applicant under a heading for applicants. */
  readonly applied: boolean;
  readonly points: StatedPoints | null;
  readonly unit: ScoreUnit | null;
}

/** Reads the headings of the columns between two, as one: whether 结果 is a category or an outcome its neighbours tell. */
export function headsOf(plane: Plane, lexicon: Lexicon, header: Header | null, c0: number, c1: number): Head[] {
  const stacks: Stack[] = [];
  for (let c = c0; c <= c1; c++) stacks.push({ c, spots: [], points: null });
  for (const r of header?.points ?? []) addPoints(plane, stacks, r);
  for (let r = header?.first ?? 0; header && r <= header.last; r++) {
    if (!header.points.includes(r) && !header.weights.includes(r))
      addRow(plane, lexicon, stacks, r, belowIn(plane, header, r));
  }
  const parts = partsAmong(stacks, lexicon);
  const groups = groupsAmong(stacks);
  return stacks.map((stack) =>
    headOf({ ...stack, spots: stack.spots.filter((spot) => !groups.has(keyOf(spot))) }, parts),
  );
}

const keyOf = ({ r, c }: Spot): string => `${r},${c}`;

/** Texts over columns of maxima and scores alike (Evaluation over Max. points｜Score): they name nothing
 * below them. Nor does 评分要素 over 方法, 展开, 学习: what stands below it names itself. */
function groupsAmong(stacks: readonly Stack[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { spots } of stacks)
    for (const [i, spot] of spots.entries())
      if (spot.token.word === null && spots.slice(i + 1).some(({ token }) => token.word === "points"))
        groups.add(keyOf(spot));
  const over = stacks.flatMap(({ spots }) =>
    spots.filter((spot) => spot.token.word === "item").map((spot) => ({ spot, spots })),
  );
  for (const { spot } of over) {
    const below = over
      .filter((each) => keyOf(each.spot) === keyOf(spot))
      .map(({ spots }) => spots.at(-1)?.token.word ?? null);
    if (below.length > 2 && below.every((word) => word === null)) groups.add(keyOf(spot));
  }
  return groups;
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

function headOf({ c, spots, points }: Stack, partTokens: ReadonlySet<Token>): Head {
  const parts = spots.filter(({ token }) => partTokens.has(token));
  const others = spots.filter(({ token }) => !partTokens.has(token) || SAID_WITH_PART.test(token.text));
  const lowest = others.filter(({ token }) => token.word !== null && token.word !== "reviewer").at(-1);
  const judge = spots.filter(({ token }) => token.reviewer !== null).at(-1);
  const named = spots.filter(({ token }) => !partTokens.has(token) && !token.word && !token.reviewer);
  const applicant = named.filter(({ token }) => token.applicant).at(-1) ?? null;
  const unknown = named.filter(({ token }) => !token.applicant && !token.stage && !token.key).at(-1) ?? null;
  const reviewerWord = others.filter(({ token }) => token.word === "reviewer" || token.word === "adviser").at(-1);
  const made = others.filter(({ token }) => token.word !== null && MADE.has(token.word)).at(-1);
  const plain = lowest?.token.word === "score" || lowest?.token.word === "percent";
  const word = (plain && made ? made : lowest)?.token.word ?? reviewerWord?.token.word ?? null;
  const name = applicant ?? unknown;
  return {
    c,
    spots,
    applied: name !== null && spots.some(({ token, r }) => token.word === "applicant" && r < name.r),
    word: word ?? wordBehindPart(parts),
    parts,
    reviewer: judge ? { ...judge, role: judge.token.reviewer ?? "reviewer" } : null,
    applicant,
    stage: spots.filter(({ token }) => token.stage !== null && !partTokens.has(token)).at(-1)?.token.stage ?? null,
    unknown,
    judged: reviewerWord !== undefined || spots.slice(0, -1).some(({ token }) => speaksOfJudges(token.text)),
    points: points ?? inlinePoints(parts),
    unit: unitSaid(spots),
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

/** The unit that headings or a label say, the lowest first; null where none does. */
export function unitSaid(spots: readonly Spot[]): ScoreUnit | null {
  for (const { token } of [...spots].reverse()) {
    if (token.word === "percent" || /(?<![\d.])%/u.test(token.text) || /得分率|百分/u.test(token.text))
      return "percent";
    if (/得分|分数|[(（]分[)）]|points|marks|分值/iu.test(token.text)) return "points";
  }
  return null;
}

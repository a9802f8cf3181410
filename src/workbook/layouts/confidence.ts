import type { Cell } from "../model";
import type { Entry } from "../score-book";
import type { Coord } from "./coords";
import type { Shape } from "./layout";
import { LARGEST_SCORE } from "./seen";
import type { Portion, Reading } from "./reading";

/** A table below this is not taken for one of scores. */
export const SURE_ENOUGH = 0.55;

interface Built {
  readonly entries: readonly Entry[];
  readonly fit: number;
  readonly shape: Shape;
}

/**
 * How sure a table was read, 0 to 1: the share of its cells that are explained, times how plainly its sides and its
 * headings say what they are, times how much of what is taken for scores is numbers.
 */
export function confidenceOf(
  reading: Reading,
  portion: Portion,
  columns: readonly (Coord | null)[],
  built: Built,
): number {
  if (reading.site.pointed) return 1;
  const sure = sides(reading) * headings(columns) * sense(reading, columns, built) * numbers(built.entries) * built.fit;
  return Math.round(explained(reading, portion, columns) * sure * 1000) / 1000;
}

/** A column that is less sure than this to be nothing of interest is not understood. */
const DARK = 0.6;

/** Cells that have a meaning, of all that are filled. */
function explained(
  { site, section, roles, heads, profiles }: Reading,
  { rows }: Portion,
  columns: readonly (Coord | null)[],
): number {
  const { plane } = site;
  let all = 0;
  let known = 0;
  for (const row of rows)
    for (let i = 0; i < roles.length; i++) {
      if (plane.isBlank(row.r, section.c0 + i)) continue;
      all++;
      if (!row.named) continue;
      const column = columns[i];
      const dark =
        roles[i] === "value"
          ? !column || (column.kind === "skip" && column.sure < DARK)
          : roles[i] === "skip" && heads[i].word === null && profiles[i].numbers > profiles[i].texts;
      if (!dark) known++;
    }
  return all === 0 ? 0 : known / all;
}

/** How plainly the rows are named. */
function sides({ roles, heads, profiles, context }: Reading): number {
  let best = 0.4;
  roles.forEach((role, i) => {
    const { word } = heads[i];
    const { texts, applicants, parts, pointed, reviewers, stages, codeNumbers } = profiles[i];
    const told = (count: number) => texts > 0 && count * 2 >= texts;
    if (role === "applicant")
      best = Math.max(
        best,
        told(applicants) || word === "applicant" ? 1 : word === "seq" ? 0.6 : word === "name" ? 0.8 : 0.6,
      );
    if (role === "item" || role === "category" || role === "code") {
      const plain = parts * 2.5 >= texts && parts > 0;
      const given = roles.includes("points") || context.applicant !== null;
      best = Math.max(
        best,
        plain || told(pointed) || codeNumbers > 1
          ? 1
          : word === "item" || word === "category"
            ? given
              ? 1
              : 0.8
            : given
              ? 0.9
              : 0.5,
      );
    }
    if (role === "reviewer") best = Math.max(best, told(reviewers) || word === "reviewer" ? 1 : 0.6);
    if (role === "stage" || role === "measure") best = Math.max(best, told(stages) || role === "measure" ? 0.9 : 0.5);
  });
  return best;
}

/** How plainly the columns are named, on the whole. */
function headings(columns: readonly (Coord | null)[]): number {
  const live = columns.filter((coord) => coord !== null && (coord.kind !== "skip" || coord.sure < 1));
  if (live.length === 0) return 0;
  return live.reduce((sum, coord) => sum + (coord?.sure ?? 0), 0) / live.length;
}

/** Whether the table speaks of reviewing at all: numbers beside names may be anything. */
function sense(
  { roles, heads, profiles, context, site }: Reading,
  columns: readonly (Coord | null)[],
  { entries, shape }: Built,
): number {
  const live = columns.flatMap((coord, i) => (coord && coord.kind !== "skip" ? [{ coord, head: heads[i] }] : []));
  const reviewer =
    roles.includes("reviewer") ||
    live.some(
      ({ coord, head }) => head.reviewer !== null || head.judged || (coord.reviewer !== null && coord.sure === 1),
    );
  const part =
    heads.some(({ parts }) => parts.some(({ token }) => token.part || token.label.name === "")) ||
    profiles.some(({ parts }, i) => parts > 1 && roles[i] !== "value");
  const maximum =
    roles.includes("points") ||
    heads.some(({ points }) => points !== null) ||
    profiles.some(({ pointed }, i) => pointed > 1 && SIDE.has(roles[i]));
  const stage = entries.some((entry) => entry.stage !== null) || context.stage !== null;
  const graded = entries.some(({ kind }) => kind === "agreed" || kind === "review" || kind === "composite");
  const scored = live.some(({ head }) => head.word === "percent" || head.word === "score");
  const titled =
    site.sheetName.stage !== null || site.fileName.stage !== null || context.reviewer !== null || context.full !== null;
  const strong = [reviewer, part, maximum && scored, stage].filter(Boolean).length;
  if (strong > 0 && (scored || reviewer || part || stage)) return 1;
  if (maximum || graded || (scored && titled)) return 0.9;
  // A percentage alone may be of anything.
  if (live.some(({ head }) => head.word === "score")) return shape.final ? 0.6 : 0.7;
  return titled ? 0.6 : 0.4;
}

const SIDE: ReadonlySet<string> = new Set(["item", "category", "code"]);

/** The share of what is taken for scores that can be one; a form not yet filled is a little unsure. */
function numbers(entries: readonly Entry[]): number {
  let filled = 0;
  let scores = 0;
  for (const { kind, cell } of entries) {
    if (cell === null || waits(cell) || kind === "comment" || kind === "outcome") continue;
    filled++;
    if (isScore(cell)) scores++;
  }
  return filled === 0 ? 0.85 : scores / filled >= 0.8 ? 1 : (scores / filled) * 0.8;
}

/** A formula that shows nothing until what it rests on is there: =IF(ISNUMBER(D5),C5*D5/100,""). */
const waits = ({ value, formula }: Cell): boolean => formula !== undefined && value === "";

/** Money and large numbers are no scores. */
function isScore({ value, style }: Cell): boolean {
  if (style?.format && MONEY.test(style.format)) return false;
  if (typeof value === "number") return value > -LARGEST_SCORE && value < LARGEST_SCORE;
  return value === null || (typeof value === "string" && WRITTEN.test(value));
}

const MONEY = /[$€£¥￥](?!-\d)/u;
const WRITTEN = /^[\s\d.,%％分+-]+$|回避|缺席|弃权|^\s*[-—/]\s*$/u;

import { acrossOf, columnCoord, type Down, type Guess } from "./columns";
import { type Coord, kindOfWord, NOWHERE } from "./coords";
import type { Head } from "./heads";
import type { Portion, Reading } from "./reading";
import type { Row } from "./row";
import type { Spot } from "./spot";
import type { TableNames } from "./table-names";
import { wordOf } from "./words";

/** What each column says of its cells; null for columns that name rows or hold nothing. */
export function columnCoords(reading: Reading, portion: Portion, down: Down, names: TableNames): (Coord | null)[] {
  const { heads, roles, site } = reading;
  const across = acrossAll(reading, portion, down);
  const taken = new Set<string>();
  const coords = heads.map((head, i) => {
    const { numbers, texts } = reading.profiles[i];
    if (roles[i] !== "value" || (head.spots.length === 0 && numbers + texts === 0)) return null;
    const pointed = site.pointed?.column(site.plane.columns[head.c]);
    const coord = columnCoord(head, reading.profiles[i], pointed?.saysWhose ? SAID : across, {
      applicant: (each) => names.applicant(names.named(each.applicant ?? each.unknown), true),
      reviewer: (each) => reviewerOver(each, names, true),
      part: (each) => (isSubtotal(each) ? -1 : partOver(each, names)),
    });
    return pointed ? pointed.coord(coord, names) : apart(coord, head, names, taken);
  });
  return coords.map((coord, i) =>
    coord && isSubtotal(heads[i]) ? { ...coord, part: subtotalOf(heads[i], names) } : coord,
  );
}

/** A column that sums (4.1小计) is no part; it is about the category that it names, if the sheet has it. */
const isSubtotal = ({ word, parts }: Head): boolean =>
  word === "subtotal" && parts.length > 0 && wordOf(parts.at(-1)?.token.text ?? "") === "subtotal";
const subtotalOf = ({ parts }: Head, names: TableNames): number | null => {
  const last = parts.at(-1);
  return last ? names.parts.summedBy(last.token) : null;
};

/** Where the user says what a column is about, its heading is not guessed at. */
const SAID: Guess = { dim: "none", sure: 1 };

/** Two columns under one reviewer's name that are about the same belong to two reviewers: one name stands there twice. */
function apart(coord: Coord, head: Head, names: TableNames, taken: Set<string>): Coord {
  if (coord.reviewer === null) return coord;
  const about = ({ kind, applicant, reviewer, part, stage }: Coord) =>
    [kind, applicant, reviewer, part, stage, head.unit].join(" ");
  const key = about(coord);
  if (!taken.has(key)) {
    taken.add(key);
    return coord;
  }
  return { ...coord, reviewer: reviewerOver(head, names, false) };
}

function acrossAll({ heads, roles, context }: Reading, portion: Portion, down: Down): Guess {
  const values = heads.filter((_, i) => roles[i] === "value");
  const applicant = context.applicant !== null || portion.applicant !== null;
  return acrossOf(values, down, { applicant, reviewer: context.reviewer !== null });
}

function reviewerOver(head: Head, names: TableNames, byText: boolean): number {
  const adviser = head.reviewer?.role === "adviser" || head.spots.some(({ token }) => token.word === "adviser");
  return names.reviewer(names.named(head.reviewer ?? head.unknown), adviser ? "adviser" : "reviewer", byText);
}

/** A code over its name is the same part; a category over an item is another, and the item stands under it. */
function partOver(head: Head, names: TableNames): number {
  const spots = head.parts.length > 0 ? head.parts : head.unknown ? [head.unknown] : [];
  const codes = spots.filter(({ token }) => token.label.name === "");
  const named = spots.filter(({ token }) => token.label.name !== "");
  const name = named.at(-1) ?? null;
  const outer = named.length > 1 ? named[0] : codes.length > 1 ? codes[0] : null;
  // Under each reviewer or applicant the same parts come again.
  const again = head.reviewer !== null || head.judged || head.applicant !== null || head.stage !== null;
  const words = (...all: (Spot | null)[]) => (again ? all.map((spot) => spot?.token.text ?? "").join("|") : undefined);
  const under = outer ? names.parts.add(outer, null, null, null, true, words(outer)) : null;
  const code = codes.at(-1) ?? null;
  return names.parts.add(name, code, head.points, under, false, words(outer, code, name));
}

/** What a row says of its cells, or what the user says of it. */
export function rowCoord(row: Row, portion: Portion, down: Down, names: TableNames): Coord {
  const { pointed } = row;
  if (!pointed) return readRow(row, portion, down, names);
  return pointed.coord(readRow(pointed.row(row, down), portion, down, names), names);
}

function readRow(row: Row, portion: Portion, down: Down, names: TableNames): Coord {
  const { long } = portion;
  if (isOutline(row)) return { ...NOWHERE, kind: "skip" };
  // Where reviewers are all that names rows, one who stands there twice is two rows.
  const repeats = long || down.applicant || down.part;
  const reviewer = row.reviewer
    ? names.reviewer(names.named(row.reviewer), row.reviewer.token.reviewer ?? "reviewer", repeats)
    : null;
  return {
    ...NOWHERE,
    // The last row of a form is its total, however it is called.
    kind:
      down.part && (row.word === "composite" || row.word === "review" || row.word === "score")
        ? "total"
        : kindOfWord(row.word),
    unit: row.word === "percent" ? "percent" : null,
    applicant: row.applicant && portion.applicant === null ? names.applicant(row.applicant, long) : null,
    reviewer,
    part: partBeside(row, long, names),
    stage: row.stage,
  };
}

/** 提要, the standard's x.x.1, introduces a category and is not scored. */
const isOutline = ({ item, points }: Row): boolean =>
  item !== null && points === null && /^(?:提要|outline|synopsis)$/iu.test(item.token.label.name);

function partBeside(row: Row, long: boolean, names: TableNames): number | null {
  const { category, code, item, word } = row;
  const words = (...spots: (Spot | null)[]) =>
    long ? spots.map((spot) => spot?.token.text ?? "").join("|") : undefined;
  const category1 = (points: Row["points"]) =>
    category ? names.parts.add(category, null, points, null, true, words(category)) : null;
  const under = item || code ? category1(row.categoryPoints) : null;
  if (word === "subtotal") return category1(null) ?? (row.label ? names.parts.summedBy(row.label.token) : null);
  if (word !== null) return null;
  const name = item ?? (code ? null : category);
  if (!name && !code) return null;
  // What stands where categories do and has a score of its own is one.
  return names.parts.add(
    name,
    code,
    row.points,
    under,
    name !== null && name === category,
    words(category, code, name),
  );
}

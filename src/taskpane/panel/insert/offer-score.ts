import { Gap } from "../../../scoring/gap";
import { ruled } from "../../../scoring/rules";
import { partsOf, type ScoredPart } from "../../../scoring/score";
import { readScoreCell, type ScoreUnit } from "../../../scoring/score-cell";
import { say } from "../../../text/messages";
import { boxToA1 } from "../../../workbook/address";
import type { Cell } from "../../../workbook/model";
import type { ScoreBlock } from "./block";
import { headingOf, partIn } from "./headings";
import { callOf, quoted, type Advice, type Offer, type Ruling } from "./offer";
import { insertTexts, saying } from "./texts";

/** With fewer columns a selection is no score sheet by category or item, whatever a scheme's criteria are. */
const FEWEST_PARTS = 4;

/** SCORE where the columns (or, with applicants as columns, the rows) are the categories or the items of the criteria. */
export function offerScore({ scheme, argument }: Ruling, block: ScoreBlock, unit?: ScoreUnit): Advice {
  const { rows, columns } = block.place;
  if (block.headers.some((headers) => headingOf(scheme, headers)?.kind === "reviewer")) return [];
  const criteria = ruled(scheme, scheme.criteria);
  if (criteria instanceof Gap)
    return criteria.reason && columns >= FEWEST_PARTS ? [{ name: "SCORE", why: say(criteria.reason) }] : [];

  for (const level of ["categories", "items"] as const) {
    const parts = partsOf(criteria, level);
    const across = parts.length === columns;
    if (!across && parts.length !== rows) continue;
    const named = (across ? block.headers : block.labels).map((texts) => partIn(parts, texts));
    const known = named.some((part) => part >= 0);
    if (!across && !known) continue;
    const astray = named.findIndex((part, i) => part >= 0 && part !== i);
    if (astray >= 0) return [{ name: "SCORE", why: misplaced(parts, named[astray], astray, across) }];
    const measure = unit ?? unitOf(parts, across ? block.cells : turned(block.cells));
    return [offer(argument, block, across, named.includes(-1), measure)];
  }
  return [];
}

function offer(argument: string, block: ScoreBlock, across: boolean, assumed: boolean, unit: ScoreUnit): Offer {
  const { place } = block;
  return {
    name: "SCORE",
    formula: callOf("SCORE", [argument, boxToA1(place), unit === "points" ? null : quoted(unit)]),
    reads: [{ what: insertTexts.scores, place }],
    rows: across ? place.rows : 1,
    columns: across ? 1 : place.columns,
    side: across ? "right" : "below",
    assumed,
    unit,
  };
}

const misplaced = (parts: readonly ScoredPart[], found: number, expected: number, across: boolean) =>
  saying.misplaced(expected + 1, label(parts[found]), label(parts[expected]), across);

const label = ({ code, name }: ScoredPart) => ({ zh: `${code} ${name.zh}`, en: `${code} ${name.en}` });

/** Cells formatted as percentages are fractions; "85%" and scores above their own points can only be percentages. */
function unitOf(parts: readonly ScoredPart[], cells: readonly (readonly Cell[])[]): ScoreUnit {
  const some = (test: (cell: Cell, part: ScoredPart) => boolean) =>
    cells.some((row) => row.some((cell, i) => test(cell, parts[i])));
  if (some(({ value, style }) => typeof value === "number" && style?.format?.includes("%") === true)) return "fraction";
  if (some(({ value }) => typeof value === "string" && /[%％]\s*$/.test(value))) return "percent";
  const above = some(({ value }, { points }) => isAbove(value, points));
  return above && !some(({ value }) => isAbove(value, 100)) ? "percent" : "points";
}

function isAbove(value: Cell["value"], most: number): boolean {
  const read = readScoreCell(value, "percent");
  return typeof read === "number" && read > most;
}

const turned = (cells: readonly (readonly Cell[])[]): Cell[][] =>
  cells[0].map((_, column) => cells.map((row) => row[column]));

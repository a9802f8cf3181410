import { type MicroKey, microOfNumber } from "../../exact/micro";
import { Places, rankOne, type TieRule } from "../../ranking/rank";
import { Gap } from "../../scoring/gap";
import type { ScoreCell } from "../../scoring/score-cell";
import { checkScore } from "../../scoring/bounds";
import { option, readCell, rowsOf } from "../decode";
import { gapCell } from "../encode";
import { answer, Failure } from "../failure";
import type { ResultCell } from "../host";

const TIES: readonly TieRule[] = ["min", "max", "dense", "average"];
const TIE = { zh: "并列规则", en: "ties" };
const SCORE = { zh: "分数", en: "score" };

/**
 * Ranks of scores, highest first; scores that differ by less than a millionth of a point tie.
 * @customfunction RANK
 * @param {any[][]} scores The scores to rank: a range spills, a single cell works in every Excel.
 * @param {any[][]} [reference] The scores to rank among; the first range when left out.
 * @param {string} [ties] "min" 1224 (default), "max" 1334, "dense" 1223, "average".
 * @returns {any[][]} A rank for each score; "" for blanks and error cells, #N/A for a score not in the reference, #VALUE! for text.
 */
export function rank(scores: any[][], reference?: any[][], ties?: string): any[][] {
  return answer(() => {
    const rule = option(TIE, ties, TIES, "min");
    if (rule instanceof Failure) return rule;
    const rows = rowsOf(scores);
    const only = rows.length === 1 && rows[0].length === 1 ? readCell(rows[0][0], "points") : null;
    if (typeof only === "number" && reference) return [[placeCell(only, rankOne(only, reference, numberOf, rule), 0)]];
    const places = new Places(keysOf(reference ? rowsOf(reference) : rows), rule);
    return rows.map((row, i) =>
      row.map((given) => {
        const cell = readCell(given, "points");
        return typeof cell === "number" ? placeCell(cell, places.of(microOfNumber(cell)), i) : withoutRank(cell, i);
      }),
    );
  });
}

/** The scores of a range as keys. */
function keysOf(rows: readonly (readonly unknown[])[]): MicroKey[] {
  const keys: MicroKey[] = [];
  for (const row of rows)
    for (let j = 0; j < row.length; j++) {
      const score = numberOf(row[j]);
      if (score !== null) keys.push(microOfNumber(score));
    }
  return keys;
}

function numberOf(cell: unknown): number | null {
  const score = readCell(cell, "points");
  return typeof score === "number" ? score : null;
}

const placeCell = (score: number, place: number | null, row: number): ResultCell =>
  place ?? gapCell(Gap.missing({ code: "not-in-reference", params: { found: score } }), row);

/** Blanks, recusals and error cells hold no rank; text is bad. */
function withoutRank(cell: Exclude<ScoreCell, number>, row: number): ResultCell {
  if (cell === null || cell.kind === "error" || cell.kind === "absent") return "";
  return gapCell(checkScore(cell, SCORE, Number.POSITIVE_INFINITY) ?? Gap.BLANK, row);
}

import { microOfNumber } from "../../exact/micro";
import { rank as rankKeys, rankOne, type TieRule } from "../../ranking/rank";
import { Gap } from "../../scoring/gap";
import { OddCell, type ScoreCell } from "../../scoring/score-cell";
import { checkScore } from "../../scoring/bounds";
import { option, readRow, scoreRows } from "../decode";
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
    const cells = scoreRows(scores);
    const [[only]] = cells.length === 1 && cells[0].length === 1 ? cells : [[null]];
    if (typeof only === "number" && reference) return [[encode(only, rankOne(only, reference, numberOf, rule), 0)]];
    const keys = cells.flat().map(keyOf);
    const among = reference ? scoreRows(reference).flat().map(keyOf) : keys;
    const ranks = rankKeys(keys, among, rule);
    let next = 0;
    return cells.map((row, i) => row.map((cell) => encode(cell, ranks[next++], i)));
  });
}

const numberOf = (cell: unknown): number | null => {
  const [score] = readRow([cell], "points");
  return typeof score === "number" ? score : null;
};

const keyOf = (cell: ScoreCell) => (typeof cell === "number" ? microOfNumber(cell) : null);

function encode(cell: ScoreCell, place: number | null, row: number): ResultCell {
  if (place !== null) return place;
  if (cell === null || (cell instanceof OddCell && (cell.kind === "error" || cell.kind === "absent"))) return "";
  if (typeof cell === "number") return gapCell(Gap.missing({ code: "not-in-reference", params: { found: cell } }), row);
  return gapCell(checkScore(cell, SCORE, Number.POSITIVE_INFINITY) ?? Gap.BLANK, row);
}

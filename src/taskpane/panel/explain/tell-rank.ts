import { option, scoreRows } from "../../../functions/decode";
import { Failure } from "../../../functions/failure";
import { microOfNumber } from "../../../exact/micro";
import { rank, type TieRule } from "../../../ranking/rank";
import { checkScore } from "../../../scoring/bounds";
import { OddCell, type ScoreCell } from "../../../scoring/score-cell";
import { say } from "../../../text/messages";
import { rangeOf, wordOf } from "./given";
import { explainTexts, saying } from "./texts";
import { rowOf, toldGap, type Teller } from "./told";

const TIES: readonly TieRule[] = ["min", "max", "dense", "average"];

/** RANK: how many scores there are, how many are higher, how many equal, and what equals are given. */
export const tellRank: Teller = ({ down, across }, [scores, reference, ties]) => {
  const rule = option(explainTexts.ties, wordOf(ties), TIES, "min");
  if (rule instanceof Failure) return { sentences: [], fault: say(rule.reason) };
  const own = scoreRows(rangeOf(scores) ?? []);
  const row = own[rowOf(down, own.length)] ?? [];
  const cell = row[rowOf(across, row.length)] ?? null;
  const key = keyOf(cell);
  if (key === null) return withoutRank(cell);
  const among = rangeOf(reference) ? scoreRows(rangeOf(reference) ?? []) : own;
  const keys = among.flat().flatMap((other) => keyOf(other) ?? []);
  const [place] = rank([key], keys, rule);
  if (place === null) return { sentences: [], fault: say({ code: "not-in-reference", params: { found: key / 1e6 } }) };
  const higher = keys.filter((other) => other > key).length;
  const equal = keys.filter((other) => other === key).length - 1;
  return {
    sentences: [
      saying.standing(key / 1e6, keys.length, higher, place),
      equal > 0 ? saying.tied(equal, rule) : explainTexts.untied,
    ],
    now: place,
  };
};

const keyOf = (cell: ScoreCell): number | null => (typeof cell === "number" ? microOfNumber(cell) : null);

function withoutRank(cell: ScoreCell) {
  if (cell === null || (cell instanceof OddCell && (cell.kind === "error" || cell.kind === "absent")))
    return { sentences: [explainTexts.noRank], now: "" };
  const fault = checkScore(cell, explainTexts.score, Number.POSITIVE_INFINITY);
  return fault ? toldGap(fault) : { sentences: [] };
}

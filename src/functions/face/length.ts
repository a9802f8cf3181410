import { lengthOf } from "../../eligibility/length";
import { isErrorCell, plain, textOf } from "../decode";
import { numberCell } from "../encode";
import { answer } from "../failure";
import { checkScore } from "../../scoring/bounds";
import { OddCell } from "../../scoring/score-cell";

const TEXT = { zh: "文字", en: "text" };

/**
 * Length of texts in 字 as Word counts it: each Chinese character and full-width mark is one, each run of other letters and digits is one.
 * @customfunction LENGTH
 * @param {any[][]} text A text or a range of texts.
 * @returns {any[][]} A count for each cell; 0 for a blank, #VALUE! for an error cell.
 */
export function length(text: any[][]): any[][] {
  return answer(() =>
    (text ?? []).map((row, i) =>
      row.map((cell) => {
        const value = plain(cell);
        const fault = isErrorCell(value) ? checkScore(new OddCell("error", value.error), TEXT, 0) : null;
        return fault ? numberCell(fault, i) : lengthOf(textOf(value));
      }),
    ),
  );
}

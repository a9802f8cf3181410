import { type PanelMethod, panelScore, plainMean } from "../../scoring/panel";
import { isBlank, option, readRow, rowsOf } from "../decode";
import { sumCell } from "../encode";
import { answer, Failure } from "../failure";
import type { ResultCell } from "../host";
import { badCell } from "../panel-scores";

const METHODS: readonly PanelMethod[] = ["mean", "median", "trimmed"];
const METHOD = { zh: "合并方法", en: "method" };
const MINIMUM = { zh: "最少评分数", en: "minimum" };

/**
 * One score for each applicant from its reviewers' scores. The method is always named: rules that only say 合议 leave it to the panel.
 * @customfunction PANEL
 * @param {any[][]} scores A row for each applicant, a column for each reviewer; blanks and 回避 are no score.
 * @param {string} method "mean", "median" or "trimmed" (one highest and one lowest left out; at least 3 scores).
 * @param {number} [minimum] The fewest scores that make a panel (default 1).
 * @returns {any[][]} One score for each row; "" for a blank row, #N/A where scores are too few or all are recused, #VALUE! where one is bad.
 */
export function panel(scores: any[][], method: string, minimum?: number): any[][] {
  return answer(() => {
    if (isBlank(method)) return new Failure({ code: "method-omitted", params: { known: METHODS.join(", ") } });
    const way = option(METHOD, method, METHODS, "mean");
    if (way instanceof Failure) return way;
    // A blank cell arrives as 0: it names no minimum.
    const least = minimum || 1;
    if (!Number.isInteger(least) || least < 1)
      return new Failure({
        code: "option-unknown",
        params: { what: MINIMUM, found: String(minimum), known: "1, 2, 3 …" },
      });
    return rowsOf(scores).map((cells, i) => panelCell(cells, way, least, i));
  });
}

/** The score of one row. Plain rows, nearly all, are taken as they come; the others are read cell by cell. */
function panelCell(cells: readonly unknown[], way: PanelMethod, least: number, row: number): ResultCell {
  const mean = way === "mean" && cells.length >= least ? plainMean(cells) : null;
  if (mean !== null) return mean;
  const scores = readRow(cells, "points");
  return sumCell(badCell(scores) ?? panelScore(scores, way, least), row);
}

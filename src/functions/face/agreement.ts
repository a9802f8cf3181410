import { STATISTICS, type StatisticName } from "../../agreement/statistics";
import { option } from "../decode";
import { numberCell } from "../encode";
import { answer, Failure } from "../failure";
import { panelRows } from "../panel-scores";

const NAMES = Object.keys(STATISTICS) as StatisticName[];
const STATISTIC = { zh: "统计量", en: "statistic" };

/**
 * How far reviewers agree: an intraclass correlation (Shrout and Fleiss 1979), Kendall's W, or Krippendorff's alpha.
 * @customfunction AGREEMENT
 * @param {any[][]} scores A row for each applicant, a column for each reviewer.
 * @param {string} [statistic] "icc2k" (default), "icc1", "icc2", "icc3", "icc1k", "icc3k", "w" (Kendall, ties corrected) or "alpha" (Krippendorff, interval; blanks allowed).
 * @returns {any[][]} One number; #N/A where rows are incomplete or scores do not vary, #VALUE! where a score is bad.
 */
export function agreement(scores: any[][], statistic?: string): any[][] {
  return answer(() => {
    const name = option(STATISTIC, statistic, NAMES, "icc2k");
    if (name instanceof Failure) return name;
    const panel = panelRows(scores);
    const row = panel.bad.findIndex((gap) => gap !== null);
    return [[row < 0 ? numberCell(STATISTICS[name](panel.scores)) : numberCell(panel.bad[row] ?? 0, row)]];
  });
}

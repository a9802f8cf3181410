import { Fraction } from "../exact/fraction";
import { Gap } from "../scoring/gap";
import { completePanel } from "./complete";
import { wholeUnits, type PanelScores } from "./units";

/**
 * The intraclass correlations of Shrout & Fleiss, Intraclass correlations: uses in assessing rater reliability,
 * Psychological Bulletin 86 (1979) 420–428, over n applicants × k reviewers. Exact until the end: the result is the
 * nearest double. Without complete rows, two applicants, two reviewers or any variation to speak of there is no value.
 */

/** ICC(1,1): each applicant is scored by other reviewers, of whom one is taken. */
export const icc1 = (scores: PanelScores): number | Gap =>
  correlation(scores, ({ bms, wms, k }) => [bms.minus(wms), bms.plus(wms.times(less1(k)))]);

/** ICC(1,k): as ICC(1,1), for the mean of the k scores. */
export const icc1k = (scores: PanelScores): number | Gap =>
  correlation(scores, ({ bms, wms }) => [bms.minus(wms), bms]);

/** ICC(2,1): the reviewers are a sample and score everyone; one reviewer's score, absolute agreement. */
export const icc2 = (scores: PanelScores): number | Gap =>
  correlation(scores, ({ bms, jms, ems, n, k }) => [
    bms.minus(ems),
    bms.plus(ems.times(less1(k))).plus(jms.minus(ems).times(k).over(n)),
  ]);

/** ICC(2,k): as ICC(2,1), for the mean of the k scores: how reliable the panel's mean is. */
export const icc2k = (scores: PanelScores): number | Gap =>
  correlation(scores, ({ bms, jms, ems, n }) => [bms.minus(ems), bms.plus(jms.minus(ems).over(n))]);

/** ICC(3,1): these reviewers and no others; one reviewer's score, consistency. */
export const icc3 = (scores: PanelScores): number | Gap =>
  correlation(scores, ({ bms, ems, k }) => [bms.minus(ems), bms.plus(ems.times(less1(k)))]);

/** ICC(3,k): as ICC(3,1), for the mean of the k scores. */
export const icc3k = (scores: PanelScores): number | Gap =>
  correlation(scores, ({ bms, ems }) => [bms.minus(ems), bms]);

/** Mean squares between applicants, within applicants, between reviewers (judges), and of the error. */
interface MeanSquares {
  readonly bms: Fraction;
  readonly wms: Fraction;
  readonly jms: Fraction;
  readonly ems: Fraction;
  readonly n: Fraction;
  readonly k: Fraction;
}

const less1 = (x: Fraction): Fraction => x.minus(Fraction.ONE);

function correlation(
  scores: PanelScores,
  ratio: (squares: MeanSquares) => readonly [over: Fraction, under: Fraction],
): number | Gap {
  const panel = completePanel(scores);
  if (panel instanceof Gap) return panel;
  const [over, under] = ratio(meanSquares(wholeUnits(panel)));
  // ICC(2,k) estimates a variance below the line: at or under 0 the ratio means nothing, although it divides.
  if (under.compare(Fraction.ZERO) <= 0) return Gap.missing({ code: "no-variation", params: undefined });
  return over.over(under).toNumber();
}

/** The two-way table of Shrout & Fleiss, p. 422, from sums of whole numbers. */
function meanSquares(rows: readonly (readonly bigint[])[]): MeanSquares {
  const n = BigInt(rows.length);
  const k = BigInt(rows[0].length);
  const rowSums = rows.map(sum);
  const columnSums = rows[0].map((_, column) => sum(rows.map((row) => row[column])));
  const mean = Fraction.of(sum(rowSums) ** 2n, n * k);
  const rowPart = Fraction.of(sumOfSquares(rowSums), k);
  const ssb = rowPart.minus(mean);
  const ssj = Fraction.of(sumOfSquares(columnSums), n).minus(mean);
  const ssw = Fraction.of(sum(rows.map(sumOfSquares))).minus(rowPart);
  return {
    bms: ssb.over(Fraction.of(n - 1n)),
    wms: ssw.over(Fraction.of(n * (k - 1n))),
    jms: ssj.over(Fraction.of(k - 1n)),
    ems: ssw.minus(ssj).over(Fraction.of((n - 1n) * (k - 1n))),
    n: Fraction.of(n),
    k: Fraction.of(k),
  };
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const sumOfSquares = (values: readonly bigint[]): bigint => sum(values.map((value) => value * value));

import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import type { Criteria, PercentSteps } from "../../standard/criteria";
import { duplicates, fault, type Fault } from "./fault";
import { amount } from "./numbers";

/** Points that do not add up, codes that occur twice, percentages that cannot be. */
export function criteriaFaults({ total, categories, steps }: Criteria): Fault[] {
  const items = categories.flatMap((category) => category.items);
  const points = [...categories, ...items].flatMap(({ code, points }) => amount(`criteria.${code}`, points));
  if (points.length > 0) return points;
  return [
    ...duplicates(
      "criteria",
      [...categories, ...items].map(({ code }) => code),
    ),
    ...categories.flatMap(({ code, points, items }) =>
      items.length === 0 ? [] : sum("category-not-sum", code, points, items),
    ),
    ...sum("total-not-sum", "total", total, categories),
    ...(steps ? stepFaults(steps) : []),
  ];
}

function sum(
  code: "category-not-sum" | "total-not-sum",
  where: string,
  stated: number,
  parts: readonly { readonly points: number }[],
): Fault[] {
  const exact = parts.reduce((all, { points }) => all.plus(decimalOf(points)), Fraction.ZERO);
  if (Number.isFinite(stated) && exact.equals(decimalOf(stated))) return [];
  return [fault(code, `criteria.${where}`, { stated, sum: exact.toNumber() })];
}

/** Bands rise from 0 to 100 without overlap, and each is a whole number of steps wide. */
function stepFaults({ step, bands }: PercentSteps): Fault[] {
  const impossible = (low: number, high: number, i: number) =>
    !(low <= high && low >= 0 && high <= 100) || !fits(step, low, high) || (i > 0 && low <= bands[i - 1][1]);
  if (!(Number.isFinite(step) && step > 0)) return [fault("steps-impossible", "criteria.steps", { step })];
  return bands.flatMap(([low, high], i) =>
    impossible(low, high, i) ? [fault("steps-impossible", "criteria.steps", { step, low, high })] : [],
  );
}

const fits = (step: number, low: number, high: number): boolean =>
  decimalOf(high).minus(decimalOf(low)).over(decimalOf(step)).denominator === 1n;

import { findScheme } from "../../../schemes";
import { isUnsaid, type Rounding, type Scheme, type Stage } from "../../../schemes/scheme";
import type { Weight } from "../../../schemes/weight";
import { a1, columnName } from "../../address";
import { CENTRED, POINTS, TEXT } from "../../made-styles";
import type { CellStyle } from "../../model";

/** The sheet that holds the list by our function. */
export const LIST_SHEET = "入围名单";
/** Where the applicants' names, and the first stage's scores, stand on the final table. */
export const [NAME, FIRST] = [1, 2];

/** Whether the add-in knows the scheme by its name: one from a sheet is known where that sheet is. */
export const isNamed = (scheme: Scheme): boolean => findScheme(scheme.id) === scheme;

/** A column of the final table that is computed. */
export interface Computed {
  readonly heading: string;
  /** The formula of a row, without "="; `end` is the row below the last applicant. */
  readonly formula: (row: number, end: number) => string;
  readonly style: CellStyle;
}

/**
 * Review score, composite, rank and, from the sheet of the list, outcome of the final table; none where the document
 * gives no weights, or rounds as no plain formula does. `bonus` is the column of bonus points.
 */
export function computedColumns(
  scheme: Scheme,
  stages: readonly Stage[],
  bonus: number | null,
  list: string | null = LIST_SHEET,
): Computed[] {
  const rounding = isUnsaid(scheme.rounding) ? null : scheme.rounding.value;
  const weights = stages.map(({ weight }) => (isUnsaid(weight) ? null : weight.value));
  // A worksheet rounds halves up only; where the scheme rounds them to even there is no plain formula.
  if (weights.includes(null) || rounding?.mode === "half-even") return [];
  const first = FIRST + stages.length + (bonus === null ? 0 : 1);
  const review = stages.some(({ role }) => role === "weighted") ? first : null;
  const composite = review === null ? first : first + 1;
  const cells = (row: number, role: Stage["role"]) =>
    stages.flatMap((stage, n) => (stage.role === role ? [{ cell: a1(row, FIRST + n), weight: weights[n] ?? 1 }] : []));
  const term = ({ cell, weight }: { cell: string; weight: Weight }) =>
    `${rounded(cell, rounding, "stage")}${weight === 1 ? "" : `*${weight}`}`;
  const whenAll = (of: readonly string[], formula: string) => `IF(COUNT(${of.join(",")})=${of.length},${formula},"")`;
  const reviewed: Computed = {
    heading: "评审得分",
    style: POINTS,
    formula: (row) => {
      const parts = cells(row, "weighted");
      return whenAll(
        parts.map(({ cell }) => cell),
        rounded(parts.map(term).join("+"), rounding, "review"),
      );
    },
  };
  const columns: Computed[] = [
    ...(review === null ? [] : [reviewed]),
    {
      heading: "综合得分",
      style: POINTS,
      formula: (row, end) => {
        const added = cells(row, "added");
        const own = review === null ? [] : [a1(row, review)];
        const parts = [...own, ...added.map(({ cell }) => cell)];
        if (bonus === null)
          return whenAll(parts, rounded([...own, ...added.map(term)].join("+"), rounding, "composite"));
        // A blank bonus beside filled ones is missing; where none is filled in, none counts.
        const [extra, column] = [a1(row, bonus), columnName(bonus)];
        const sum = rounded([...own, ...added.map(term), `N(${extra})`].join("+"), rounding, "composite");
        const none = `COUNT(${column}$3:${column}$${end})=0`;
        return whenAll(parts, `IF(OR(ISNUMBER(${extra}),${none}),${sum},"")`);
      },
    },
    {
      heading: "名次",
      style: CENTRED,
      formula: (row, end) => {
        const [own, column] = [a1(row, composite), columnName(composite)];
        // RANK would part equals whose doubles differ in the last digit: what counts is a millionth of a point.
        const above = `COUNTIF(${column}$3:${column}$${end},">="&(ROUND(${own},6)+0.0000005))`;
        return `IF(ISNUMBER(${own}),${above}+1,"")`;
      },
    },
  ];
  if (list === null) return columns;
  const outcome: Computed = {
    heading: "结果",
    style: TEXT,
    formula: (row) => {
      const names = `MATCH(${a1(row, NAME)},${list}!$A:$A,0)`;
      return `IFERROR(INDEX(${list}!$A:$Z,${names},MATCH("结果",${list}!$2:$2,0)),"")`;
    },
  };
  return [...columns, outcome];
}

const rounded = (formula: string, rounding: Rounding | null, where: Rounding["where"]): string =>
  rounding?.where === where ? `ROUND(${formula},${rounding.places})` : formula;

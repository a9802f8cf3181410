import type { Sum } from "../exact/sum";
import { cite } from "../schemes/cite";
import type { Scheme } from "../schemes/scheme";
import type { Gap } from "../scoring/gap";
import { partsOf, ScoreForm } from "../scoring/score";
import type { ScoreUnit } from "../scoring/score-cell";
import type { Criteria } from "../standard/criteria";
import { type RangeArgument, readRow, transpose } from "./decode";
import { Failure } from "./failure";

export const UNITS: readonly ScoreUnit[] = ["points", "percent", "fraction"];
export const UNIT = { zh: "单位", en: "unit" };

const LEVELS = ["categories", "items"] as const;

/** Scores by the criteria: the form that sums them, and a row for each applicant. */
export interface ScoreTable {
  readonly form: ScoreForm;
  /** The cells as the host handed them over; `readRow` reads them. */
  readonly rows: readonly (readonly unknown[])[];
  readonly transposed: boolean;
}

/**
 * What a range's columns stand for: the criteria's categories, or its items. If its columns are neither and its rows
 * are, it lies on its side.
 */
export function scoreForm(
  scheme: Scheme,
  criteria: Criteria,
  range: RangeArgument,
  unit: ScoreUnit,
): ScoreTable | Failure {
  const cells = range ?? [];
  const width = cells[0]?.length ?? 0;
  const forms = LEVELS.map((level) => partsOf(criteria, level));
  const across = forms.find((parts) => parts.length === width);
  const parts = across ?? forms.find((each) => each.length === cells.length);
  if (parts)
    return {
      form: new ScoreForm(parts, unit, cite(scheme, scheme.criteria)),
      rows: across ? cells : transpose(cells),
      transposed: !across,
    };
  const [categories, items] = forms.map(({ length }) => length);
  return new Failure({
    code: "criteria-columns",
    params: { columns: width, rows: cells.length, categories, items: items === categories ? 0 : items },
  });
}

/** The total of one row. Plain rows, nearly all of them, are summed as they come; the others are read cell by cell. */
export const totalOf = (form: ScoreForm, row: readonly unknown[]): Sum | Gap =>
  form.plain(row) ?? form.score(readRow(row, form.unit));

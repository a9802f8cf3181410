import { cite } from "../schemes/cite";
import type { Scheme } from "../schemes/scheme";
import { partsOf, ScoreForm } from "../scoring/score";
import type { ScoreUnit } from "../scoring/score-cell";
import type { Criteria } from "../standard/criteria";
import { type RangeArgument, readRow, transpose } from "./decode";
import { sumCell } from "./encode";
import { Failure } from "./failure";
import type { ResultCell } from "./host";

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
  const forms = formsOf(scheme, criteria, unit);
  const across = forms.find(({ parts }) => parts.length === width);
  const form = across ?? forms.find(({ parts }) => parts.length === cells.length);
  if (form) return { form, rows: across ? cells : transpose(cells), transposed: !across };
  const [categories, items] = forms.map(({ parts }) => parts.length);
  return new Failure({
    code: "criteria-columns",
    params: { columns: width, rows: cells.length, categories, items: items === categories ? 0 : items },
  });
}

/** Compiled once for each unit and clause: a sheet calls SCORE over each panel's few rows. */
const compiled = new WeakMap<Criteria, Map<string, readonly ScoreForm[]>>();

function formsOf(scheme: Scheme, criteria: Criteria, unit: ScoreUnit): readonly ScoreForm[] {
  const clause = cite(scheme, scheme.criteria);
  const key = `${unit} ${clause}`;
  const kept = compiled.get(criteria) ?? new Map<string, readonly ScoreForm[]>();
  const forms = kept.get(key) ?? LEVELS.map((level) => new ScoreForm(partsOf(criteria, level), unit, clause));
  compiled.set(criteria, kept.set(key, forms));
  return forms;
}

/** The total of a row as a cell. Plain rows, nearly all, are summed as they come; the others are read cell by cell. */
export const totalCell = (form: ScoreForm, cells: readonly unknown[], row: number): ResultCell =>
  form.plain(cells) ?? sumCell(form.score(readRow(cells, form.unit)), row);

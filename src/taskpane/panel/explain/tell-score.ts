import { option, readRow } from "../../../functions/decode";
import { Failure } from "../../../functions/failure";
import { schemeOf } from "../../../functions/scheme-argument";
import { scoreForm, UNIT, UNITS } from "../../../functions/score-arguments";
import { Gap } from "../../../scoring/gap";
import { ruled } from "../../../scoring/rules";
import type { ScoreForm, ScoredPart } from "../../../scoring/score";
import type { ScoreCell } from "../../../scoring/score-cell";
import { say } from "../../../text/messages";
import type { Text } from "../../../text/text";
import type { Criteria } from "../../../standard/criteria";
import type { Found } from "./find";
import { rangeOf, wordOf, type Given } from "./given";
import { saying } from "./texts";
import { rowOf, toldGap, type Teller, type Told } from "./told";

/** SCORE: the total of an applicant's categories or items. */
export const tellScore: Teller = (found, given) =>
  withRow(found, given, (form, row, { total }) => {
    const sum = form.score(row);
    if (sum instanceof Gap) return toldGap(sum);
    const now = sum.toNumber();
    return { sentences: [saying.total(form.parts.length, form.unit, now, total)], now };
  });

/** CATEGORIES: the points of the category in whose column the cell stands. */
export const tellCategories: Teller = (found, given) =>
  withRow(found, given, (form, row, { categories }, across) => {
    const sums = form.categories(row);
    if (sums instanceof Gap) return toldGap(sums);
    const category = categories[across];
    if (!category) return { sentences: [] };
    const now = sums[across].toNumber();
    const items = form.parts.filter((part) => part.category === across).length;
    return { sentences: [saying.category(nameOf(category), items, form.unit, now, category.points)], now };
  });

type Tell = (form: ScoreForm, row: readonly ScoreCell[], criteria: Criteria, across: number) => Told;

function withRow(found: Found, [scheme, scores, unit]: readonly Given[], tell: Tell): Told {
  const known = schemeOf(rangeOf(scheme));
  if (known instanceof Failure) return failed(known);
  const measure = option(UNIT, wordOf(unit), UNITS, "points");
  if (measure instanceof Failure) return failed(measure);
  const criteria = ruled(known, known.criteria);
  if (criteria instanceof Gap) return toldGap(criteria);
  const table = scoreForm(known, criteria, rangeOf(scores) ?? [], measure);
  if (table instanceof Failure) return failed(table);
  const { form, rows, transposed } = table;
  const [down, across] = transposed ? [found.across, found.down] : [found.down, found.across];
  const told = tell(form, readRow(rows[rowOf(down, rows.length)] ?? [], measure), criteria, across);
  return { ...told, ...(!transposed && { columns: form.parts.map(nameOf) }) };
}

const failed = ({ reason }: Failure): Told => ({ sentences: [], fault: say(reason) });

const nameOf = ({ code, name }: Pick<ScoredPart, "code" | "name">): Text => ({
  zh: `${code} ${name.zh}`,
  en: `${code} ${name.en}`,
});

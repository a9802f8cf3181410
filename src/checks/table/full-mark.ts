import { isUnsaid } from "../../schemes/scheme";
import { inBoth, type Text } from "../../text/text";
import { ROUND_SHEET } from "../../workbook/round/words";
import { otherEdition } from "../match-parts";
import { inTable, type TableCheck, type TableScope } from "../scope";

/**
 * A full mark that the sheet states of the whole (满分120分, the total's maximum) and that is not the stage's, nor the
 * criteria's where it scores their parts. What the stated parts sum up to is right by itself: there a part is at fault.
 */
export const fullMark: TableCheck = (scope) => {
  const { table, criteria, stage } = scope;
  const expected = expectedOf(scope);
  if (!table.full || !expected || table.full.value === expected.value) return [];
  if (table.layout === "collection-form" || table.layout === "applicants-by-stages") return [];
  // In percent, and in fractions, 100 is a whole, whatever it counts.
  if (table.unit !== "points" && table.full.value === 100) return [];
  if (criteria && otherEdition(criteria, table.parts)) return [];
  if (sumOfParts(scope) === table.full.value) return [];
  const name = stage?.name ?? { zh: "", en: "" };
  return [
    inTable(scope, "points-mismatch", table.full, {
      what: { zh: `${name.zh}满分`, en: `full mark${name.en ? ` of ${name.en}` : ""}` },
      found: table.full.value,
      expected: expected.value,
      from: expected.from,
      rule: expected.rule,
    }),
  ];
};

/** What the full mark should be, and who says so; null where nobody does. */
function expectedOf({ table, criteria, scheme, stage, round }: TableScope) {
  if (table.parts.length > 0)
    return (
      criteria && { value: criteria.total, from: SCHEME, rule: isUnsaid(scheme.criteria) ? undefined : scheme.criteria }
    );
  if (!stage) return null;
  const own = round?.full?.[stage.key];
  if (own !== undefined) return { value: own, from: ROUND, rule: undefined };
  return isUnsaid(stage.full) ? null : { value: stage.full.value, from: SCHEME, rule: stage.full };
}

const SCHEME: Text = { zh: "方案", en: "the scheme" };
const ROUND = inBoth(ROUND_SHEET);

/** The maxima that the sheet states for its items, or for its categories where it has no items. */
function sumOfParts({ table: { parts } }: TableScope): number {
  const level = parts.some((part) => part.level === "item") ? "item" : "category";
  return parts.reduce((sum, part) => sum + (part.level === level ? (part.points?.value ?? 0) : 0), 0);
}

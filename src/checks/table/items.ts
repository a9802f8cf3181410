import { isUnsaid } from "../../schemes/scheme";
import { partsOf, type ScoredPart } from "../../scoring/score";
import type { Criteria } from "../../standard/criteria";
import type { Text } from "../../text/text";
import { a1 } from "../../workbook/address";
import type { Finding } from "../finding";
import { type Matched, matchParts, otherEdition } from "../match-parts";
import { inTable, type TableCheck, type TableScope } from "../scope";

/** Rows against the scheme's criteria: another edition stands for all else; else items missing, unknown, twice, other points. */
export const items: TableCheck = (scope) => {
  const { criteria, table } = scope;
  // The parts of a collection form are its columns.
  if (!criteria || table.parts.length === 0 || table.layout === "collection-form") return [];
  const edition = otherEdition(criteria, table.parts);
  if (edition) {
    const rule = isUnsaid(scope.scheme.criteria) ? undefined : scope.scheme.criteria;
    const spot = { row: table.header.row, column: table.header.column };
    return [
      inTable(scope, "edition-mismatch", spot, {
        what: edition.name,
        found: edition.name.zh,
        expected: criteria.name.zh,
        from: criteria.name,
        rule,
      }),
    ];
  }
  const matched = matchParts(scope);
  return [
    ...unknown(scope, matched),
    ...duplicates(scope, matched),
    ...points(scope, matched),
    ...missing(scope, criteria, matched),
  ];
};

const named = ({ code, name }: ScoredPart): Text => ({ zh: `${code} ${name.zh}`, en: `${code} ${name.en}` });

function unknown(scope: TableScope, { parts }: Matched): Finding[] {
  return scope.table.parts.flatMap((label, i) =>
    parts[i] ? [] : [inTable(scope, "item-unknown", label, { found: label.text })],
  );
}

function duplicates(scope: TableScope, { parts }: Matched): Finding[] {
  return scope.table.parts.flatMap((label, i) => {
    const part = parts[i];
    const first = part ? parts.indexOf(part) : i;
    if (!part || first === i) return [];
    const { row, column } = scope.table.parts[first];
    return [inTable(scope, "item-duplicate", label, { what: named(part), expected: a1(row, column) })];
  });
}

function points(scope: TableScope, { parts }: Matched): Finding[] {
  return scope.table.parts.flatMap(({ points: stated }, i) => {
    const part = parts[i];
    if (!part || !stated || stated.value === part.points) return [];
    const rule = isUnsaid(scope.scheme.criteria) ? undefined : scope.scheme.criteria;
    return [
      inTable(scope, "points-mismatch", stated, {
        what: named(part),
        found: stated.value,
        expected: part.points,
        rule,
      }),
    ];
  });
}

/** What the sheet's level of detail should hold and does not: items where it has items, else categories. */
function missing(scope: TableScope, criteria: Criteria, { parts }: Matched): Finding[] {
  const { table } = scope;
  const level = table.parts.some((label) => label.level === "item") ? "items" : "categories";
  const there = new Set(parts.map((part) => part?.code));
  return partsOf(criteria, level)
    .filter(({ code }) => !there.has(code))
    .map((part) => {
      const heading = table.parts.findIndex((_, i) => parts[i]?.category === part.category);
      const spot = table.parts[heading] ?? table.header;
      return inTable(scope, "item-missing", spot, { what: named(part), expected: String(part.points) });
    });
}

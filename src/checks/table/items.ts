import { isUnsaid } from "../../schemes/scheme";
import { partsOf, type ScoredPart } from "../../scoring/score";
import type { Criteria } from "../../standard/criteria";
import type { Text } from "../../text/text";
import { a1 } from "../../workbook/address";
import type { Entry } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { type Matched, matchParts, otherEdition } from "../match-parts";
import { inTable, nameOf, type TableCheck, type TableScope } from "../scope";

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
        found: edition.name,
        expected: criteria.name,
        from: criteria.name,
        rule,
      }),
    ];
  }
  const matched = matchParts(scope);
  // A stage that is given one mark may be scored by points of the office's own.
  if (scope.stage?.basis === "mark" && matched.parts.every((part) => part === null)) return [];
  return [
    ...unknown(scope, matched),
    ...miscoded(scope, criteria, matched),
    ...(table.layout === "long" ? writtenTwice(scope, matched) : duplicates(scope, matched)),
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

/** A code that is not its name's, where codes are otherwise the scheme's: of another item, or of none. */
function miscoded(scope: TableScope, criteria: Criteria, { parts }: Matched): Finding[] {
  const { table } = scope;
  const coded = table.parts.flatMap(({ code }, i) => (code !== null && parts[i] ? [parts[i].code === code] : []));
  const right = coded.filter(Boolean).length;
  if (right < 3 || right * 4 < coded.length * 3) return [];
  const codes = new Set([...partsOf(criteria, "items"), ...partsOf(criteria, "categories")].map(({ code }) => code));
  return table.parts.flatMap((label, i) => {
    const part = parts[i];
    if (!part || label.code === null || label.code === part.code) return [];
    const code = codes.has(label.code) ? "item-duplicate" : "item-unknown";
    return [inTable(scope, code, label, { what: named(part), found: label.code, expected: part.code })];
  });
}

/** In a long table the same score in two rows, at the later. */
function writtenTwice(scope: TableScope, { parts }: Matched): Finding[] {
  const { table } = scope;
  const first = new Map<string, Entry>();
  return table.entries.flatMap((entry) => {
    const { kind, applicant, reviewer, part, stage } = entry;
    if (kind !== "score" || applicant === null || part === null) return [];
    const key = `${applicant} ${reviewer} ${parts[part]?.code ?? part} ${stage}`;
    const before = first.get(key);
    if (!before) first.set(key, entry);
    return before
      ? [
          inTable(scope, "item-duplicate", entry, {
            what: nameOf(scope, entry),
            expected: a1(before.row, before.column),
          }),
        ]
      : [];
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

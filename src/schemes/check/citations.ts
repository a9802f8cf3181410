import type { Cited, RuleDocument } from "../rule";
import { rulesOf } from "../rules";
import type { Scheme } from "../scheme";
import { fault, unknown, duplicates, type Fault } from "./fault";
import { valueOf } from "./numbers";

/** Dates that no calendar has, rules that cite what is not listed, or what was issued after they held. */
export function citationFaults(scheme: Scheme): Fault[] {
  const { documents, document, from, until, flags, form } = scheme;
  const keys = documents.map(({ key }) => key);
  const end = until && valueOf(until);
  const cited = [
    ...rulesOf(scheme).map(({ key, rule }) => ({ where: key, rule })),
    ...flags.flatMap(({ key, clauses }) => clauses.map((rule) => ({ where: `flag.${key}`, rule }))),
    ...(form ? [{ where: "form", rule: form }] : []),
  ];
  return [
    ...duplicates("documents", keys),
    ...unknown("document", [document], keys),
    ...dateFaults("from", from),
    ...(end ? dateFaults("until", end) : []),
    ...(end && end < from ? [fault("date-order", "until", { from, until: end })] : []),
    ...documents.flatMap(({ key, issued }) => (issued === null ? [] : dateFaults(`document.${key}`, issued))),
    ...cited.flatMap(({ where, rule }) => citedFaults(where, rule, documents, from)),
  ];
}

function citedFaults(where: string, rule: Cited, documents: readonly RuleDocument[], schemeFrom: string): Fault[] {
  const source = documents.find(({ key }) => key === rule.document);
  if (!source) return [fault("document-unknown", where, { document: rule.document })];
  const from = rule.from ?? schemeFrom;
  const later = source.issued !== null && source.issued > from;
  return [
    ...(rule.clause.trim() === "" ? [fault("clause-missing", where, { document: rule.document })] : []),
    ...(rule.from === undefined ? [] : dateFaults(where, rule.from)),
    ...(later ? [fault("cited-later", where, { document: rule.document, issued: source.issued ?? "", from })] : []),
  ];
}

/** ISO dates of the calendar: 2025-06-31 and 2025-06-40 are none. */
function dateFaults(where: string, date: string): Fault[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  const known = new Date(Date.UTC(year, month - 1, day));
  const same = known.getUTCMonth() === month - 1 && known.getUTCDate() === day;
  return same ? [] : [fault("date-impossible", where, { date })];
}

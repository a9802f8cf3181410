import { Fraction } from "../../exact/fraction";
import { a1 } from "../../workbook/address";
import { plainName } from "../../workbook/firm-name";
import { entryUnit } from "../../workbook/entry-unit";
import type { Entry } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { matchParts } from "../match-parts";
import { isOwnRecord } from "../own-record";
import { placeWords } from "../place-words";
import type { PanelRecord } from "../records";
import { shownHalf } from "../rounded";
import { inTable, nameOf, type TableScope } from "../scope";
import { readEntry } from "../score-entries";
import { PointsForm, type Total, totalsOf } from "../totals/totals";

/**
 * What summaries state of a reviewer's scores, held against the reviewer's own book where both are given: the whole
 * stage's score, a category's, an item's. Nobody's record is compared where it is incomplete or handed in twice.
 */
export function summariesAgainstBooks(records: readonly PanelRecord[]): Finding[] {
  const own = new Map<string, OwnScore | null>();
  for (const { scope } of records.filter((each) => isOwnRecord(each.scope.table)))
    for (const total of totalsOf(scope)) {
      const key = keyOf(total.stage, total.reviewer, total.applicant);
      own.set(key, own.has(key) ? null : { total, scope });
    }
  if (own.size === 0) return [];
  return records
    .filter(({ scope }) => !isOwnRecord(scope.table) && scope.table.reviewers.length > 0)
    .flatMap(({ scope, stage }) => differences(scope, stage, own));
}

interface OwnScore {
  readonly total: Total;
  readonly scope: TableScope;
}

const keyOf = (stage: string, reviewer: string | null, applicant: string): string =>
  [stage, plainName(reviewer ?? ""), plainName(applicant)].join("\n");

function differences(scope: TableScope, stage: string, own: ReadonlyMap<string, OwnScore | null>): Finding[] {
  const { table } = scope;
  const form = new PointsForm(scope);
  const { parts } = matchParts(scope);
  return table.entries.flatMap((entry): Finding[] => {
    if (entry.kind !== "score" || entry.reviewer === null || entry.applicant === null) return [];
    const [reviewer, applicant] = [table.reviewers[entry.reviewer].text, table.applicants[entry.applicant].text];
    const found = own.get(keyOf(entry.stage ?? stage, reviewer, applicant));
    if (!found) return [];
    const code = entry.part === null ? null : parts[entry.part]?.code;
    const given = code === undefined ? null : scoreIn(found, code);
    const stated = form.points(readEntry(entry, entryUnit(table, entry) ?? "points"), entry);
    if (!given || !(stated instanceof Fraction)) return [];
    const slack = form.points(shownHalf(entry).toNumber(), entry);
    if (!(slack instanceof Fraction) || distance(stated, given).compare(slack) <= 0) return [];
    const from = placeWords(found.total.at.file, found.total.at.sheet, cellsOf(found, entry));
    return [
      inTable(scope, "total-mismatch", entry, {
        what: nameOf(scope, entry),
        found: stated.toNumber(),
        expected: given.toNumber(),
        from: { zh: `评审员本人的评分表（${from}）`, en: `the reviewer's own book (${from})` },
      }),
    ];
  });
}

/** What the reviewer's own book gives for the whole stage (code null), a category or an item; null where it does not say. */
function scoreIn({ total: { value, parts }, scope: { criteria } }: OwnScore, code: string | null): Fraction | null {
  if (!(value instanceof Fraction)) return null;
  if (code === null) return value;
  const itself = parts?.get(code);
  if (itself) return itself;
  const items = criteria?.categories.find((each) => each.code === code)?.items ?? [];
  const given = items.map((item) => parts?.get(item.code));
  if (given.length === 0 || given.includes(undefined)) return null;
  return given.reduce<Fraction>((sum, each) => sum.plus(each ?? Fraction.ZERO), Fraction.ZERO);
}

/** The cell of the reviewer's book that states the total; for a part, or where none does, the cells it is made of. */
function cellsOf({ total, scope: { table } }: OwnScore, { part }: Entry): string {
  const stated = table.entries.find(
    ({ kind, applicant }) =>
      kind === "total" &&
      applicant !== null &&
      plainName(table.applicants[applicant].text) === plainName(total.applicant),
  );
  return part === null && stated ? a1(stated.row, stated.column) : total.at.cells;
}

function distance(a: Fraction, b: Fraction): Fraction {
  const difference = a.minus(b);
  return difference.compare(Fraction.ZERO) < 0 ? difference.negated() : difference;
}

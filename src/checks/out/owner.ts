import { a1, parseA1 } from "../../workbook/address";
import type { CheckCode } from "../codes";
import type { Finding } from "../finding";
import type { ScoreTable } from "../../workbook/score-book";
import type { Spot, TableScope } from "../scope";

/** What is between people, and so for the office to settle: it would tell one reviewer about another. */
const OFFICE: ReadonlySet<CheckCode> = new Set<CheckCode>([
  "scores-identical",
  "reviewer-duplicate",
  "reviewer-missing",
  "panel-size",
]);

/**
 * Whom a finding concerns: the reviewer whose own sheet or column it stands in, or null for the office. `scopes` are the
 * tables of all files.
 */
export function ownerOf(scopes: readonly TableScope[]): (finding: Finding) => string | null {
  const bySheet = new Map<string, TableScope[]>();
  const byFile = new Map<string, Set<string>>();
  for (const scope of scopes) {
    const key = `${scope.file}\n${scope.sheet.name}`;
    bySheet.set(key, [...(bySheet.get(key) ?? []), scope]);
    const people = byFile.get(scope.file) ?? new Set();
    byFile.set(scope.file, people);
    for (const { text } of scope.table.reviewers) people.add(text);
  }
  const owners = new Map<string, ReturnType<typeof ownersIn>>();
  return ({ file, sheet, cell, code }) => {
    if (OFFICE.has(code)) return null;
    const tables = bySheet.get(`${file}\n${sheet}`) ?? [];
    const people = new Set(tables.flatMap(({ table }) => table.reviewers.map(({ text }) => text)));
    const alone = people.size > 0 ? people : (byFile.get(file) ?? new Set<string>());
    if (alone.size === 1) return [...alone][0];
    const spot = parseA1(cell);
    if (!spot) return null;
    const key = `${file}\n${sheet}`;
    const at = owners.get(key) ?? ownersIn(tables);
    owners.set(key, at);
    return at(spot.row, spot.column);
  };
}

/**
 * Whose score, or whose heading, stands at a cell of a sheet: a reviewer, or null for the office, which also clears an
 * adviser's column. The tables are gone through once: a sheet may have as many findings as scores.
 */
function ownersIn(tables: readonly TableScope[]): (row: number, column: number) => string | null {
  const owners = new Map<string, string | null>();
  for (const { table } of tables) {
    const own = new Map<string, string | null>();
    const put = ({ row, column }: Spot, { role, text }: ScoreTable["reviewers"][number]) => {
      const key = a1(row, column);
      if (!own.has(key)) own.set(key, role === "reviewer" ? text : null);
    };
    for (const entry of table.entries) if (entry.reviewer !== null) put(entry, table.reviewers[entry.reviewer]);
    for (const label of table.reviewers) put(label, label);
    for (const [key, owner] of own) if (!owners.has(key)) owners.set(key, owner);
  }
  return (row, column) => owners.get(a1(row, column)) ?? null;
}

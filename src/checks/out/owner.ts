import { parseA1 } from "../../workbook/address";
import type { CheckCode } from "../codes";
import type { Finding } from "../finding";
import type { TableScope } from "../scope";

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
  return ({ file, sheet, cell, code }) => {
    if (OFFICE.has(code)) return null;
    const tables = bySheet.get(`${file}\n${sheet}`) ?? [];
    const people = new Set(tables.flatMap(({ table }) => table.reviewers.map(({ text }) => text)));
    const alone = people.size > 0 ? people : (byFile.get(file) ?? new Set<string>());
    if (alone.size === 1) return [...alone][0];
    const spot = parseA1(cell);
    return spot ? inColumn(tables, spot) : null;
  };
}

/** The reviewer whose score, or whose heading, stands at a cell; an adviser's column is the office's to clear. */
function inColumn(tables: readonly TableScope[], { row, column }: { row: number; column: number }): string | null {
  for (const { table } of tables) {
    const entry = table.entries.find((each) => each.row === row && each.column === column && each.reviewer !== null);
    const label = table.reviewers.find((each) => each.row === row && each.column === column);
    const own = entry?.reviewer == null ? label : table.reviewers[entry.reviewer];
    if (own) return own.role === "reviewer" ? own.text : null;
  }
  return null;
}

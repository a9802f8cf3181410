import { a1 } from "../../../src/workbook/address";
import { isErrorValue } from "../../../src/workbook/model";
import type { Entry, EntryKind, ScoreTable, SheetReading } from "../../../src/workbook/score-book";

/**
 * What a table says, a line an entry: applicant · reviewer · part · stage: kind value. Parts are told by their category,
 * too, where it is known. What is not told apart is "-".
 */
export function tell(table: ScoreTable, kinds: readonly EntryKind[] = ["score"]): string[] {
  return table.entries.filter(({ kind }) => kinds.includes(kind)).map((entry) => line(table, entry));
}

function line(table: ScoreTable, entry: Entry): string {
  const { applicants, reviewers } = table;
  const who = entry.applicant === null ? "-" : applicants[entry.applicant].text;
  const by = entry.reviewer === null ? "-" : reviewers[entry.reviewer].text;
  return `${who} · ${by} · ${partName(table, entry.part)} · ${entry.stage ?? "-"}: ${entry.kind} ${shown(entry)}`;
}

export function partName({ parts }: ScoreTable, index: number | null): string {
  if (index === null) return "-";
  const { code, text, under } = parts[index];
  const own = code && !text.includes(code) ? `${code} ${text}` : text;
  return under === null || under === undefined ? own : `${parts[under].text}/${own}`;
}

const shown = ({ cell }: Entry): string => {
  const value = cell?.value ?? null;
  return value === null ? "blank" : isErrorValue(value) ? value.error : String(value);
};

/** Where the entries of a kind stand, as addresses. */
export const places = (table: ScoreTable, kind: EntryKind): string[] =>
  table.entries.filter((entry) => entry.kind === kind).map(({ row, column }) => a1(row, column));

/** The only table of a reading. */
export function only(reading: SheetReading): ScoreTable {
  if (reading.tables.length !== 1) throw new Error(`${reading.tables.length} tables on ${reading.sheet}`);
  return reading.tables[0];
}

/** The lines of scores of applicants by something, from their matrix: what a person reads off the sheet. */
export const matrix = (
  rows: readonly string[],
  columns: readonly string[],
  values: readonly (readonly unknown[])[],
  say: (row: string, column: string) => string,
  kind: EntryKind = "score",
): string[] =>
  rows.flatMap((row, i) => columns.map((column, j) => `${say(row, column)}: ${kind} ${values[i][j] ?? "blank"}`));

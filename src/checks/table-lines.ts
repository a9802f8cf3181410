import type { Entry, ScoreTable } from "../workbook/score-book";

/** The entries of a table by the rows and columns they stand in. */
export class TableLines {
  private readonly byRow: ReadonlyMap<number, readonly Entry[]>;
  private readonly byColumn: ReadonlyMap<number, readonly Entry[]>;
  /** By row, or column, and case: a column may hold thousands of cases. */
  private readonly inRow: ReadonlyMap<string, readonly Entry[]>;
  private readonly inColumn: ReadonlyMap<string, readonly Entry[]>;
  private readonly byCase: ReadonlyMap<string, readonly Entry[]>;

  constructor(private readonly table: ScoreTable) {
    this.byRow = grouped(table.entries, ({ row }) => row);
    this.byColumn = grouped(table.entries, ({ column }) => column);
    this.inRow = grouped(table.entries, (entry) => inLine(entry.row, entry));
    this.inColumn = grouped(table.entries, (entry) => inLine(entry.column, entry));
    this.byCase = grouped(table.entries, caseOf);
  }

  /** The entries beside an entry: in its row, in its column where the table lies on its side. */
  mates(entry: Entry): readonly Entry[] {
    return (this.table.transposed ? this.byColumn.get(entry.column) : this.byRow.get(entry.row)) ?? [];
  }

  /** The first entry of its case that fits, in its row or else in its column. */
  crossing(entry: Entry, fits: (each: Entry) => boolean): Entry | undefined {
    return (
      this.inRow.get(inLine(entry.row, entry))?.find(fits) ?? this.inColumn.get(inLine(entry.column, entry))?.find(fits)
    );
  }

  /** The entries in the row, or the column, that hold the parts of a sum: whichever holds more of them. */
  parts(entry: Entry): readonly Entry[] {
    const held = (entries: readonly Entry[] | undefined) =>
      (entries ?? []).filter((each) => each !== entry && each.part !== null && PARTS.has(each.kind));
    const column = held(this.inColumn.get(inLine(entry.column, entry)));
    const row = held(this.inRow.get(inLine(entry.row, entry)));
    return column.length >= row.length ? column : row;
  }

  /** With the parts that the table has in lines beside this one: a form in two sets of columns has one total. */
  whole(line: readonly Entry[]): readonly Entry[] {
    const [first] = line;
    if (!first) return line;
    const there = new Set(line.map(({ part }) => part));
    const beside = (this.byCase.get(caseOf(first)) ?? []).filter(
      ({ part, kind }) => part !== null && PARTS.has(kind) && !there.has(part),
    );
    return [...line, ...beside];
  }
}

/** What adds up to a sum of parts where nothing is worked out of it. */
export const ADDED: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>(["score", "mean", "agreed"]);
const PARTS: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>([...ADDED, "points", "subtotal"]);

const caseOf = ({ applicant, reviewer, stage }: Entry): string => `${applicant} ${reviewer} ${stage}`;
const inLine = (line: number, { applicant, reviewer }: Entry): string => `${line} ${applicant} ${reviewer}`;
export const sameCase = (a: Entry, b: Entry): boolean => a.applicant === b.applicant && a.reviewer === b.reviewer;

function grouped<K>(entries: readonly Entry[], by: (entry: Entry) => K): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const key = by(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

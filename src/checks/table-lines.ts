import type { Entry, ScoreTable } from "../workbook/score-book";

/** The entries of a table by the rows and columns they stand in. */
export class TableLines {
  private readonly byRow: ReadonlyMap<number, readonly Entry[]>;
  private readonly byColumn: ReadonlyMap<number, readonly Entry[]>;
  private readonly byCase: ReadonlyMap<string, readonly Entry[]>;

  constructor(private readonly table: ScoreTable) {
    this.byRow = grouped(table.entries, ({ row }) => row);
    this.byColumn = grouped(table.entries, ({ column }) => column);
    this.byCase = grouped(table.entries, caseOf);
  }

  /** The entries beside an entry: in its row, in its column where the table lies on its side. */
  mates(entry: Entry): readonly Entry[] {
    return (this.table.transposed ? this.byColumn.get(entry.column) : this.byRow.get(entry.row)) ?? [];
  }

  /** The entries in its row and in its column. */
  crossing(entry: Entry): readonly Entry[] {
    return [...(this.byRow.get(entry.row) ?? []), ...(this.byColumn.get(entry.column) ?? [])];
  }

  /** The entries in the row, or the column, that hold the parts of a sum: whichever holds more of them. */
  parts(entry: Entry): readonly Entry[] {
    const inLine = (entries: readonly Entry[] | undefined) =>
      (entries ?? []).filter(
        (each) => each !== entry && each.part !== null && PARTS.has(each.kind) && sameCase(each, entry),
      );
    const column = inLine(this.byColumn.get(entry.column));
    const row = inLine(this.byRow.get(entry.row));
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
export const sameCase = (a: Entry, b: Entry): boolean => a.applicant === b.applicant && a.reviewer === b.reviewer;

function grouped<K>(entries: readonly Entry[], by: (entry: Entry) => K): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(by(entry));
    if (group) group.push(entry);
    else groups.set(by(entry), [entry]);
  }
  return groups;
}

import type { Reason } from "../../text/messages";
import type { Text } from "../../text/text";
import type { Cited } from "../rule";
import type { Codec } from "./codec";
import { Unread } from "./codec";
import { date } from "./codecs/date";
import type { ColumnId } from "./columns";
import { TableFaults } from "./faults";
import type { Line } from "./lines";
import { Names } from "./names";

/** The document that values cite which no clause is given for: the table itself. */
export const OWN = "本表";

/** What is cited where no cell of the table says a rule: the table as a whole. */
export const WHOLE = "全表";

/** What is known while a table is read: its names, the cells of what was read, the faults so far. */
export class Reading {
  readonly names = new Names();
  /** The cell of each rule, by its key as in `rulesOf`, and of each list and member. */
  readonly places = new Map<string, string>();
  /** The cells of values that stand in the row of a member: of caps, rounds of publicity and the like. */
  readonly values = new Map<string, string>();
  /** Rules that are written and could not be read. */
  readonly broken = new Set<string>();
  /** The document that clauses are of where the row names none. */
  principal: string | null = null;
  private readonly written = new Map<string, string>();
  private readonly declared = new Map<string, string>();

  /** The document of a scheme that stands on no other: what the rows name, else the table itself. */
  get principalKey(): string {
    return this.principal ?? this.own(WHOLE).document;
  }

  constructor(readonly faults: TableFaults) {}

  fault(line: Line, column: ColumnId, reason: Reason): void {
    this.faults.add(line.at(column), reason);
  }

  /** Notes where a rule stands. False, with a fault, where it is written a second time. */
  once(place: string, line: Line, what: Text): boolean {
    const first = this.written.get(place);
    if (first !== undefined) {
      this.fault(line, "item", { code: "table-written-twice", params: { what, first } });
      return false;
    }
    this.written.set(place, line.at("item"));
    this.places.set(place, line.at("value"));
    return true;
  }

  /** Whether a row says this rule. */
  has(place: string): boolean {
    return this.written.has(place);
  }

  /** Notes where a member is declared; the first cell where it is declared a second time. */
  declare(place: string, cell: string): string | null {
    const first = this.declared.get(place);
    if (first !== undefined) return first;
    this.declared.set(place, cell);
    this.places.set(place, cell);
    return null;
  }

  /** Reads a rule, and notes that it could not be read where that leaves a fault. */
  watch<T>(place: string, read: () => T): T {
    const before = this.faults.count;
    const value = read();
    if (this.faults.count > before) this.broken.add(place);
    return value;
  }

  /** The value of a line, or undefined where it is blank or, with a fault, unreadable. */
  value<T>(line: Line, what: Text, codec: Codec<T>): T | undefined {
    const cell = line.cell("value");
    if (cell === null) return undefined;
    const value = codec.read(cell, this.names);
    if (!(value instanceof Unread)) return value;
    this.fault(
      line,
      "value",
      value.why ?? { code: "table-value-bad", params: { what, found: line.text("value"), expected: codec.form } },
    );
    return undefined;
  }

  /** Document and clause of a line. Without a clause the line cites itself: the table's own cell. */
  cite(line: Line): Cited {
    const [clause, document] = [line.text("clause"), line.text("document")];
    const from = this.from(line);
    const since = from === undefined ? {} : { from };
    if (clause === "") {
      if (document !== "") this.fault(line, "clause", { code: "table-clause-missing", params: { document } });
      return { ...this.own(line.at(line.cell("value") === null ? "item" : "value")), ...since };
    }
    return { document: this.document(document === "" ? (this.principal ?? OWN) : document), clause, ...since };
  }

  /** The table itself as what a value rests on: a cell of it. */
  own(cell: string): Cited {
    if (this.names.document.find(OWN) === undefined) this.names.document.add(OWN);
    return { document: OWN, clause: cell };
  }

  /** A document that no row declares is known by the number that stands in the column. */
  private document(number: string): string {
    const key = this.names.document.find(number);
    if (key !== undefined) return key;
    this.names.document.add(number, number);
    return number;
  }

  private from(line: Line): string | undefined {
    const cell = line.cell("from");
    if (cell === null) return undefined;
    const value = date.read(cell, this.names);
    if (!(value instanceof Unread)) return value;
    const what = { zh: "起用日期", en: "the day from which the value holds" };
    this.fault(line, "from", {
      code: "table-value-bad",
      params: { what, found: line.text("from"), expected: date.form },
    });
    return undefined;
  }
}

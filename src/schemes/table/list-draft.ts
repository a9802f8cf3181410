import type { Text } from "../../text/text";
import type { Line } from "./lines";
import type { Book } from "./names";
import type { Reading } from "./reading";
import type { Values } from "./single-section";

/** The members so far. `stated` once a row declares one, or says that there are none. */
export class ListDraft {
  readonly members = new Map<string, Values>();
  readonly lines = new Map<Line, string>();
  stated = false;

  constructor(
    readonly book: Book,
    readonly what: Text,
  ) {}

  find(name: string): string | undefined {
    const key = this.book.find(name);
    return key !== undefined && this.members.has(key) ? key : this.members.has(name) ? name : undefined;
  }

  /** The member that a line's 对象 names; a fault where it is blank or unknown. */
  of(line: Line, reading: Reading): { readonly key: string; readonly draft: Values } | undefined {
    const name = line.text("object");
    const key = this.find(name);
    const draft = key === undefined ? undefined : this.members.get(key);
    if (key !== undefined && draft) return { key, draft };
    const known = [...this.members.keys()].map((each) => this.book.name(each)).join("、");
    reading.fault(
      line,
      "object",
      name === ""
        ? { code: "table-object-missing", params: { item: line.text("item"), what: this.what, known } }
        : { code: "table-unknown", params: { what: this.what, found: name, known } },
    );
    return undefined;
  }
}

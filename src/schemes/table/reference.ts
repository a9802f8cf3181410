import type { Text } from "../../text/text";
import { COLUMNS as NAMED, type Column as Named } from "./columns";
import { ROW_HELP } from "./help";
import { COLUMN_HELP } from "./help/columns";
import type { Entry } from "./section";
import { SECTIONS } from "./sections";
import { BASE } from "./sections/base";

/** A column with what it is for. */
export interface Column extends Named {
  readonly help: Text;
}

export const COLUMNS: readonly Column[] = NAMED.map((column) => ({ ...column, help: COLUMN_HELP[column.id] }));

/** A kind of row with what it is for. */
export interface RowKind extends Pick<Entry, "key" | "also" | "object" | "form"> {
  readonly help: Text;
}

/** The kinds of rows of one part of a scheme table. */
export interface Chapter {
  readonly title: Text;
  readonly rows: readonly RowKind[];
}

/** Every kind of row that a scheme table may hold, by the parts of a scheme: what `docs/scheme-table.md` lists. */
export const REFERENCE: readonly Chapter[] = [
  { title: BASE.key, rows: [kindOf(BASE)] },
  ...SECTIONS.map(({ title, entries }) => ({ title, rows: entries.map(kindOf) })),
];

function kindOf({ key, also, object, form }: Entry): RowKind {
  return { key, also, object, form, help: ROW_HELP[key.zh] };
}

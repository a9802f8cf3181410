import type { Text } from "../../text/text";
import type { Entry } from "./section";
import { SECTIONS } from "./sections";
import { BASE } from "./sections/base";

export { COLUMNS, type Column } from "./columns";

/** The kinds of rows of one part of a scheme table. */
export interface Chapter {
  readonly title: Text;
  readonly rows: readonly Pick<Entry, "key" | "also" | "object" | "form" | "help">[];
}

/** Every kind of row that a scheme table may hold, by the parts of a scheme: what `docs/scheme-table.md` lists. */
export const REFERENCE: readonly Chapter[] = [
  { title: BASE.key, rows: [BASE] },
  ...SECTIONS.map(({ title, entries }) => ({ title, rows: entries })),
];

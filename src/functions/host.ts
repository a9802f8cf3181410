import { languageOf } from "../text/text";
import type { Text } from "../text/text";

/** The error values our functions answer with. */
export type ErrorCode = "#N/A" | "#VALUE!";

/** A cell that shows an error, with words a user can act on. Encoded as a CustomFunctions.Error at the door. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: Text,
  ) {}
}

/** What a result holds before it is handed to the host. */
export type ResultCell = number | string | boolean | CellError;

/** A result: a row of cells each, or, of one column, a cell each. */
export type Result = readonly (ResultCell | readonly ResultCell[])[];

interface ErrorClass {
  new (code: string, message?: string): object;
}

interface Runtime {
  readonly CustomFunctions: { readonly Error: ErrorClass };
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

/** A result as the host takes it: rows, errors as CustomFunctions.Error, the message in the host's language. */
export function toHost(result: Result): unknown[][] {
  const runtime = globalThis as unknown as Runtime;
  const language = languageOf(runtime.Office?.context?.displayLanguage);
  const shown = (cell: ResultCell) =>
    cell instanceof CellError ? new runtime.CustomFunctions.Error(cell.code, cell.message[language]) : cell;
  return result.map((row) => (isRow(row) ? row.map(shown) : [shown(row)]));
}

/** Whether an entry of a result is a row; else it is the one cell of its row. */
export const isRow = (row: Result[number]): row is readonly ResultCell[] => Array.isArray(row);

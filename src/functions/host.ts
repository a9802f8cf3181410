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

/** What a result matrix holds before it is handed to the host. */
export type ResultCell = number | string | boolean | CellError;

interface ErrorClass {
  new (code: string, message?: string): object;
}

interface Runtime {
  readonly CustomFunctions: { readonly Error: ErrorClass };
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

/** A result as the host takes it: errors as CustomFunctions.Error, the message in the host's language. */
export function toHost(cells: readonly (readonly ResultCell[])[]): unknown[][] {
  const runtime = globalThis as unknown as Runtime;
  const language = languageOf(runtime.Office?.context?.displayLanguage);
  const shown = (cell: ResultCell) =>
    cell instanceof CellError ? new runtime.CustomFunctions.Error(cell.code, cell.message[language]) : cell;
  // Nearly no result holds an error: those go out as they are.
  return cells.some(hasError) ? cells.map((row) => row.map(shown)) : (cells as unknown[][]);
}

function hasError(row: readonly ResultCell[]): boolean {
  for (let i = 0; i < row.length; i++) if (typeof row[i] === "object") return true;
  return false;
}

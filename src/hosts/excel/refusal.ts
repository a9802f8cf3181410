import type { Language } from "../../text/text";
import type { Outcome } from "../port";
import { codeOf, NOT_FOUND } from "./batch";
import { words } from "./words";

export type Refused = Extract<Outcome, { readonly ok: false; readonly detail: string }>;

export const refused = (reason: Refused["reason"], detail: string): Refused => ({ ok: false, reason, detail });

/** Why Excel did not do something to a sheet, as an outcome. */
export function refusalOf(error: unknown, sheet: string, language: Language): Refused {
  const code = codeOf(error);
  const message = error instanceof Error || code !== undefined ? (error as Error).message : String(error);
  switch (code) {
    case NOT_FOUND:
      return refused("missing", sheet);
    case "AccessDenied":
      return refused("protected", sheet);
    case "InvalidArgument":
    case "InvalidReference":
      return refused("invalid", message);
    case "InvalidOperationInCellEditMode":
      return refused("failed", words.editing[language]);
    case "WriteNotSupportedWhenModalDialogOpen":
      return refused("failed", words.dialog[language]);
    default:
      return refused("failed", code === undefined ? message : `${code}: ${message}`);
  }
}

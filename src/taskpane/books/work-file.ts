import type { CheckedFile } from "../../checks/checked-file";
import type { Text } from "../../text/text";
import type { Mappings } from "../../workbook/layouts/mapping";
import type { Book } from "../../workbook/model";

/** A file before its sheets are recognised: what was read, with the mappings that hold for it, or why it was not. */
export type WorkFile =
  | { readonly file: string; readonly sha256: string; readonly book: Book; readonly mappings: Mappings }
  | { readonly file: string; readonly sha256: string; readonly refusal: Text };

/** A file whose sheets are recognised. */
export type ReadFile = Extract<CheckedFile, { readonly book: Book }>;

export const isRead = (file: CheckedFile): file is ReadFile => "book" in file;

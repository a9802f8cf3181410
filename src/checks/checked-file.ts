import type { Text } from "../text/text";
import type { Book } from "../workbook/model";
import type { ScoreBook } from "../workbook/score-book";

/**
 * A file as it came: read, or refused with the reason. The open workbook has no `sha256` (""), and what it goes by is not
 * the name of its file.
 */
export type CheckedFile =
  | { readonly file: string; readonly sha256: string; readonly book: Book; readonly reading: ScoreBook }
  | { readonly file: string; readonly sha256: string; readonly refusal: Text };

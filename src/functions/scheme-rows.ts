import { Gap } from "../scoring/gap";
import { isBlank, type RangeArgument, rowsOf } from "./decode";
import { gapCell } from "./encode";
import type { ResultCell } from "./host";

/** One cell for each row of the range: "" where the row is blank, the gap elsewhere. */
export const gapRows = (range: RangeArgument, gap: Gap): ResultCell[] =>
  rowsOf(range).map((row, i) => (row.every(isBlank) ? "" : gapCell(gap, i)));

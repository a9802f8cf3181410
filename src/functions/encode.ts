import type { Sum } from "../exact/sum";
import { Gap } from "../scoring/gap";
import { type Reason, say } from "../text/messages";
import { CellError, type ErrorCode, type ResultCell } from "./host";

/** A row's gap as a cell: "" for a blank row, #N/A for something missing, #VALUE! for something bad, naming the row. */
export function gapCell(gap: Gap, row: number): ResultCell {
  if (gap.reason === null) return "";
  return new CellError(codeOf(gap), inRow(gap.reason, row));
}

/** An exact result as the nearest double, or the row's gap. */
export const sumCell = (result: Sum | Gap, row: number): ResultCell =>
  result instanceof Gap ? gapCell(result, row) : result.toNumber();

/** A number, or the row's gap; without a row the gap speaks for the whole range. */
export function numberCell(result: number | Gap, row?: number): ResultCell {
  if (!(result instanceof Gap)) return result;
  if (row !== undefined) return gapCell(result, row);
  return result.reason === null ? "" : new CellError(codeOf(result), say(result.reason));
}

const codeOf = ({ kind }: Gap): ErrorCode => (kind === "missing" ? "#N/A" : "#VALUE!");

function inRow(reason: Reason, row: number) {
  const { zh, en } = say(reason);
  return { zh: `第 ${row + 1} 行：${zh}`, en: `Row ${row + 1}: ${en}` };
}

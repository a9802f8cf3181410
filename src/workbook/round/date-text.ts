import { isDateFormat } from "../formats";
import type { Cell } from "../model";

const DAY = 86_400_000;
/** 1 January 1970 as a serial. */
const EPOCH = 25_569;

/** A cell that shows a day, as 2025-06-01 or 2025-06-01 09:30; null for any other cell. */
export function dateText(cell: Cell | undefined): string | null {
  if (typeof cell?.value !== "number" || !isDateFormat(cell.style?.format ?? "")) return null;
  const minutes = Math.round(((cell.value - EPOCH) * DAY) / 60_000);
  const at = new Date(minutes * 60_000);
  if (Number.isNaN(at.getTime())) return null;
  const [day, time] = at.toISOString().split(/[T.]/u);
  return time.startsWith("00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

import { serialOf } from "./dates";

const WRITTEN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;

/** The serial of a date written year first (2025-04-24, 2025/4/24, 2025年4月24日); null for anything else or no such day. */
export function serialOfText(text: string): number | null {
  const match = WRITTEN.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  if (!match) return null;
  const [year, month, day] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOf(year, month, day) : null;
}

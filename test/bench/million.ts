import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import type { Book, Sheet } from "../../src/workbook/model";
import { shown } from "./measure";

/** How long a workbook of a million numbers takes to be read, as it is read in the worker. */
export async function millionCells(): Promise<string> {
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    Array.from({ length: 50 }, (_, j) => ({ value: ((i * 50 + j) % 2001) / 2 })),
  );
  const sheet: Sheet = {
    name: "评分",
    visibility: "visible",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
  };
  const book: Book = { sheets: [sheet], externalLinks: [], settings: {} };
  const bytes = await writeBook(book);
  const start = performance.now();
  const read = await readBook(bytes, "百万.xlsx");
  const ms = performance.now() - start;
  if (!read.ok) return `refused: ${read.refusal.message.zh}`;
  return `${(bytes.length / 1e6).toFixed(1)} MB of .xlsx: ${shown(ms)} ms (aim ≤5000)`;
}

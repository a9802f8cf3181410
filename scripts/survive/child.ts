import { readFileSync } from "node:fs";
import { findScheme } from "../../src/schemes";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";

/** What became of one file, in ms, and the most memory that the process has taken so far, in MB. */
export interface Outcome {
  readonly file: string;
  readonly read: number;
  readonly recognised: number;
  readonly megabytes: number;
  /** A refusal's code; null for a workbook that was read. */
  readonly refused: string | null;
  /** The verdicts of its sheets: scores, other, unknown. */
  readonly verdicts: readonly string[];
}

const scheme = findScheme("chongqing-2015");

/** Reads and recognises the files that the parent names, one after the other. */
process.on("message", async (file: string) => {
  if (!scheme) throw new Error("the scheme chongqing-2015 is missing");
  const start = performance.now();
  const read = await readBook(new Uint8Array(readFileSync(file)), file);
  const between = performance.now();
  const sheets = read.ok ? readScoreBook(file, read.book, scheme).sheets : [];
  const outcome: Outcome = {
    file,
    read: between - start,
    recognised: performance.now() - between,
    megabytes: process.resourceUsage().maxRSS / 1024,
    refused: read.ok ? null : read.refusal.code,
    verdicts: sheets.map(({ verdict }) => verdict),
  };
  process.send?.(outcome);
});

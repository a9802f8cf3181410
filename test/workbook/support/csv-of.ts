import type { Cell, Sheet } from "../../../src/workbook/model";

/** What a cell shows in a CSV: percentages as Excel shows them, error values by their name. */
function shown(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && cell?.style?.format === "0%") return `${Number((value * 100).toPrecision(12))}%`;
  return String(value);
}

/** A sheet as a spreadsheet saves it as CSV: commas, CRLF, quotes where they must be. */
export const csvOf = ({ rows }: Sheet): string =>
  Array.from(rows, (row) =>
    Array.from(row ?? [], (cell) => {
      const text = shown(cell ?? undefined);
      return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join(","),
  ).join("\r\n");

let codes: Map<string, number[]> | null = null;

/** Bytes in GB 18030, by what the decoder of the platform makes of each pair of bytes. */
export function gb18030(text: string): Uint8Array {
  if (!codes) {
    codes = new Map();
    const decoder = new TextDecoder("gb18030");
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++)
        if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.from([lead, trail])), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character <= "\x7f") return [character.charCodeAt(0)];
      const pair = codes?.get(character);
      if (!pair) throw new Error(`no two bytes for ${character}`);
      return pair;
    }),
  );
}

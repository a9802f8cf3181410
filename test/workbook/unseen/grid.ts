import { parseA1 } from "../../../src/workbook/address";
import type { Book, Box, Cell, CellValue, Sheet } from "../../../src/workbook/model";
import { evaluate } from "./evaluate";

/**
 * Workbooks as tests write them: a line a row, cells between bars. A cell is a number, 45% (a fraction formatted as
 * percent), 'text, =formula, =formula → what it shows whatever it computes, #REF! or text; `<` belongs to the merge on its
 * left, `^` to the one above; `·` is a space that would be trimmed.
 */
export interface Draft {
  readonly name: string;
  readonly grid: string;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

/** A change to a draft: what its cells hold instead, and what is hidden. Formulas show what they then compute. */
export interface Patch {
  readonly sheet?: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly dropRows?: readonly number[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

type Raw = string[][];

export function bookOf(drafts: readonly Draft[], patches: readonly Patch[] = [], externalLinks: string[] = []): Book {
  const raws = new Map(
    drafts.map((draft) => [draft.name, patched(rawOf(draft.grid), patchesOf(draft, drafts, patches))]),
  );
  const shown = new Map<string, CellValue>();
  const look = (own: string, sheet: string | null, row: number, column: number): CellValue => {
    const name = sheet ?? own;
    const key = `${name}!${row},${column}`;
    if (!shown.has(key)) shown.set(key, valueOf(raws.get(name)?.[row]?.[column] ?? "", look.bind(null, name)));
    return shown.get(key)!;
  };
  return {
    externalLinks,
    settings: {},
    sheets: drafts.map((draft) =>
      sheetOf(draft, patchesOf(draft, drafts, patches), raws.get(draft.name)!, look.bind(null, draft.name)),
    ),
  };
}

const patchesOf = (draft: Draft, drafts: readonly Draft[], patches: readonly Patch[]) =>
  patches.filter(({ sheet = drafts[0].name }) => sheet === draft.name);

function rawOf(grid: string): Raw {
  return grid
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function patched(raw: Raw, patches: readonly Patch[]): Raw {
  for (const { cells = {}, dropRows = [] } of patches) {
    for (const [address, text] of Object.entries(cells)) {
      const { row, column } = parseA1(address)!;
      while (raw.length <= row) raw.push([]);
      while (raw[row].length <= column) raw[row].push("");
      raw[row][column] = text;
    }
    for (const row of [...dropRows].sort((a, b) => b - a)) raw.splice(row - 1, 1);
  }
  return raw;
}

type Look = (sheet: string | null, row: number, column: number) => CellValue;

function valueOf(text: string, look: Look): CellValue {
  if (text === "" || text === "<" || text === "^") return null;
  if (text.startsWith("'")) return text.slice(1).replaceAll("·", " ");
  if (text.startsWith("=")) {
    const [formula, stated] = text.split("→").map((part) => part.trim());
    return stated === undefined ? evaluate(formula, look) : valueOf(stated, look);
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(\.\d+)?%$/.test(text)) return Number((Number(text.slice(0, -1)) / 100).toPrecision(15));
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
  return text.replaceAll("·", " ").replaceAll("¶", "\n");
}

function sheetOf(draft: Draft, patches: readonly Patch[], raw: Raw, look: Look): Sheet {
  const all = [draft, ...patches];
  return {
    name: draft.name,
    visibility: all.some(({ hidden }) => hidden) ? "hidden" : "visible",
    rows: raw.map((row, r) => row.map((text, c) => cellOf(text, look(null, r, c)))),
    merges: mergesOf(raw),
    hiddenRows: new Set(all.flatMap(({ hiddenRows = [] }) => hiddenRows.map((row) => row - 1))),
    hiddenColumns: new Set(
      all.flatMap(({ hiddenColumns = [] }) => hiddenColumns.map((each) => parseA1(`${each}1`)!.column)),
    ),
    widths: new Map(),
    heights: new Map(),
    validations: [],
  };
}

function cellOf(text: string, value: CellValue): Cell | undefined {
  const formula = text.startsWith("=") ? text.split("→")[0].trim() : undefined;
  if (value === null && formula === undefined) return undefined;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(/^\d+(\.\d+)?%$/.test(text) ? { style: { format: "0%" } } : {}),
  };
}

function mergesOf(raw: Raw): Box[] {
  return raw.flatMap((row, r) =>
    row.flatMap((text, c): Box[] => {
      if (text === "<" || text === "^") return [];
      let columns = 1;
      while (row[c + columns] === "<") columns += 1;
      let rows = 1;
      while (raw[r + rows]?.[c] === "^") rows += 1;
      return rows * columns > 1 ? [{ row: r, column: c, rows, columns }] : [];
    }),
  );
}

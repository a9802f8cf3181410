import type { Box, Cell, CellValue } from "../../workbook/model";
import { typedNames } from "../../workbook/names";
import type { Raw } from "./raw";

/** Which cells arrays fill; see spills.ts. */
interface Filled {
  readonly boxes: readonly Box[];
  isFilled(row: number, column: number): boolean;
}

/** A cell of the cells that were read from a box, with its number format and what its formula spills. */
export function cellAt(raw: Raw, spills: Filled, box: Box, r: number, c: number): Cell {
  const [row, column] = [box.row + r, box.column + c];
  const formula = spills.isFilled(row, column) ? undefined : formulaOf(raw, r, c);
  const spill =
    formula === undefined ? undefined : spills.boxes.find((area) => area.row === row && area.column === column);
  const format = formatOf(raw, r, c);
  return {
    value: valueOf(raw, r, c),
    ...(formula !== undefined && { formula }),
    ...(spill && { spill }),
    ...(format && { style: { format } }),
  };
}

/** What a cell holds. Excel gives blank cells as "" and errors as text; the type tells them from text. */
export function valueOf(raw: Raw, row: number, column: number): CellValue {
  const value = raw.values[row]![column] as string | number | boolean;
  switch (raw.types[row]![column]) {
    case "Empty":
      return null;
    case "Error":
      return { error: String(value) };
    default:
      return value;
  }
}

/**
 * A cell's formula in the names users type; undefined where it has none. Excel gives a text that begins with "=" in
 * both places without its apostrophe, so a formula is one whose text is not also the cell's value.
 */
export function formulaOf(raw: Raw, row: number, column: number): string | undefined {
  const formula = raw.formulas[row]![column];
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === raw.values[row]![column]) return undefined;
  return `=${typedNames(formula.slice(1))}`;
}

/** A cell's number format; undefined for General. */
function formatOf(raw: Raw, row: number, column: number): string | undefined {
  const format = raw.formats[row]![column];
  return format && format !== "General" ? format : undefined;
}

export const isBlank = (raw: Raw, row: number, column: number): boolean =>
  raw.types[row]![column] === "Empty" && formulaOf(raw, row, column) === undefined;

import type { Box } from "../../workbook/model";
import { BAND_CELLS, inBands } from "./batch";
import { rangeAt } from "./ranges";

/** Cells as Excel gives them, row by row. */
export interface Raw {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly types: string[][];
  readonly formats: string[][];
}

/**
 * Reads the cells of a box, in as few requests as the host's limit allows.
 * @param also Asks for what else the first of them should bring.
 */
export async function readRaw(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  box: Box,
  also: () => void = () => undefined,
): Promise<Raw> {
  const raw: Raw = { values: [], formulas: [], types: [], formats: [] };
  await inBands(box.rows, Math.floor(BAND_CELLS / box.columns), async (first, count) => {
    const band = rangeAt(sheet, { ...box, row: box.row + first, rows: count });
    band.load("values,formulas,valueTypes,numberFormat");
    if (first === 0) also();
    await context.sync();
    for (let row = 0; row < count; row++) {
      raw.values.push(band.values[row]!);
      raw.formulas.push(band.formulas[row]!);
      raw.types.push(band.valueTypes[row]!);
      raw.formats.push(band.numberFormat[row] as string[]);
    }
  });
  return raw;
}

import type { Entry } from "../port";
import { BAND_CELLS, inBands } from "./batch";
import { formulaOf, valueOf } from "./cell";
import { holds, inputOf, putInto } from "./entries";
import type { Look } from "./look";
import { forAll, rangeAt } from "./ranges";

/** Writes entries over what was seen and reads them back; false where a cell did not come out as its entry says. */
export async function put(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { box, raw }: Look,
  entries: readonly (readonly Entry[])[],
): Promise<boolean> {
  let held = true;
  await inBands(box.rows, Math.floor(BAND_CELLS / box.columns), async (first, count) => {
    const band = entries.slice(first, first + count);
    const puts = band.map((row, r) => row.map((entry, c) => putInto(raw.formats[first + r]![c]!, entry)));
    const range = rangeAt(sheet, { ...box, row: box.row + first, rows: count });
    if (puts.flat().some(({ format }) => format !== null))
      range.numberFormat = puts.map((row) => row.map(({ format }) => format));
    range.formulas = puts.map((row) => row.map(({ input }) => input));
    range.load("values,formulas,valueTypes");
    await context.sync();
    const now = { values: range.values, formulas: range.formulas, types: range.valueTypes as string[][], formats: [] };
    held &&= band.every((row, r) =>
      row.every((entry, c) => holds(entry, now.types[r]![c]!, formulaOf(now, r, c) !== undefined)),
    );
  });
  return held;
}

/**
 * Puts back what was seen. Cells that an array fills are cleared, so that it can fill them again; number formats come
 * last, since the format "@" would turn what is put in after it into text.
 */
export async function putBack(context: Excel.RequestContext, sheet: Excel.Worksheet, seen: Look): Promise<void> {
  const { box, raw, spills } = seen;
  await inBands(box.rows, Math.floor(BAND_CELLS / box.columns), async (first, count) => {
    const range = rangeAt(sheet, { ...box, row: box.row + first, rows: count });
    range.numberFormat = forAll("General");
    range.formulas = Array.from({ length: count }, (_, r) =>
      raw.values[first + r]!.map((_value, c) =>
        spills.isFilled(box.row + first + r, box.column + c) ? "" : inputOf(entryAt(seen, first + r, c)),
      ),
    );
    range.numberFormat = raw.formats.slice(first, first + count);
    await context.sync();
  });
}

function entryAt({ raw }: Look, r: number, c: number): Entry {
  const formula = formulaOf(raw, r, c);
  return formula === undefined ? { value: valueOf(raw, r, c) } : { formula };
}

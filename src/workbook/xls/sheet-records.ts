import { boxBetween } from "../address";
import type { Budget } from "../budget";
import { DAYS_TO_1904 } from "../formats";
import { putCell, type Draft, type Grid } from "../grid";
import type { CellStyle, CellValue } from "../model";
import { Fields, RECORD, rkNumber, type Rec } from "./records";

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** What the sheets of a workbook share. */
export interface SharedRecords {
  readonly strings: readonly string[];
  readonly styles: readonly { readonly style: CellStyle | undefined; readonly isDate: boolean }[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** Reads the records of one sheet, from the one after its BOF, into a grid. */
export function readSheetRecords(records: readonly Rec[], first: number, grid: Grid, shared: SharedRecords): void {
  let depth = 0;
  let awaiting: Draft | null = null;
  let frozen = false;
  const put = (row: number, column: number, xf: number, value: CellValue): Draft | null => {
    shared.budget.spend(1);
    const found = shared.styles[xf];
    const moved = shared.date1904 && found?.isDate && typeof value === "number";
    const cell: Draft = { value: moved ? value + DAYS_TO_1904 : value === "" ? null : value };
    if (found?.style) cell.style = found.style;
    putCell(grid, row, column, cell);
    return cell;
  };

  for (let i = first; i < records.length; i++) {
    const { id, pieces } = records[i]!;
    // A chart drawn on the sheet brings records of its own.
    if (id === RECORD.bof) depth++;
    if (id === RECORD.eof && depth-- === 0) return;
    if (depth > 0) continue;
    const fields = new Fields(pieces);
    const { u16 } = fields;
    const place = (): [row: number, column: number, xf: number] => [u16(), u16(), u16()];
    switch (id) {
      case RECORD.labelSst: {
        const [row, column, xf] = place();
        put(row, column, xf, shared.strings[fields.u32()] ?? null);
        break;
      }
      case RECORD.label:
      case RECORD.rString:
        put(...place(), fields.text(u16()));
        break;
      case RECORD.number:
        put(...place(), fields.f64());
        break;
      case RECORD.rk:
        put(...place(), rkNumber(fields.u32()));
        break;
      case RECORD.mulRk: {
        const row = u16();
        for (let column = u16(), n = (length(pieces) - 6) / 6; n >= 1; n--, column++)
          put(row, column, u16(), rkNumber(fields.u32()));
        break;
      }
      case RECORD.blank:
        put(...place(), null);
        break;
      case RECORD.mulBlank: {
        const row = u16();
        for (let column = u16(), n = (length(pieces) - 6) / 2; n >= 1; n--, column++) put(row, column, u16(), null);
        break;
      }
      case RECORD.boolErr: {
        const at = place();
        const code = fields.u8();
        put(...at, fields.u8() === 1 ? { error: ERRORS[code] ?? "#VALUE!" } : code !== 0);
        break;
      }
      case RECORD.formula: {
        const at = place();
        const result = Uint8Array.from({ length: 8 }, () => fields.u8());
        const cell = put(...at, formulaResult(result));
        awaiting = result[6] === 0xff && result[7] === 0xff && result[0] === 0 ? cell : null;
        break;
      }
      case RECORD.string:
        // The text of the last formula; records of shared and array formulas may stand between.
        if (awaiting) awaiting.value = fields.text(u16()) || null;
        awaiting = null;
        break;
      case RECORD.mergedCells:
        for (let n = u16(); n > 0; n--) {
          const [top, bottom, left, right] = [u16(), u16(), u16(), u16()];
          grid.merges.push(boxBetween(top, left, bottom, right));
          shared.budget.spend(1);
        }
        break;
      case RECORD.row:
        readRow(fields, grid);
        break;
      case RECORD.columns:
        readColumns(fields, grid);
        shared.budget.spend(1);
        break;
      case RECORD.window2:
        frozen = (u16() & 8) !== 0;
        break;
      case RECORD.pane:
        if (frozen) {
          const columns = u16();
          grid.frozen = { rows: u16(), columns };
        }
        break;
      case RECORD.protect:
        if (u16() === 1) grid.protected = true;
    }
  }
}

const length = (pieces: readonly Uint8Array[]): number => pieces.reduce((total, piece) => total + piece.length, 0);

/** A result is a double, or FF FF at its end and the kind at its front: text (which follows), boolean, error, empty text. */
function formulaResult(bytes: Uint8Array): CellValue {
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) return new DataView(bytes.buffer).getFloat64(0, true);
  if (bytes[0] === 1) return bytes[2] !== 0;
  return bytes[0] === 2 ? { error: ERRORS[bytes[2]!] ?? "#VALUE!" } : null;
}

function readRow(fields: Fields, grid: Grid): void {
  const row = fields.u16();
  fields.skip(4);
  const height = fields.u16() & 0x7fff;
  fields.skip(4);
  const flags = fields.u16();
  if (flags & 0x20) grid.hiddenRows.add(row);
  if (flags & 0x40 && height > 0) grid.heights.set(row, height / 20);
}

function readColumns(fields: Fields, grid: Grid): void {
  const first = fields.u16();
  const last = Math.min(fields.u16(), 255);
  const width = fields.u16() / 256;
  fields.skip(2);
  const flags = fields.u16();
  for (let column = first; column <= last; column++) {
    if (flags & 1) grid.hiddenColumns.add(column);
    if (flags & 2 && width > 0) grid.widths.set(column, width);
  }
}

import { COLUMNS, ROWS } from "../../workbook/address";
import type { Box, Sheet } from "../../workbook/model";
import { codeOf, NOT_FOUND } from "./batch";
import { askForMerges, mergesIn } from "./merges";
import { boxOf, loadBox } from "./ranges";
import { askForRemarks, type Remark } from "./remarks";
import { visibilityOf } from "./sheets";

/** What is known of a sheet before its cells are read. */
export interface Frame {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  /** Null in a sheet without values. */
  readonly used: Used | null;
  readonly merges: readonly Box[];
  readonly frozen: Sheet["frozen"];
  /** Notes and comments; where they stand is known after the next sync. */
  readonly remarks: readonly (() => Remark)[];
}

/** The used part of a sheet. Its rows or columns are hidden all (true), none (false), or some (null). */
export interface Used extends Box {
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** False where no array spills. */
  readonly hasSpill: boolean | null;
}

/**
 * Reads the frame of a sheet in one request. Where Excel refuses a part of it (more than 512 merged areas, panes in a
 * view that is not shown), what must be known is asked for alone and the rest piece by piece.
 */
export async function readFrame(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Frame> {
  try {
    const asked = [
      askForSheet(sheet),
      askForMerges(sheet.getRange()),
      askForFrozen(sheet),
      askForRemarks(sheet),
    ] as const;
    await context.sync();
    const [basics, merges, frozen, remarks] = asked;
    return { ...basics(), merges: merges?.() ?? [], frozen: frozen(), remarks: remarks() };
  } catch (error) {
    if (codeOf(error) === NOT_FOUND) throw error;
  }
  const asked = askForSheet(sheet);
  await context.sync();
  const basics = asked();
  return {
    ...basics,
    merges: await mergesIn(context, sheet, downTo(basics.used)),
    frozen: await alone(context, () => askForFrozen(sheet), undefined),
    remarks: await alone(context, () => askForRemarks(sheet), []),
  };
}

/** The rows from the first to the last that is used, whole. */
const downTo = (used: Box | null): Box => ({
  row: 0,
  column: 0,
  rows: used ? used.row + used.rows : 1,
  columns: COLUMNS,
});

async function alone<T>(context: Excel.RequestContext, ask: () => () => T, otherwise: T): Promise<T> {
  try {
    const answer = ask();
    await context.sync();
    return answer();
  } catch {
    return otherwise;
  }
}

function askForSheet(sheet: Excel.Worksheet): () => Pick<Frame, "name" | "visibility" | "isProtected" | "used"> {
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const used = loadBox(sheet.getUsedRangeOrNullObject(true)).load("rowHidden,columnHidden,hasSpill");
  return () => ({
    name: sheet.name,
    visibility: visibilityOf(sheet),
    isProtected: sheet.protection.protected,
    used: used.isNullObject
      ? null
      : {
          ...boxOf(used),
          rowsHidden: used.rowHidden as boolean | null,
          columnsHidden: used.columnHidden as boolean | null,
          hasSpill: used.hasSpill as boolean | null,
        },
  });
}

/** Frozen rows come as whole rows, frozen columns as whole columns. */
function askForFrozen(sheet: Excel.Worksheet): () => Sheet["frozen"] {
  const range = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
  return () =>
    range.isNullObject
      ? undefined
      : {
          rows: range.rowCount === ROWS ? 0 : range.rowCount,
          columns: range.columnCount === COLUMNS ? 0 : range.columnCount,
        };
}

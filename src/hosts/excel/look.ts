import { contains } from "../../workbook/address";
import type { Box } from "../../workbook/model";
import { askForMerges } from "./merges";
import { rangeAt } from "./ranges";
import { readRaw, type Raw } from "./raw";
import { findSpills, NO_SPILLS, type Spills } from "./spills";

/** What stands where something is to be written. */
export interface Look {
  /** The sheet's name as the workbook writes it. */
  readonly name: string;
  readonly box: Box;
  readonly raw: Raw;
  readonly spills: Spills;
  /** True where protection keeps some of the cells from being written. */
  readonly isLocked: boolean;
  /** The merged area that hides a cell; undefined for a cell that shows. */
  mergeOver(row: number, column: number): Box | undefined;
}

/** Looks at a box before it is written: its cells, what is merged and what is protected. */
export async function look(context: Excel.RequestContext, sheet: Excel.Worksheet, box: Box): Promise<Look> {
  let answer: () => { isLocked: boolean; hasSpill: boolean | null; merges: readonly Box[] };
  const raw = await readRaw(context, sheet, box, () => (answer = askFor(sheet, box)));
  const { isLocked, hasSpill, merges } = answer!();
  return {
    name: sheet.name,
    box,
    raw,
    spills: hasSpill === false ? NO_SPILLS : await findSpills(context, sheet, box, raw, true),
    isLocked,
    mergeOver: (row, column) =>
      merges.find((area) => contains(area, row, column) && (area.row !== row || area.column !== column)),
  };
}

/** Asks for what is not in the cells. The range is a new one each time: Excel forgets it with a request that fails. */
function askFor(sheet: Excel.Worksheet, box: Box) {
  const range = rangeAt(sheet, box).load("hasSpill");
  sheet.load("name");
  sheet.protection.load("protected");
  range.format.protection.load("locked");
  const merges = askForMerges(range);
  return () => ({
    isLocked: sheet.protection.protected && range.format.protection.locked !== false,
    hasSpill: range.hasSpill as boolean | null,
    merges: merges?.() ?? [],
  });
}

import { type ICommandInfo, type ICommandService, type IExecutionOptions, ObjectMatrix } from "@univerjs/core";
import type { Box } from "../../workbook/model";
import { boxOf } from "./from-univer";

export interface Change {
  readonly sheetId: string;
  /** Null where the whole sheet has moved or changed. */
  readonly box: Box | null;
  /** What a formula gave anew, as against what somebody did. */
  readonly computed: boolean;
}

const MUTATION = "sheet.mutation.";
const VALUES = `${MUTATION}set-range-values`;

/** What the grid does by itself, to draw. */
const OWN = new Set(
  ["empty", "mark-dirty-filter-change", "set-worksheet-row-auto-height", "copy-worksheet-end"].map(
    (name) => MUTATION + name,
  ),
);

/** Tells of every change to the sheets of a workbook, whoever made it. */
export function watchChanges(commands: ICommandService, tell: (change: Change) => void): () => void {
  const listener = commands.onCommandExecuted((info, options) => {
    if (!info.id.startsWith(MUTATION) || OWN.has(info.id)) return;
    const change = changeOf(info, options);
    if (change) tell(change);
  });
  return () => listener.dispose();
}

function changeOf({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): Change | null {
  const { subUnitId = "", cellValue } = (params ?? {}) as { subUnitId?: string; cellValue?: object };
  const computed = options?.fromFormula === true;
  if (id !== VALUES) return { sheetId: subUnitId, box: null, computed };
  if (!cellValue) return null;
  const range = new ObjectMatrix(cellValue as Record<number, Record<number, unknown>>).getDataRange();
  return range.endRow < 0 ? null : { sheetId: subUnitId, box: boxOf(range), computed };
}

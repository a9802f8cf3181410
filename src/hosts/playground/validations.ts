import type { ICommandService, IRange, Worksheet } from "@univerjs/core";
import type { Box, Validation } from "../../workbook/model";
import { keep, kept, type KeptOfSheet } from "./kept";

type Axis = "row" | "column";

interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly removes: boolean;
}

interface Removal {
  readonly shift: Shift;
  readonly before: readonly Validation[];
  readonly after: readonly Validation[];
}

const SHIFTS: Readonly<Record<string, Pick<Shift, "axis" | "removes">>> = {
  "sheet.mutation.insert-row": { axis: "row", removes: false },
  "sheet.mutation.remove-rows": { axis: "row", removes: true },
  "sheet.mutation.insert-col": { axis: "column", removes: false },
  "sheet.mutation.remove-col": { axis: "column", removes: true },
};

/**
 * Keeps the validations, which the grid does not know, beside the cells they were made for when rows or columns come
 * and go. An insertion that takes a removal back brings back what went with it.
 */
export function followShifts(commands: ICommandService, sheet: (id: string) => Worksheet | null): () => void {
  const removals = new WeakMap<Worksheet, Removal[]>();
  const listener = commands.onCommandExecuted(({ id, params }) => {
    const kind = SHIFTS[id];
    const { subUnitId, range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
    const worksheet = kind && subUnitId && range ? sheet(subUnitId) : null;
    if (!worksheet || !range) return;
    const before = kept<KeptOfSheet>(worksheet.getCustomMetadata()).validations;
    if (!before) return;
    const shift = shiftOf(kind, range);
    const undone = removals.get(worksheet)?.at(-1);
    if (undone && takesBack(shift, undone) && undone.after === before) {
      removals.get(worksheet)?.pop();
      put(worksheet, undone.before);
      return;
    }
    const after = before.flatMap((validation) => shifted(validation, shift) ?? []);
    if (shift.removes) removals.set(worksheet, [...(removals.get(worksheet) ?? []), { shift, before, after }]);
    put(worksheet, after);
  });
  return () => listener.dispose();
}

function shiftOf({ axis, removes }: Pick<Shift, "axis" | "removes">, range: IRange): Shift {
  const [first, last] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, removes, at: first, count: last - first + 1 };
}

const takesBack = (shift: Shift, { shift: removed }: Removal): boolean =>
  !shift.removes && shift.axis === removed.axis && shift.at === removed.at && shift.count === removed.count;

function put(worksheet: Worksheet, validations: readonly Validation[]): void {
  const custom = worksheet.getCustomMetadata();
  worksheet.setCustomMetadata(keep<KeptOfSheet>({ ...kept<KeptOfSheet>(custom), validations }));
}

function shifted(validation: Validation, { axis, at, count, removes }: Shift): Validation | null {
  const [start, length] = axis === "row" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const [from, size] = [validation.box[start], validation.box[length]];
  const box = (first: number, many: number): Validation | null =>
    many > 0 ? { ...validation, box: { ...validation.box, [start]: first, [length]: many } as Box } : null;
  if (!removes) return at <= from ? box(from + count, size) : at < from + size ? box(from, size + count) : validation;
  const cut = Math.max(0, Math.min(from + size, at + count) - Math.max(from, at));
  return box(from - Math.max(0, Math.min(from, at + count) - at), size - cut);
}

import type { Outcome, Place, WorkbookPort } from "../../../hosts/port";
import type { Cell } from "../../../workbook/model";
import type { Target } from "./core/targets";

/** A cell in the way: filled, with something else than what is to be written. */
export interface InTheWay {
  readonly place: Place;
  readonly holds: Cell;
}

export type Written =
  | { readonly kind: "done"; readonly first: Place }
  | { readonly kind: "filled"; readonly cells: readonly InTheWay[] }
  /** `written` cells stand already: what was in the way came up in the middle. */
  | { readonly kind: "failed"; readonly outcome: Exclude<Outcome, { readonly ok: true }>; readonly written: number };

/**
 * Writes values after a look at all their cells: where one is filled with something else nothing is written before the
 * user has agreed. Cells that hold the value already are left as they are.
 */
export async function writeAgreed(
  port: WorkbookPort,
  targets: readonly Target[],
  overwrite: boolean,
): Promise<Written> {
  const before = new Map<Target, Cell>();
  for (const [sheet, own] of bySheet(targets)) {
    const box = around(own);
    const cells = await port.readCells({ sheet, ...box });
    if (!cells) return { kind: "failed", outcome: { ok: false, reason: "missing", detail: sheet }, written: 0 };
    for (const each of own) before.set(each, cells[each.row - box.row][each.column - box.column]);
  }
  const changed = targets.filter((each) => before.get(each)?.value !== each.value);
  const filled = changed.flatMap((each): InTheWay[] => {
    const holds = before.get(each);
    const blank = !holds || ((holds.value === null || holds.value === "") && holds.formula === undefined);
    return blank ? [] : [{ place: placeOf(each), holds }];
  });
  if (filled.length > 0 && !overwrite) return { kind: "filled", cells: filled };
  let written = 0;
  for (const run of runs(changed)) {
    const entries = run.map(({ value }) => [{ value }]);
    const outcome = await port.write(placeOf(run[0]), entries, { overwrite: true });
    if (!outcome.ok) return { kind: "failed", outcome, written };
    written += run.length;
  }
  return { kind: "done", first: placeOf(targets[0]) };
}

const placeOf = ({ sheet, row, column }: Target): Place => ({ sheet, row, column, rows: 1, columns: 1 });

function bySheet(targets: readonly Target[]): Map<string, Target[]> {
  const sheets = new Map<string, Target[]>();
  for (const each of targets) sheets.set(each.sheet, [...(sheets.get(each.sheet) ?? []), each]);
  return sheets;
}

function around(targets: readonly Target[]) {
  const rows = targets.map(({ row }) => row);
  const columns = targets.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Cells that follow each other down a column go in one write. */
function runs(targets: readonly Target[]): Target[][] {
  const found: Target[][] = [];
  const order = [...targets].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  for (const each of order) {
    const last = found.at(-1)?.at(-1);
    if (last && last.sheet === each.sheet && last.column === each.column && last.row + 1 === each.row)
      found.at(-1)?.push(each);
    else found.push([each]);
  }
  return found;
}

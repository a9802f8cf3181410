import { freezePlan, type FreezePlan, type FrozenBlock } from "../reports/freeze-plan";
import type { Sheet } from "../workbook/model";
import type { Outcome, WorkbookPort } from "./port";

type Refused = Extract<Outcome, { readonly ok: false }>;

/** What came of freezing. `undone` is false where the host would not take a formula back: its place is named. */
export type Frozen =
  | { readonly ok: true; readonly formulas: number; readonly sheets: readonly string[] }
  | { readonly ok: false; readonly reason: "unready"; readonly unready: FreezePlan["unready"] }
  | {
      readonly ok: false;
      readonly reason: "refused";
      readonly at: FrozenBlock;
      readonly outcome: Refused;
      readonly left: readonly FrozenBlock[];
    };

/**
 * Puts values in the place of our formulas, on the sheets named or in the whole workbook; formulas of others stay. Whole or
 * not at all: when the host refuses a block, the formulas already replaced are put back. `left` are those it then did
 * not take back.
 */
export async function freeze(port: WorkbookPort, names: readonly string[] | null): Promise<Frozen> {
  const wanted = names ?? (await port.sheets()).map(({ name }) => name);
  const sheets: Sheet[] = [];
  for (const name of wanted) {
    const sheet = await port.readSheet(name);
    if (sheet) sheets.push(sheet);
  }
  const { blocks, unready } = freezePlan(sheets);
  if (unready.length > 0) return { ok: false, reason: "unready", unready };
  const done: FrozenBlock[] = [];
  for (const block of blocks) {
    const outcome = await port.write(
      placeOf(block),
      block.values.map((row) => row.map((value) => ({ value }))),
      { overwrite: true },
    );
    if (!outcome.ok) return { ok: false, reason: "refused", at: block, outcome, left: await putBack(port, done) };
    done.push(block);
  }
  return { ok: true, formulas: done.length, sheets: [...new Set(done.map(({ sheet }) => sheet))] };
}

/** A formula fills its cells anew only where they are blank. */
async function putBack(port: WorkbookPort, blocks: readonly FrozenBlock[]): Promise<FrozenBlock[]> {
  const left: FrozenBlock[] = [];
  for (const block of [...blocks].reverse()) {
    const blank = block.values.map((row) => row.map(() => ({ value: null })));
    const cleared = await port.write(placeOf(block), blank, { overwrite: true });
    const back =
      cleared.ok && (await port.write(placeOf(block), [[{ formula: block.formula }]], { overwrite: true })).ok;
    if (!back) left.push(block);
  }
  return left;
}

const placeOf = ({ sheet, box }: FrozenBlock) => ({ sheet, row: box.row, column: box.column });

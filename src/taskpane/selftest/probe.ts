import type { Place, WorkbookPort } from "../../hosts/port";
import { a1 } from "../../workbook/address";
import { isErrorValue, type Cell } from "../../workbook/model";

/** What came of a formula that ranks one blank cell: "" where the host hands blanks over as blanks. */
export type Probed =
  | { readonly kind: "blank" }
  /** The blank cell came as 0, and was ranked. */
  | { readonly kind: "zero" }
  /** #NAME?: the functions are not registered. */
  | { readonly kind: "unknown" }
  /** No answer in time: #BUSY!, or not computed at all. */
  | { readonly kind: "silent"; readonly busy: boolean }
  | { readonly kind: "error"; readonly detail: string }
  /** No sheet takes a formula. */
  | { readonly kind: "nowhere"; readonly detail: string };

export interface Probe {
  readonly result: Probed;
  /** The cell that could not be cleared again. */
  readonly left?: string;
}

/** Rows between a sheet's last cell and the probe, so that nothing spills or sorts into it. */
const BELOW = 3;

/**
 * Writes a formula into a free cell below everything on the open sheet (or on the next that takes it), reads what it
 * gives and clears the cell again, whatever happened. Never throws.
 * @param pause Lets time pass between two looks; after `looks` of them the formula is given up.
 */
export async function probe(port: WorkbookPort, pause = aMoment, looks = 60): Promise<Probe> {
  try {
    const found = await written(port);
    if ("detail" in found) return { result: { kind: "nowhere", detail: found.detail } };
    let result: Probed;
    try {
      result = await answerAt(port, found.place, pause, looks);
    } catch (cause) {
      result = { kind: "error", detail: String(cause) };
    }
    return (await cleared(port, found.place)) ? { result } : { result, left: nameOf(found.place) };
  } catch (cause) {
    return { result: { kind: "nowhere", detail: String(cause) } };
  }
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));
const nameOf = ({ sheet, row, column }: Place): string => `${sheet}!${a1(row, column)}`;

async function written(port: WorkbookPort): Promise<{ readonly place: Place } | { readonly detail: string }> {
  const open = (await port.selection())?.sheet;
  const visible = (await port.sheets()).filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const names = [...visible.filter((name) => name === open), ...visible.filter((name) => name !== open)];
  let detail = "";
  for (const name of names) {
    const sheet = await port.readSheet(name);
    if (!sheet || sheet.protected) {
      detail = name;
      continue;
    }
    const place: Place = { sheet: name, row: sheet.rows.length + BELOW, column: 0, rows: 1, columns: 1 };
    const formula = `=AWARD.RANK(${a1(place.row, place.column + 1)})`;
    const outcome = await port.write(place, [[{ formula }]]);
    if (outcome.ok) return { place };
    detail = "detail" in outcome ? outcome.detail : name;
  }
  return { detail };
}

async function answerAt(port: WorkbookPort, place: Place, pause: () => Promise<void>, looks: number): Promise<Probed> {
  let last: Probed = { kind: "silent", busy: false };
  for (let look = 0; look < looks; look++) {
    last = readingOf((await port.readCells(place))?.[0]?.[0]);
    if (last.kind !== "silent") return last;
    await pause();
  }
  return last;
}

function readingOf(cell: Cell | undefined): Probed {
  const value = cell?.value ?? null;
  if (isErrorValue(value)) {
    if (value.error === "#BUSY!") return { kind: "silent", busy: true };
    return value.error === "#NAME?" ? { kind: "unknown" } : { kind: "error", detail: cell?.message ?? value.error };
  }
  if (!cell || cell.uncached) return { kind: "silent", busy: false };
  if (value === null || value === "") return { kind: "blank" };
  return value === 1 ? { kind: "zero" } : { kind: "error", detail: String(value) };
}

async function cleared(port: WorkbookPort, place: Place): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const outcome = await port.write(place, [[{ value: null }]], { overwrite: true }).catch(() => null);
    if (outcome?.ok) return true;
  }
  return false;
}

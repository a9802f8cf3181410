import { SETTINGS } from "../../hosts/setting-keys";
import type { WorkbookPort } from "../../hosts/port";
import { formatMappings, type Mapping, type Mappings, parseMappings } from "../../workbook/layouts/mapping";
import type { Book, Sheet } from "../../workbook/model";
import { withMapping } from "./file-mappings";
import { sameSheet } from "./same-sheet";

/** The open workbook as it was read. */
export interface OpenBook {
  readonly book: Book;
  readonly mappings: Mappings;
}

/**
 * Reads the whole open workbook, every sheet of it, hidden ones too. What has not changed is not read again, and a sheet
 * or a workbook that reads as before is the very same object as before.
 */
export class WorkbookReader {
  readonly #sheets = new Map<string, Sheet>();
  readonly #stale = new Set<string>();
  readonly #underway = new Map<string, Promise<Sheet | null>>();
  #last: OpenBook | null = null;

  constructor(private readonly port: WorkbookPort) {}

  /**
   * Cells of a sheet have changed. Formulas elsewhere may give something else by now, and hosts do not tell: sheets that
   * compute are read again as well, and those under way: nobody knows yet whether they do.
   */
  touch(sheet: string): void {
    this.#stale.add(sheet);
    for (const name of this.#underway.keys()) this.#stale.add(name);
    for (const [name, each] of this.#sheets) if (computes(each)) this.#stale.add(name);
  }

  /** Forgets what it knows: what hosts tell nobody of (hidden rows, sheets renamed) is then seen as well. */
  touchAll(): void {
    for (const name of this.#sheets.keys()) this.#stale.add(name);
  }

  /** The workbook as it was read last; null before the first reading is through. */
  get last(): OpenBook | null {
    return this.#last;
  }

  /** Rejects with the host's words where it fails, and when the signal is aborted; what was read by then is kept. */
  async read(signal?: AbortSignal): Promise<OpenBook> {
    const infos = await this.port.sheets();
    const sheets: Sheet[] = [];
    for (const { name, visibility } of infos) {
      signal?.throwIfAborted();
      const sheet = await this.#sheet(name);
      // A sheet may go while the others are read.
      if (sheet) sheets.push(sheet.visibility === visibility ? sheet : this.#keep({ ...sheet, visibility }));
    }
    const kept = await this.#settings();
    signal?.throwIfAborted();
    for (const name of this.#sheets.keys()) if (!infos.some((each) => each.name === name)) this.#sheets.delete(name);
    return this.#bookOf(sheets, kept);
  }

  /** Keeps the mapping of a sheet in the workbook's settings; null: the sheet is recognised by itself again. */
  async keepMapping(sheet: string, mapping: Mapping | null): Promise<void> {
    const before = parseMappings((await this.port.setting(SETTINGS.mappings)) ?? "") ?? {};
    const mappings = withMapping(before, sheet, mapping);
    await this.port.keepSetting(SETTINGS.mappings, Object.keys(mappings).length > 0 ? formatMappings(mappings) : null);
  }

  /** A reading that is under way serves whoever asks meanwhile, unless the sheet has changed since it began. */
  #sheet(name: string): Promise<Sheet | null> {
    const fresh = !this.#stale.has(name);
    const known = fresh ? (this.#underway.get(name) ?? this.#sheets.get(name)) : undefined;
    if (known) return Promise.resolve(known);
    this.#stale.delete(name);
    const reading = this.#readAnew(name, () => this.#underway.get(name) === reading);
    this.#underway.set(name, reading);
    return reading.finally(() => {
      if (this.#underway.get(name) === reading) this.#underway.delete(name);
    });
  }

  /** A reading that a newer one has overtaken is not kept, and gives what the newer one does. */
  async #readAnew(name: string, isNewest: () => boolean): Promise<Sheet | null> {
    const read = await this.port.readSheet(name).catch((cause: unknown) => {
      if (!isNewest()) return undefined;
      this.#stale.add(name);
      throw cause;
    });
    if (!isNewest()) return this.#sheet(name);
    if (!read) return null;
    const known = this.#sheets.get(name);
    return known && sameSheet(known, read) ? known : this.#keep(read);
  }

  #keep(sheet: Sheet): Sheet {
    this.#sheets.set(sheet.name, sheet);
    return sheet;
  }

  /** What reading and checking a book take from its settings. */
  async #settings(): Promise<Book["settings"]> {
    const kept: [string, string][] = [];
    for (const key of [SETTINGS.mappings, SETTINGS.seals]) {
      const text = await this.port.setting(key);
      if (text !== null) kept.push([key, text]);
    }
    return Object.fromEntries(kept);
  }

  #bookOf(sheets: readonly Sheet[], settings: Book["settings"]): OpenBook {
    const last = this.#last;
    const asBefore =
      last?.book.sheets.length === sheets.length && last.book.sheets.every((sheet, i) => sheet === sheets[i]);
    if (last && asBefore && sameSettings(last.book.settings, settings)) return last;
    const mappings = parseMappings(settings[SETTINGS.mappings] ?? "") ?? {};
    this.#last = { book: { sheets, externalLinks: [], settings }, mappings };
    return this.#last;
  }
}

const sameSettings = (a: Book["settings"], b: Book["settings"]): boolean =>
  [SETTINGS.mappings, SETTINGS.seals].every((key) => a[key] === b[key]);

function computes({ rows }: Sheet): boolean {
  for (const key of Object.keys(rows)) {
    const row = rows[Number(key)] ?? [];
    for (const at of Object.keys(row)) if (row[Number(at)]?.formula !== undefined) return true;
  }
  return false;
}

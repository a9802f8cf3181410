import type { Entry, HostFacts, Outcome, Place, SheetInfo, Unsubscribe, WorkbookPort } from "../../src/hosts/port";
import type { Language } from "../../src/text/text";
import { parseA1 } from "../../src/workbook/address";
import type { Cell, CellValue, Sheet } from "../../src/workbook/model";

const BLANK: Cell = { value: null };

/** Cells by address; a bare value stands for a cell that holds it. */
export type Cells = Readonly<Record<string, CellValue | Cell>>;

/**
 * A small workbook behind the port, held in memory: it computes nothing. Tests fill it, move its selection, and see
 * what was written.
 */
export class MemoryPort implements WorkbookPort {
  readonly kind = "playground";
  readonly settings = new Map<string, string>();
  readonly written: { readonly place: Place; readonly entries: readonly (readonly Entry[])[] }[] = [];
  calculation: HostFacts["calculation"] = "automatic";
  workbook: HostFacts["workbook"] = null;
  supports: HostFacts["supports"] = [];
  readonly protectedSheets = new Set<string>();
  private readonly book = new Map<string, Map<string, Cell>>();
  private readonly selectionListeners = new Set<(place: Place) => void>();
  private readonly changeListeners = new Set<(place: Place) => void>();
  private selected: Place | null = null;

  constructor(
    sheets: Readonly<Record<string, Cells>> = {},
    readonly language: Language = "zh",
  ) {
    for (const [name, cells] of Object.entries(sheets)) {
      this.book.set(name, new Map());
      for (const [address, cell] of Object.entries(cells)) this.put(name, address, cell);
    }
  }

  /** Fills a cell as a user would: listeners hear of it. */
  put(sheet: string, address: string, given: CellValue | Cell): void {
    const { row, column } = parseA1(address)!;
    const cell = typeof given === "object" && given !== null && "value" in given ? given : { value: given };
    this.set(sheet, row, column, cell);
    this.tell(this.changeListeners, { sheet, row, column, rows: 1, columns: 1 });
  }

  /** Fills a cell as a co-author does of whom nobody has heard yet. */
  changeUnseen(sheet: string, address: string, value: CellValue): void {
    const { row, column } = parseA1(address)!;
    this.set(sheet, row, column, { value });
  }

  /** Selects as a user would. */
  pick(sheet: string, address: string): void {
    this.selected = { sheet, ...parseA1(address)! };
    this.tell(this.selectionListeners, this.selected);
  }

  cell(sheet: string, address: string): Cell {
    const { row, column } = parseA1(address)!;
    return this.at(sheet, row, column);
  }

  drop(sheet: string): void {
    this.book.delete(sheet);
  }

  /** How many listeners are left, to see that nothing is forgotten. */
  get listeners(): number {
    return this.selectionListeners.size + this.changeListeners.size;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return [...this.book.keys()].map((name) => ({ name, visibility: "visible" }));
  }

  async readSheet(name: string): Promise<Sheet | null> {
    const cells = this.book.get(name);
    if (!cells) return null;
    const rows: Cell[][] = [];
    for (const [key, cell] of cells) {
      const [row, column] = key.split(",").map(Number);
      (rows[row] ??= [])[column] = cell;
    }
    const empty = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), validations: [] };
    return { name, visibility: "visible", rows, ...empty, widths: new Map(), heights: new Map() };
  }

  async readCells({ sheet, row, column, rows, columns }: Place): Promise<readonly (readonly Cell[])[] | null> {
    if (!this.book.has(sheet)) return null;
    return indexes(row, rows).map((r) => indexes(column, columns).map((c) => this.at(sheet, r, c)));
  }

  async selection(): Promise<Place | null> {
    return this.selected;
  }

  async select(place: Place): Promise<boolean> {
    if (!this.book.has(place.sheet)) return false;
    this.selected = place;
    this.tell(this.selectionListeners, place);
    return true;
  }

  async onSelection(listener: (place: Place) => void): Promise<Unsubscribe> {
    return listen(this.selectionListeners, listener);
  }

  async onChange(listener: (place: Place) => void): Promise<Unsubscribe> {
    return listen(this.changeListeners, listener);
  }

  async write(
    at: Pick<Place, "sheet" | "row" | "column">,
    entries: readonly (readonly Entry[])[],
    { overwrite = false }: { readonly overwrite?: boolean } = {},
  ): Promise<Outcome> {
    const place: Place = { ...at, rows: entries.length, columns: entries[0].length };
    const cells = await this.readCells(place);
    if (!cells) return { ok: false, reason: "missing", detail: at.sheet };
    if (this.protectedSheets.has(at.sheet)) return { ok: false, reason: "protected", detail: at.sheet };
    const filled = cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell.value === null && cell.formula === undefined
          ? []
          : [{ sheet: at.sheet, row: at.row + r, column: at.column + c, rows: 1, columns: 1 }],
      ),
    );
    if (filled.length > 0 && !overwrite) return { ok: false, reason: "filled", filled };
    entries.forEach((row, r) =>
      row.forEach((entry, c) => this.set(at.sheet, at.row + r, at.column + c, cellFor(entry))),
    );
    this.written.push({ place, entries });
    this.tell(this.changeListeners, place);
    return { ok: true, place };
  }

  async addSheet(sheet: Sheet): Promise<Outcome> {
    this.book.set(sheet.name, new Map());
    sheet.rows.forEach((row, r) => row?.forEach((cell, c) => cell && this.set(sheet.name, r, c, cell)));
    return { ok: true, place: { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 } };
  }

  async facts(): Promise<HostFacts> {
    return { program: "memory", workbook: this.workbook, calculation: this.calculation, supports: this.supports };
  }

  async setting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async keepSetting(key: string, value: string | null): Promise<void> {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  private at(sheet: string, row: number, column: number): Cell {
    return this.book.get(sheet)?.get(`${row},${column}`) ?? BLANK;
  }

  private set(sheet: string, row: number, column: number, cell: Cell): void {
    this.book.get(sheet)?.set(`${row},${column}`, cell);
  }

  private tell(listeners: ReadonlySet<(place: Place) => void>, place: Place): void {
    for (const listener of [...listeners]) listener(place);
  }
}

const indexes = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** A formula that is written is not computed here. */
const cellFor = (entry: Entry): Cell =>
  "formula" in entry ? { value: null, formula: entry.formula, uncached: true } : { value: entry.value };

function listen<T>(listeners: Set<T>, listener: T): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

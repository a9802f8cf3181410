import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { ALL_IMPLEMENTED_FUNCTIONS_SET, FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { a1 } from "../../workbook/address";
import type { Book } from "../../workbook/model";
import { Calculation } from "./calculation";
import { type Change, watchChanges } from "./changes";
import { type Uncomputable, uncomputable } from "./computable";
import { fromUniver, type GridSource } from "./from-univer";
import type { Messages } from "./runtime/messages";
import { toUniver } from "./to-univer";
import { followShifts } from "./validations";

/** The workbook that is open in the grid. */
export class GridBook {
  readonly calculation: Calculation;
  readonly commands: ICommandService;
  readonly #units: IUniverInstanceService;
  readonly #functions: ReadonlySet<string>;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #openedListeners = new Set<() => void>();
  readonly #dispose: (() => void)[];
  #opened = 0;
  #kept: readonly FormulaCell[] = [];

  /** @param ownFunctions The names of the functions given to the grid beyond its own. */
  constructor(
    readonly injector: Injector,
    ownFunctions: readonly string[],
    private readonly messages: Messages,
  ) {
    this.commands = injector.get(ICommandService);
    this.#units = injector.get(IUniverInstanceService);
    this.#functions = new Set(
      [...ALL_IMPLEMENTED_FUNCTIONS_SET, ...ownFunctions].map((name) => String(name).toUpperCase()),
    );
    this.calculation = new Calculation(
      this.commands,
      (id) =>
        injector.has(IActiveDirtyManagerService) && injector.get(IActiveDirtyManagerService).get(id) !== undefined,
      () => messages.nextRun(),
    );
    this.#dispose = [
      watchChanges(this.commands, (change) => {
        if (!change.computed && change.box) messages.forget(change.sheetId, change.box);
        this.#tell(change);
      }),
      followShifts(this.commands, (id) => this.workbook.getSheetBySheetId(id) ?? null),
      () => this.calculation.dispose(),
    ];
  }

  /**
   * Opens a workbook in place of the one that is open, and computes its formulas. Where the grid cannot take it, the
   * one that is open stays and the promise is rejected.
   */
  async open(book: Book): Promise<void> {
    const before = this.#opened > 0 ? this.workbook.getUnitId() : null;
    const id = `book-${this.#opened + 1}`;
    this.messages.clear();
    const known = { functions: this.#functions, sheets: book.sheets.map(({ name }) => name) };
    const computable = (formula: string) => uncomputable(formula, known) === null;
    const data = toUniver(book, id, computable);
    this.calculation.expect();
    try {
      this.#units.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    } catch (error) {
      this.#units.disposeUnit(id);
      throw error;
    }
    this.#opened += 1;
    if (before) this.#units.disposeUnit(before);
    this.#kept = formulaCells(book).filter(({ formula }) => !computable(formula));
    await this.calculation.settled();
    for (const listener of this.#openedListeners) listener();
  }

  /** How many workbooks have been opened so far. */
  get opened(): number {
    return this.#opened;
  }

  get workbook(): Workbook {
    return this.#units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
  }

  get source(): GridSource {
    return { workbook: this.workbook, formulas: this.injector.get(FormulaDataModel), messages: this.messages };
  }

  /** The whole workbook as it stands, computed. */
  async book(): Promise<Book> {
    await this.calculation.settled();
    return fromUniver(this.source);
  }

  /** Where the workbook, as it was opened, has formulas that the grid does not compute: addresses with their sheets. */
  get keptFormulas(): readonly string[] {
    return this.#kept.map(({ address }) => address);
  }

  /** A sheet by its name, whose letters' case does not count in Excel. */
  sheet(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
  }

  /** What the grid cannot compute in a formula; `coming` names a sheet that is about to be there. */
  uncomputable(formula: string, ...coming: readonly string[]): Uncomputable | null {
    return uncomputable(formula, { functions: this.#functions, sheets: [...this.workbook.getSheetsName(), ...coming] });
  }

  /** Tells when a workbook has been opened. */
  onOpened(listener: () => void): () => void {
    this.#openedListeners.add(listener);
    return () => this.#openedListeners.delete(listener);
  }

  /** Says that something kept beside the grid has changed. */
  noteSetting(): void {
    this.#tell({ sheetId: "", box: null, computed: false });
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  dispose(): void {
    for (const dispose of this.#dispose) dispose();
  }
}

interface FormulaCell {
  readonly address: string;
  readonly formula: string;
}

function formulaCells({ sheets }: Book): readonly FormulaCell[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, r) =>
      (cells ?? []).flatMap((cell, c) =>
        cell?.formula ? [{ address: `${name}!${a1(r, c)}`, formula: cell.formula }] : [],
      ),
    ),
  );
}

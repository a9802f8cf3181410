import type { Box, Cell, CellValue, Sheet } from "../workbook/model";
import type { Language } from "../text/text";

/** A place in the open workbook. */
export interface Place extends Box {
  readonly sheet: string;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
}

/** What to put in a cell: a value, or a text that begins with "=" as `formula`. A plain text never becomes a formula. */
export type Entry = { readonly value: CellValue } | { readonly formula: string };

/** A write that did not happen says why; the workbook is then as it was. */
export type Outcome =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly reason: "filled"; readonly filled: readonly Place[] }
  | { readonly ok: false; readonly reason: "protected" | "missing" | "invalid" | "failed"; readonly detail: string };

/** What holds the workbook, as far as it says. */
export interface HostFacts {
  /** Its name and version. */
  readonly program: string;
  /** The workbook's file name; null where it is not known. */
  readonly workbook: string | null;
  readonly calculation: "automatic" | "manual";
  /** The interfaces that we use; without a needed one parts of the add-in do not work. */
  readonly supports: readonly { readonly name: string; readonly needed: boolean; readonly has: boolean }[];
}

export type Unsubscribe = () => void;

/**
 * The workbook as the pane and the ribbon see it, whatever holds it: Excel through Office.js, or the playground's grid.
 * Nothing here throws for what a user can cause; a missing sheet, a protected range or a filled cell is an outcome.
 */
export interface WorkbookPort {
  readonly kind: "excel" | "playground";
  readonly language: Language;

  sheets(): Promise<readonly SheetInfo[]>;
  /** The whole used part of a sheet, or null where there is no such sheet. */
  readSheet(name: string): Promise<Sheet | null>;
  /** The cells of a place, row by row, or null where the sheet is missing. */
  readCells(place: Place): Promise<readonly (readonly Cell[])[] | null>;

  selection(): Promise<Place | null>;
  select(place: Place): Promise<boolean>;
  onSelection(listener: (place: Place) => void): Promise<Unsubscribe>;
  /** Tells of changes to cells, whoever made them. */
  onChange(listener: (place: Place) => void): Promise<Unsubscribe>;

  /** Writes entries from the place's first cell. Without `overwrite`, a filled cell in the way refuses the whole write. */
  write(
    place: Pick<Place, "sheet" | "row" | "column">,
    entries: readonly (readonly Entry[])[],
    options?: { readonly overwrite?: boolean },
  ): Promise<Outcome>;
  /** Adds a whole sheet, or nothing. A name that is taken gets a number: 名次 (2). */
  addSheet(sheet: Sheet): Promise<Outcome>;

  /** Rejects with the host's words where it cannot say. */
  facts(): Promise<HostFacts>;

  /** Settings that travel with the workbook. */
  setting(key: string): Promise<string | null>;
  keepSetting(key: string, value: string | null): Promise<void>;
}

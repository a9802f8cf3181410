import { COLUMNS, parseA1, ROWS } from "../address";
import type { Budget } from "../budget";
import { DAYS_TO_1904 } from "../formats";
import { putCell, type Draft, type Grid } from "../grid";
import { Refused } from "../refusal";
import type { Handler, Tag } from "../xml/scan";
import { cellValue } from "./cell-value";
import { numberOf, readColumns, readPane } from "./columns-xml";
import { Formulas, type WrittenFormula } from "./formulas-xml";
import type { Style } from "./styles";
import { PlainText } from "./texts";
import { rawValidation, type RawValidation } from "./validations";

/** What the cells of every sheet share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: readonly Style[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** Reads a worksheet part into a grid: feed it a scan, then call finish. */
export class SheetReader implements Handler {
  private readonly validations: RawValidation[] = [];
  private readonly formulas: Formulas;
  private readonly inline = new PlainText();
  private row = -1;
  private column = -1;
  private inCell = false;
  private inInline = false;
  private type = "";
  private style: Style | undefined;
  private value: string | null = null;
  private formula: WrittenFormula | null = null;
  private validation: RawValidation | null = null;
  /** The text of the element that is being collected; null while none is. */
  private text_: string | null = null;
  private defaultWidth: number | undefined;

  constructor(
    private readonly part: string,
    private readonly grid: Grid,
    private readonly shared: Shared,
  ) {
    this.formulas = new Formulas(shared.budget);
  }

  open(name: string, tag: Tag): void {
    if (this.inCell) this.openInCell(name, tag);
    else if (this.validation) this.openInValidation(name);
    else
      switch (name) {
        case "c":
          return this.openCell(tag);
        case "row":
          return this.openRow(tag);
        case "col":
          this.shared.budget.spend(readColumns(this.grid, tag, this.defaultWidth));
          return;
        case "sheetFormatPr":
          this.defaultWidth = numberOf(tag.get("defaultColWidth"));
          return;
        case "pane":
          return readPane(this.grid, tag);
        case "mergeCell": {
          const box = parseA1(tag.get("ref") ?? "");
          if (box) this.grid.merges.push(box);
          this.shared.budget.spend(1);
          return;
        }
        case "sheetProtection":
          if (tag.is("sheet")) this.grid.protected = true;
          return;
        case "dataValidation":
          this.validation = rawValidation(tag);
          this.shared.budget.spend(1);
      }
  }

  text(text: string): void {
    if (this.text_ !== null) this.text_ += text;
    else if (this.inInline) this.inline.add(text);
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (this.validation) this.closeInValidation(name, this.validation);
  }

  /** Gives each cell of a shared formula its own text, and hands over the validations. */
  finish(): readonly RawValidation[] {
    this.formulas.spread();
    return this.validations;
  }

  private openRow(tag: Tag): void {
    const stated = tag.get("r");
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) throw this.damaged();
    if (tag.is("hidden")) this.grid.hiddenRows.add(this.row);
    const height = tag.is("customHeight") ? numberOf(tag.get("ht")) : undefined;
    if (height !== undefined && height > 0) this.grid.heights.set(this.row, height);
    this.shared.budget.spend(1);
  }

  private openCell(tag: Tag): void {
    this.shared.budget.spend(1);
    const ref = tag.get("r");
    if (ref === undefined) this.column++;
    else this.goTo(ref);
    if (this.row < 0 || this.column >= COLUMNS) throw this.damaged();
    this.inCell = true;
    this.type = tag.get("t") ?? "n";
    this.style = this.shared.styles[Number(tag.get("s") ?? 0)];
    this.value = null;
    this.formula = null;
  }

  /** parseA1 for a single cell, without its regular expressions: this runs for every cell. */
  private goTo(ref: string): void {
    let at = 0;
    let column = 0;
    for (let code = ref.charCodeAt(0); code >= 65 && code <= 90; code = ref.charCodeAt(++at))
      column = column * 26 + code - 64;
    let row = 0;
    const digits = at;
    for (let code = ref.charCodeAt(at); code >= 48 && code <= 57; code = ref.charCodeAt(++at))
      row = row * 10 + code - 48;
    const whole = at === ref.length && at > digits && digits > 0;
    if (!whole || row < 1 || row > ROWS || column > COLUMNS) throw this.damaged();
    this.row = row - 1;
    this.column = column - 1;
  }

  private openInCell(name: string, tag: Tag): void {
    if (name === "v") this.text_ = "";
    else if (name === "f") {
      const [type, ref, group] = ["t", "ref", "si"].map((key) => tag.get(key) ?? "") as [string, string, string];
      this.formula = { type, ref, group, text: "" };
      this.text_ = "";
    } else if (name === "is") this.inInline = true;
    else if (this.inInline) this.inline.open(name);
  }

  private closeInCell(name: string): void {
    if (name === "v") this.value = this.text_;
    else if (name === "f" && this.formula) this.formula.text = this.text_ ?? "";
    else if (name === "is") this.inInline = false;
    else if (name === "c") return this.closeCell();
    else if (this.inInline) this.inline.close(name);
    this.text_ = null;
  }

  private closeCell(): void {
    this.inCell = false;
    const { row, column, formula, type, style } = this;
    const inline = type === "inlineStr" ? this.inline.take() : null;
    const value = cellValue({ type, value: this.value, inline }, this.shared.strings, this.part);
    const moved = this.shared.date1904 && style?.isDate && typeof value === "number" && type !== "d";
    const cell: Draft = { value: moved ? value + DAYS_TO_1904 : (value ?? null) };
    if (style?.style) cell.style = style.style;
    if (formula) this.formulas.put({ row, column, cell }, formula, value === undefined);
    if (cell.value !== null || cell.style || formula) putCell(this.grid, row, column, cell);
  }

  private openInValidation(name: string): void {
    if (/^(formula1|formula2|sqref|f)$/.test(name)) this.text_ = "";
  }

  private closeInValidation(name: string, validation: RawValidation): void {
    const text = this.text_;
    if (name === "dataValidation") {
      this.validations.push(validation);
      // A range takes three characters and more.
      this.shared.budget.spend(Math.floor(validation.places.length / 3));
      this.validation = null;
    } else if (name === "sqref" && text !== null) validation.places = text;
    // An extension wraps the formula in an f of its own, which has been collected when formula1 closes.
    else if (name === "f") return;
    else if (name === "formula1" && text !== null) validation.first = text;
    else if (name === "formula2" && text !== null) validation.second = text;
    this.text_ = null;
  }

  private damaged = (): Refused => new Refused("corrupt", { part: this.part });
}

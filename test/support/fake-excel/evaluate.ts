import { parseA1 } from "../../../src/workbook/address";
import type { Box } from "../../../src/workbook/model";
import type { Scalar } from "./sheet";

/** A computed value: one cell's, or an array's, undefined being a blank cell. */
export type Computed = Scalar | undefined | (Scalar | undefined)[][];

export interface Sources {
  /** The cells of a box of a sheet; null where there is no such sheet. */
  cells(sheet: string | null, box: Box): (Scalar | undefined)[][] | null;
  /** A custom function's answer; undefined where there is no such function. */
  call(name: string, args: Computed[]): Computed | undefined;
}

/**
 * Computes the few formulas that tests need: literals, array constants, references, SUM, and custom functions through
 * office.js' own dispatcher. It is no calculation engine: anything else is #NAME?.
 */
export function evaluate(formula: string, sources: Sources): Computed {
  const reader = new Reader(formula.slice(1), sources);
  try {
    const value = reader.expression();
    return reader.ended() ? value : { error: "#NAME?" };
  } catch {
    return { error: "#NAME?" };
  }
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(])|(-?\d+(?:\.\d+)?)|(#[A-Z0-9/]+[!?]?)|([\p{L}_][\p{L}\p{N}_.]*)|([(){};,]))/uy;

class Reader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly sources: Sources,
  ) {}

  ended(): boolean {
    return this.text.slice(this.at).trim() === "";
  }

  expression(): Computed {
    const [, quoted, sheet, reference, number, error, name, sign] = this.next();
    if (quoted !== undefined) return quoted.slice(1, -1).replaceAll('""', '"');
    if (number !== undefined) return Number(number);
    if (error !== undefined) return { error };
    if (reference !== undefined) return this.cells(sheet, reference);
    if (sign === "{") return this.array();
    if (name === undefined) throw new Error("no value");
    if (/^(true|false)$/i.test(name)) return /^t/i.test(name);
    return this.call(name.toUpperCase());
  }

  private call(name: string): Computed {
    if (this.next()[7] !== "(") throw new Error("no call");
    const args: Computed[] = [];
    while (!this.skip(")")) {
      args.push(this.expression());
      if (!this.skip(",") && !this.peek(")")) throw new Error("no argument");
    }
    return name === "SUM" ? sum(args) : (this.sources.call(name, args) ?? { error: "#NAME?" });
  }

  private array(): Computed {
    const rows: (Scalar | undefined)[][] = [[]];
    while (!this.skip("}")) {
      rows.at(-1)!.push(this.expression() as Scalar);
      if (this.skip(";")) rows.push([]);
      else this.skip(",");
    }
    return rows;
  }

  private cells(sheet: string | undefined, reference: string): Computed {
    const box = parseA1(reference.replaceAll("$", ""));
    const name =
      sheet === undefined
        ? null
        : sheet
            .slice(0, -1)
            .replace(/^'(.*)'$/s, "$1")
            .replaceAll("''", "'");
    const cells = box && this.sources.cells(name, box);
    if (!cells) return { error: "#REF!" };
    return reference.includes(":") ? cells : cells[0]![0];
  }

  private next(): (string | undefined)[] {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (!match) throw new Error("not understood");
    this.at = TOKEN.lastIndex;
    return match;
  }

  private peek(sign: string): boolean {
    return this.text.slice(this.at).trimStart().startsWith(sign);
  }

  private skip(sign: string): boolean {
    if (!this.peek(sign)) return false;
    this.at = this.text.indexOf(sign, this.at) + 1;
    return true;
  }
}

function sum(args: Computed[]): Scalar {
  const flat = args.flatMap((arg) => (Array.isArray(arg) ? arg.flat() : [arg]));
  const fault = flat.find((value) => typeof value === "object");
  if (fault) return fault;
  return flat.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}

import { parseA1 } from "../../../workbook/address";
import { formulaTokens, type Token } from "../../../workbook/formula-tokens";
import type { Box } from "../../../workbook/model";
import { typedNames } from "../../../workbook/names";

/** An argument as it is written in a formula. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: string | number }
  /** `sheet` is null on the formula's own sheet; `spilled`: the range that the formula in this cell fills (F2#). */
  | { readonly kind: "range"; readonly sheet: string | null; readonly box: Box; readonly spilled: boolean }
  /** Computed inside the formula, a name, a table's column: nothing that cells can be read from. */
  | { readonly kind: "other"; readonly source: string };

/** A call of one of our functions. */
export interface AwardCall {
  /** Without the namespace, in capitals: RANK. */
  readonly name: string;
  readonly arguments: readonly Argument[];
  /** True where the formula is this call and nothing else. */
  readonly alone: boolean;
}

/** The first call of one of our functions in a formula, the outermost where they are nested; null without any. */
export function awardCall(formula: string): AwardCall | null {
  const tokens = formulaTokens(typedNames(formula.replace(/^=/, ""))).filter(({ text }) => text.trim() !== "");
  const at = tokens.findIndex(({ kind, text }, i) => kind === "name" && OURS.test(text) && tokens[i + 1]?.text === "(");
  if (at < 0) return null;
  const end = closing(tokens, at + 1);
  return {
    name: tokens[at].text.replace(OURS, "$1").toUpperCase(),
    arguments: split(tokens.slice(at + 2, end)).map(argument),
    alone: at === 0 && end >= tokens.length - 1,
  };
}

const OURS = /^AWARD\.([A-Z]+)$/i;

/** Where the bracket at `open` closes; the end of the formula where it does not. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    depth += nesting(tokens[i]);
    if (depth === 0) return i;
  }
  return tokens.length;
}

function split(tokens: readonly Token[]): Token[][] {
  if (tokens.length === 0) return [];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += nesting(token);
    if (token.text === "," && depth === 0) parts.push([]);
    else parts[parts.length - 1].push(token);
  }
  return parts;
}

const nesting = ({ text }: Token): number => (text === "(" || text === "{" ? 1 : text === ")" || text === "}" ? -1 : 0);

function argument(tokens: readonly Token[]): Argument {
  if (tokens.length === 0) return { kind: "omitted" };
  const source = tokens.map(({ text }) => text).join("");
  if (tokens.length === 1 && tokens[0].kind === "text")
    return { kind: "value", value: source.replace(/^"|"$/g, "").replaceAll('""', '"') };
  if (/^-?\d*\.?\d+(e[+-]?\d+)?$/i.test(source)) return { kind: "value", value: Number(source) };
  return range(tokens) ?? { kind: "other", source };
}

function range(tokens: readonly Token[]): Argument | null {
  const named = tokens[1]?.text === "!";
  const sheet = named ? sheetName(tokens[0]) : null;
  if (named && sheet === null) return null;
  const address = tokens.slice(named ? 2 : 0).map(({ text }) => text);
  const spilled = address[address.length - 1] === "#";
  const box = parseA1((spilled ? address.slice(0, -1) : address).join(""));
  return box && { kind: "range", sheet, box, spilled };
}

/** Null for a sheet of another workbook. */
function sheetName({ kind, text }: Token): string | null {
  const name = kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
  return kind === "bracket" || /[[\]]/.test(name) ? null : name;
}

import { parseA1 } from "../../workbook/address";
import { formulaTokens, type Token } from "../../workbook/formula-tokens";

export interface Known {
  /** The names of the functions the grid has, in capitals. */
  readonly functions: ReadonlySet<string>;
  /** The names of the workbook's sheets. */
  readonly sheets: readonly string[];
}

export interface Uncomputable {
  /** `link`: another workbook or a table; `sheet`: no such sheet; `spill`: D2#; `name`: no such function or name. */
  readonly kind: "link" | "sheet" | "spill" | "name";
  readonly text: string;
}

/**
 * What the grid cannot compute in a formula, as it stands there; null where it can compute it all. It has no defined
 * names, tables, other workbooks or spill references (D2#), and takes a sheet that is missing for the one at hand.
 */
export function uncomputable(formula: string, known: Known): Uncomputable | null {
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  const declares = tokens.some(({ text }) => /^(LET|LAMBDA)$/i.test(text));
  const sheets = new Set(known.sheets.map((name) => name.toLowerCase()));
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]?.text;
    const next = tokens[i + 1]?.text;
    if (token.kind === "bracket") return { kind: "link", text: token.text };
    if (token.text === "#" && isReference(tokens[i - 1])) return { kind: "spill", text: `${before}#` };
    if (next === "!" && token.kind !== "other" && !sheets.has(sheetName(token).toLowerCase()))
      return { kind: token.text.includes("[") ? "link" : "sheet", text: sheetName(token) };
    if (token.kind !== "name" || next === "!") continue;
    if (next === "(" ? known.functions.has(token.text.toUpperCase()) || declares : isKnownName(token, before, next))
      continue;
    if (!declares) return { kind: "name", text: token.text };
  }
  return null;
}

const sheetName = ({ kind, text }: Token): string =>
  kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;

const isReference = (token: Token | undefined): boolean => token?.kind === "name" || token?.text === ")";

/** A cell, a column or row of a range such as A:A, or a truth value. */
function isKnownName({ text }: Token, before: string | undefined, next: string | undefined): boolean {
  if (/^(true|false)$/i.test(text) || parseA1(text)) return true;
  return (before === ":" || next === ":") && parseA1(`${text}:${text}`) !== null;
}

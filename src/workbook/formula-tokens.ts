/** A piece of a formula; the pieces joined are the formula. */
export interface Token {
  /** `name` is a reference, a function or any other name; `bracket` a whole […]; `other` an operator or a space. */
  readonly kind: "text" | "quoted" | "bracket" | "name" | "number" | "other";
  readonly text: string;
}

const PIECE =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|([\p{L}_\\$][\p{L}\p{M}\p{N}_.$?\\]*)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(#[A-Za-z0-9/]+[!?]?|[\s\S])/uy;

/** Splits a formula (without "=") into pieces. Never fails: what is not understood is `other`. */
export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    if (formula[at] === "[") {
      const end = bracketEnd(formula, at);
      tokens.push({ kind: "bracket", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const [piece, text, quoted, name, number] = PIECE.exec(formula)!;
    const kind = text ? "text" : quoted ? "quoted" : name ? "name" : number ? "number" : "other";
    tokens.push({ kind, text: piece });
    at += piece.length;
  }
  return tokens;
}

/** Where the bracket that opens at `start` ends. In a table's column name, ' escapes the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/**
 * Names as Excel stores them in a formula and as users type them. Excel stores our =AWARD.RANK(…) as
 * _xldudf_AWARD_RANK(…), at times with the number of an add-in before it ([2]!_xldudf_…); functions younger than the
 * file format with a prefix, _xlfn.RANK.EQ(…) or _xlfn._xlws.SORT(…); the names a LET or LAMBDA declares as _xlpm.x;
 * the spilled range D2# as _xlfn.ANCHORARRAY(D2), and @ as _xlfn.SINGLE(…).
 */
import { formulaTokens, type Token } from "./formula-tokens";
import { ARRAY_FUNCTIONS, FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./future-functions";

const OURS = /^_xldudf_AWARD_([A-Z]+)$/i;
const TYPED = /^AWARD\.([A-Z]+)$/i;
const WRAPPER = /^_xlfn\.(SINGLE|ANCHORARRAY)$/i;
const PREFIX = /^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i;

/** A stored formula as a user types it; both without "=". */
export function typedNames(stored: string): string {
  if (!/_xl/i.test(stored)) return stored;
  const tokens = formulaTokens(stored);
  const out: string[] = [];
  /** What each open parenthesis belongs to: a wrapper that goes, or anything else. */
  const open: string[] = [];
  let wrapper = "";
  tokens.forEach(({ kind, text }, i) => {
    if (text === "(") {
      if (wrapper === "") out.push(text);
      open.push(wrapper);
      wrapper = "";
    } else if (text === ")") {
      const closed = open.pop();
      out.push(closed === "ANCHORARRAY" ? "#" : closed === "SINGLE" ? "" : text);
    } else if (kind !== "name") out.push(text);
    else if (tokens[i + 1]?.text === "(" && WRAPPER.test(text)) {
      wrapper = WRAPPER.exec(text)![1]!.toUpperCase();
      if (wrapper === "SINGLE") out.push("@");
    } else if (OURS.test(text)) {
      if (out.at(-1) === "!" && /^\[\d+\]$/.test(out.at(-2) ?? "")) out.splice(-2);
      out.push(`AWARD.${OURS.exec(text)![1]!.toUpperCase()}`);
    } else out.push(text.replace(PREFIX, ""));
  });
  return out.join("");
}

/** A typed formula as Excel stores it; both without "=". */
export function storedNames(typed: string): string {
  const tokens = formulaTokens(typed);
  const declared = declaredNames(tokens);
  return join(
    wrapOperators(
      tokens.map((token, i) => {
        if (token.kind !== "name" || tokens[i + 1]?.text === "!" || tokens[i - 1]?.text === "!") return token;
        const upper = token.text.toUpperCase();
        if (declared.has(upper)) return { ...token, text: `_xlpm.${token.text}` };
        return tokens[i + 1]?.text === "(" ? { ...token, text: storedFunction(token.text, upper) } : token;
      }),
    ),
  );
}

/** Whether a typed formula calls a function that may give an array, so that it must be stored as a dynamic one. */
export function mayGiveArray(typed: string): boolean {
  const tokens = formulaTokens(typed);
  return tokens.some(
    ({ kind, text }, i) =>
      kind === "name" && tokens[i + 1]?.text === "(" && (TYPED.test(text) || ARRAY_FUNCTIONS.has(text.toUpperCase())),
  );
}

function storedFunction(text: string, upper: string): string {
  const ours = TYPED.exec(upper);
  if (ours) return `_xldudf_AWARD_${ours[1]}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : text;
}

const join = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

/** Where the parenthesis that opens at `open` closes; -1 where none opens there or it never closes. */
function closing(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== "(") return -1;
  for (let i = open, depth = 0; i < tokens.length; i++) {
    if (tokens[i]!.text === "(") depth++;
    else if (tokens[i]!.text === ")" && --depth === 0) return i;
  }
  return -1;
}

/** The names that LET (first of each pair) and LAMBDA (all but the last argument) declare, in capitals. */
function declaredNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, text }, i) => {
    const upper = text.toUpperCase();
    if (kind !== "name" || (upper !== "LET" && upper !== "LAMBDA")) return;
    const end = closing(tokens, i + 1);
    if (end < 0) return;
    const given = argumentsOf(tokens.slice(i + 2, end)).slice(0, -1);
    given.forEach((argument, n) => {
      const [only, ...rest] = argument.filter((token) => token.text.trim() !== "");
      if (only?.kind === "name" && rest.length === 0 && (upper === "LAMBDA" || n % 2 === 0))
        names.add(only.text.toUpperCase());
    });
  });
  return names;
}

function argumentsOf(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(" || token.text === "{") depth++;
    if (token.text === ")" || token.text === "}") depth--;
    if (token.text === "," && depth === 0) found.push([]);
    else found.at(-1)!.push(token);
  }
  return found;
}

/** D2# becomes _xlfn.ANCHORARRAY(D2), and @ before a reference or a call becomes _xlfn.SINGLE(…). */
function wrapOperators(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  const name = (text: string): Token => ({ kind: "name", text });
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text === "@") {
      const end = operandEnd(tokens, i + 1);
      out.push(name(`_xlfn.SINGLE(${join(wrapOperators(tokens.slice(i + 1, end)))})`));
      i = end - 1;
    } else if (token.text === "#" && out.at(-1)?.kind === "name") {
      const cell: Token[] = [out.pop()!];
      while (out.at(-1)?.text === "!") cell.unshift(...out.splice(-2));
      out.push(name(`_xlfn.ANCHORARRAY(${join(cell)})`));
    } else out.push(token);
  }
  return out;
}

/** Where the operand of @ that begins at `start` ends: a reference with its sheet and range, or a call. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let i = start;
  while (i < tokens.length) {
    const { kind, text } = tokens[i]!;
    if (text === "(") return Math.max(closing(tokens, i) + 1, i + 1);
    if (kind === "name" || kind === "quoted" || kind === "bracket" || /^[!:#]$/.test(text)) i++;
    else break;
  }
  return i;
}

import { columnIndex } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/model";

/** What a formula of these books shows: the few functions offices use, in doubles, as a spreadsheet stores them. */

/** A cell by sheet (null: the formula's own), row and column. */
export type LookUp = (sheet: string | null, row: number, column: number) => CellValue;
type Value = CellValue | readonly CellValue[];

const TOKEN =
  /\s*("[^"]*"|\d+(?:\.\d+)?|(?:'[^']+'|[\p{L}_][\p{L}\p{N}_]*)!|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|<=|>=|<>|[-+*/%(),:<>=])/uy;

export function evaluate(formula: string, look: LookUp): CellValue {
  const tokens = tokensOf(formula.slice(1));
  let at = 0;
  const take = (...wanted: string[]): string | null => (wanted.includes(tokens[at]) ? tokens[at++] : null);

  function compare(): Value {
    const left = sum();
    const operator = take("<=", ">=", "<>", "<", ">", "=");
    if (!operator) return left;
    const [a, b] = [one(left), one(sum())].map((each) => each ?? 0);
    const order = a === b ? 0 : (a as number) < (b as number) ? -1 : 1;
    return { "<": order < 0, ">": order > 0, "=": order === 0, "<=": order <= 0, ">=": order >= 0, "<>": order !== 0 }[
      operator as "<"
    ];
  }
  function sum(): Value {
    let left = product();
    for (let sign = take("+", "-"); sign; sign = take("+", "-"))
      left = sign === "+" ? number(left) + number(product()) : number(left) - number(product());
    return left;
  }
  function product(): Value {
    let left = unary();
    for (let sign = take("*", "/"); sign; sign = take("*", "/")) {
      const right = number(unary());
      left = sign === "*" ? number(left) * right : number(left) / right;
    }
    return left;
  }
  function unary(): Value {
    if (take("-")) return -number(unary());
    const value = primary();
    return take("%") ? number(value) / 100 : value;
  }
  function primary(): Value {
    const token = tokens[at++];
    if (token === "(") {
      const value = compare();
      at += 1;
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    if (token.endsWith("!")) return range(token.slice(0, -1).replace(/^'|'$/g, ""), tokens[at++]);
    if (tokens[at] !== "(") return range(null, token);
    const given: Value[] = [];
    do {
      at += 1;
      given.push(compare());
    } while (tokens[at] === ",");
    at += 1;
    return call(token, given);
  }
  function range(sheet: string | null, first: string): Value {
    const [top, left] = corner(first);
    if (!take(":")) return look(sheet, top, left);
    const [bottom, right] = corner(tokens[at++]);
    const cells: CellValue[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(look(sheet, row, column));
    return cells;
  }
  try {
    const value = one(compare());
    return typeof value === "number" ? Number(value.toPrecision(15)) : value;
  } catch (error) {
    if (error instanceof Shown) return { error: error.message };
    throw error;
  }
}

/** The error value a formula shows. */
class Shown extends Error {}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) tokens.push(match[1]);
  if (tokens.join("").length !== text.replace(/\s/g, "").length) throw new Error(`cannot evaluate ${text}`);
  return tokens;
}

function corner(reference: string): [number, number] {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference)!;
  return [Number(row) - 1, columnIndex(letters)!];
}

const one = (value: Value): CellValue => (Array.isArray(value) ? value[0] : (value as CellValue));

function number(value: Value): number {
  const cell = one(value);
  if (typeof cell === "object" && cell !== null) throw new Shown(cell.error);
  if (typeof cell === "string") {
    if (cell.trim() === "" || Number.isNaN(Number(cell))) throw new Shown("#VALUE!");
    return Number(cell);
  }
  return Number(cell ?? 0);
}

function call(name: string, given: readonly Value[]): CellValue {
  const cells = given.flatMap((each) => (Array.isArray(each) ? each : [each as CellValue]));
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const total = numbers.reduce((left, right) => left + right, 0);
  const failed = cells.find((cell) => typeof cell === "object" && cell !== null);
  if (failed && name !== "COUNT") throw new Shown((failed as { error: string }).error);
  const mean = (count: number, value: number): number => {
    if (count <= 0) throw new Shown("#DIV/0!");
    return value / count;
  };
  switch (name) {
    case "SUM":
      return total;
    case "AVERAGE":
      return mean(numbers.length, total);
    case "COUNT":
      return numbers.length;
    case "MAX":
      return Math.max(...numbers);
    case "MIN":
      return Math.min(...numbers);
    case "ROUND": {
      const scale = 10 ** number(given[1]);
      return Math.round(Number((number(given[0]) * scale).toPrecision(15))) / scale;
    }
    case "RANK":
      return 1 + (given[1] as CellValue[]).filter((each) => typeof each === "number" && each > number(given[0])).length;
    case "IF":
      return one(one(given[0]) === true ? given[1] : (given[2] ?? false));
    case "AND":
      return cells.every((cell) => cell === true);
    case "SUMPRODUCT":
      return (given[0] as CellValue[]).reduce<number>(
        (left, cell, i) => left + Number(cell ?? 0) * Number((given[1] as CellValue[])[i] ?? 0),
        0,
      );
    default:
      throw new Error(`no function ${name}`);
  }
}

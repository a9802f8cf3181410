import words from "../../../functions/functions.zh-CN.json";
import type { Text } from "../../../text/text";

/** A parameter of one of our functions, as its argument is to be read for one row of the result. */
export interface Parameter {
  readonly key: string;
  readonly what: Text;
  /** `row`: the cell (or cells) of the row that is explained; `whole`: all cells at once; `word`: a single value. */
  readonly kind: "row" | "whole" | "word";
}

const WORDS = new Set(["scheme", "unit", "method", "minimum", "ties", "statistic", "seats", "announced", "days"]);
const WHOLE = new Set(["RANK reference", "AGREEMENT scores", "SEAL scores", "CHECK table", "ELIGIBLE facts"]);

/** The parameters of a function in their order, named as in its description; none for a name that is not ours. */
export function parametersOf(name: string): Parameter[] {
  const known = (words as Record<string, { parameters: Record<string, string[]> } | undefined>)[name];
  return Object.entries(known?.parameters ?? {}).map(([key, [zh]]) => ({
    key,
    what: { zh, en: key },
    kind: WORDS.has(key) ? "word" : WHOLE.has(`${name} ${key}`) ? "whole" : "row",
  }));
}

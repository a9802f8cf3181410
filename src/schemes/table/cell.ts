/** What a cell of a scheme table holds when it holds something. */
export type Filled = string | number | boolean;
export type Cell = Filled | null;

/** The cells of one row by their columns, as the writer gives them. */
export type Cells<Id extends string> = Partial<Readonly<Record<Id, Cell>>>;

/** Text as keys compare: width, case, white space and the kind of dash do not matter. */
export const plainKey = (text: string): string => squeeze(text).toLowerCase();

/** Text without white space, in half width, with plain dashes. */
export const squeeze = (text: Filled): string =>
  String(text)
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[‐‑‒–—―−─]/g, "-");

const ERRORS =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;

/** A cell as a value: blank is null, what is no value (an error, an infinite number, a data type) is a BadCell. */
export function cellOf(raw: unknown): Cell | BadCell {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : new BadCell("#NUM!");
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "string") {
    const text = raw.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, "");
    if (text === "") return null;
    return ERRORS.test(text) ? new BadCell(text.toUpperCase()) : text;
  }
  const { error, basicValue, code } = raw as { error?: unknown; basicValue?: unknown; code?: unknown };
  const shown = [error, code, basicValue].find((each) => typeof each === "string");
  return new BadCell(typeof shown === "string" ? shown : "数据类型");
}

/** A cell that holds no value; `shown` is what it shows. */
export class BadCell {
  constructor(readonly shown: string) {}
}

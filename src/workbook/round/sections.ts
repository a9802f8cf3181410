import type { Filled } from "./lines";
import { bracketed, type Column, columnOf, isRoundSheet, type Key, keyOf, type List, listOf, LISTS } from "./words";

/** A key with what stands beside it: 满分（答辩） 100. */
export interface KeyLine {
  readonly key: Key;
  /** What the key says in brackets. */
  readonly of: string | null;
  readonly at: Filled;
  readonly value: Filled | null;
}

/** A list under its heading: where its columns stand, and the rows below. */
export interface ListPart {
  readonly list: List;
  readonly at: Filled;
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly number[];
}

export interface Sections {
  readonly keys: readonly KeyLine[];
  readonly lists: readonly ListPart[];
  /** The first cells of rows above the lists that say nothing known. */
  readonly strange: readonly Filled[];
}

const REMARK = /^(备?注|说明|填表说明|notes?|remarks?)\s*[:：]/iu;
const IN_ONE_CELL = /^([^:：]{1,12})[:：]\s*(\S.*)$/u;

/** Finds keys and lists on the sheet's lines: keys until the first list's heading, then lists, each to the next heading. */
export function sectionsOf(lines: readonly (readonly Filled[])[]): Sections {
  const keys: KeyLine[] = [];
  const strange: Filled[] = [];
  const lists: Draft[] = [];
  for (const line of lines) {
    const [first] = line;
    const list = line.length === 1 ? listOf(first.text) : null;
    const current = lists.at(-1);
    const columns = list ? null : headingsOf(line, current?.columns.get("role"));
    if (list) lists.push({ list, at: first, columns: columnsFrom(list, first.column), rows: [] });
    else if (columns && current?.rows.length === 0 && fits(current.list, columns)) current.columns = columns;
    else if (columns) lists.push({ list: listWith(columns), at: first, columns, rows: [] });
    else if (REMARK.test(first.text) && line.length === 1) continue;
    else if (current) current.rows.push(first.row);
    else if (!isTitle(line)) {
      const key = keyLine(line);
      if (key) keys.push(key);
      else strange.push(first);
    }
  }
  return { keys, lists, strange };
}

type Draft = { list: List; at: Filled; columns: ReadonlyMap<Column, number>; rows: number[] };

function keyLine(line: readonly Filled[]): KeyLine | null {
  const [at, beside = null] = line;
  const whole = keyOf(at.text);
  const inside = whole ? null : IN_ONE_CELL.exec(at.text);
  const key = whole ?? (inside && keyOf(inside[1]));
  if (!key) return null;
  const value = inside ? { ...at, text: inside[2].trim(), value: inside[2].trim() } : beside;
  return { key, of: bracketed(inside ? inside[1] : at.text), at, value };
}

/** The sheet's title, or a line of text above the keys. */
const isTitle = (line: readonly Filled[]): boolean =>
  line.length === 1 && (isRoundSheet(line[0].text) || !IN_ONE_CELL.test(line[0].text)) && keyOf(line[0].text) === null;

/** The columns of a line of headings; null for a line of data, also one whose role (评审员) reads like a heading. */
function headingsOf(line: readonly Filled[], role: number | undefined): ReadonlyMap<Column, number> | null {
  const columns = new Map<Column, number>();
  for (const { text, column } of line) {
    const found = columnOf(text);
    if (found && !columns.has(found)) columns.set(found, column);
  }
  const lead = line.map(({ text }) => columnOf(text)).find((column) => column !== "number");
  const alone = columns.size === 1 && line.length > 1 && lead !== undefined && lead !== null;
  const isRole = lead === "reviewer" && columns.get(lead) === role;
  const heads = columns.size >= 2 || (alone && !isRole);
  return heads && MAIN.some((column) => columns.has(column)) ? columns : null;
}

const MAIN: readonly Column[] = ["applicant", "reviewer", "sheet", "range"];

function listWith(columns: ReadonlyMap<Column, number>): List {
  if (columns.has("range") || columns.has("code")) return "seals";
  if (columns.has("applicant")) return columns.has("reviewer") ? "recusals" : "applicants";
  return "reviewers";
}

/** Whether a list with these headings may be the one whose title stands above. */
const fits = (list: List, columns: ReadonlyMap<Column, number>): boolean =>
  listWith(columns) === list || (list === "recusals" && columns.has("reviewer"));

const columnsFrom = (list: List, first: number): ReadonlyMap<Column, number> =>
  new Map(LISTS[list].columns.map((column, i) => [column, first + i]));

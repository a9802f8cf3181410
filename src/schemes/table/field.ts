import type { Text } from "../../text/text";
import { isDecided, isUnsaid, type Cited, type Rule, type Said, type Unsaid } from "../rule";
import { plainKey, type Cells, type Filled } from "./cell";
import type { Codec } from "./codec";
import type { ColumnId } from "./columns";
import type { Line } from "./lines";
import type { Names } from "./names";
import type { Reading } from "./reading";

export type RowCells = Cells<ColumnId>;

/** How one kind of row holds its value: what a plain value, a text in two languages, a rule with its citation stand in. */
export interface Shape<T> {
  /** What to write in 值; null where the row only cites. */
  readonly form: Text | null;
  /** The value of a line; undefined where it is blank or, with a fault, unreadable. */
  read(line: Line, reading: Reading, what: Text): T | undefined;
  write(value: T, names: Names): RowCells;
}

/** A value without a citation. */
export const plain = <T>(codec: Codec<T>): Shape<T> => ({
  form: codec.form,
  read: (line, reading, what) => reading.value(line, what, codec),
  write: (value, names) => ({ value: codec.write(value, names) }),
});

/** A text in Chinese, its English beside it; without English the Chinese serves for both. */
export const text = (form: Text): Shape<Text> => ({
  form,
  read: (line) => (line.cell("value") === null ? undefined : inBoth(line.text("value"), line.text("english"))),
  write: (value) => textCells(value),
});

export const inBoth = (zh: string, en: string): Text => ({ zh, en: en === "" ? zh : en });
export const english = ({ zh, en }: Text): RowCells => (en === zh ? {} : { english: en });
const textCells = (value: Text): RowCells => ({ value: value.zh, ...english(value) });

/** A rule: its value with document, clause and words, what was decided, or that it is unsaid. */
export const ruled = <T>(codec: Codec<T>): Shape<Rule<T>> => ({
  form: codec.form,
  read: (line, reading, what) =>
    readRule(line, reading, what, codec.form, () => reading.value(line, what, codec) as T | undefined),
  write: (rule, names) => ruleCells(rule, names, (value) => ({ value: codec.write(value, names) })),
});

/** A rule whose value is a text in two languages. */
export const ruledText = (form: Text): Shape<Rule<Text>> => {
  const inner = text(form);
  return {
    form,
    read: (line, reading, what) => readRule(line, reading, what, form, () => inner.read(line, reading, what)),
    write: (rule, names) => ruleCells(rule, names, textCells),
  };
};

/** What a rule over a list says beside the list itself, whose members have rows of their own. */
export type Cover = Said<null> | Unsaid;

export const cover: Shape<Cover> = {
  form: null,
  read: (line, reading, what) => {
    const value = line.cell("value");
    if (value === null || isUnsaidWord(value)) return readRule(line, reading, what, null, () => null);
    reading.fault(line, "value", { code: "table-value-surplus", params: { what, found: line.text("value") } });
    return undefined;
  },
  write: (rule, names) => ruleCells(rule, names, () => ({})),
};

export const coverOf = <T>(rule: Rule<T>): Cover => (isUnsaid(rule) ? rule : { ...rule, value: null });
export const covering = <T>(rule: Cover, value: T): Rule<T> => (isUnsaid(rule) ? rule : { ...rule, value });

type Nature = "said" | "decided" | "unsaid";
const NATURES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ["", "said"],
  ["写明", "said"],
  ["规定", "said"],
  ["said", "said"],
  ["决定", "decided"],
  ["decided", "decided"],
  ["decision", "decided"],
  ["未规定", "unsaid"],
  ["unsaid", "unsaid"],
]);
const UNSAID = /^(未规定|未作规定|未写明|未明确|unsaid)$/;

export const isUnsaidWord = (cell: Filled | null): boolean => cell !== null && UNSAID.test(plainKey(String(cell)));

function readRule<T>(
  line: Line,
  reading: Reading,
  what: Text,
  form: Text | null,
  value: () => T | undefined,
): Rule<T> | undefined {
  const nature = natureOf(line, reading);
  if (nature === null) return undefined;
  const [cell, note] = [line.cell("value"), inBoth(line.text("note"), line.text("noteEnglish"))];
  if (nature === "unsaid" && cell !== null && form !== null && !isUnsaidWord(cell)) {
    reading.fault(line, "nature", { code: "table-unsaid-with-value", params: { what, found: line.text("value") } });
    return undefined;
  }
  if (nature === "unsaid" || isUnsaidWord(cell))
    return { ...reading.cite(line), unsaid: note.zh === "" ? unsaidText(what) : note };
  if (form !== null && cell === null) return undefined;
  const found = value();
  if (found === undefined) return undefined;
  const said = {
    ...reading.cite(line),
    value: found,
    ...(line.cell("words") !== null && { words: line.text("words") }),
  };
  if (nature === "said") return note.zh === "" ? said : { ...said, note };
  if (note.zh !== "") return { ...said, decision: note };
  reading.fault(line, "note", { code: "table-decision-without-reason", params: { what } });
  return undefined;
}

export function natureOf(line: Line, reading: Reading): Nature | null {
  const nature = NATURES.get(plainKey(line.text("nature")));
  if (nature) return nature;
  reading.fault(line, "nature", { code: "table-nature-unknown", params: { found: line.text("nature") } });
  return null;
}

export const unsaidText = (what: Text, form?: Text | null): Text => ({
  zh: `方案表未规定“${what.zh}”${form ? `（可写：${form.zh}）` : ""}`,
  en: `The scheme table does not say: ${what.en}${form ? ` (it may hold ${form.en})` : ""}`,
});

export const UNSAID_WORD = "未规定";

/** A rule as cells; `shown` writes its value. */
export function ruleCells<T>(rule: Rule<T>, names: Names, shown: (value: T) => RowCells): RowCells {
  const cited = citedCells(rule, names);
  if (isUnsaid(rule)) return { ...cited, value: UNSAID_WORD, nature: UNSAID_WORD, ...noteCells(rule.unsaid) };
  const words = rule.words === undefined ? {} : { words: rule.words };
  if (isDecided(rule)) return { ...cited, ...words, nature: "决定", ...noteCells(rule.decision), ...shown(rule.value) };
  return { ...cited, ...words, ...(rule.note && noteCells(rule.note)), ...shown(rule.value) };
}

export const citedCells = ({ document, clause, from }: Cited, names: Names): RowCells => ({
  document: names.document.name(document),
  clause,
  ...(from !== undefined && { from }),
});

const noteCells = ({ zh, en }: Text): RowCells => ({ note: zh, ...(en !== zh && { noteEnglish: en }) });

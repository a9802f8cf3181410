import * as show from "../../rules/show";
import type { Text } from "../../../text/text";
import { plainKey, type Filled } from "../cell";
import { type Codec, UNREAD } from "../codec";

/** Any words, as they stand. */
export const words: Codec<string> = {
  form: { zh: "文字", en: "text" },
  read: (cell) => String(cell),
  write: (value) => value,
};

type Choice<T> = readonly [value: T, written: string, ...also: string[]];

/** One of a few known words; the first of each line is written. */
export function choice<T>(...choices: readonly Choice<T>[]): Codec<T> {
  const known = new Map(
    choices.flatMap(([value, ...said]) => said.map((word) => [plainKey(word), { value }] as const)),
  );
  const list = choices.map(([, written]) => written);
  return {
    form: { zh: `${list.join("、")}之一`, en: `one of ${list.join(", ")}` },
    read: (cell) => {
      const found = known.get(plainKey(String(cell)));
      return found ? found.value : UNREAD;
    },
    write: (value) => (choices.find(([each]) => each === value) as Choice<T>)[1],
  };
}

export const yesNo: Codec<boolean> = choice(
  [true, show.yesNo(true).zh, "可以", "允许", "true", "yes", "y", "√"],
  [false, show.yesNo(false).zh, "不可以", "不允许", "不", "false", "no", "n", "×"],
);

/** Words that hold a mark of a list or are quoted themselves stand in quotes. */
const MARKS = /[、,，;；\n"“”]|^\s|\s$/;

export const quoted = (word: string): string => `“${word.replaceAll("”", "””")}”`;

/** The text between quotes, or null where the whole is not quoted. */
export function unquoted(text: string): string | null {
  const match = /^[“"]([\s\S]*)[”"]$/.exec(text);
  return match ? match[1].replaceAll("””", "”") : null;
}

/** Several words in one cell, parted by 、 or a comma or semicolon. */
export const list: Codec<readonly string[]> = {
  form: { zh: "用“、”隔开的若干项", en: "a list parted by 、" },
  read: (cell: Filled) => listIn(String(cell)),
  write: (values) => listed(values),
};

export const listIn = (text: string): string[] => parted(text).map((word) => unquoted(word) ?? word);

export const listed = (values: readonly string[]): string =>
  values.map((word) => (MARKS.test(word) || word === "" ? quoted(word) : word)).join("、");

/** The parts of a list, quotes kept. */
export function parted(text: string): string[] {
  const parts = text.match(/(?:“(?:[^”]|””)*”|"[^"]*"|[^、,，;；\n])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The same codec under other words for what to write. */
export const formed = <T>(codec: Codec<T>, form: Text): Codec<T> => ({ ...codec, form });

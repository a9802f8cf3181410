import type { Text } from "../../../text/text";
import type { TieKey } from "../../scheme";
import type { Filled } from "../cell";
import { type Codec, Unread } from "../codec";
import type { Book, Names } from "../names";
import { parted, unquoted } from "./words";

/** The name or code of a member of one of the scheme's lists. */
export const reference = (what: Text, book: (names: Names) => Book): Codec<string> => ({
  form: { zh: `${what.zh}的名称`, en: `the name of a ${what.en}` },
  read: (cell, names) => found(what, String(cell), book(names)),
  write: (key, names) => book(names).name(key),
});

/** Several of them, parted by 、. */
export const references = (what: Text, book: (names: Names) => Book): Codec<readonly string[]> => {
  const one = reference(what, book);
  return {
    form: { zh: `${what.zh}的名称，用“、”隔开`, en: `names of ${what.en}s, parted by 、` },
    read: (cell, names) => all(cell, (word) => one.read(word, names)),
    write: (keys, names) => keys.map((key) => one.write(key, names)).join("、"),
  };
};

const STAGE: Text = { zh: "环节", en: "stage" };

/** A stage, or 评审得分 and 综合得分. */
export const stageReference = reference(STAGE, ({ stage }) => stage);

const NOTHING = /^(无|不分先后|none)$/;

/** What decides between equals, in order: stages, 评审得分, categories; 无 where nothing does. */
export const ties: Codec<readonly TieKey[]> = {
  form: {
    zh: "按先后写环节、评审得分或类目，用“、”隔开，如 现场评审、资料评审；没有则写“无”",
    en: "stages, 评审得分 (review score) or categories in order, parted by 、; 无 where nothing decides",
  },
  read: (cell, names) => {
    if (NOTHING.test(String(cell).trim())) return [];
    return all<TieKey>(cell, (word) => {
      const stage = names.stage.find(word);
      if (stage !== undefined) return { stage };
      const category = names.category.find(word);
      return category === undefined ? lost(STAGE_OR_CATEGORY, word, tieNames(names)) : { category };
    });
  },
  write: (keys, names) => {
    if (keys.length === 0) return "无";
    return keys
      .map((key) => ("stage" in key ? names.stage.name(key.stage) : categoryWord(key.category, names)))
      .join("、");
  },
};

const STAGE_OR_CATEGORY: Text = { zh: "环节或类目", en: "stage or category" };
const tieNames = ({ stage, category }: Names): string[] => [...stage.list(), ...category.list()];

/** A category by its name, unless a stage is called the same. */
function categoryWord(code: string, { stage, category }: Names): string {
  const name = category.name(code);
  return stage.find(name) === undefined ? name : code;
}

function all<T>(cell: Filled, read: (word: string) => T | Unread): T[] | Unread {
  const values: T[] = [];
  for (const part of parted(String(cell))) {
    const value = read(unquoted(part) ?? part);
    if (value instanceof Unread) return value;
    values.push(value);
  }
  return values;
}

export function found(what: Text, word: string, book: Book): string | Unread {
  return book.find(word) ?? lost(what, word, book.list());
}

export const lost = (what: Text, found: string, known: readonly string[]): Unread =>
  new Unread({ code: "table-unknown", params: { what, found, known: known.join("、") } });

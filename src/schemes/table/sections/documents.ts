import type { Text } from "../../../text/text";
import type { RuleDocument } from "../../rule";
import type { Scheme } from "../../scheme";
import { date } from "../codecs/date";
import { formed, words } from "../codecs/words";
import { plain } from "../field";
import type { ListDraft } from "../list-draft";
import { listSection } from "../list-section";
import type { Head } from "../list-spec";
import { OWN, type Reading } from "../reading";
import { propertyOf, type Property, type Section } from "../section";

const property = propertyOf<RuleDocument>();

const title = property(
  "title",
  { zh: "文件名称", en: "document title" },
  plain(formed(words, { zh: "文件名称", en: "its title" })),
  {
    zh: "文件的标题",
    en: "its title",
  },
);

const head = (key: Text, help: Text, declared?: Head["declared"]): Head => ({
  key,
  help,
  main: title,
  nameInValue: true,
  declared,
});

const issued = plain(date) as Property["shape"];

const list = listSection<RuleDocument>({
  title: { zh: "文件", en: "documents" },
  member: { zh: "文件", en: "document" },
  place: "document",
  list: "documents",
  of: ({ documents }) => documents,
  into: (documents) => ({ documents }),
  heads: [
    head(
      { zh: "文件", en: "document" },
      {
        zh: "方案所依据的文件，写文号（对象）和标题；以下各行的“依据”未写文件的，都指它",
        en: "the document behind the scheme, its number (object) and title; clauses of rows that name no document are its",
      },
      (key, reading) => {
        reading.principal ??= key;
      },
    ),
    head(
      { zh: "其他文件", en: "other document" },
      {
        zh: "另外引用的文件，写文号（对象）和标题",
        en: "another document that is cited: its number (object) and title",
      },
    ),
  ],
  properties: [
    property("issuer", { zh: "发文机关", en: "issuer" }, plain(words), { zh: "谁发的文", en: "who issued it" }),
    {
      prop: "issued",
      key: { zh: "发文日期", en: "issued" },
      shape: issued,
      help: { zh: "不知道就不写", en: "left out where it is not known" },
    },
    property("file", { zh: "存档前缀", en: "file" }, plain(words), {
      zh: "法规库中文件名的开头",
      en: "how its file in the library of regulations begins",
    }),
  ],
  book: ({ document }) => document,
  label: { word: "number" },
  load: ({ issued, ...rest }) => ({ ...rest, ...(issued !== null && { issued }) }),
  finish: (draft) => ({ ...BLANK, ...draft }),
  headOf: ({ key }, { document }) => (key === document ? 0 : 1),
});

const BLANK = { title: "", issuer: "", issued: null };

/** The documents that the rules cite: those of rows, and those that are cited without a row of their own. */
export const documents: Section<ListDraft> = {
  ...list,
  last: true,
  build: (draft, reading, built) => {
    for (const key of reading.names.document.all) if (!draft.members.has(key)) draft.members.set(key, cited(key));
    draft.stated = true;
    return { ...list.build(draft, reading, built), ...principalOf(reading) };
  },
};

const cited = (key: string) => ({ key, number: key, title: key === OWN ? "评选方案表" : "" });

const principalOf = ({ principal }: Reading): Partial<Pick<Scheme, "document">> =>
  principal === null ? {} : { document: principal };

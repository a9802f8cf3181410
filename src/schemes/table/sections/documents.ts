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
);

const head = (key: Text, declared?: Head["declared"]): Head => ({
  key,
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
    head({ zh: "文件", en: "document" }, (key, reading) => {
      reading.principal ??= key;
    }),
    head({ zh: "其他文件", en: "other document" }),
  ],
  properties: [
    property("issuer", { zh: "发文机关", en: "issuer" }, plain(words)),
    {
      prop: "issued",
      key: { zh: "发文日期", en: "issued" },
      shape: issued,
    },
    property("file", { zh: "存档前缀", en: "file" }, plain(words)),
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

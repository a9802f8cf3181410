import type { Text } from "../../../text/text";
import type { Form, FormColumn } from "../../office";
import type { Cited } from "../../rule";
import { reference } from "../codecs/references";
import { words } from "../codecs/words";
import { citedCells, plain, type RowCells } from "../field";
import type { ListDraft } from "../list-draft";
import { listSection } from "../list-section";
import { WHOLE } from "../reading";
import { lifted, propertyOf, type Entry, type Section } from "../section";

const KEYS = {
  form: { zh: "汇总表", en: "form" },
  header: { zh: "汇总表抬头", en: "form header" },
  column: { zh: "汇总表栏目", en: "form column" },
} satisfies Record<string, Text>;

const columns = listSection<FormColumn>({
  title: KEYS.form,
  member: { zh: "栏目", en: "column" },
  place: "form",
  list: "form",
  of: ({ form }) => form?.columns,
  into: () => ({}),
  heads: [
    {
      key: KEYS.column,
      main: propertyOf<FormColumn>()(
        "text",
        { zh: "汇总表栏目", en: "form column" },
        plain(reference({ zh: "材料", en: "text" }, ({ text }) => text)),
      ),
    },
  ],
  properties: [],
  label: { word: "heading" },
});

interface Draft {
  readonly list: ListDraft;
  cited: Cited | null;
  header: string[];
  /** Whether a row has begun the header anew. */
  renewed: boolean;
}

const form: Entry<Draft> = {
  key: KEYS.form,
  object: null,
  form: null,
  fill: (draft, line, reading) => {
    if (reading.once("form", line, KEYS.form)) draft.cited = reading.cite(line);
  },
};

const header: Entry<Draft> = {
  key: KEYS.header,
  object: null,
  form: words.form,
  fill: (draft, line) => {
    if (line.cell("value") === null) return;
    if (!draft.renewed) draft.header = [];
    draft.renewed = true;
    draft.header.push(line.text("value"));
  },
};

/** The form of applicants, as printed. */
export const formSection: Section<Draft> = {
  title: KEYS.form,
  list: columns.list,
  entries: [form, header, ...columns.entries.map((entry) => lifted(entry, ({ list }: Draft) => list))],
  open: (scheme, names) => ({
    list: columns.open(scheme, names),
    cited: scheme?.form ? citation(scheme.form) : null,
    header: [...(scheme?.form?.header ?? [])],
    renewed: false,
  }),
  build: ({ list, cited, header: line }, reading) => {
    const members = [...list.members.values()] as unknown as FormColumn[];
    if (!cited && members.length === 0 && line.length === 0) return {};
    const where = cited ?? reading.own(WHOLE);
    return { form: { ...where, header: line, columns: members } satisfies Form };
  },
  write: (scheme, names) => {
    if (!scheme.form) return [];
    const rows: RowCells[] = scheme.form.header.map((value) => ({ item: KEYS.header.zh, value }));
    return [{ item: KEYS.form.zh, ...citedCells(scheme.form, names) }, ...rows, ...columns.write(scheme, names)];
  },
};

const citation = ({ document, clause, from }: Cited): Cited => ({
  document,
  clause,
  ...(from !== undefined && { from }),
});

import type { Text } from "../../../text/text";
import type { Cited, Flag } from "../../scheme";
import { found } from "../codecs/references";
import { listed, listIn } from "../codecs/words";
import { type Codec, UNREAD, Unread } from "../codec";
import { citedCells, plain, text } from "../field";
import type { ListDraft } from "../list-draft";
import { listSection } from "../list-section";
import { propertyOf, type Entry } from "../section";

const property = propertyOf<Flag>();
const CLAUSE: Text = { zh: "疑点依据", en: "flag clause" };

/** Who passes a tier's gate at one stage and misses it at another: 市长质量奖、现场评审、资料评审. */
const when: Codec<NonNullable<Flag["when"]>> = {
  form: { zh: "奖项、已过的环节、未过的环节", en: "tier, stage passed, stage missed, parted by 、" },
  read: (cell, { tier, stage }) => {
    const words = listIn(String(cell));
    if (words.length !== 3) return UNREAD;
    const STAGE = { zh: "环节", en: "stage" };
    const keys = [
      found({ zh: "奖项", en: "tier" }, words[0], tier),
      found(STAGE, words[1], stage),
      found(STAGE, words[2], stage),
    ];
    const [award, passed, missed] = keys;
    if (award instanceof Unread || passed instanceof Unread || missed instanceof Unread)
      return keys.find((key) => key instanceof Unread) as Unread;
    return { tier: award, passed, missed };
  },
  write: (value, { tier, stage }) =>
    listed([tier.name(value.tier), stage.name(value.passed), stage.name(value.missed)]),
};

const clause: Entry<ListDraft> = {
  key: CLAUSE,
  object: { zh: "疑点", en: "flag" },
  form: null,
  fill: (list, line, reading) => {
    const flag = list.of(line, reading);
    if (!flag) return;
    const renewed = reading.has(`flag.${flag.key}.clauses`);
    if (!renewed) reading.once(`flag.${flag.key}.clauses`, line, CLAUSE);
    const before = renewed ? (flag.draft.clauses as readonly Cited[]) : [];
    flag.draft.clauses = [...before, reading.cite(line)];
  },
};

/** Places where documents disagree with each other or with themselves. */
export const flags = listSection<Flag>({
  title: { zh: "疑点", en: "flags" },
  member: { zh: "疑点", en: "flag" },
  place: "flag",
  list: "flags",
  of: (scheme) => scheme.flags,
  into: (members) => ({ flags: members }),
  heads: [
    {
      key: { zh: "疑点", en: "flag" },
      main: property("text", { zh: "疑点", en: "flag" }, text({ zh: "文字", en: "text" })),
    },
  ],
  properties: [property("when", { zh: "疑点情形", en: "flag case" }, plain(when))],
  label: null,
  finish: (draft) => ({ text: { zh: String(draft.key), en: String(draft.key) }, clauses: [], ...draft }),
  entries: [clause],
  more: (flag, names) =>
    flag.clauses.map((cited) => ({ item: CLAUSE.zh, object: flag.key, ...citedCells(cited, names) })),
});

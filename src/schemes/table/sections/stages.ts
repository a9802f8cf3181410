import type { Text } from "../../../text/text";
import { isUnsaid, type Rule } from "../../rule";
import type { Stage, StageRole } from "../../scheme";
import type { Weight } from "../../weight";
import { plainKey } from "../cell";
import { cover, coverOf, covering, type Cover } from "../field";
import type { ListDraft } from "../list-draft";
import { listSection } from "../list-section";
import type { Context } from "../list-spec";
import { type Reading, WHOLE } from "../reading";
import { lifted, type Entry, type Section } from "../section";
import type { Values } from "../single-section";
import { fullMark, stageProperties } from "./stage-properties";

const list = listSection<Stage>({
  title: { zh: "评审环节", en: "stages" },
  member: { zh: "环节", en: "stage" },
  place: "stage",
  list: "stages",
  of: ({ stages }) => (isUnsaid(stages) ? undefined : stages.value),
  // The rule over the list, with its citation, is put around it below.
  into: (stages) => ({ stages: { value: stages, document: "", clause: "" } }),
  heads: [
    {
      key: { zh: "环节", en: "stage" },
      also: ["评审环节"],
      main: fullMark,
    },
  ],
  properties: stageProperties,
  book: ({ stage }) => stage,
  label: { text: "name" },
  keyOf: (name) => KNOWN.get(plainKey(name)) ?? name,
  finish,
});

/** The stages that functions have arguments for, by the names they go by; and the results, which no stage may be called. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["资料评审", "document"],
  ["材料评审", "document"],
  ["文件评审", "document"],
  ["现场评审", "site"],
  ["现场考察", "site"],
  ["答辩", "defence"],
  ["企业答辩", "defence"],
  ["陈述答辩", "defence"],
  ["陈述展示", "defence"],
  ["评审得分", "review"],
  ["综合得分", "composite"],
  ["总分", "composite"],
]);

function finish(draft: Values, key: string, { reading, built: { criteria } }: Context): Values {
  const role = (draft.role ?? "weighted") as StageRole;
  const total = criteria && !isUnsaid(criteria) ? criteria.value.total : null;
  const given = draft.full as Stage["full"] | undefined;
  const byItem = role === "weighted" && total !== null && (!given || isUnsaid(given) || given.value === total);
  const basis = draft.basis ?? (byItem ? "criteria" : "mark");
  const fromTotal = !given && basis === "criteria" && total !== null;
  const as = addedAsIs(draft, role, `stage.${key}`, reading);
  return {
    ...draft,
    role,
    basis,
    ...(fromTotal && {
      full: { ...reading.own(reading.places.get(`stage.${key}`) ?? WHOLE), value: total, decision: FULL },
    }),
    ...(as && { weight: as }),
  };
}

const FULL = { zh: "未写满分，取评分标准的总分", en: "no full mark is written: the criteria's total" };

/** A stage that a row has added without a weight joins the composite as it is. */
function addedAsIs(draft: Values, role: StageRole, place: string, reading: Context["reading"]): Rule<Weight> | null {
  const said = draft.weight as Stage["weight"] | undefined;
  const added = role === "added" && reading.has(`${place}.role`) && !reading.has(`${place}.weight`);
  return added && (!said || isUnsaid(said))
    ? { ...reading.own(reading.places.get(`${place}.role`) ?? WHOLE), value: 1 }
    : null;
}

const RULE: Text = { zh: "环节规定", en: "stages" };

interface Draft {
  readonly list: ListDraft;
  readonly below: Cover | null;
  readonly known: ReadonlySet<string>;
  /** What the row on the stages as a whole says. */
  rule: Cover | null;
}

const rule: Entry<Draft> = {
  key: RULE,
  object: null,
  form: cover.form,
  fill: (draft, line, reading) => {
    if (reading.once("stages", line, RULE)) draft.rule = cover.read(line, reading, RULE) ?? null;
  },
};

/** The stages of review, and the rule that names them. */
export const stages: Section<Draft> = {
  title: list.title,
  list: list.list,
  entries: [...list.entries.map((entry) => lifted(entry, (draft: Draft) => draft.list)), rule],
  open: (scheme, names) => {
    const known = list.open(scheme, names);
    return { list: known, below: scheme && coverOf(scheme.stages), known: new Set(known.members.keys()), rule: null };
  },
  build: (draft, reading, built) => {
    const members = list.build(draft.list, reading, built).stages;
    const own = draft.rule ?? coverOfAdded(draft, reading);
    if (own && isUnsaid(own)) {
      if (members) reading.faults.add(reading.places.get("stages") ?? "A1", contradicted(draft));
      return { stages: own };
    }
    if (members && !isUnsaid(members)) return { stages: covering(own ?? (draft.below as Cover), members.value) };
    if (own) reading.faults.add(reading.places.get("stages") ?? "A1", { code: "table-no-stages", params: undefined });
    return {};
  },
  write: (scheme, names) => [
    { item: RULE.zh, ...cover.write(coverOf(scheme.stages), names) },
    ...list.write(scheme, names),
  ],
};

const contradicted = ({ list: { book, members } }: Draft) => ({
  code: "table-unsaid-with-value" as const,
  params: { what: RULE, found: [...members.keys()].map((key) => book.name(key)).join("、") },
});

/** Where a row adds a stage, what stands below no longer names them all: the first such row is cited. */
function coverOfAdded({ list: { lines, stated }, known, below }: Draft, reading: Reading): Cover | null {
  const added = [...lines].find(([, key]) => !known.has(key))?.[0];
  if (added) return { ...reading.cite(added), value: null };
  return stated && (!below || isUnsaid(below)) ? { ...reading.own(WHOLE), value: null } : null;
}

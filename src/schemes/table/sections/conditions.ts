import type { Text } from "../../../text/text";
import type { Condition } from "../../condition";
import { test } from "../codecs/test";
import { ruled, type RowCells } from "../field";
import type { Line } from "../lines";
import type { Names } from "../names";
import type { Reading } from "../reading";
import type { Entry, Section } from "../section";
import { ConditionsDraft, type Role } from "./conditions-draft";
import { pathIn, placedIn } from "./requirement-tree";

const FACT: Text = { zh: "事实", en: "fact" };
const NONE = /^(无|没有|none)$/i;

const KEYS: Readonly<Record<Role, Text>> = {
  required: { zh: "申报条件", en: "condition" },
  preferred: { zh: "优先条件", en: "preferred condition" },
  "outside-quota": { zh: "不占名额条件", en: "outside-quota condition" },
  when: { zh: "适用条件", en: "applies when" },
};

function fill(role: Role, draft: ConditionsDraft, line: Line, reading: Reading): void {
  const what = KEYS[role];
  const [object, group] = [line.text("object"), line.text("group")];
  if (
    role !== "when" &&
    ((NONE.test(object) && line.cell("value") === null) || (object === "" && NONE.test(line.text("value"))))
  )
    return draft.clear();
  if (line.cell("value") === null && line.cell("nature") === null) return;
  if (object === "") {
    const known = reading.names.fact.list().join("、");
    return reading.fault(line, "object", {
      code: "table-object-missing",
      params: { item: what.zh, what: FACT, known },
    });
  }
  const fact = reading.names.fact.find(object) ?? object;
  const rule = ruled(test(reading.names.factTypes.get(fact))).read(line, reading, what);
  const path = pathIn(group);
  if (path === null) reading.fault(line, "group", { code: "table-group-unknown", params: { found: group } });
  if (!rule || path === null) return;
  draft.add(role, { leaf: { fact, test: rule }, path }, line, reading);
}

const entry = (role: Role): Entry<ConditionsDraft> => ({
  key: KEYS[role],
  object: FACT,
  form: test(undefined).form,
  declare: (_, line, { names: { fact } }) => {
    const name = line.text("object");
    if (name !== "" && line.cell("value") !== null && fact.find(name) === undefined) fact.add(name);
  },
  fill: (draft, line, reading) => fill(role, draft, line, reading),
});

/** Who may apply: rows that test facts. */
export const conditions: Section<ConditionsDraft> = {
  title: { zh: "申报条件", en: "conditions" },
  list: { name: "conditions", member: "condition" },
  entries: (["required", "preferred", "outside-quota", "when"] as const).map(entry),
  open: (scheme) => new ConditionsDraft(scheme?.conditions),
  build: (draft, reading) => draft.build(reading),
  write: ({ conditions: all }, names) => {
    if (!all) return [];
    return all.length === 0 ? [{ item: KEYS.required.zh, value: "无" }] : all.flatMap((each) => rowsOf(each, names));
  },
};

function rowsOf({ key, effect, when, requires }: Condition, names: Names): RowCells[] {
  const rows = (role: Role, tree: Condition["requires"]): RowCells[] =>
    placedIn(tree).map(({ leaf: { fact, test: rule }, path }) => ({
      item: KEYS[role].zh,
      object: names.fact.name(fact),
      ...ruled(test(names.factTypes.get(fact))).write(rule, names),
      code: key,
      group: path,
    }));
  return [...rows(effect, requires), ...(when ? rows("when", when) : [])];
}

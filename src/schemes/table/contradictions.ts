import type { Reason } from "../../text/messages";
import type { Text } from "../../text/text";
import { checkScheme, type Fault } from "../check";
import { isUnsaid } from "../rule";
import { rulesOf } from "../rules";
import type { Scheme } from "../scheme";
import type { TableFault } from "./faults";
import type { Reading } from "./reading";
import { SECTIONS } from "./sections";

/** What contradicts itself in a scheme read from a table, with the cells where it stands. */
export function contradictions(scheme: Scheme, reading: Reading): TableFault[] {
  const found = checkScheme(scheme).filter((fault) => !follows(fault, reading));
  if (found.length === 0) return [];
  const names = namesOf(scheme);
  const faults = found.map((fault) => ({ cell: cellOf(scheme, fault, reading), reason: reasonOf(fault, names) }));
  return faults.filter(({ cell }) => cell === "A1" || !reading.faults.has(cell));
}

/** Whether a fault is but the shadow of a cell that could not be read. */
function follows({ code, where }: Fault, { broken, faults }: Reading): boolean {
  if (code === "unused") return faults.count > 0;
  if (code === "date-order" && broken.has("from")) return true;
  const family = where.startsWith("criteria") || code === "full-not-total" ? "criteria" : where;
  return [...broken].some((place) => place === family || place.startsWith(`${family}.`));
}

const LISTS = new Map(SECTIONS.flatMap(({ list, title }) => (list ? [[list.name, { ...list, title }] as const] : [])));

/** The cell where a fault stands: of the rule itself, else of what it belongs to, else the table's first. */
function cellOf(scheme: Scheme, { code, where, params }: Fault, { places, values }: Reading): string {
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const member = LISTS.get(where)?.member;
  const candidates = [
    ...(code === "weights-not-one" ? stages.map(({ key }) => `stage.${key}.weight`) : []),
    ...(member && typeof params.key === "string" ? [`${member}.${params.key}`] : []),
    ...(code === "date-impossible" ? [`${where}.issued`] : []),
    where,
    ...(code === "gate-above-maximum" ? [`stage.${where.slice(where.lastIndexOf(".") + 1)}.full`] : []),
    ...(code === "full-not-total" ? ["criteria"] : []),
    ...above(where),
  ];
  return values.get(where) ?? candidates.map((place) => places.get(place)).find((cell) => cell !== undefined) ?? "A1";
}

/** stage.site.weight → stage.site, stage. */
function above(where: string): string[] {
  const parts = where.split(".");
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join("."));
}

/** What places are called: rules by what they rule, lists by their titles. */
function namesOf(scheme: Scheme): (where: string) => Text {
  const rules = new Map(rulesOf(scheme).map(({ key, what }) => [key, what]));
  const criteria = isUnsaid(scheme.criteria) ? [] : scheme.criteria.value.categories;
  const parts = criteria.flatMap((category) => [category, ...category.items]);
  for (const { code, name } of parts)
    rules.set(`criteria.${code}`, { zh: `${code} ${name.zh}`, en: `${code} ${name.en}` });
  rules.set("criteria.total", { zh: "总分", en: "total" });
  rules.set("criteria.steps", { zh: "打分步长", en: "step" });
  for (const { key, number } of scheme.documents) rules.set(`document.${key}`, { zh: number, en: number });
  rules.set("from", { zh: "起始日期", en: "from" });
  rules.set("document", { zh: "文件", en: "document" });
  for (const [name, { title }] of LISTS) rules.set(name, title);
  return (where) =>
    rules.get(where) ??
    above(where)
      .map((place) => rules.get(place))
      .find(Boolean) ?? { zh: where, en: where };
}

const reasonOf = ({ code, where, params }: Fault, names: (where: string) => Text): Reason =>
  ({ code: `fault-${code}`, params: { ...params, what: names(where) } }) as unknown as Reason;

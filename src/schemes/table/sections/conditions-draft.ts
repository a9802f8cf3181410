import type { Condition, Effect, Requirement } from "../../condition";
import { leaves } from "../../rules/conditions";
import type { Scheme } from "../../scheme";
import type { Line } from "../lines";
import type { Reading } from "../reading";
import { treeOf, type Placed } from "./requirement-tree";

/** What a row says of a condition: what it asks, with which effect, or whom it concerns. */
export type Role = Effect | "when";

interface Draft {
  readonly below: Condition | null;
  effect: Effect;
  readonly requires: Row[];
  readonly when: Row[];
}

type Row = Placed & { readonly line: Line };

/** The conditions so far: those that stand below, each replaced by the rows that say it anew. */
export class ConditionsDraft {
  private readonly all = new Map<string, Draft>();
  private stated: boolean;
  private last: string | null = null;

  constructor(below: readonly Condition[] | undefined) {
    this.stated = below !== undefined;
    for (const each of below ?? [])
      this.all.set(each.key, { below: each, effect: each.effect, requires: [], when: [] });
  }

  clear(): void {
    this.stated = true;
    this.all.clear();
  }

  add(role: Role, placed: Placed, line: Line, reading: Reading): void {
    this.stated = true;
    const key = this.keyOf(role, placed, line, reading);
    if (key === null) return;
    const draft = this.all.get(key) ?? { below: null, effect: "required", requires: [], when: [] };
    this.all.set(key, draft);
    if (!reading.places.has(`condition.${key}`)) reading.places.set(`condition.${key}`, line.at("value"));
    (role === "when" ? draft.when : draft.requires).push({ ...placed, line });
    if (role === "when") return;
    this.last = key;
    if (draft.requires.length > 1 && draft.effect !== role)
      reading.fault(line, "item", { code: "table-condition-effects", params: { key } });
    draft.effect = role;
  }

  /** The condition that a row belongs to: its code's; else the one above (适用条件), the one below on the same fact, or a new one. */
  private keyOf(role: Role, { leaf: { fact }, path }: Placed, line: Line, reading: Reading): string | null {
    const code = line.text("code");
    if (code !== "") return code;
    if (role === "when") {
      if (this.last === null) reading.fault(line, "code", { code: "table-condition-of-none", params: undefined });
      return this.last;
    }
    if (path.length > 0) {
      reading.fault(line, "code", { code: "table-group-without-code", params: { group: line.text("group") } });
      return null;
    }
    const below = [...this.all.values()].flatMap((each) =>
      each.below && each.requires.length === 0 && asks(each.below, fact) ? each.below : [],
    );
    if (below.length === 0) return this.unused(fact);
    const [only] = below;
    if (below.length === 1 && "fact" in only.requires && !only.when) return only.key;
    const keys = below.map(({ key }) => key).join("、");
    reading.fault(line, "code", { code: "table-condition-which", params: { fact, keys } });
    return null;
  }

  private unused(fact: string): string {
    let key = fact;
    for (let n = 2; this.all.has(key); n++) key = `${fact}-${n}`;
    return key;
  }

  build(reading: Reading): Partial<Scheme> {
    if (!this.stated) return {};
    const conditions = [...this.all].flatMap(([key, { below, effect, requires, when }]): Condition[] => {
      const required = tree(key, requires, reading) ?? below?.requires;
      const concerned = tree(key, when, reading) ?? below?.when;
      if (required) return [{ key, effect, ...(concerned && { when: concerned }), requires: required }];
      const line = when[0]?.line;
      if (line && requires.length === 0)
        reading.fault(line, "code", { code: "table-condition-unknown", params: { key } });
      return [];
    });
    return { conditions };
  }
}

/** Whether a condition asks for a fact, of the applicant or to see whom it concerns. */
const asks = ({ requires, when }: Condition, fact: string): boolean =>
  [...leaves(requires), ...(when ? leaves(when) : [])].some((leaf) => leaf.fact === fact);

function tree(key: string, rows: readonly Row[], reading: Reading): Requirement | null {
  if (rows.length === 0) return null;
  const whole = treeOf(rows);
  if (!whole) reading.fault(rows[0].line, "group", { code: "table-group-contradictory", params: { key } });
  return whole;
}

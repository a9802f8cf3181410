import { isUnsaid, type Cited, type Rule } from "../../rule";
import type { Gate } from "../../scheme";
import { coverOf, covering, unsaidText, type Cover } from "../field";
import type { Line } from "../lines";
import type { Reading } from "../reading";
import { gates as codec } from "../codecs/gate";

const WHAT = { zh: "门槛", en: "gate" };

/** The gates of a tier: those that stand below, and what rows say of them. */
export class GateDraft {
  /** What a row on all of them says. */
  private rule: Cover | null = null;
  private ruleCell = "A1";
  /** The first row of a gate. */
  private first: Line | null = null;
  private readonly gates = new Map<string, Gate>();
  private readonly entries = new Map<string, { readonly entry: Gate["entry"]; readonly cell: string }>();
  private none = false;

  constructor(private readonly below: Rule<readonly Gate[]> | null) {
    for (const gate of below && !isUnsaid(below) ? below.value : []) this.gates.set(gate.stage, gate);
  }

  add(gate: Gate, line: Line): void {
    this.first ??= line;
    const { entry } = this.gates.get(gate.stage) ?? {};
    this.gates.set(gate.stage, { ...gate, ...(entry && { entry }) });
  }

  /** What a row says of all gates; `none` where it says that there are none. */
  ruleAll(rule: Cover, none: boolean, cell: string): void {
    this.rule = rule;
    this.ruleCell = cell;
    this.none = none;
    if (none) this.gates.clear();
  }

  enter(stage: string, entry: Cited & { readonly words?: string }, cell: string): void {
    this.entries.set(stage, { entry, cell });
  }

  /** The rule over the gates. `name` is the tier's, `cell` where it is declared. */
  finish(reading: Reading, name: string, cell: string): Rule<readonly Gate[]> {
    const { rule, first, below } = this;
    const what = { zh: `${name}：${WHAT.zh}`, en: `${name}: ${WHAT.en}` };
    if (rule && (isUnsaid(rule) || this.none)) {
      if (first)
        reading.fault(first, "value", {
          code: "table-unsaid-with-value",
          params: { what, found: first.text("value") },
        });
      return isUnsaid(rule) ? rule : covering(rule, []);
    }
    const gates = this.entered(reading);
    const cover = rule ?? (first ? { ...reading.cite(first), value: null } : below && coverOf(below));
    if (gates.length > 0 && cover) return covering(cover, gates);
    if (rule && below === null) reading.faults.add(this.ruleCell, { code: "table-no-gates", params: { tier: name } });
    return below ?? { ...reading.own(cell), unsaid: unsaidText(what, codec.form) };
  }

  private entered(reading: Reading): Gate[] {
    for (const [stage, { entry, cell }] of this.entries) {
      const gate = this.gates.get(stage);
      if (gate) this.gates.set(stage, { ...gate, entry });
      else
        reading.faults.add(cell, {
          code: "table-entry-without-gate",
          params: { stage: reading.names.stage.name(stage) },
        });
    }
    return [...this.gates.values()];
  }
}

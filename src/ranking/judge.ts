import { cite } from "../schemes/cite";
import { isUnsaid, type Scheme, type Stage } from "../schemes/scheme";
import { CompositeForm } from "../scoring/composite";
import { Gap } from "../scoring/gap";
import { ruled } from "../scoring/rules";
import { StageForm } from "../scoring/stage-table";
import { GateForm } from "./gates";
import { KeyForm } from "./keys";

/** A scheme's forms for the stages that are given, compiled once for all rows. */
export class Judge {
  readonly composite: CompositeForm | Gap;
  readonly gates: GateForm | Gap;
  readonly keys: KeyForm;
  /** What a row of scores must be. */
  readonly stageForm: StageForm;

  constructor(
    readonly scheme: Scheme,
    readonly stages: readonly Stage[],
  ) {
    this.composite = CompositeForm.of(scheme, stages);
    this.gates = GateForm.of(scheme);
    this.keys = new KeyForm(scheme, stages);
    this.stageForm = new StageForm(scheme, stages);
  }

  /** Why gates cannot be judged with these bonus points: the document leaves out whether they count before the gates. */
  bonusGap(bonus: number): Gap | null {
    const { bonus: rules, tiers } = this.scheme;
    if (!rules || bonus === 0) return null;
    const onSums = tiers.some(
      ({ gates }) => !isUnsaid(gates) && gates.value.some(({ stage }) => stage === "composite"),
    );
    const when = onSums ? ruled(this.scheme, rules.gates) : null;
    return when instanceof Gap ? when : null;
  }

  /** A gate on a sum that these stages do not make up, though every weighted stage is there; null where there is none. */
  unseenGate(): Gap | null {
    const all = isUnsaid(this.scheme.stages) ? [] : this.scheme.stages.value;
    const early = all.some(({ key, role }) => role === "weighted" && !this.stages.some((stage) => stage.key === key));
    if (early || this.stages.length === all.length) return null;
    for (const { gates } of this.scheme.tiers) {
      const gate = isUnsaid(gates) ? undefined : gates.value.find(({ stage }) => stage === "composite");
      if (gate) return Gap.missing({ code: "gate-unseen", params: { clause: cite(this.scheme, gate.atLeast) } });
    }
    return null;
  }
}

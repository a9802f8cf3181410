import { decimalOf } from "../exact/decimal";
import { microOf, type MicroKey, microOfNumber } from "../exact/micro";
import { round } from "../exact/round";
import type { Gate, Rounding, Scheme, Tier } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import { ruled } from "../scoring/rules";

/** The stages' scores (and `review`, `composite`) of one applicant, as keys in millionths; a stage left out is not judged. */
export interface StageKeys {
  get(stage: string): MicroKey | undefined;
}

interface Bar {
  readonly gate: Gate;
  readonly least: MicroKey;
}

/** The gates of a scheme's tiers, compiled once. */
export class GateForm {
  private constructor(private readonly tiers: readonly { readonly tier: Tier; readonly bars: readonly Bar[] }[]) {}

  /** The form, or the gap that says which gate the document leaves out, or that the scheme has no tiers at all. */
  static of(scheme: Scheme): GateForm | Gap {
    if (scheme.tiers.length === 0) return Gap.missing({ code: "no-tiers", params: { scheme: scheme.name } });
    const tiers = [];
    for (const tier of scheme.tiers) {
      const gates = ruled(scheme, tier.gates);
      if (gates instanceof Gap) return gates;
      const bars: Bar[] = [];
      for (const gate of gates) {
        const least = ruled(scheme, gate.atLeast);
        if (least instanceof Gap) return least;
        bars.push({ gate, least: microOf(decimalOf(least)) });
      }
      tiers.push({ tier, bars });
    }
    return new GateForm(tiers);
  }

  /** The best tier all of whose gates on the given stages are passed, or null. */
  best(keys: StageKeys): Tier | null {
    return this.tiers.find(({ bars }) => bars.every((bar) => passes(bar, keys)))?.tier ?? null;
  }

  /** The gates of a tier that are not passed. */
  missed(tier: Tier, keys: StageKeys): Gate[] {
    const own = this.tiers.find((each) => each.tier === tier);
    return own ? own.bars.filter((bar) => !passes(bar, keys)).map(({ gate }) => gate) : [];
  }
}

function passes({ gate, least }: Bar, keys: StageKeys): boolean {
  const key = keys.get(gate.stage);
  return key === undefined || (gate.inclusive ? key >= least : key > least);
}

/** A stage's score as the gates see it: exact, or rounded first where the scheme says so. */
export function gateKey(score: number, rounding: Rounding | null): MicroKey {
  if (rounding?.where !== "stage") return microOfNumber(score);
  return microOf(round(decimalOf(score), rounding.places, rounding.mode));
}

import { decimalOf } from "../exact/decimal";
import { microOf, type MicroKey } from "../exact/micro";
import { type Gate, isUnsaid, type Scheme, type Tier } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import { GateForm } from "./gates";
import type { Standing } from "./shortlist";

/** How far a score lies from a tier's gate, in millionths of a point: below 0 where it is missing so much. */
export interface GateDistance {
  readonly tier: Tier;
  readonly gate: Gate;
  readonly distance: MicroKey;
  readonly passed: boolean;
}

/**
 * How far a composite lies from a tier's last seat, in millionths of a point. A holder is measured against the best who
 * competes for the tier and got no seat there (0 or more: by so much the seat is held; null where nobody is left),
 * everybody else against the lowest composite that has a seat or shares the tie for one (0 or less).
 */
export interface SeatDistance {
  readonly tier: Tier;
  readonly holds: "seat" | "tied" | "none";
  readonly distance: MicroKey | null;
}

export interface Distances {
  readonly gates: readonly GateDistance[];
  readonly seats: readonly SeatDistance[];
}

/** The lowest composite of each tier that has a seat, or is tied for the last; null where there is none. */
export function lastSeats(scheme: Scheme, standings: readonly Standing[]): (MicroKey | null)[] {
  return scheme.tiers.map((_, t) =>
    lowest(standings.flatMap((each) => (["seat", "tied"].includes(holding(each, t)) ? compositeOf(each) : []))),
  );
}

/** Each applicant's distances, in the order given: the gates of every tier that its stages reach, and the tiers it competes for. */
export function distances(scheme: Scheme, standings: readonly Standing[]): Distances[] {
  const form = GateForm.of(scheme);
  const last = lastSeats(scheme, standings);
  const without = scheme.tiers.map((_, t) =>
    highest(
      standings.flatMap((each) =>
        ["tied", "none"].includes(competes(scheme, form, each, t)) ? compositeOf(each) : [],
      ),
    ),
  );
  return standings.map((standing) => ({
    gates: scheme.tiers.flatMap((tier) => gateDistances(tier, form, standing)),
    seats: scheme.tiers.flatMap((tier, t): SeatDistance[] => {
      const holds = competes(scheme, form, standing, t);
      const [own] = compositeOf(standing);
      if (holds === "no" || own === undefined) return [];
      const line = holds === "seat" ? without[t] : last[t];
      return [{ tier, holds, distance: line === null ? null : own - line }];
    }),
  }));
}

function gateDistances(tier: Tier, form: GateForm | Gap, { keys }: Standing): GateDistance[] {
  if (isUnsaid(tier.gates) || form instanceof Gap) return [];
  const missed = form.missed(tier, keys);
  return tier.gates.value.flatMap((gate): GateDistance[] => {
    const key = keys.get(gate.stage);
    if (key === undefined || isUnsaid(gate.atLeast)) return [];
    const distance = key - microOf(decimalOf(gate.atLeast.value));
    return [{ tier, gate, distance, passed: !missed.includes(gate) }];
  });
}

/** What an applicant has of a tier: a seat, a share in the tie, or a place without one; `no` where it does not compete. */
function competes(scheme: Scheme, form: GateForm | Gap, standing: Standing, t: number): SeatDistance["holds"] | "no" {
  const own = holding(standing, t);
  if (own !== "no") return own;
  const { verdict, keys } = standing;
  if (verdict.kind !== "placed" || form instanceof Gap || verdict.seat.tier < t) return "no";
  const best = form.best(keys);
  const passes = form.missed(scheme.tiers[t], keys).length === 0;
  const cascades = isUnsaid(scheme.nomineePool) || scheme.nomineePool.value === "cascade";
  return passes && (cascades || best === scheme.tiers[t]) ? "none" : "no";
}

function holding({ verdict }: Standing, t: number): SeatDistance["holds"] | "no" {
  return verdict.kind === "placed" && verdict.seat.tier === t ? verdict.seat.kind : "no";
}

const compositeOf = ({ composite }: Standing): MicroKey[] => (composite instanceof Gap ? [] : [composite.micro()]);
const lowest = (keys: readonly MicroKey[]): MicroKey | null => (keys.length === 0 ? null : Math.min(...keys));
const highest = (keys: readonly MicroKey[]): MicroKey | null => (keys.length === 0 ? null : Math.max(...keys));

import { decimalOf } from "../../exact/decimal";
import { isUnsaid } from "../rule";
import type { Gate, Scheme, Stage, Tier } from "../scheme";
import { duplicates, fault, unknown, type Fault } from "./fault";
import { maxima } from "./maxima";
import { amount, ruled, valueOf, whole } from "./numbers";

/** Tiers, gates, ties and caps. */
export function seatFaults(scheme: Scheme, stages: readonly Stage[]): Fault[] {
  const { tiers, flags } = scheme;
  const keys = tiers.map(({ key }) => key);
  return [
    ...duplicates("tiers", keys),
    ...duplicates(
      "tiers",
      tiers.map(({ name }) => name.zh),
    ),
    ...tiers.flatMap((tier, i) => tierFaults(scheme, stages, tier, tiers[i + 1])),
    ...tieFaults(scheme, stages),
    ...capFaults(scheme, keys),
    ...flags.flatMap(({ key, when }) =>
      when
        ? [
            ...unknown(`flag.${key}`, [when.tier], keys),
            ...unknown(
              `flag.${key}`,
              [when.passed, when.missed],
              stages.map((stage) => stage.key),
            ),
          ]
        : [],
    ),
  ];
}

function tierFaults(scheme: Scheme, stages: readonly Stage[], tier: Tier, next: Tier | undefined): Fault[] {
  const quota = `tier.${tier.key}.quota`;
  const gates = valueOf(tier.gates);
  const seated = gates !== null && stages.length > 0 && stages.every(({ weight }) => !isUnsaid(weight));
  return [
    ...ruled(whole, quota, tier.quota),
    ...(seated && isUnsaid(tier.quota) ? [fault("quota-missing", quota)] : []),
    ...duplicates(
      `tier.${tier.key}.gates`,
      (gates ?? []).map(({ stage }) => stage),
    ),
    ...(gates ?? []).flatMap((gate) => gateFaults(scheme, stages, tier, gate, next)),
  ];
}

function gateFaults(scheme: Scheme, stages: readonly Stage[], tier: Tier, gate: Gate, next: Tier | undefined): Fault[] {
  const where = `tier.${tier.key}.gate.${gate.stage}`;
  const lost = unknown(where, [gate.stage], [...stages.map(({ key }) => key), "review", "composite"]);
  const least = valueOf(gate.atLeast);
  if (lost.length > 0 || least === null) return lost;
  const wrong = amount(where, least);
  if (wrong.length > 0) return wrong;
  const most = maxima(scheme, stages).get(gate.stage);
  const over = most?.compare(decimalOf(least)) ?? 1;
  const lower = next && valueOf(next.gates)?.find(({ stage }) => stage === gate.stage);
  const below = lower && valueOf(lower.atLeast);
  return [
    ...(over < 0 || (over === 0 && !gate.inclusive)
      ? [fault("gate-above-maximum", where, { gate: least, maximum: most?.toNumber() ?? 0 })]
      : []),
    ...(below && below > least ? [fault("gate-below-lower-tier", where, { gate: least, lower: below })] : []),
  ];
}

function tieFaults({ ties, criteria }: Scheme, stages: readonly Stage[]): Fault[] {
  const keys = valueOf(ties) ?? [];
  const stageKeys = keys.flatMap((key) => ("stage" in key ? key.stage : []));
  const codes = keys.flatMap((key) => ("category" in key ? key.category : []));
  const known = valueOf(criteria)?.categories.map(({ code }) => code) ?? [];
  return [
    ...duplicates("ties", [...stageKeys, ...codes]),
    ...unknown("ties", stageKeys, [...stages.map(({ key }) => key), "review"]),
    ...unknown("ties", codes, known),
  ];
}

function capFaults({ id, tiers, caps = [] }: Scheme, keys: readonly string[]): Fault[] {
  return [
    ...duplicates(
      "caps",
      caps.map(({ key }) => key),
    ),
    ...caps.flatMap(({ key, counts, tiers: only = keys, sharedWith = [], by, most }) => {
      const where = `cap.${key}`;
      const limit = valueOf(most);
      const above = (tier: Tier) => limit !== null && (valueOf(tier.quota) ?? 0) > limit;
      const counted = counts === "seats" && !by ? tiers.filter((tier) => only.includes(tier.key)) : [];
      return [
        ...ruled(whole, where, most),
        ...unknown(where, only, keys),
        ...(sharedWith.includes(id) ? [fault("duplicate", where, { key: id })] : []),
        ...counted.filter(above).map((tier) => fault("quota-above-cap", where, { tier: tier.key })),
      ];
    }),
  ];
}

import type { RoundFault } from "../../text/messages/round";
import { difference } from "./difference";
import type { PlacedRound } from "./placed-round";
import type { Round } from "./round";
import { union } from "./union";

/** Two rounds that say different things: where the later one stands, and what it says. */
export interface RoundDifference {
  readonly at: PlacedRound;
  readonly fault: RoundFault;
}

/**
 * One round from the rounds of several files. Whole ones must say the same of the stages they share; a reviewer's share
 * must agree with them, or with the other shares where there is no whole one. The first stands where two differ.
 */
export function uniteRounds(placed: readonly PlacedRound[]): {
  round: Round | null;
  differences: RoundDifference[];
} {
  const wholes = placed.filter(({ round }) => round.share === undefined);
  const shares = placed.filter(({ round }) => round.share !== undefined);
  const differences = [
    ...againstFirst(wholes),
    ...shares.flatMap((share, i) => firstDifference(share, [...wholes, ...shares.slice(0, i)])),
  ];
  const base = wholes.length > 0 ? wholes : shares;
  if (base.length === 0) return { round: null, differences };
  return { round: base.length === 1 ? base[0].round : union(base), differences };
}

const againstFirst = (wholes: readonly PlacedRound[]): RoundDifference[] =>
  wholes.flatMap((each, i) => firstDifference(each, wholes.slice(0, i)));

function firstDifference(at: PlacedRound, others: readonly PlacedRound[]): RoundDifference[] {
  for (const other of others) {
    const found = difference(at, other);
    if (found) {
      const params = { ...found, other: `${other.file}!${other.sheet}` };
      return [{ at, fault: { code: "rounds-differ", params } }];
    }
  }
  return [];
}

import type { MicroKey } from "../exact/micro";

/** An applicant who competes: what ranks it (composite first, then the scheme's tie-break keys), and which tiers' gates it passes. */
export interface Contender {
  readonly keys: readonly MicroKey[];
  readonly passes: readonly boolean[];
}

/**
 * What an applicant gets. `tier` is an index into the quotas: where the seat is, where it is undecided, or the last pool
 * competed in (-1: no gate passed). `place` counts in that tier's pool; `kept` places above it are kept for those who will
 * fall from a tie higher up. A tie says how many seats are left for how many.
 */
export type Seat =
  | { readonly kind: "seat"; readonly tier: number; readonly place: number; readonly kept: number }
  | {
      readonly kind: "tied";
      readonly tier: number;
      readonly place: number;
      readonly kept: number;
      readonly left: number;
      readonly tied: number;
    }
  | { readonly kind: "none"; readonly tier: number; readonly place: number | null; readonly kept: number };

/** A limit on the seats of several tiers together (≤15, of which the first tier's own quota ≤5). */
export interface SharedCap {
  readonly tiers: readonly number[];
  readonly most: number;
}

/** A number that depends on how ties are decided. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** Places in a pool that `count` of these applicants, all equal, will take whichever way a tie above is decided. */
interface Kept {
  readonly count: Span;
  readonly among: readonly number[];
}

/**
 * Gives out the seats of each tier, best first. A tie at the last seat is not ours to break: none of the tied takes a
 * seat, and those who will fall keep their places in the next tier's ranking, so that a seat there is given only if it
 * holds in every decision. `cascade`: who gets no seat competes for the next tier; `separate`: only in its best tier.
 */
export function allot(
  quotas: readonly number[],
  contenders: readonly Contender[],
  pool: "cascade" | "separate",
  caps: readonly SharedCap[] = [],
): Seat[] {
  const seats: Seat[] = contenders.map(() => ({ kind: "none", tier: -1, place: null, kept: 0 }));
  const taken = quotas.map(() => 0);
  const takenOf = ({ tiers }: SharedCap) => tiers.reduce((sum, tier) => sum + taken[tier], 0);
  let kept: readonly Kept[] = [];
  quotas.forEach((quota, tier) => {
    const own = contenders.flatMap(({ passes }, i) => {
      const competes = passes[tier] && (pool === "cascade" || !passes.slice(0, tier).includes(true));
      return competes && seats[i].kind === "none" ? [i] : [];
    });
    const entering = kept.flatMap((each) => entitled(each, tier, contenders));
    const open = caps.filter(({ tiers }) => tiers.includes(tier)).map((cap) => cap.most - takenOf(cap));
    const seated = seatTier(tier, Math.max(0, Math.min(quota, ...open)), groupsOf(own, entering, contenders), seats);
    taken[tier] = seated.taken;
    kept = pool === "separate" ? [] : seated.falling;
  });
  return seats;
}

interface Group {
  readonly own: readonly number[];
  readonly kept: readonly Kept[];
}

/**
 * Seats one tier, counting the seats left at worst and at best over all decisions above. Seats left for a tie count as
 * taken: they will be, whoever gets them.
 */
function seatTier(
  tier: number,
  quota: number,
  groups: readonly Group[],
  seats: Seat[],
): { readonly falling: readonly Kept[]; readonly taken: number } {
  const falling: Kept[] = [];
  let above = 0;
  let keptAbove = 0;
  let worst = quota;
  let best = quota;
  for (const { own, kept } of groups) {
    const size = sizeOf(own, kept);
    const at = { tier, place: above + 1, kept: keptAbove };
    const among = [...own, ...kept.flatMap((each) => each.among)];
    if (size.most <= worst) for (const i of own) seats[i] = { kind: "seat", ...at };
    else if (best <= 0) {
      for (const i of own) seats[i] = { kind: "none", ...at };
      falling.push(...kept);
    } else {
      for (const i of own) seats[i] = { kind: "tied", ...at, left: best, tied: size.most };
      const count = { least: Math.max(0, size.least - best), most: size.most - Math.max(0, worst) };
      falling.push({ count, among });
    }
    above += size.most;
    keptAbove += size.most - own.length;
    worst = Math.max(0, worst - size.most);
    best = Math.max(0, best - size.least);
  }
  return { falling, taken: quota - worst };
}

const sizeOf = (own: readonly number[], kept: readonly Kept[]): Span => ({
  least: kept.reduce((sum, { count }) => sum + count.least, own.length),
  most: kept.reduce((sum, { count }) => sum + count.most, own.length),
});

/** Kept places enter a pool for as many of their applicants as may fall and pass its gates. */
function entitled({ count, among }: Kept, tier: number, contenders: readonly Contender[]): Kept[] {
  const able = among.filter((i) => contenders[i].passes[tier]);
  if (able.length === 0) return [];
  const unable = among.length - able.length;
  return [
    { count: { least: Math.max(0, count.least - unable), most: Math.min(count.most, able.length) }, among: able },
  ];
}

/** Equals together, best first. */
function groupsOf(own: readonly number[], kept: readonly Kept[], contenders: readonly Contender[]): Group[] {
  const entries = [
    ...own.map((i) => ({ keys: contenders[i].keys, own: [i], kept: [] as Kept[] })),
    ...kept.map((each) => ({ keys: contenders[each.among[0]].keys, own: [] as number[], kept: [each] })),
  ].sort((a, b) => compare(b.keys, a.keys));
  const groups: { keys: readonly MicroKey[]; own: number[]; kept: Kept[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && compare(last.keys, entry.keys) === 0) {
      last.own.push(...entry.own);
      last.kept.push(...entry.kept);
    } else groups.push(entry);
  }
  return groups;
}

/** Negative, 0 or positive as a ranks below, with or above b. */
export function compare(a: readonly MicroKey[], b: readonly MicroKey[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

import { pick, xorshift128 } from "./random";

/** A panel drawn from the reviewers: how often each was drawn, and in how many orders of drawing that happens. */
export interface Draw {
  readonly times: readonly number[];
  readonly orders: number;
}

/** Up to this many reviewers every draw is counted: 6⁶ = 46,656 orders in 462 panels. */
const COUNTED = 6;
const SAMPLED = 10_000;

/** The panels of m that m reviewers give when drawn with replacement: all mᵐ for m ≤ 6, else 10,000 seeded ones. */
export function* draws(m: number): Generator<Draw> {
  if (m <= COUNTED) yield* multisets(m, m, factorial(m));
  else yield* sampled(m);
}

/** Panels that differ in order alone have one mean: each is met once, with its multinomial coefficient. */
function* multisets(reviewers: number, left: number, orders: number): Generator<Draw> {
  if (reviewers === 1) {
    yield { times: [left], orders: orders / factorial(left) };
    return;
  }
  for (let times = left; times >= 0; times--)
    for (const rest of multisets(reviewers - 1, left - times, orders / factorial(times)))
      yield { times: [times, ...rest.times], orders: rest.orders };
}

function* sampled(m: number): Generator<Draw> {
  const next = xorshift128();
  for (let i = 0; i < SAMPLED; i++) {
    const times = new Array<number>(m).fill(0);
    for (let drawn = 0; drawn < m; drawn++) times[pick(next, m)]++;
    yield { times, orders: 1 };
  }
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/**
 * A small generator of whole numbers below 2³², the same numbers on every machine and every run: xorshift128 of
 * G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8(14), 2003, with the paper's own seeds.
 */
export function xorshift128(): () => number {
  let x = 123456789;
  let y = 362436069;
  let z = 521288629;
  let w = 88675123;
  return () => {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w = (w ^ (w >>> 19) ^ (t ^ (t >>> 8))) >>> 0;
    return w;
  };
}

/** A number from 0 to `below` − 1, each as likely: what would fall unevenly is drawn again. */
export function pick(next: () => number, below: number): number {
  const even = 2 ** 32 - (2 ** 32 % below);
  let drawn = next();
  while (drawn >= even) drawn = next();
  return drawn % below;
}

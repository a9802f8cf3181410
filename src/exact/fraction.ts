/**
 * A fraction of whole numbers, in lowest terms, denominator positive. Sums, means and weights of scores are exact in it:
 * thirds, sixths and sevenths (panels of 3, 6, 7) do not end in decimals, so decimal arithmetic misjudges gates.
 */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** `numerator / denominator`, reduced. The denominator must not be 0. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError("a fraction's denominator is not 0");
    if (d < 0n) {
      n = -n;
      d = -d;
    }
    const divisor = gcd(n < 0n ? -n : n, d);
    return divisor === 1n ? new Fraction(n, d) : new Fraction(n / divisor, d / divisor);
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** The quotient; the other must not be 0. */
  over(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  /** Negative, 0 or positive, as this is less than, equal to or greater than the other. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** The double nearest to the exact value, ties to even, as IEEE 754 divides. */
  toNumber(): number {
    return nearestDouble(this.numerator, this.denominator);
  }
}

export function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The double nearest to n ÷ d, d positive, ties to even. */
export function nearestDouble(n: bigint, d: bigint): number {
  const negative = n < 0n;
  const m = negative ? -n : n;
  // Both exact as doubles: the processor's division is the nearest double.
  if (m <= SAFE && d <= SAFE) return Number(n) / Number(d);
  const value = bits(m) - bits(d) < TINY ? tiny(m, d) : wide(m, d);
  return negative ? -value : value;
}

/** A quotient of at least 65 bits, its last bit set when anything is left over, rounds like the exact value. */
function wide(m: bigint, d: bigint): number {
  const shift = Math.max(0, bits(d) - bits(m) + 66);
  const scaled = m << BigInt(shift);
  const sticky = scaled % d === 0n ? 0n : 1n;
  const half = Math.floor(shift / 2);
  return Number((scaled / d) | sticky) / 2 ** half / 2 ** (shift - half);
}

/** Below 2⁻¹⁰²¹ doubles lie on a grid of 2⁻¹⁰⁷⁴; above, `wide` rounds once, while that grid would round a second time. */
const TINY = -1021;

function tiny(m: bigint, d: bigint): number {
  const scaled = m << 1074n;
  const whole = scaled / d;
  const rest = 2n * (scaled % d);
  const up = rest > d || (rest === d && whole % 2n === 1n);
  return Number(up ? whole + 1n : whole) * Number.MIN_VALUE;
}

/** How many bits a positive number has; one more for some that round up to a power of two, which `wide` has room for. */
function bits(n: bigint): number {
  const x = Number(n);
  return x < 2 ** 1000 ? Math.floor(Math.log2(x)) + 1 : n.toString(2).length;
}

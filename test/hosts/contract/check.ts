/** Checks for cases that run in Jest and in a browser alike. */

/** Fails with `what` unless it is true. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Fails unless two values are the same all through; a member that is undefined counts as absent. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (!isSame(actual, expected)) throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`);
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (isSet(a) || isSet(b)) return isSet(a) && isSet(b) && isSame([...a].sort(), [...b].sort());
  if (Array.isArray(a) && a.length !== (b as unknown[]).length) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

/** A set, also one of another realm. */
const isSet = (value: unknown): value is Set<unknown> => Object.prototype.toString.call(value) === "[object Set]";

function show(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => (isSet(part) ? [...part] : part)) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

/** Waits until something comes about, and fails when it has not after ten seconds. */
export async function eventually(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never came about: ${what}`);
}

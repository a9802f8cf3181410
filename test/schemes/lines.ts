import { isDecided, isUnsaid } from "../../src/schemes/rule";
import { rulesOf } from "../../src/schemes/rules";
import type { Scheme } from "../../src/schemes/scheme";

/**
 * A scheme's rules by key, as `[value, clause]`; `unsaid` stands for a value left out, and a choice of ours is marked
 * `decision`.
 */
export function table(scheme: Scheme): Record<string, unknown[]> {
  return Object.fromEntries(
    rulesOf(scheme).map(({ key, rule }) => {
      if (isUnsaid(rule)) return [key, ["unsaid", rule.clause]];
      return [key, isDecided(rule) ? [rule.value, rule.clause, "decision"] : [rule.value, rule.clause]];
    }),
  );
}

/** Expectations by key against the scheme: only the keys expected. */
export function picked(scheme: Scheme, keys: readonly string[]): Record<string, unknown[] | undefined> {
  const all = table(scheme);
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

/** What contradicts itself or cannot be in a scheme. */
export type FaultCode =
  | "weights-not-one"
  | "full-not-total"
  | "category-not-sum"
  | "total-not-sum"
  | "steps-impossible"
  | "gate-above-maximum"
  | "gate-below-lower-tier"
  | "quota-missing"
  | "quota-above-cap"
  | "duplicate"
  | "reserved"
  | "unknown"
  | "unused"
  | "negative"
  | "not-whole"
  | "range-impossible"
  | "share-impossible"
  | "trim-too-many"
  | "test-unfit"
  | "date-impossible"
  | "date-order"
  | "document-unknown"
  | "clause-missing"
  | "cited-later";

/** A fault, and where: the rule's key as `rulesOf` gives it, or the field of the scheme. */
export interface Fault {
  readonly code: FaultCode;
  readonly where: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const fault = (code: FaultCode, where: string, params: Fault["params"] = {}): Fault => ({ code, where, params });

/** Keys that occur more than once, each once. */
export function duplicates(where: string, keys: readonly string[]): Fault[] {
  const twice = new Set(keys.filter((key, i) => keys.indexOf(key) !== i));
  return [...twice].map((key) => fault("duplicate", where, { key }));
}

/** References to what is not there. */
export const unknown = (where: string, keys: readonly string[], known: readonly string[]): Fault[] =>
  keys.filter((key) => !known.includes(key)).map((key) => fault("unknown", where, { key }));

import type { Provision } from "./scheme";

/** A rule that is shown, on one line. */
export const provide = (key: string, zh: string, en: string, rule: Provision["rule"], unit?: string): Provision =>
  unit ? { key, what: { zh, en }, unit, rule } : { key, what: { zh, en }, rule };

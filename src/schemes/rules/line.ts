import type { Text } from "../../text/text";
import { isDecided, isUnsaid, type Rule } from "../rule";

/** A rule of a scheme, as a row of AWARD.RULES. */
export interface RuleLine {
  /** The rule's place in the scheme, e.g. `stage.document.weight`. */
  readonly key: string;
  readonly what: Text;
  readonly rule: Rule<unknown>;
  /** The value in the document's own words; written by us where it is a choice or has no words; null where unsaid. */
  readonly shown: string | null;
  /** The value as we write it, whatever words the document has; null where unsaid. */
  readonly ours: Text | null;
  /** The fact that a condition tests: the header of its column in ELIGIBLE's table. */
  readonly fact?: string;
}

/** One row; `show` writes the value where the document's words do not. */
export function line<T>(key: string, what: Text, rule: Rule<T>, show: (value: T) => Text): RuleLine {
  if (isUnsaid(rule)) return { key, what, rule, shown: null, ours: null };
  const ours = show(rule.value);
  const shown = isDecided(rule) || rule.words === undefined ? ours.zh : rule.words;
  return { key, what, rule, shown, ours };
}

/** The same for a rule that a scheme need not have. */
export const optional = <T>(
  key: string,
  what: Text,
  rule: Rule<T> | undefined,
  show: (value: T) => Text,
): RuleLine[] => (rule ? [line(key, what, rule, show)] : []);

/** 资料评审：权重. */
export const part = (whole: Text, zh: string, en: string): Text => ({
  zh: `${whole.zh}：${zh}`,
  en: `${whole.en}: ${en}`,
});

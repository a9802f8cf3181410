/** What typed digits come to: not yet a choice, a choice, or nothing that is allowed. */
export type Typed =
  | { readonly is: "open"; readonly digits: string; readonly percent: number | null }
  | { readonly is: "chosen"; readonly percent: number }
  | { readonly is: "refused"; readonly digits: string };

/**
 * Takes one more digit of a percentage. A choice is made as soon as nothing longer is allowed; "10" waits, for 100 may
 * be meant, and is taken on Enter or after a pause.
 */
export function typeDigit(allowed: readonly number[], before: string, digit: string): Typed {
  const digits = before + digit;
  const longer = allowed.some((each) => String(each).startsWith(digits) && String(each) !== digits);
  const percent = allowed.find((each) => String(each) === digits) ?? null;
  if (longer) return { is: "open", digits, percent };
  return percent === null ? { is: "refused", digits } : { is: "chosen", percent };
}

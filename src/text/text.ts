/** A text a user reads: Chinese first, English second. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Words that are the same in both languages: names, numbers, what a cell holds. */
export const inBoth = (words: string | number): Text => ({ zh: String(words), en: String(words) });

export type Language = keyof Text;

/** The language to speak for a host's locale: Chinese unless the host plainly speaks English or another Latin tongue. */
export function languageOf(locale: string | null | undefined): Language {
  return !locale || /^zh\b/i.test(locale) ? "zh" : "en";
}

/** A text a user reads: Chinese first, English second. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

/** The language to speak for a host's locale: Chinese unless the host plainly speaks English or another Latin tongue. */
export function languageOf(locale: string | null | undefined): Language {
  return !locale || /^zh\b/i.test(locale) ? "zh" : "en";
}

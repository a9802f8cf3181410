import type { Decided, Said, Unsaid } from "./rule";

type More = { readonly words?: string; readonly from?: string };

/** Short ways to write the rules of one document, so that a rule stands on one line. */
export const citing = (document: string) => ({
  /** The document says it, in these words. */
  said: <T>(value: T, clause: string, words: string, from?: string): Said<T> =>
    from ? { value, document, clause, words, from } : { value, document, clause, words },

  /** The document leaves room here, and we chose. */
  decided: <T>(value: T, clause: string, zh: string, en: string, more: More = {}): Decided<T> => ({
    value,
    document,
    clause,
    decision: { zh, en },
    ...more,
  }),

  /** The document does not say it; the clause is where one would look. */
  unsaid: (clause: string, zh: string, en: string): Unsaid => ({ document, clause, unsaid: { zh, en } }),
});

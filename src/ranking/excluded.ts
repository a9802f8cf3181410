const NOT_EXCLUDED = /^(FALSE|否|无|不|没有|未|未排除|不排除|NO|N|0|[-‐‑‒–—―─]+|\/)$/i;
const EXCLUDED = /^(TRUE|是|YES|Y|1)$/i;

/** What the column is called. */
export const EXCLUSION = { zh: "排除", en: "excluded" };

/**
 * Who is excluded by what a cell shows: null for nobody (FALSE, 否, 无, blank, a dash, and 0, for old Excels hand blanks
 * over as 0), "" for an exclusion without a reason (TRUE, 是), otherwise the reason that stands there.
 */
export function excludedBy(shown: string): string | null {
  const text = shown.normalize("NFKC").trim();
  if (text === "" || NOT_EXCLUDED.test(text)) return null;
  return EXCLUDED.test(text) ? "" : shown;
}

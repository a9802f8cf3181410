import type { CheckCode, Severity } from "../../../checks/codes";
import type { Finding } from "../../../checks/finding";
import type { Language } from "../../../text/text";

/** Which findings are shown; what is null or empty leaves nothing out. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly code: CheckCode | null;
  readonly text: string;
}

export const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];
export const NO_FILTER: Filter = { severities: new Set(), code: null, text: "" };

/** The findings that a filter lets through; the text is looked for in all that is shown of a finding, width and case apart. */
export function filtered(findings: readonly Finding[], filter: Filter, language: Language): readonly Finding[] {
  const { severities, code } = filter;
  const text = plain(filter.text.trim());
  if (severities.size === 0 && code === null && text === "") return findings;
  return findings.filter(
    (each) =>
      (severities.size === 0 || severities.has(each.severity)) &&
      (code === null || each.code === code) &&
      (text === "" || plain(shownText(each, language)).includes(text)),
  );
}

const shownText = (
  { file, sheet, cell, code, message, found, expected, clause }: Finding,
  language: Language,
): string => [file, sheet, cell, code, message[language], found[language], expected[language], clause].join("\n");
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How often each code stands, the most frequent first. */
export function countByCode(findings: readonly Finding[]): readonly (readonly [CheckCode, number])[] {
  const counts = new Map<CheckCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

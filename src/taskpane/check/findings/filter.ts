import type { CheckCode, Severity } from "../../../checks/codes";
import type { Finding } from "../../../checks/finding";
import { Gravest, type Listing } from "../../../checks/gravest";
import type { Language } from "../../../text/text";

/** Which findings are shown; what is null or empty leaves nothing out. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly code: CheckCode | null;
  readonly text: string;
}

export const NO_FILTER: Filter = { severities: new Set(), code: null, text: "" };

/** So many findings are listed at most: nobody reads more, and narrowing them down finds the others. */
const MOST = 20_000;
/** So many are looked at in one step. */
const STEP = 2000;

/**
 * The findings that a filter lets through, in their order, step by step: there may be a million. Of more than can be
 * listed, errors go before warnings, and these before hints. The text is looked for in all that is shown of a finding,
 * width and case apart.
 */
export function* listed(
  findings: readonly Finding[],
  filter: Filter,
  language: Language,
  most = MOST,
): Generator<void, Listing> {
  const lets = letting(filter, language);
  const gravest = new Gravest(most);
  for (const [i, each] of findings.entries()) {
    if (i % STEP === STEP - 1) yield;
    if (lets(each)) gravest.add(each);
  }
  return gravest.listing();
}

function letting({ severities, code, text: typed }: Filter, language: Language): (finding: Finding) => boolean {
  const text = plain(typed.trim());
  return (each) =>
    (severities.size === 0 || severities.has(each.severity)) &&
    (code === null || each.code === code) &&
    (text === "" || plain(shownText(each, language)).includes(text));
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

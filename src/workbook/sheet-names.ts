const LONGEST = 31;

/**
 * Names Excel takes for sheets, in the given order: at most 31 characters, none of : \ / ? * [ ] or control characters,
 * no apostrophe at either end, not "History", and no two alike. A second 名次 becomes 名次 (2).
 */
export function legalSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = legal(name);
    let found = base;
    for (let n = 2; taken.has(found.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      found = cut(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(found.toLowerCase());
    return found;
  });
}

function legal(name: string): string {
  const plain = cut(name.replace(/[:\\/?*[\]]/g, " ").replace(/[\0-\x1f\ufffe\uffff]/g, ""), LONGEST);
  const trimmed = plain.replace(/^'+|'+$/g, "").trim();
  if (trimmed === "") return "Sheet";
  return /^history$/i.test(trimmed) ? `${trimmed}_` : trimmed;
}

/** The first characters of a text, never half of one. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

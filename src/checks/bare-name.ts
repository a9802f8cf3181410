const AROUND = /^[\s\d.、．:：第条（()]+|[（(][^（()）]*[)）]\s*$|[\s\d.:：分]+$/gu;
const BETWEEN = /[\s、,，和与及的·・/&-]|\band\b/giu;
/** The plural in English, and what else translations differ in. */
const SPELLED = /(?<=[a-z]{3})s\b|\bthe\b|\bof\b/gu;

/** Names repeat from sheet to sheet and from check to check; so many are kept as they were read. */
const KEPT = 10_000;
const known = new Map<string, string>();

/** An item's name without code, maximum, spaces and joining words: "4.1.2 社会责任（40分）" and "社会责任" are the same. */
export function bareName(text: string): string {
  let bare = known.get(text);
  if (bare !== undefined) return bare;
  bare = text
    .normalize("NFKC")
    .replace(AROUND, "")
    .toLowerCase()
    .replace(SPELLED, "")
    .replace(BETWEEN, "")
    .replace(/iz(?=ation|e)/gu, "is");
  if (known.size >= KEPT) known.clear();
  known.set(text, bare);
  return bare;
}

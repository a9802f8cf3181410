const HAN = "\\p{Script=Han}";
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}、：:（(）)])\\s+(?=[${HAN}、：:（(）)])`, "gu");
const BRACKETED = /[(（【[〔<《][^()（）【】[\]〔〕<>《》]*[)）】\]〕>》]/gu;

/** What turns a line's direction round, joins, or steers a terminal, and is not seen itself; tabs and line ends are. */
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A name without what nobody sees: set in a sentence, such a sign would turn round the words behind it. */
export const visible = (text: string): string => text.replace(UNSEEN, "").trim();

/** A text in one width, white space single and none between Chinese characters: "序 号" is "序号". */
export const plain = (text: string): string =>
  text.normalize("NFKC").replace(UNSEEN, "").replace(/\s+/gu, " ").replace(BETWEEN_HAN, "").trim();

/** A plain text as headings are looked up: small letters, nothing in brackets, no colon or full stop at the end. */
export const headingKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(BRACKETED, " ")
    .replace(/_/gu, " ")
    .replace(/[×*x]?\s*\d+(?:\.\d+)?%/gu, "")
    .replace(BETWEEN_HAN, "")
    .replace(/[\s*:：.。]+$/gu, "")
    .replace(/^[\s*·•]+/u, "")
    .replace(/\s+/gu, " ");

/** A name without anything that may differ between two writings of it: 测量、分析与改进 and 测量分析和改进 are one. */
export const nameKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/iz(?=ation|e)/gu, "is")
    .replace(/(?<=[a-z]{3})s\b/gu, "")
    .replace(/\band\b|\bthe\b|\bof\b|[^\p{L}\p{N}]|[的与和及]/gu, "");

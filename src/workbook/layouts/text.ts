import { withoutUnseen } from "../unseen";

const HAN = "\\p{Script=Han}";
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}、：:（(）)])\\s+(?=[${HAN}、：:（(）)])`, "gu");
const BRACKETED = /[(（【[〔<《][^()（）【】[\]〔〕<>《》]*[)）】\]〕>》]/gu;

/** A name without what nobody sees: set in a sentence, such a sign would turn round the words behind it. */
export const visible = (text: string): string => withoutUnseen(text).trim();

/** A text in one width, white space single and none between Chinese characters: "序 号" is "序号". */
export const plain = (text: string): string =>
  withoutUnseen(text.normalize("NFKC")).replace(/\s+/gu, " ").replace(BETWEEN_HAN, "").trim();

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

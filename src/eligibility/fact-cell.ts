import type { Fact } from "../schemes/condition";
import { OddCell } from "../scoring/score-cell";

/** A fact as read: true or false, a number (infinite: the event never happened), a text; null where nothing is stated. */
export type FactValue = boolean | number | string | null | OddCell;

const YES = /^(是|有|对|true|yes|y|√|✓)$/i;
const NO = /^(否|无|没有|不是|false|no|n|×)$/i;
const NEVER = /^(无|没有|从无|从未|否|false|no|none|never)$/i;
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(\p{Script=Han}+|[a-z]+)?$/iu;
/** More years or rounds than this are a date or a calendar year in the wrong column. */
const MOST_YEARS = 1000;

/**
 * Reads a cell as a fact. Blank (and white space) is null; what does not answer the question is odd and never guessed at:
 * it leaves the applicant to be verified. Numbers may carry their unit (5年). Errors come as `{error: "#N/A"}`.
 */
export function readFact(fact: Fact, cell: unknown): FactValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") return new OddCell("error", String((cell as { error?: unknown }).error ?? cell));
  const text = (typeof cell === "string" ? cell : String(cell)).normalize("NFKC").trim();
  if (text === "") return null;
  const read = readers[fact.type](text, fact);
  return read ?? new OddCell("text", String(cell).trim());
}

const readers: Record<Fact["type"], (text: string, fact: Fact) => boolean | number | string | null> = {
  "yes-no": (text) => (YES.test(text) ? true : NO.test(text) ? false : null),
  number: readNumber,
  elapsed: (text, fact) => (NEVER.test(text) ? Infinity : atLeastZero(readNumber(text, fact))),
  text: (text) => text,
};

function readNumber(text: string, { unit }: Fact): number | null {
  const [, digits, suffix] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  if (suffix !== undefined && suffix !== unit?.zh && !unit?.en.startsWith(suffix.toLowerCase())) return null;
  const value = Number(digits.replaceAll(",", ""));
  return (unit?.zh === "年" || unit?.zh === "届") && value >= MOST_YEARS ? null : value;
}

const atLeastZero = (value: number | null): number | null => (value !== null && value < 0 ? null : value);

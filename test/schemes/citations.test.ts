import { schemes } from "../../src/schemes";
import { documents } from "../../src/schemes/documents";
import { isDecided, isUnsaid, type Cited } from "../../src/schemes/rule";
import { rulesOf } from "../../src/schemes/rules";
import { ABSENT, atHand, clausesOf, plain, textOf, type Clauses } from "./regulations";

const lines = schemes.flatMap((scheme) => rulesOf(scheme).map((line) => ({ ...line, scheme })));
const label = ({ scheme, key }: (typeof lines)[number]) => `${scheme.id} ${key}`;

describe("every value of every scheme", () => {
  test("is cited: a document that the scheme lists, and a clause", () => {
    const uncited = lines.filter(
      ({ scheme, rule }) => !scheme.documents.some(({ key }) => key === rule.document) || plain(rule.clause) === "",
    );
    expect(uncited.map(label)).toEqual([]);
  });

  test("that is said carries the document's own words", () => {
    const mute = lines.filter(({ rule }) => !isUnsaid(rule) && !isDecided(rule) && !rule.words);
    expect(mute.map(label)).toEqual([]);
  });

  test("that is chosen or left out says so in both languages", () => {
    const texts = lines.flatMap(({ rule }) =>
      isUnsaid(rule) ? [rule.unsaid] : isDecided(rule) ? [rule.decision] : [],
    );
    expect(texts.filter(({ zh, en }) => !/[一-鿿]/.test(zh) || !/[a-z]/.test(en))).toEqual([]);
  });

  test("has its own key in the scheme", () => {
    for (const scheme of schemes) {
      const keys = rulesOf(scheme).map(({ key }) => key);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });
});

if (!atHand) process.stdout.write(`citations.test: ${ABSENT}\n`);

(atHand ? describe : describe.skip)("against the regulations' texts", () => {
  const texts = new Map<string, Clauses>(
    atHand ? documents.map((document) => [document.key, clausesOf(document)]) : [],
  );
  const clauseText = ({ document, clause }: Cited) => texts.get(document)?.get(plain(clause));

  test("the parser finds articles 1 to the last of each set of rules", () => {
    const last = (key: string) => [...(texts.get(key)?.keys() ?? [])].filter((each) => /^第[^()]+条$/.test(each));
    expect(last("CQ2015")).toHaveLength(24);
    expect(last("JY2025")).toHaveLength(27);
    expect(last("YC2023")).toHaveLength(35);
  });

  test("documents carry the number, the title and the date of their file", () => {
    for (const document of documents) {
      const text = plain(textOf(document));
      expect(text).toContain(plain(document.number));
      expect(text).toContain(plain(document.title));
      const [year, month, day] = (document.issued ?? "").split("-").map(Number);
      expect(`${document.key} ${texts.get(document.key)?.get("落款")}`).toBe(
        `${document.key} ${year}年${month}月${day}日`,
      );
    }
  });

  test("every cited clause exists", () => {
    const missing = lines.filter(({ rule }) => clauseText(rule) === undefined);
    expect(missing.map((each) => `${label(each)}: ${each.rule.document} ${each.rule.clause}`)).toEqual([]);
  });

  test("every cited clause holds the words", () => {
    const absent = lines.filter(({ rule }) => {
      const words = isUnsaid(rule) ? undefined : rule.words;
      return words !== undefined && !clauseText(rule)?.includes(plain(words));
    });
    expect(absent.map((each) => `${label(each)}: ${each.rule.document} ${each.rule.clause}`)).toEqual([]);
  });

  test("the words hold the number, where a value is said", () => {
    const wrong = lines.filter(({ rule }) => {
      if (isUnsaid(rule) || isDecided(rule) || SUMS.has(rule.words ?? "")) return false;
      const printed = numbersIn(rule.words ?? "");
      return numbersOf(rule.value).some((number) => !printed.includes(number));
    });
    expect(wrong.map(label)).toEqual([]);
  });

  test("the clauses of flags and forms exist, and a form's words stand in it", () => {
    const flagged = schemes.flatMap((scheme) => scheme.flags.flatMap((flag) => flag.clauses));
    expect(flagged.filter((cited) => clauseText(cited) === undefined)).toEqual([]);
    const forms = schemes.flatMap(({ form }) => form ?? []);
    expect(forms).toHaveLength(1);
    for (const form of forms)
      for (const words of [...form.header, ...form.columns.map(({ heading }) => heading)])
        expect(clauseText(form)).toContain(plain(words));
  });
});

/** “The sum of the two” is a weight of 1, printed without a number. */
const SUMS = new Set(["评审得分与答辩得分之和为综合得分"]);

/** Numbers as printed: 20% is 0.2, 三分之二 holds 3 and 2, 3-6 holds 3 and 6. */
function numbersIn(words: string): number[] {
  const text = plain(words);
  const arabic = [...text.matchAll(/(\d+(?:\.\d+)?)(%?)/g)].map(([, digits, percent]) =>
    percent ? Number(digits) / 100 : Number(digits),
  );
  return [...arabic, ...[...text].map((each) => CHINESE[each]).filter((number) => number !== undefined)];
}
const CHINESE: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** The numbers in a value; criteria, stages and gates have rows of their own. */
function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d/.test(value) ? value.split(/\D+/).map(Number) : [];
  if (typeof value !== "object" || value === null || Array.isArray(value) || "edition" in value) return [];
  return Object.values(value).flatMap(numbersOf);
}

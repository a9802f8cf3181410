import { Fraction } from "../../exact/fraction";
import { exactSum, type Sum } from "../../exact/sum";
import { isUnsaid, type MergeMethod, type Stage } from "../../schemes/scheme";
import { Gap } from "../../scoring/gap";
import { type PanelMethod, panelScore } from "../../scoring/panel";
import { say } from "../../text/messages";
import type { ShortlistFault } from "../../text/messages/shortlist";
import { inBoth, type Language, type Text } from "../../text/text";
import { plainName } from "../../workbook/firm-name";
import { placeWords } from "../place-words";
import type { Total } from "./totals";

/** How an applicant's score at a stage came about: reviewers' scores merged, or the one value the books hold. */
export type How = MergeMethod | "single";

export interface StageScore {
  readonly applicant: string;
  /** Null where nobody gave a score. */
  readonly value: Sum | null;
  readonly how: How;
  /** The totals it rests on. */
  readonly from: readonly Total[];
}

/** Who says how reviewers' scores are merged: the command's own option before the round's sheet and the scheme. */
export interface Methods {
  readonly asked: PanelMethod | null;
  readonly named: MergeMethod | null;
}

/**
 * Each applicant's score at a stage, from the totals of its books. A stated mean counts for nothing: it is recomputed
 * from the reviewers' scores, by the method that is named, and without one by none. What the panel agreed on counts where
 * it is there for all and no method is asked for.
 */
export function stageScores(
  stage: Stage,
  totals: readonly Total[],
  methods: Methods,
): { scores: StageScore[]; faults: ShortlistFault[] } {
  const people = applicantsOf(totals.filter(({ value }) => value !== "blank"));
  const conflicts = people.flatMap((each) => differing(stage, each));
  if (conflicts.length > 0) return { scores: [], faults: conflicts };
  const chosen = choose(stage, people, methods);
  if (typeof chosen !== "string") return { scores: [], faults: [chosen] };
  const scores: StageScore[] = [];
  const faults: ShortlistFault[] = [];
  for (const each of people) {
    const score = scoreOf(stage, each, chosen);
    if ("code" in score) faults.push(score);
    else scores.push(score);
  }
  return { scores, faults };
}

/** An applicant's totals, each reviewer's once. */
interface Person {
  readonly name: string;
  readonly reviewers: Map<string, Total[]>;
  readonly agreed: Total[];
  readonly single: Total[];
}

function applicantsOf(totals: readonly Total[]): Person[] {
  const people = new Map<string, Person>();
  for (const total of totals) {
    const key = plainName(total.applicant);
    const person: Person = people.get(key) ?? { name: total.applicant, reviewers: new Map(), agreed: [], single: [] };
    people.set(key, person);
    if (total.kind === "agreed") person.agreed.push(total);
    else if (total.reviewer === null) person.single.push(total);
    else {
      const own = plainName(total.reviewer);
      person.reviewers.set(own, [...(person.reviewers.get(own) ?? []), total]);
    }
  }
  return [...people.values()];
}

/** What two books say differently of the same reviewer and applicant. A value beside reviewers' scores is none of theirs. */
function differing(stage: Stage, { name, reviewers, agreed, single }: Person): ShortlistFault[] {
  const sources = [...reviewers.values(), agreed, ...(reviewers.size === 0 && agreed.length === 0 ? [single] : [])];
  return sources.flatMap((each): ShortlistFault[] => {
    const values = new Set(each.map(({ value }) => (value instanceof Fraction ? value.toNumber() : value)));
    if (values.size < 2) return [];
    const found = [name, each[0].reviewer ?? ""].filter(Boolean).join("·");
    const said = (language: Language) => each.map(({ at, value }) => `${placeOf(at)} ${written(value)[language]}`);
    const places = { zh: said("zh").join("，"), en: said("en").join(", ") };
    return [{ code: "sources-differ", params: { stage: stage.name, found, places } }];
  });
}

function choose(stage: Stage, people: readonly Person[], { asked, named }: Methods): How | ShortlistFault {
  const judged = people.filter(({ reviewers }) => reviewers.size > 0);
  const without = people.filter(({ agreed }) => !agreed.some(isNumber)).map(({ name }) => name);
  if (judged.length > 0 && asked) return asked;
  if (without.length === 0 && people.length > 0) return "consensus";
  if (judged.length === 0 && without.length === people.length) return "single";
  if (judged.length === 0 || named === "consensus")
    return { code: "consensus-missing", params: { stage: stage.name, found: without.join("、") } };
  return named ?? { code: "method-needed", params: { stage: stage.name } };
}

function scoreOf(stage: Stage, { name, reviewers, agreed, single }: Person, how: How): StageScore | ShortlistFault {
  if (how === "single" || how === "consensus") {
    const from = (how === "single" ? single : agreed).slice(0, 1);
    const [value] = from.filter(isNumber);
    return { applicant: name, value: value ? exactSum(value.value) : null, how, from };
  }
  const from = [...reviewers.values()].map(([total]) => total);
  const value = mergeAgain(stage, name, how, from);
  if (value !== null && "code" in value) return value;
  if (!(value instanceof Gap)) return { applicant: name, value, how, from };
  const why = value.reason ? say(value.reason) : { zh: "", en: "" };
  return { code: "too-few", params: { stage: stage.name, found: name, why } };
}

/** What these totals come to by a method; null where none of them is a number, a gap where they are too few for it. */
export function mergeAgain(
  stage: Stage,
  name: string,
  how: PanelMethod,
  from: readonly Total[],
): Sum | Gap | ShortlistFault | null {
  const given = from.filter(isNumber);
  if (given.length === 0) return null;
  return byItem(stage, how) ? mergeItems(stage, name, given, how) : mergeTotals(stage, given, how);
}

type Numbered = Total & { readonly value: Fraction };

const isNumber = (total: Total): total is Numbered => total.value instanceof Fraction;

/** Means of items sum to the mean of totals; trimmed means and medians do not. */
const byItem = ({ mergeAt }: Stage, how: PanelMethod): boolean =>
  how !== "mean" && mergeAt !== undefined && !isUnsaid(mergeAt) && mergeAt.value === "item";

function mergeItems(
  stage: Stage,
  name: string,
  given: readonly Numbered[],
  how: PanelMethod,
): Sum | Gap | ShortlistFault {
  const [first] = given;
  if (given.some(({ parts }) => parts === null) || !first.parts)
    return { code: "part-scores-needed", params: { stage: stage.name, found: name } };
  let sum = Fraction.ZERO;
  for (const code of first.parts.keys()) {
    const merged = merge(
      stage,
      given.map(({ parts }) => parts?.get(code) ?? Fraction.ZERO),
      how,
    );
    if (merged instanceof Gap) return merged;
    sum = sum.plus(merged.fraction());
  }
  return exactSum(sum);
}

const mergeTotals = (stage: Stage, given: readonly Numbered[], how: PanelMethod): Sum | Gap =>
  merge(
    stage,
    given.map(({ value }) => value),
    how,
  );

function merge({ trim }: Stage, values: readonly Fraction[], how: PanelMethod): Sum | Gap {
  const numbers = values.map((value) => value.toNumber());
  const cut = trim && !isUnsaid(trim) ? trim.value : { high: 1, low: 1 };
  if (how !== "trimmed" || (cut.high === 1 && cut.low === 1)) return panelScore(numbers, how, 1);
  const least = cut.high + cut.low + 1;
  if (numbers.length < least) return Gap.missing({ code: "too-few-scores", params: { found: numbers.length, least } });
  const sorted = [...numbers].sort((a, b) => a - b);
  return panelScore(sorted.slice(cut.low, sorted.length - cut.high), "mean", 1);
}

export const placeOf = ({ file, sheet, cells }: Total["at"]): string => placeWords(file, sheet, cells);

const MARKS: Readonly<Record<Exclude<Total["value"], Fraction>, Text>> = {
  blank: { zh: "空白", en: "blank" },
  absent: { zh: "回避", en: "recused" },
  incomplete: { zh: "不全", en: "incomplete" },
};
export const written = (value: Total["value"]): Text =>
  value instanceof Fraction ? inBoth(value.toNumber()) : MARKS[value];

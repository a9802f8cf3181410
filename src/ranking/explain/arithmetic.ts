import { isUnsaid, type Scheme, type Stage } from "../../schemes/scheme";
import { BONUS } from "../../scoring/combine";
import type { Composite } from "../../scoring/composite";
import { Gap } from "../../scoring/gap";
import type { Text } from "../../text/text";
import type { Judge } from "../judge";
import { capitalised, inBrackets, joined, percent, sentenceOf, show, showSum } from "./words";

/** The sentences that show how the composite comes about, with the clauses behind the weights. */
export function arithmetic(
  { scheme, stages, composite: form }: Judge,
  scores: readonly number[],
  bonus: number,
): { readonly sentences: readonly Text[]; readonly composite: Composite | null } {
  const parts = stages.map((stage, i) => ({ stage, score: scores[i] }));
  if (!isUnsaid(scheme.stages) && scheme.stages.value.some((stage) => lacks(stages, stage)))
    return { sentences: [listed(parts)], composite: null };
  if (form instanceof Gap) return { sentences: [listed(parts), sentenceOf(form)], composite: null };
  const composite = form.of(scores, bonus);
  const weighted = parts.filter(({ stage }) => stage.role === "weighted");
  const added = parts.filter(({ stage }) => stage.role === "added");
  const sentences = [
    ...(weighted.length > 0 ? [reviewSentence(scheme, weighted, composite)] : []),
    ...(added.length > 0 || bonus !== 0 ? [compositeSentence(scheme, added, bonus, composite)] : []),
    ...roundingSentence(scheme),
  ];
  return { sentences, composite };
}

/** Without one of the weighted stages there is no review score to speak of. */
const lacks = (stages: readonly Stage[], { key, role }: Stage): boolean =>
  role === "weighted" && !stages.some((stage) => stage.key === key);

interface Part {
  readonly stage: Stage;
  readonly score: number;
}

const PLUS = { zh: "＋", en: " + " };

function reviewSentence(scheme: Scheme, parts: readonly Part[], { review }: Composite): Text {
  const terms = joined(parts, PLUS, ({ stage, score }, l) => `${stage.name[l]} ${show(score)}×${percent(stage)}`);
  const clause = inBrackets(scheme, parts[0].stage.weight);
  return {
    zh: `评审得分＝${terms.zh}＝${showSum(review)}${clause.zh}。`,
    en: `Review score = ${terms.en} = ${showSum(review)}${clause.en}.`,
  };
}

function compositeSentence(
  scheme: Scheme,
  parts: readonly Part[],
  bonus: number,
  { review, composite }: Composite,
): Text {
  const extra = bonus === 0 ? [] : [{ name: BONUS, score: bonus, times: "" }];
  const added = [...parts.map(({ stage, score }) => ({ name: stage.name, score, times: timesOf(stage) })), ...extra];
  const terms = joined(added, PLUS, ({ name, score, times }, l) => `${name[l]} ${show(score)}${times}`);
  const clause = inBrackets(scheme, parts[0]?.stage.weight ?? scheme.bonus?.ordinary);
  return {
    zh: `综合得分＝评审得分 ${showSum(review)}＋${terms.zh}＝${showSum(composite)}${clause.zh}。`,
    en: `Composite = review score ${showSum(review)} + ${terms.en} = ${showSum(composite)}${clause.en}.`,
  };
}

/** An added stage counts as it is; another weight is shown. */
const timesOf = (stage: Stage): string => (percent(stage) === "100%" ? "" : `×${percent(stage)}`);

const WHERE = {
  stage: { zh: "各环节得分", en: "each stage" },
  review: { zh: "评审得分", en: "the review score" },
  composite: { zh: "综合得分", en: "the composite" },
} as const;

/** Where a scheme rounds, it says so; the sums above are after rounding. */
function roundingSentence(scheme: Scheme): Text[] {
  const rule = scheme.rounding;
  if (isUnsaid(rule) || rule.value === null) return [];
  const { where, places, mode } = rule.value;
  const clause = inBrackets(scheme, rule);
  return [
    {
      zh: `${WHERE[where].zh}保留 ${places} 位小数（${mode === "half-up" ? "四舍五入" : "四舍六入五成双"}）后计算${clause.zh}。`,
      en: `Counted after rounding ${WHERE[where].en} to ${places} decimals, ${mode}${clause.en}.`,
    },
  ];
}

/** The scores alone, where nothing says how to combine them. */
function listed(parts: readonly Part[]): Text {
  const list = joined(parts, { zh: "，", en: ", " }, ({ stage, score }, l) => `${stage.name[l]} ${show(score)}`);
  return capitalised({ zh: `${list.zh} 分。`, en: `${list.en}.` });
}

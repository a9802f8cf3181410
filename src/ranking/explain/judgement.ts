import { type Gate, isUnsaid, type Scheme, type Stage, type Tier } from "../../schemes/scheme";
import { Gap } from "../../scoring/gap";
import type { Text } from "../../text/text";
import type { GateForm, StageKeys } from "../gates";
import type { Judge } from "../judge";
import { NOT_PASSED } from "../pass";
import { flagged } from "./flagged";
import { capitalised, inBrackets, joined, sentenceOf, show } from "./words";

/**
 * The sentences that say which gates are passed and missed; the tier is undefined where that cannot be told, because the
 * document gives no gates or (`gap`) leaves out whether a bonus counts before them.
 */
export function judgement(
  { scheme, stages, gates }: Judge,
  keys: StageKeys,
  gap: Gap | null = null,
): { readonly sentences: readonly Text[]; readonly tier: Tier | null | undefined } {
  if (gates instanceof Gap) return { sentences: [sentenceOf(gates)], tier: undefined };
  if (gap) return { sentences: [sentenceOf(gap)], tier: undefined };
  const tier = gates.best(keys);
  const better = tier ? scheme.tiers.slice(0, scheme.tiers.indexOf(tier)) : scheme.tiers;
  return {
    sentences: [
      ...better.map((each) => missedSentence(scheme, stages, keys, each, gates.missed(each, keys))),
      tier ? passedSentence(scheme, stages, keys, tier) : outcomeSentence(scheme, gates, keys),
      ...flagged(scheme, gates, keys),
    ],
    tier,
  };
}

function missedSentence(
  scheme: Scheme,
  stages: readonly Stage[],
  keys: StageKeys,
  tier: Tier,
  missed: readonly Gate[],
): Text {
  const parts = joined(missed, { zh: "；", en: "; " }, (gate, language) => {
    const found = String((keys.get(gate.stage) ?? 0) / 1e6);
    return language === "zh"
      ? `${nameOf(stages, gate).zh} ${found} 分，${gate.inclusive ? "未达" : "未超过"} ${leastOf(gate)} 分`
      : `${nameOf(stages, gate).en} ${found} is ${gate.inclusive ? "below" : "not above"} ${leastOf(gate)}`;
  });
  const clause = inBrackets(scheme, clauseFor(stages, missed[0]));
  return {
    zh: `不能列入${tier.name.zh}：${parts.zh}${clause.zh}。`,
    en: `Not in the pool for ${tier.name.en}: ${parts.en}${clause.en}.`,
  };
}

function passedSentence(scheme: Scheme, stages: readonly Stage[], keys: StageKeys, tier: Tier): Text {
  const gates = gatesOf(tier).filter(({ stage }) => keys.get(stage) !== undefined);
  const onlyFirst = stages.length === 1;
  if (gates.length === 0) return unbarred(tier, gatesOf(tier).length > 0);
  const clause = inBrackets(scheme, clauseFor(stages, gates[0]));
  const parts = joined(gates, { zh: "、", en: ", " }, (gate, language) =>
    language === "zh"
      ? `${nameOf(stages, gate).zh}${gate.inclusive ? "达到" : "超过"} ${leastOf(gate)} 分`
      : `${nameOf(stages, gate).en} ${gate.inclusive ? "at least" : "above"} ${leastOf(gate)}`,
  );
  return capitalised(
    onlyFirst
      ? {
          zh: `${parts.zh}，可进入${tier.name.zh}的后续评审${clause.zh}。`,
          en: `${parts.en}: goes on to the next stages for ${tier.name.en}${clause.en}.`,
        }
      : {
          zh: `${parts.zh}，列入${tier.name.zh}评选${clause.zh}。`,
          en: `${parts.en}: in the pool for ${tier.name.en}${clause.en}.`,
        },
  );
}

/** Nothing has been judged yet, or there is nothing to judge. */
const unbarred = ({ name }: Tier, later: boolean): Text => ({
  zh: later ? `现有得分尚无可判的门槛，${name.zh}的门槛待后续环节判断。` : `${name.zh}不设门槛，列入评选。`,
  en: later
    ? `No gate can be judged yet; the gates for ${name.en} wait for the next stages.`
    : `${name.en} has no gate: in the pool.`,
});

/** No gate passed: out, with what the rules owe who fails at the first stage (重庆2015: the review report as feedback). */
function outcomeSentence(scheme: Scheme, gates: GateForm, keys: StageKeys): Text {
  const { feedback, tiers } = scheme;
  const easiest = tiers.at(-1);
  const first = isUnsaid(scheme.stages) ? undefined : scheme.stages.value[0]?.key;
  const early = easiest && gates.missed(easiest, keys).some(({ stage }) => stage === first);
  if (!early || !feedback || isUnsaid(feedback)) return { zh: `${NOT_PASSED.zh}。`, en: `Outcome: ${NOT_PASSED.en}.` };
  const clause = inBrackets(scheme, feedback);
  return {
    zh: `${NOT_PASSED.zh}；${feedback.value.zh}${clause.zh}。`,
    en: `Outcome: ${NOT_PASSED.en}; ${feedback.value.en}${clause.en}.`,
  };
}

const gatesOf = (tier: Tier): readonly Gate[] => (isUnsaid(tier.gates) ? [] : tier.gates.value);

const SUMS: Readonly<Record<string, Text>> = {
  review: { zh: "评审得分", en: "review score" },
  composite: { zh: "综合得分", en: "composite" },
};

const nameOf = (stages: readonly Stage[], { stage }: Gate): Text =>
  stages.find(({ key }) => key === stage)?.name ?? SUMS[stage] ?? { zh: stage, en: stage };

const leastOf = ({ atLeast }: Gate): string => (isUnsaid(atLeast) ? "?" : show(atLeast.value));

/** With one stage scored the clause on entering the next applies; with more, the clause on the seat. */
const clauseFor = (stages: readonly Stage[], gate: Gate | undefined) =>
  stages.length === 1 ? (gate?.entry ?? gate?.atLeast) : gate?.atLeast;

import type { Cap } from "../../schemes/office";
import { isUnsaid, type Scheme, type Tier } from "../../schemes/scheme";
import { Gap } from "../../scoring/gap";
import type { Text } from "../../text/text";
import type { Judge } from "../judge";
import { NOT_PASSED } from "../pass";
import type { Seat } from "../seats";
import type { Standing } from "../shortlist";
import { flagged } from "./flagged";
import { judgement } from "./judgement";
import { inBrackets, sentenceOf, showSum } from "./words";

/** The outcomes that are no tier's name, in the words of the contract. */
export const OUTCOMES = {
  tied: { zh: "并列待定", en: "tied, undecided" },
  unplaced: { zh: "入围未获奖", en: "shortlisted, no award" },
  barred: NOT_PASSED,
  incomplete: { zh: "资料不全", en: "incomplete" },
  excluded: { zh: "排除", en: "excluded" },
} as const;

/** What an applicant's standing is called; null where it cannot be told. */
export function outcomeOf(scheme: Scheme, { verdict }: Standing): Text | null {
  if (verdict.kind === "gap") return null;
  if (verdict.kind !== "placed") return OUTCOMES[verdict.kind];
  const { seat } = verdict;
  if (seat.kind === "seat") return scheme.tiers[seat.tier].name;
  return seat.kind === "tied" ? OUTCOMES.tied : OUTCOMES.unplaced;
}

/**
 * Why an applicant stands where it stands, to be said to it, with the clause. `waiting` others still lack a score or hold
 * one that is wrong.
 */
export function whyOf(judge: Judge, standing: Standing, waiting: number): Text {
  const { verdict, applicant, keys } = standing;
  if (verdict.kind === "gap") return verdict.gap === Gap.BLANK ? { zh: "", en: "" } : sentenceOf(verdict.gap);
  if (verdict.kind === "excluded")
    return excludedWords(typeof applicant.excluded === "string" ? applicant.excluded : "");
  if (verdict.kind === "incomplete")
    return incompleteWords(
      verdict.missing,
      judge.stages.some(({ key }) => keys.get(key) !== undefined),
    );
  if (verdict.kind === "barred") return joinedUp(judgement(judge, keys).sentences);
  const flags = judge.gates instanceof Gap ? [] : flagged(judge.scheme, judge.gates, keys);
  return joinedUp([
    placedWords(judge.scheme, standing, verdict.seat),
    ...tieWords(judge, standing, verdict),
    ...keptWords(verdict.seat),
    ...flags,
    ...(waiting > 0 ? [waitingWords(waiting)] : []),
  ]);
}

function placedWords(scheme: Scheme, { composite }: Standing, seat: Seat): Text {
  const tier = scheme.tiers[seat.tier];
  const score = composite instanceof Gap ? "" : showSum(composite);
  const quota = isUnsaid(tier.quota) ? "?" : String(tier.quota.value);
  const clause = inBrackets(scheme, tier.quota);
  const passedOver = seat.tier > 0 ? moved(scheme, seat.tier) : { zh: "", en: "" };
  if (seat.kind === "tied")
    return {
      zh: `综合得分 ${score}，并列${tier.name.zh}第 ${seat.place} 名：${seat.tied} 家只余 ${seat.left} 席，未能分出先后，待评审组决定${clause.zh}。`,
      en: `Composite ${score}, tied at place ${seat.place} for ${tier.name.en}: ${seat.tied} for ${seat.left} seat(s) left; nothing tells them apart, the panel decides${clause.en}.`,
    };
  const cap = seat.kind === "none" ? fullCap(scheme, tier, seat.place) : undefined;
  if (cap && !isUnsaid(cap.most)) {
    const whole = inBrackets(scheme, cap.most);
    return {
      zh: `综合得分 ${score}，列${tier.name.zh}候选第 ${seat.place} 名，${cap.what.zh}的 ${cap.most.value} 个名额已满${whole.zh}。${passedOver.zh}`,
      en: `Composite ${score}, place ${seat.place} in the pool for ${tier.name.en}; the ${cap.most.value} seats of ${cap.what.en} are taken${whole.en}.${passedOver.en}`,
    };
  }
  const within = seat.kind === "seat";
  return {
    zh: `综合得分 ${score}，列${tier.name.zh}候选第 ${seat.place ?? "?"} 名，${within ? `在前 ${quota} 名之内` : `超出 ${quota} 个名额`}${clause.zh}。${passedOver.zh}`,
    en: `Composite ${score}, place ${seat.place ?? "?"} in the pool for ${tier.name.en}, ${within ? `within` : `beyond`} its ${quota} seats${clause.en}.${passedOver.en}`,
  };
}

/** The shared limit that leaves an applicant without a seat although it stands within the tier's own. */
function fullCap({ caps = [] }: Scheme, { key, quota }: Tier, place: number | null): Cap | undefined {
  if (place === null || isUnsaid(quota) || place > quota.value) return undefined;
  return caps.find(({ counts, tiers }) => counts === "seats" && (!tiers || tiers.includes(key)));
}

/** What told equal composites apart, or which of the scheme's tie-break scores the list does not hold. */
function tieWords({ scheme, stages }: Judge, { keys }: Standing, verdict: Placed): Text[] {
  const clause = inBrackets(scheme, scheme.ties);
  const stage = stages.find(({ key }) => key === verdict.decidedBy);
  if (stage) {
    const score = String((keys.get(stage.key) ?? 0) / 1e6);
    return [
      {
        zh: `综合得分相同者按${stage.name.zh}得分（${score}）排先后${clause.zh}。`,
        en: `Equal composites are ordered by the ${stage.name.en} score (${score})${clause.en}.`,
      },
    ];
  }
  if (verdict.seat.kind !== "tied" || isUnsaid(scheme.ties)) return [];
  const unread = scheme.ties.value.find((tie) => "category" in tie);
  if (!unread || !("category" in unread)) return [];
  return [
    {
      zh: `方案规定同分时比较 ${unread.category} 的得分，本表没有，须补充后决定${clause.zh}。`,
      en: `The scheme breaks ties by the score of ${unread.category}, which this list does not hold${clause.en}.`,
    },
  ];
}

type Placed = Extract<Standing["verdict"], { kind: "placed" }>;

/** Why a place above stands empty: it is kept for whoever falls from a tie higher up. */
function keptWords({ kept }: Seat): Text[] {
  if (kept === 0) return [];
  return [
    {
      zh: `前面为上一奖项并列待定中落选的 ${kept} 家留有名次。`,
      en: `${kept} place(s) above are kept for who falls from the undecided tie higher up.`,
    },
  ];
}

/** How the pool of a lower tier is made up, plainly marked where it is our decision. */
function moved({ nomineePool: pool, tiers }: Scheme, tier: number): Text {
  if (isUnsaid(pool) || pool.value !== "cascade" || !("decision" in pool)) return { zh: "", en: "" };
  const above = tiers[tier - 1].name;
  return {
    zh: `（获${above.zh}者不占此名额，未获者依次参评：本系统的决定）`,
    en: ` (winners of ${above.en} leave this pool and the others enter it: a decision of this product)`,
  };
}

const excludedWords = (reason: string): Text => ({
  zh: reason ? `已排除：${reason}。` : "已排除，不参加排名。",
  en: reason ? `Excluded: ${reason}.` : "Excluded from the ranking.",
});

const incompleteWords = (missing: Text, judged: boolean): Text => ({
  zh: `${judged ? "已过现有环节的门槛，" : ""}缺少${missing.zh}得分，补齐后再排名（空白不按 0 分计）。`,
  en: `${judged ? "Past the gates so far; the" : "The"} ${missing.en} score is missing. Fill it in to be ranked (a blank is not 0).`,
});

const waitingWords = (waiting: number): Text => ({
  zh: `另有 ${waiting} 家资料不全或有误，补正后名次可能变动。`,
  en: `${waiting} other applicant(s) lack a score or hold a wrong one; places may change.`,
});

const joinedUp = (sentences: readonly Text[]): Text => ({
  zh: sentences.map(({ zh }) => zh).join(""),
  en: sentences.map(({ en }) => en).join(" "),
});

/** The tiers in the order in which a list shows them: seats and ties of each tier, then who got none. */
export function rankInList(tiers: readonly Tier[], { verdict }: Standing): readonly number[] {
  const end = 2 * tiers.length;
  if (verdict.kind === "placed") {
    const { seat } = verdict;
    if (seat.kind === "none") return [end, seat.place ?? Number.MAX_SAFE_INTEGER];
    return [2 * seat.tier + (seat.kind === "tied" ? 1 : 0), seat.place];
  }
  return [end + 1 + ["incomplete", "barred", "excluded", "gap"].indexOf(verdict.kind), 0];
}

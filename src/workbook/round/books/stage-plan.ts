import { isUnsaid, type MergeMethod, type Rule, type Scheme, type Stage } from "../../../schemes/scheme";
import type { ScoreUnit } from "../../../scoring/score-cell";
import type { Criteria } from "../../../standard/criteria";
import type { RoundFault } from "../../../text/messages/round";
import type { Text } from "../../../text/text";
import { applicantsFor, type Panel, panelsFor } from "../roster";
import type { Round } from "../round";

/** What books of a stage are made from: the round's panels and the scheme's rules together. */
export interface StagePlan {
  readonly stage: Stage;
  readonly panels: readonly (Panel & { readonly applicants: readonly string[] })[];
  readonly full: number;
  /** Null for a stage that is judged by one mark. */
  readonly criteria: Criteria | null;
  readonly unit: ScoreUnit;
  /** Null where neither the office nor the scheme names one. */
  readonly merge: MergeMethod | null;
  readonly trim: { readonly high: number; readonly low: number };
  /** Whether a method that is not the mean works on items, which a table of totals cannot show. */
  readonly mergesItems: boolean;
}

/** The plan of each stage of the round, or why nothing can be made for it. */
export function planStages(round: Round, scheme: Scheme): { plans: StagePlan[]; faults: RoundFault[] } {
  if (isUnsaid(scheme.stages))
    return { plans: [], faults: [{ code: "stages-unsaid", params: { why: scheme.stages.unsaid } }] };
  const plans: StagePlan[] = [];
  const faults: RoundFault[] = [];
  for (const stage of scheme.stages.value) {
    if (round.stages && !round.stages.includes(stage.key)) continue;
    const found = planStage(round, scheme, stage);
    if ("code" in found) faults.push(found);
    else plans.push(found);
  }
  return { plans, faults };
}

const valueOf = <T>(rule: Rule<T> | undefined): T | undefined => (rule && !isUnsaid(rule) ? rule.value : undefined);

function planStage(round: Round, scheme: Scheme, stage: Stage): StagePlan | RoundFault {
  const panels = panelsFor(round, stage.key)
    .map((panel) => ({ ...panel, applicants: applicantsFor(round, stage.key, panel.group) }))
    .filter(({ reviewers }) => reviewers.length > 0);
  const full = round.full?.[stage.key] ?? valueOf(stage.full);
  const criteria = stage.basis === "criteria" ? valueOf(scheme.criteria) : null;
  if (panels.length === 0) return { code: "stage-without-reviewers", params: { stage: stage.name } };
  if (panels.every(({ applicants }) => applicants.length === 0))
    return { code: "stage-without-applicants", params: { stage: stage.name } };
  if (criteria === undefined)
    return { code: "criteria-unsaid", params: { stage: stage.name, why: unsaidWords(scheme.criteria) } };
  if (full === undefined) return { code: "full-unsaid", params: { stage: stage.name, why: unsaidWords(stage.full) } };
  const merge = round.merge?.[stage.key] ?? valueOf(stage.merge) ?? null;
  return {
    stage,
    panels: panels.filter(({ applicants }) => applicants.length > 0),
    full,
    criteria,
    unit: valueOf(stage.unit) ?? (criteria?.steps ? "percent" : "points"),
    merge,
    trim: valueOf(stage.trim) ?? { high: 1, low: 1 },
    mergesItems: valueOf(stage.mergeAt) === "item" && merge !== "mean" && merge !== "consensus",
  };
}

const unsaidWords = <T>(rule: Rule<T>): Text => (isUnsaid(rule) ? rule.unsaid : { zh: "", en: "" });

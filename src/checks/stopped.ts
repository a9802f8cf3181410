import { Fraction } from "../exact/fraction";
import { passed } from "../ranking/pass";
import { isUnsaid, type MergeMethod, type Scheme, type Stage } from "../schemes/scheme";
import { plainName } from "../workbook/firm-name";
import { stagesOf, type Stopped, type TableScope } from "./scope";
import { meansIn, type StatedMean } from "./totals/means";
import { stageScores } from "./totals/stage-scores";
import { type Total, totalsOf } from "./totals/totals";

export const NOBODY: Stopped = () => false;

/**
 * Who was stopped where, by all tables together: an earlier stage's score passes no tier's gate (重庆2015 第十六条（三）:
 * below 400 for documents there is no site visit). Such an applicant is not missing from the later stages' books, and a
 * blank there is no missing score. Only what leaves no doubt counts: each value that the books hold of it must fail.
 */
export function stoppedBy(scheme: Scheme, scopes: readonly TableScope[]): Stopped {
  const stages = stagesOf(scheme);
  if (stages.length < 2 || isUnsaid(scheme.stages) || scheme.tiers.length === 0) return NOBODY;
  const totals = scopes.flatMap(totalsOf);
  const means = scopes.flatMap(meansIn);
  const at = new Map<string, number>();
  stages.slice(0, -1).forEach((stage, i) => {
    const here = <T extends { readonly stage: string }>(all: readonly T[]) =>
      all.filter((each) => each.stage === stage.key);
    const named = scopes[0]?.round?.merge?.[stage.key] ?? (isUnsaid(stage.merge) ? null : stage.merge.value);
    for (const [name, values] of scoresAt(stage, here(totals), here(means), named))
      if (!at.has(name) && values.every((value) => fails(scheme, stage, value))) at.set(name, i);
  });
  const order = new Map(stages.map(({ key }, i) => [key, i]));
  return (applicant, stage) => {
    const last = at.get(plainName(applicant));
    return last !== undefined && (order.get(stage) ?? 0) > last;
  };
}

/** The values that say where each applicant stands at a stage: one of the whole panel, else those of all its reviewers. */
function scoresAt(
  stage: Stage,
  totals: readonly Total[],
  means: readonly StatedMean[],
  named: MergeMethod | null,
): Map<string, Fraction[]> {
  const values = new Map<string, Fraction[]>();
  for (const { applicant, value } of means) add(values, applicant, value);
  for (const { reviewer, kind, applicant, value } of totals)
    if (value instanceof Fraction && (reviewer === null || kind === "agreed")) add(values, applicant, value);
  if (named !== null && named !== "consensus")
    for (const { applicant, value } of stageScores(stage, totals, { asked: null, named }).scores)
      if (value) add(values, applicant, value.fraction());
  const whole = new Set(values.keys());
  const unsure = new Set<string>();
  for (const { reviewer, kind, applicant, value } of totals) {
    if (reviewer === null || kind === "agreed" || whole.has(plainName(applicant))) continue;
    if (value instanceof Fraction) add(values, applicant, value);
    else if (value !== "absent") unsure.add(plainName(applicant));
  }
  for (const name of unsure) values.delete(name);
  return values;
}

function fails(scheme: Scheme, stage: Stage, value: Fraction): boolean {
  const [tier] = passed(scheme, { stages: [stage], rows: [[value.toNumber()]] });
  return tier === null;
}

function add(values: Map<string, Fraction[]>, name: string, value: Fraction): void {
  const key = plainName(name);
  const own = values.get(key);
  if (own) own.push(value);
  else values.set(key, [value]);
}

import type { MicroKey } from "../exact/micro";
import type { Sum } from "../exact/sum";
import { cite } from "../schemes/cite";
import { isUnsaid, type Scheme, type Tier } from "../schemes/scheme";
import { BONUS, bonusOf } from "../scoring/combine";
import { Gap } from "../scoring/gap";
import { ruled } from "../scoring/rules";
import type { ScoreCell } from "../scoring/score-cell";
import type { Text } from "../text/text";
import type { StageKeys } from "./gates";
import type { Judge } from "./judge";
import { allot, type Contender, type Seat, type SharedCap } from "./seats";

/**
 * One applicant as submitted: a score for each stage; bonus points, null for a blank beside filled ones, undefined where
 * none are counted; a reason if excluded ("" without one), or the gap of a cell that does not say.
 */
export interface Applicant {
  readonly name: string;
  readonly scores: readonly ScoreCell[];
  readonly bonus: ScoreCell | undefined;
  readonly excluded: string | null | Gap;
}

/** How one applicant stands. Sums are gaps where scores or weights are missing; `keys` are what the gates compared. */
export interface Standing {
  readonly applicant: Applicant;
  readonly review: Sum | Gap;
  readonly composite: Sum | Gap;
  readonly keys: StageKeys;
  readonly verdict: Verdict;
}

export type Verdict =
  | { readonly kind: "excluded" }
  | { readonly kind: "gap"; readonly gap: Gap }
  /** No tier's gates are passed. */
  | { readonly kind: "barred" }
  /** Gates are passed so far and a score, or the bonus, is still missing. */
  | { readonly kind: "incomplete"; readonly tier: Tier; readonly missing: Text }
  /** `decidedBy` is the tie-break score that told it from an equal composite. */
  | { readonly kind: "placed"; readonly seat: Seat; readonly decidedBy: string | null };

/**
 * Where each applicant of a round stands, in the order given: excluded, barred at a gate, incomplete, or placed by the
 * scheme's tiers, quotas and ties. Blank rows are gaps of their own.
 */
export function standings(judge: Judge, applicants: readonly Applicant[]): Standing[] {
  const { scheme } = judge;
  const quotas = quotasOf(scheme);
  const pool = scheme.tiers.length > 1 ? ruled(scheme, scheme.nomineePool) : "cascade";
  const caps = sharedCaps(scheme);
  const judged = applicants.map((applicant) => judgeOne(judge, applicant));
  const field = judged.flatMap(({ contender }, i) => (contender ? [{ i, contender }] : []));
  const blocked = [quotas, pool, caps].find((each) => each instanceof Gap);
  const contenders = field.map(({ contender }) => contender);
  const seats =
    quotas instanceof Gap || pool instanceof Gap || caps instanceof Gap ? [] : allot(quotas, contenders, pool, caps);
  const decided = tieBreaks(scheme, contenders);
  const verdicts = new Map<number, Verdict>(
    field.map(({ i }, n) => [
      i,
      blocked instanceof Gap
        ? { kind: "gap", gap: blocked }
        : { kind: "placed", seat: seats[n], decidedBy: decided[n] },
    ]),
  );
  return judged.map(({ standing }, i) => ({ ...standing, verdict: verdicts.get(i) ?? standing.verdict }));
}

/** The stage whose score first tells a contender from others of the same composite; null where nothing had to. */
function tieBreaks(scheme: Scheme, contenders: readonly Contender[]): (string | null)[] {
  const equals = new Map<MicroKey, Contender[]>();
  for (const each of contenders) {
    const group = equals.get(each.keys[0]);
    if (group) group.push(each);
    else equals.set(each.keys[0], [each]);
  }
  const order = stageTies(scheme);
  return contenders.map((each) => {
    const group = equals.get(each.keys[0]) ?? [];
    const at = each.keys.findIndex((key, i) => i > 0 && group.some((other) => other.keys[i] !== key));
    return at < 0 ? null : (order[at - 1] ?? null);
  });
}

/** Seats of each tier, or the gap that says which number the document leaves out. */
function quotasOf(scheme: Scheme): number[] | Gap {
  const quotas: number[] = [];
  for (const { quota } of scheme.tiers) {
    const value = ruled(scheme, quota);
    if (value instanceof Gap) return value;
    quotas.push(value);
  }
  return quotas;
}

/** Limits on seats over several tiers. Limits by group or over several schemes need more than a list of scores. */
function sharedCaps({ caps = [], ...scheme }: Scheme): SharedCap[] | Gap {
  const shared: SharedCap[] = [];
  for (const cap of caps.filter(({ counts }) => counts === "seats")) {
    const most = ruled(scheme, cap.most);
    if (most instanceof Gap) return most;
    if (cap.by || cap.sharedWith)
      return Gap.missing({ code: "cap-beyond-list", params: { what: cap.what, clause: cite(scheme, cap.most) } });
    const keys = cap.tiers ?? scheme.tiers.map(({ key }) => key);
    shared.push({ tiers: keys.map((key) => scheme.tiers.findIndex((tier) => tier.key === key)), most });
  }
  return shared;
}

interface Judged {
  readonly standing: Standing;
  readonly contender?: Contender;
}

function judgeOne(judge: Judge, applicant: Applicant): Judged {
  const { scheme, stages, gates } = judge;
  const { name, scores, excluded } = applicant;
  const bad = judge.stageForm.bad(scores);
  const bonus = applicant.bonus === undefined ? 0 : bonusOf(scheme, applicant.bonus);
  const points = bonus instanceof Gap ? 0 : bonus;
  const sums = sumsOf(judge, applicant, bonus);
  const keys = bad ? new Map<string, MicroKey>() : judge.keys.of(scores, points);
  const standing = (verdict: Verdict): Judged => ({ standing: { applicant, ...sums, keys, verdict } });

  const blank = scores.every((cell) => cell === null);
  if (name === "" && blank && excluded === null) return standing({ kind: "gap", gap: Gap.BLANK });
  if (excluded instanceof Gap) return standing({ kind: "gap", gap: excluded });
  if (excluded !== null) return standing({ kind: "excluded" });
  if (bad) return standing({ kind: "gap", gap: bad });
  if (gates instanceof Gap) return standing({ kind: "gap", gap: gates });
  if (bonus instanceof Gap && applicant.bonus !== null) return standing({ kind: "gap", gap: bonus });
  const unsaid = judge.bonusGap(points);
  if (unsaid) return standing({ kind: "gap", gap: unsaid });

  const tier = gates.best(keys);
  if (!tier) return standing({ kind: "barred" });
  const missing = stages.find((_, i) => typeof scores[i] !== "number")?.name ?? (bonus instanceof Gap ? BONUS : null);
  if (missing) return standing({ kind: "incomplete", tier, missing });
  const { composite } = sums;
  if (composite instanceof Gap) return standing({ kind: "gap", gap: composite });
  const passes = scheme.tiers.map((each) => gates.missed(each, keys).length === 0);
  const ranked = [composite.micro(), ...stageTies(scheme).flatMap((stage) => keys.get(stage) ?? [])];
  return { ...standing({ kind: "gap", gap: Gap.BLANK }), contender: { keys: ranked, passes } };
}

/** Review score and composite; the review score stands without what is added to it. */
function sumsOf(judge: Judge, { scores }: Applicant, bonus: number | Gap): Pick<Standing, "review" | "composite"> {
  const { composite: form, stages } = judge;
  const complete = judge.stageForm.complete(scores);
  const weighted = stages.every(({ role }, i) => role === "added" || typeof scores[i] === "number");
  const gap = form instanceof Gap ? form : complete instanceof Gap ? complete : bonus instanceof Gap ? bonus : null;
  const partial = complete instanceof Gap && complete.kind === "missing" && weighted;
  if (form instanceof Gap) {
    const why = complete instanceof Gap ? complete : form;
    return { review: weighted && !(complete instanceof Gap && complete.kind === "bad") ? form : why, composite: why };
  }
  if (partial) {
    const { review } = form.of(scores.map((score) => (typeof score === "number" ? score : 0)));
    return { review, composite: complete };
  }
  if (complete instanceof Gap) return { review: complete, composite: complete };
  const { review, composite } = form.of(complete, bonus instanceof Gap ? 0 : bonus);
  return { review, composite: gap ?? composite };
}

/** The stages whose scores break ties, in the scheme's order, up to the first key that a list of scores does not hold. */
export function stageTies({ ties }: Scheme): string[] {
  const order: string[] = [];
  for (const tie of isUnsaid(ties) ? [] : ties.value) {
    if (!("stage" in tie)) break;
    order.push(tie.stage);
  }
  return order;
}

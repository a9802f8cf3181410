import type { Scheme, Tier } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import type { StageTable } from "../scoring/stage-table";
import { Judge } from "./judge";

/** What applicants are told who pass no tier's gates. */
export const NOT_PASSED = { zh: "未入围", en: "not shortlisted" } as const;

/**
 * The best tier whose gates each applicant passes on the stages given (documents alone: the track that may be entered),
 * null where none is. Gates test exact scores, or scores rounded once at the stage where the scheme says so. A gate on a
 * composite that the stages do not make up cannot be answered.
 */
export function passed(scheme: Scheme, { stages, rows }: StageTable): (Tier | null | Gap)[] {
  const judge = new Judge(scheme, stages);
  const unseen = judge.unseenGate();
  return rows.map((row) => {
    const scores = judge.stageForm.complete(row);
    if (scores instanceof Gap) return scores;
    if (judge.gates instanceof Gap) return judge.gates;
    const tier = judge.gates.best(judge.keys.of(scores));
    return tier && unseen ? unseen : tier;
  });
}

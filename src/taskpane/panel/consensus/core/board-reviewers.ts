import { plainName } from "../../../../workbook/firm-name";
import { isRecused, panelsFor } from "../../../../workbook/round/roster";
import type { Basis, BoardReviewer } from "./board-row";
import type { Given } from "./given";

/** Who stands on an applicant's board: its panel of the round, and whoever gave something. */
export function reviewersOf({ stage, round }: Basis, applicant: string, group: string | null, given: readonly Given[]) {
  const found = new Map<string, { name: string; adviser: boolean }>();
  const panels = round ? panelsFor(round, stage.key) : [];
  const own = panels.filter(
    (each) => group === null || each.group === null || plainName(each.group) === plainName(group),
  );
  const met = new Set(given.flatMap(({ reviewer }) => (reviewer === null ? [] : plainName(reviewer))));
  const sits = (names: readonly string[]) => names.some((name) => met.has(plainName(name)));
  // Who of the round's panel has given nothing yet stands there with blanks; panels that have no part in it do not.
  for (const { reviewers, advisers } of own.length === 1 ? own : own.filter((each) => sits(each.reviewers))) {
    for (const name of reviewers) found.set(plainName(name), { name, adviser: false });
    for (const name of advisers) if (met.has(plainName(name))) found.set(plainName(name), { name, adviser: true });
  }
  for (const { reviewer, adviser } of given) {
    if (reviewer === null) continue;
    const known = found.get(plainName(reviewer));
    if (!known) found.set(plainName(reviewer), { name: reviewer, adviser });
    else if (adviser && !known.adviser) found.set(plainName(reviewer), { ...known, adviser });
  }
  return [...found.values()].map(({ name, adviser }): BoardReviewer => {
    const recused = round !== null && isRecused(round, name, applicant);
    const reason = round?.recusals.find(
      (each) => plainName(each.reviewer) === plainName(name) && plainName(each.applicant) === plainName(applicant),
    )?.reason;
    return { name, adviser, recused: recused ? (reason ?? "") : null };
  });
}

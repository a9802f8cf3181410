import type { Seal } from "./round";

/**
 * Which of a round's seals concern a workbook whose file name is not known. Reviewers' books name their sheets alike, so
 * of seals that name files for the same sheet and range, the one that still holds is this workbook's and the others are
 * not; where none holds, one alone is taken for its own, and of several nobody can say which is.
 * @param codeNow the code that a seal's range gives now; null: the workbook has no such sheet
 */
export function sealsOfUnnamed(seals: readonly Seal[], codeNow: (seal: Seal) => string | null): readonly Seal[] {
  return seals.filter((each) => {
    if (each.file === null) return true;
    const now = codeNow(each);
    if (now === null) return false;
    if (now === each.code) return true;
    return !seals.some(
      (other) => other !== each && other.file !== null && other.sheet === each.sheet && other.range === each.range,
    );
  });
}

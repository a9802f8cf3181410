import { type RoundSheet, roundSheets, roundUnnamed } from "../../checks/rounds";
import type { Scheme } from "../../schemes/scheme";
import type { WorkFile } from "../books/work-file";

/** The files hold sheets 评审设置, which the check finds by itself. */
export const OWN = "own";

/** The round among files: `OWN`, or the first file whose only sheet is a round under another name, as a CSV's is. */
export function roundAmong(files: readonly WorkFile[], scheme: Scheme): typeof OWN | RoundSheet | null {
  const read = files.filter((file) => "book" in file);
  if (read.some(({ file, book }) => roundSheets(file, book.sheets, scheme).length > 0)) return OWN;
  for (const { file, book } of read) {
    const found = roundUnnamed(file, book.sheets, scheme);
    if (found) return found;
  }
  return null;
}

/** The files to be checked: all but the one that is the round, where there are others. */
export const scoresAmong = (files: readonly WorkFile[], round: RoundSheet | null): readonly WorkFile[] => {
  const others = files.filter(({ file }) => file !== round?.file);
  return others.length > 0 && others.length < files.length ? others : files;
};

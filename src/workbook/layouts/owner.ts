import type { Reading } from "./reading";
import type { Named } from "./spot";

export interface Owner {
  readonly applicant: Named | null;
  readonly reviewer: (Named & { readonly role: "reviewer" | "adviser" }) | null;
}

/**
 * Whom a whole table is about where its rows and columns do not say: the block's heading, the lines around the table,
 * the sheet's name, the file's name, in this order. A word that is left in a name is a reviewer if it looks like a
 * person, an applicant where only one is wanting.
 */
export function whose(
  { site, context }: Reading,
  block: Named | null,
  has: { readonly applicant: boolean; readonly reviewer: boolean; readonly part: boolean },
): Owner {
  const { sheetName, fileName } = site;
  const pointed = site.pointed?.said;
  const names = [sheetName, fileName];
  const nowhere = (text: string): Named => ({ text, r: -1, c: -1 });
  let applicant: Named | null = null;
  let reviewer: Owner["reviewer"] = null;
  if (!has.reviewer) {
    const named = names.map((name) => name.reviewer).find((each) => each !== null);
    if (pointed?.reviewer) reviewer = { ...nowhere(pointed.reviewer), role: "reviewer" };
    else reviewer = context.reviewer ?? (named ? { ...nowhere(named.text), role: named.role } : null);
  }
  if (!has.applicant && has.part) {
    const named = names.map((name) => name.applicant).find((each) => each !== null);
    if (pointed?.applicant) applicant = nowhere(pointed.applicant);
    else applicant = block ?? context.applicant ?? (named ? nowhere(named) : null);
  }
  const persons = names.flatMap(({ person }) => (person === null ? [] : [person]));
  if (!has.reviewer && !reviewer && persons.length > 0 && has.part)
    reviewer = { ...nowhere(persons.shift() ?? ""), role: "reviewer" };
  if (!has.applicant && !applicant && has.part) {
    const left = sheetName.other ?? (reviewer || has.reviewer ? (persons[0] ?? fileName.other) : null);
    if (left) applicant = nowhere(left);
  }
  return { applicant, reviewer };
}

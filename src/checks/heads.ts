import { isUnsaid, type Stage } from "../schemes/scheme";

/** The heads a stage asks for, where a count lies outside; null where it fits or nothing is said. */
export function headsOutside({ reviewers }: Stage, count: number): string | null {
  if (isUnsaid(reviewers)) return null;
  const { least, most } = reviewers.value;
  if (count >= least && (most === null || count <= most)) return null;
  return most === null ? `≥${least}` : `${least}–${most}`;
}

import type { Scheme } from "../scheme";
import { conditionLines } from "./conditions";
import type { RuleLine } from "./line";
import { officeLines } from "./office";
import { scoringLines, seatLines } from "./scoring";

/** Every rule of a scheme, said, chosen or left out, with its clause: what AWARD.RULES lists. */
export function rulesOf(scheme: Scheme): RuleLine[] {
  return [...scoringLines(scheme), ...seatLines(scheme), ...conditionLines(scheme), ...officeLines(scheme)];
}

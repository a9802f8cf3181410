import type { Text } from "../../../text/text";
import type { Slot } from "../sheet/slot";
import { percentOf, type Standing } from "../sheet/standing";
import { said, texts } from "../texts";

/** A score as one reads it: 45% or 27. */
export const showScore = (slot: Slot, value: number): string =>
  slot.unit === "points" || slot.unit === null ? String(value) : `${percentOf(slot, value).toNumber()}%`;

/** What is to be said of how a cell stands; null where nothing is. */
export function standingWords(slot: Slot, standing: Standing): Text | null {
  switch (standing.is) {
    case "off-step":
      return said.offStep(showScore(slot, standing.value));
    case "outside":
      return said.outside(showScore(slot, standing.value), slot.unit === "fraction" ? 100 : slot.most);
    case "odd":
      return said.odd(standing.shown);
    case "absent":
      return said.absent(standing.shown);
    case "missing":
      return texts.missing;
    case "fine":
      return null;
  }
}

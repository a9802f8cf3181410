import { Fraction } from "../../../exact/fraction";
import { round } from "../../../exact/round";
import type { Slot, SlotPart } from "./slot";

/** Points as one reads them: up to three decimals, rounded once, no zeros behind. */
export const showPoints = (points: Fraction): string => String(round(points, 3, "half-up").toNumber());

/** An item as one says it: 4.1.1 组织的领导. */
export const partName = ({ code, name }: SlotPart): string =>
  code !== null && !name.includes(code) ? `${code} ${name}` : name;

/** What a slot is about, as short as it can be told: its item, else its applicant. */
export const slotName = (slot: Slot): string => (slot.part ? partName(slot.part) : (slot.applicant ?? ""));

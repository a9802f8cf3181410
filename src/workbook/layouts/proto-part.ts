import type { KnownPart } from "./part-index";
import type { StatedPoints } from "./spot";

/** A category or item as it is met on the sheet. */
export interface ProtoPart {
  readonly text: string;
  /** The name is that of a known part with 得分 or the like behind it. */
  readonly suffixed: boolean;
  readonly r: number;
  readonly c: number;
  code: string | null;
  readonly name: string;
  readonly known: KnownPart | null;
  /** Stands over others: in a heading over items, in a column before theirs. */
  readonly over: boolean;
  points: StatedPoints | null;
  /** The points are a bare number behind the name, and may be a count. */
  readonly loose: boolean;
  /** The category it stands under on the sheet. */
  under: number | null;
}

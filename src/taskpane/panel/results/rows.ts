import { outcomeOf } from "../../../ranking/explain/standing";
import { shortlistLines } from "../../../ranking/list";
import type { Shortlist } from "../../../reports/result";
import type { Text } from "../../../text/text";
import { sumText } from "./numbers";

/** An applicant's line of the list. */
export interface Row {
  readonly applicant: number;
  readonly name: string;
  readonly place: string;
  readonly composite: string;
  readonly outcome: Text;
  readonly seat: boolean;
}

const UNTOLD: Text = { zh: "#N/A", en: "#N/A" };

/** The list in its order, best tier first, as AWARD.SHORTLIST gives it. */
export function rowsOf({ judge, scheme, standings, withBonus }: Shortlist): Row[] {
  return shortlistLines(judge, standings, withBonus).lines.map(({ row, standing }) => {
    const { verdict, applicant, composite } = standing;
    const placed = verdict.kind === "placed" ? verdict.seat : null;
    return {
      applicant: row,
      name: applicant.name,
      place: placed?.place ? String(placed.place) : "",
      composite: sumText(composite),
      outcome: outcomeOf(scheme, standing) ?? UNTOLD,
      seat: placed?.kind === "seat",
    };
  });
}

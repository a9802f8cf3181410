import type { Named } from "./context";
import type { Coord } from "./coords";
import type { LineMapping, TableMapping } from "./mapping";
import type { Role } from "./sides";
import type { TableNames } from "./table-names";

/** What a column or a row is, as the user said it, over what was recognised. */
export function pointedCoord(coord: Coord, pointed: LineMapping, names: TableNames): Coord {
  const named = (text: string): Named => ({ text, r: -1, c: -1 });
  const role = pointed.adviser ? "adviser" : "reviewer";
  return {
    ...coord,
    kind: kindOf(pointed, coord),
    applicant: pointed.applicant === undefined ? coord.applicant : names.applicant(named(pointed.applicant), true),
    reviewer: pointed.reviewer === undefined ? coord.reviewer : names.reviewer(named(pointed.reviewer), role, true),
    part: pointed.part === undefined ? coord.part : names.pointedPart(pointed.part),
    stage: pointed.stage ?? coord.stage,
    sure: 1,
  };
}

const SIDES: Readonly<Record<string, Role>> = {
  seq: "seq",
  applicant: "applicant",
  reviewer: "reviewer",
  code: "code",
  category: "category",
  item: "item",
  stage: "stage",
  group: "group",
  measure: "measure",
  maximum: "points",
  ignore: "skip",
};

/** The roles of columns as the user said them, over those that were recognised. `columns` are the sheet's. */
export function pointedRoles(roles: readonly Role[], columns: readonly number[], pointed: TableMapping | null): Role[] {
  return roles.map((role, i) => {
    const said = pointed?.roles?.find(({ column }) => column === columns[i]);
    return said ? (SIDES[said.is] ?? "value") : role;
  });
}

/** Whether the user says what cells are about, or that they are something else than scores. */
export const saysWhose = ({ is, applicant, reviewer, part, stage }: LineMapping): boolean =>
  is !== "score" || [applicant, reviewer, part, stage].some((each) => each !== undefined);

/** Whether a line names others, or is left out: none of its cells is a value. */
export const isSide = ({ is }: LineMapping): boolean => is in SIDES;

function kindOf({ is }: LineMapping, coord: Coord): Coord["kind"] {
  return is in SIDES ? coord.kind : (is as Coord["kind"]);
}

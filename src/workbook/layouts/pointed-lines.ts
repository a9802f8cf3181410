import type { Down } from "./columns";
import type { Coord } from "./coords";
import type { LineMapping, TableMapping } from "./mapping";
import type { PointedLine, Row } from "./row";
import type { Role } from "./sides";
import type { Named, Spot } from "./spot";
import type { TableNames } from "./table-names";

/** What a user said of a column or a row, ready to be laid over it. */
export function pointedLine(said: LineMapping): PointedLine {
  const whose = saysWhose(said);
  return {
    saysWhose: whose,
    row: (row, down) => (whose ? bareRow(row, said, down) : { ...row, word: null }),
    coord: (coord, names) => saidCoord(coord, said, names),
  };
}

function saidCoord(coord: Coord, said: LineMapping, names: TableNames): Coord {
  const named = (text: string): Named => ({ text, r: -1, c: -1 });
  const role = said.adviser ? "adviser" : "reviewer";
  return {
    ...coord,
    kind: kindOf(said, coord),
    applicant: said.applicant === undefined ? coord.applicant : names.applicant(named(said.applicant), true),
    reviewer: said.reviewer === undefined ? coord.reviewer : names.reviewer(named(said.reviewer), role, true),
    part: said.part === undefined ? coord.part : names.pointedPart(said.part),
    stage: said.stage ?? coord.stage,
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
export function pointedRoles(roles: readonly Role[], columns: readonly number[], table: TableMapping): Role[] {
  return roles.map((role, i) => {
    const said = table.roles?.find(({ column }) => column === columns[i]);
    return said ? (SIDES[said.is] ?? "value") : role;
  });
}

const saysWhose = ({ is, applicant, reviewer, part, stage }: LineMapping): boolean =>
  is !== "score" || [applicant, reviewer, part, stage].some((each) => each !== undefined);

/** Whether a line names others, or is left out: none of its cells is a value. */
export const isSide = ({ is }: LineMapping): boolean => is in SIDES;

function kindOf({ is }: LineMapping, coord: Coord): Coord["kind"] {
  return is in SIDES ? coord.kind : (is as Coord["kind"]);
}

/** A row without the names that the user's word stands before; what known criteria call so is a part all the same. */
function bareRow(row: Row, said: LineMapping, down: Down): Row {
  const known = (spot: Spot | null) => (said.part === undefined && spot?.token.part ? spot : null);
  const coded = said.part === undefined && row.code?.token.label.code ? row.code : null;
  const part = known(row.item) ?? coded ?? known(row.category);
  // Names that go on from rows above still hold; the row's own label is what the user has put into words.
  const own = (spot: { readonly r: number } | null) => spot?.r === row.r;
  const alone = !down.reviewer && !down.part && !down.stage && !down.measure;
  return {
    ...row,
    word: null,
    item: known(row.item),
    code: coded,
    category: part ? row.category : null,
    applicant: said.applicant !== undefined || (alone && own(row.applicant)) ? null : row.applicant,
    reviewer: said.reviewer !== undefined || (said.is !== "score" && own(row.reviewer)) ? null : row.reviewer,
  };
}

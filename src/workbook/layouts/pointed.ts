import type { Down } from "./columns";
import type { Coord } from "./coords";
import type { Head } from "./heads";
import type { TableMapping } from "./mapping";
import type { Plane } from "./plane";
import type { Profile } from "./profile";
import type { Row } from "./row";
import type { Role } from "./sides";
import type { TableNames } from "./table-names";

/** What a user said of a table, to be laid over what is recognised. Where nobody points, none of it is needed. */
export interface Pointed {
  readonly said: TableMapping;
  /** The roles of columns as the user said them, over those that were recognised. `columns` are the sheet's. */
  roles(roles: readonly Role[], columns: readonly number[]): readonly Role[];
  heads(heads: readonly Head[], profiles: readonly Profile[], roles: readonly Role[], plane: Plane): readonly Head[];
  rows(rows: readonly Row[], plane: Plane): readonly Row[];
  /** What was said of a column of the sheet. */
  column(column: number): PointedLine | null;
}

/** What a user said of a column or a row. */
export interface PointedLine {
  /** Whether the user says what cells are about, or that they are something else than scores. */
  readonly saysWhose: boolean;
  /** A row without the names that the user's word stands before. */
  row(row: Row, down: Down): Row;
  /** What a column or a row is, as the user said it, over what was recognised. */
  coord(coord: Coord, names: TableNames): Coord;
}

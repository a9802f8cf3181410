import type { Head } from "./heads";
import type { TableMapping } from "./mapping";
import type { Plane } from "./plane";
import type { Profile } from "./profile";
import type { PointedLine, Row } from "./row";
import type { Role } from "./sides";

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

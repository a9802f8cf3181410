import type { TableMapping } from "./mapping";
import type { Pointed } from "./pointed";
import { pointedLine, pointedRoles } from "./pointed-lines";
import { pointedHeads, pointedRows } from "./pointed-rows";

/** A table's mapping, ready to be laid over what is recognised. */
export const pointing = (said: TableMapping): Pointed => ({
  said,
  roles: (roles, columns) => pointedRoles(roles, columns, said),
  heads: (heads, profiles, roles, plane) => pointedHeads(heads, profiles, roles, plane, said),
  rows: (rows, plane) => pointedRows(rows, plane, said),
  column: (column) => {
    const line = said.roles?.find((each) => each.column === column);
    return line ? pointedLine(line) : null;
  },
});

import { columnOf, type ColumnId } from "../../schemes/table/columns";
import type { Plane } from "./plane";

const LEADING: readonly ColumnId[] = ["item", "object", "value"];

/** Whether a sheet holds a scheme's table, by its first headings (项目, 对象, 值): rules, and no scores. */
export const isSchemeTable = (plane: Plane): boolean =>
  LEADING.every((id, c) => Object.values(columnOf(id).name).includes(plane.text(0, c).toLowerCase()));

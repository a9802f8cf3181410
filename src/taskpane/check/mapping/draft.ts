import type {
  ColumnMapping,
  ColumnUse,
  LineMapping,
  Mapping,
  RowMapping,
  TableMapping,
} from "../../../workbook/layouts/mapping";
import type { Box } from "../../../workbook/model";
import type { ScoreTable } from "../../../workbook/score-book";

/** Tables to begin with: those that the mapping names, or the ones that were recognised, by their place alone. */
export function draftOf(mapping: Mapping | null, recognised: readonly ScoreTable[]): readonly TableMapping[] {
  if (mapping?.tables) return mapping.tables;
  return recognised
    .filter(({ layout }) => layout !== "round-settings" && layout !== "collection-form")
    .map(({ header, body }) => ({
      header: rowsOf(header),
      body: rowsOf(body),
      columns: { first: header.column, last: header.column + header.columns - 1 },
    }));
}

/** A table that fills a box, its first rows being the heading; null where nothing is left for the rows. */
export function tableAt(box: Box, headingRows: number): TableMapping | null {
  if (box.rows <= headingRows) return null;
  const top = box.row;
  return {
    header: { first: top, last: top + headingRows - 1 },
    body: { first: top + headingRows, last: top + box.rows - 1 },
    columns: { first: box.column, last: box.column + box.columns - 1 },
  };
}

/** How many rows of a table are its heading. */
export const headingRows = ({ header }: TableMapping): number => header.last - header.first + 1;

/** The same table with more or fewer heading rows. */
export function withHeadingRows(table: TableMapping, count: number): TableMapping {
  const header = { first: table.header.first, last: table.header.first + count - 1 };
  const body = table.body && { first: header.last + 1, last: table.body.last };
  return body && body.first > body.last ? table : { ...table, header, body };
}

/** Says what the columns of a box are; what was said of them before is gone. */
export function withColumns(table: TableMapping, box: Box, saying: LineMapping): TableMapping {
  const columns = Array.from({ length: box.columns }, (_, i) => box.column + i);
  const others = (table.roles ?? []).filter(({ column }) => !columns.includes(column));
  const roles = [...others, ...columns.map((column): ColumnMapping => ({ column, ...saying }))];
  return { ...table, roles: roles.sort((a, b) => a.column - b.column) };
}

export function withoutColumn(table: TableMapping, column: number): TableMapping {
  const roles = (table.roles ?? []).filter((each) => each.column !== column);
  return { ...table, roles: roles.length > 0 ? roles : undefined };
}

/** The same for the rows of a box, where a table has in rows what others have in columns. */
export function withRows(table: TableMapping, box: Box, saying: LineMapping): TableMapping {
  const said = Array.from({ length: box.rows }, (_, i) => box.row + i);
  const others = (table.rows ?? []).filter(({ row }) => !said.includes(row));
  const rows = [...others, ...said.map((row): RowMapping => ({ row, ...saying }))];
  return { ...table, rows: rows.sort((a, b) => a.row - b.row) };
}

export function withoutRow(table: TableMapping, row: number): TableMapping {
  const rows = (table.rows ?? []).filter((each) => each.row !== row);
  return { ...table, rows: rows.length > 0 ? rows : undefined };
}

/** What rows of a box can be: the heading's name columns, those below hold values; null where the box has of both. */
export function rowUses({ header, body }: TableMapping, { row, rows }: Box): readonly ColumnUse[] | null {
  const last = row + rows - 1;
  if (row >= header.first && last <= header.last) return NAMES;
  return row > header.last && (!body || (row >= body.first && last <= body.last)) ? BODY : null;
}
const NAMES: readonly ColumnUse[] = ["applicant", "reviewer", "item", "category", "code", "maximum", "ignore"];

/** Sets or clears what is said of the whole table; an empty text clears. */
export function withSaying(
  table: TableMapping,
  key: "layout" | "unit" | "stage" | "applicant" | "reviewer",
  value: string,
): TableMapping {
  return { ...table, [key]: value.trim() === "" ? undefined : value };
}

/** Whether a box lies within the columns of a table. */
export const inTable = ({ columns }: TableMapping, box: Box): boolean =>
  !columns || (box.column >= columns.first && box.column + box.columns - 1 <= columns.last);

/** Uses whose cells hold values of a stage or of a reviewer. */
export const isValue = (use: ColumnUse): boolean => VALUES.includes(use);
const VALUES: readonly ColumnUse[] = ["score", "points", "subtotal", "total", "mean", "review", "agreed", "comment"];
const BODY: readonly ColumnUse[] = [...VALUES, "composite", "rank", "outcome", "maximum", "ignore"];

const rowsOf = ({ row, rows }: Box) => ({ first: row, last: row + rows - 1 });

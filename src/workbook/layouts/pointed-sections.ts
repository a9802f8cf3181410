import type { RowMapping, TableMapping } from "./mapping";
import type { Plane } from "./plane";
import type { Section } from "./section";

/** The sections that a user pointed at, each with what was said of it. Rows that are blank on the sheet name nothing. */
export function pointedSections(
  plane: Plane,
  tables: readonly TableMapping[],
): { section: Section; pointed: TableMapping }[] {
  const ordered = [...tables].sort((a, b) => a.header.first - b.header.first);
  let from = 0;
  return ordered.flatMap((pointed, i) => {
    const header = spanOf(plane.rows, pointed.header.first, pointed.header.last);
    const columns = pointed.columns
      ? spanOf(plane.columns, pointed.columns.first, pointed.columns.last)
      : { first: 0, last: plane.width - 1 };
    if (!header || !columns) return [];
    const next = ordered[i + 1]?.header.first ?? Number.POSITIVE_INFINITY;
    const said = pointed.body ?? { first: pointed.header.last + 1, last: next - 1 };
    const body = spanOf(plane.rows, said.first, said.last);
    if (!body) return [];
    const above = plane.rows.flatMap((_, r) => (r >= from && r < header.first ? [r] : []));
    if (!pointed.columns) from = body.last + 1;
    const heading = {
      ...header,
      points: linesOf(plane, pointed, "maximum"),
      weights: linesOf(plane, pointed, "ignore"),
    };
    return [
      {
        section: { c0: columns.first, c1: columns.last, above, header: heading, r0: body.first, r1: body.last },
        pointed,
      },
    ];
  });
}

/** Rows that the user says are something, in the plane's rows. */
const linesOf = (plane: Plane, { rows = [] }: TableMapping, is: RowMapping["is"]): number[] =>
  plane.rows.flatMap((row, r) => (rows.some((said) => said.row === row && said.is === is) ? [r] : []));

/** The positions of what lies between two lines of the sheet, both included; null where nothing does. */
function spanOf(lines: readonly number[], from: number, to: number): { first: number; last: number } | null {
  const first = lines.findIndex((line) => line >= from);
  const last = lines.map((line) => line <= to).lastIndexOf(true);
  return first < 0 || last < first ? null : { first, last };
}

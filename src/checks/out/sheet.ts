import { HEADING, TEXT, TITLE } from "../../workbook/made-styles";
import type { CellStyle, CellValue, Sheet } from "../../workbook/model";
import { SheetDraft } from "../../workbook/sheet-draft";
import { linesOf } from "../../workbook/text-lines";

/** A column of a made table: its heading, its width, and how its cells look where not as plain text. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style?: CellStyle;
}

/** Points of a line of text. */
const LINE = 15;

/** Not every program gives a row the height its text needs. */
const linesIn = ({ width, style = TEXT }: Column, value: CellValue): number =>
  typeof value === "string" && style.wrap ? linesOf(value, width - 1) : 1;

/** A sheet that holds one table under a title, with lines of text between the two. */
export function tableSheet(
  name: string,
  title: string,
  lines: readonly string[],
  columns: readonly Column[],
  rows: readonly (readonly CellValue[])[],
  more: (draft: SheetDraft) => void = () => undefined,
): Sheet {
  const draft = new SheetDraft();
  draft.put(0, 0, title, { ...TITLE, horizontal: "left" });
  for (const line of lines) draft.put(draft.next, 0, line);
  draft.line(
    draft.next,
    columns.map(({ heading }) => heading),
    HEADING,
  );
  const first = draft.next;
  for (const row of rows) {
    const at = draft.next;
    row.forEach((value, i) => draft.put(at, i, value, columns[i]?.style ?? TEXT));
    const lines = Math.max(1, ...row.map((value, i) => (columns[i] ? linesIn(columns[i], value) : 1)));
    if (lines > 1) draft.tall(at, LINE * lines);
  }
  more(draft);
  return draft.sheet(
    name,
    columns.map(({ width }) => width),
    { frozen: { rows: first, columns: 0 } },
  );
}

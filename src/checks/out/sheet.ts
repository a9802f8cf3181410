import { HEADING, TEXT, TITLE } from "../../workbook/made-styles";
import type { CellStyle, CellValue, Sheet } from "../../workbook/model";
import { printOf } from "../../workbook/print";
import { heightOf } from "../../workbook/row-heights";
import { SheetDraft } from "../../workbook/sheet-draft";

/** A column of a made table: its heading, its width, and how its cells look where not as plain text. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style?: CellStyle;
}

const wraps = (column: Column | undefined): boolean => (column?.style ?? TEXT).wrap === true;

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
  const widths = columns.map(({ width }) => width);
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
    const height = heightOf(row.flatMap((value, i) => (wraps(columns[i]) ? [[String(value ?? ""), widths[i]]] : [])));
    if (height !== null) draft.tall(at, height);
  }
  more(draft);
  return draft.sheet(name, widths, {
    frozen: { rows: first, columns: 0 },
    print: printOf(widths, { row: first - 1, rows: 1 }),
  });
}

import type { Notice } from "../hosts/notices";
import type { Place, WorkbookPort } from "../hosts/port";
import { OddCell, readScoreCell } from "../scoring/score-cell";
import { a1, boxToA1, columnName, COLUMNS, contains } from "../workbook/address";
import { isErrorValue, type Box, type CellValue, type Sheet } from "../workbook/model";
import { commandTexts as texts } from "./texts";

/**
 * Puts a live ranking beside the selected column of scores: =AWARD.RANK(F2:F20) in the column to the right, where it
 * fills as many rows. A heading in the selection is left out, and of a whole column what lies beyond its scores.
 * Nothing is overwritten; the notice says what is in the way and where.
 * @param pause Lets time pass while Excel computes.
 */
export async function insertRanking(port: WorkbookPort, pause: () => Promise<void> = aMoment): Promise<Notice> {
  const selection = await port.selection();
  if (!selection || selection.rows === 1) return refused(texts.noColumn);
  if (selection.columns > 1) return refused(texts.severalColumns(boxToA1(selection)));
  const sheet = await port.readSheet(selection.sheet);
  if (!sheet) return refused(texts.sheetGone(selection.sheet));
  const scores = scoresIn(sheet, selection);
  if (!scores) return refused(texts.noScores(boxToA1(selection)));
  if (scores.column + 1 === COLUMNS) return refused(texts.noRoom(columnName(scores.column)));
  const target: Place = { ...scores, sheet: sheet.name, column: scores.column + 1 };
  const formula = `=AWARD.RANK(${boxToA1(scores)})`;
  const inTheWay = obstacle(sheet, target, formula);
  if (inTheWay) return inTheWay;
  const outcome = await port.write(target, [[{ formula }]]);
  if (outcome.ok) return result(port, sheet, scores, target, pause);
  if (outcome.reason === "filled") return refused(texts.filled(outcome.filled.map(boxToA1)));
  if (outcome.reason === "protected") return refused(texts.protectedSheet(sheet.name));
  if (outcome.reason === "missing") return refused(texts.sheetGone(sheet.name));
  return { intent: "error", text: texts.notWritten(boxToA1(target)), detail: outcome.detail };
}

const refused = (text: Notice["text"]): Notice => ({ intent: "warning", text });

const valueAt = (sheet: Sheet, row: number, column: number): CellValue => sheet.rows[row]?.[column]?.value ?? null;

/** The cells to be ranked; null where the selection holds no score. */
function scoresIn(sheet: Sheet, { row, column, rows }: Box): Box | null {
  const end = Math.min(row + rows, sheet.rows.length);
  const cells = Array.from({ length: Math.max(0, end - row) }, (_, i) =>
    readScoreCell(valueAt(sheet, row + i, column), "points"),
  );
  if (!cells.some((cell) => typeof cell === "number")) return null;
  const isText = (cell: (typeof cells)[number]) => cell instanceof OddCell && cell.kind === "text";
  const first = cells.findIndex((cell) => cell !== null && !isText(cell));
  const isWhole = row === 0 && rows > sheet.rows.length;
  // Without a heading, blank cells at the top are scores yet to come; so are those at the end of what was selected.
  const skipped = isWhole || cells.slice(0, first).some(isText) ? first : 0;
  const last = isWhole ? cells.map((cell) => typeof cell === "number").lastIndexOf(true) : rows - 1;
  return { row: row + skipped, column, rows: last - skipped + 1, columns: 1 };
}

/** What keeps the ranking from filling its cells, or that it is there already. */
function obstacle(sheet: Sheet, target: Box, formula: string): Notice | null {
  if (sheet.rows[target.row]?.[target.column]?.formula === formula)
    return { intent: "info", text: texts.alreadyThere(a1(target.row, target.column)) };
  const merge = sheet.merges.find((area) => rowsOf(target).some((row) => contains(area, row, target.column)));
  if (merge) return refused(texts.merged(boxToA1(merge)));
  const filled = rowsOf(target).filter((row) => {
    const cell = sheet.rows[row]?.[target.column];
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  });
  if (filled.length > 0) return refused(texts.filled(filled.map((row) => a1(row, target.column))));
  return sheet.hiddenColumns.has(target.column) ? refused(texts.hiddenColumn(columnName(target.column))) : null;
}

const rowsOf = ({ row, rows }: Box): number[] => Array.from({ length: rows }, (_, i) => row + i);

/** Looks at what Excel made of the formula: a ranking that cannot fill its cells (in a table, say) is taken back. */
async function result(
  port: WorkbookPort,
  sheet: Sheet,
  scores: Box,
  target: Place,
  pause: () => Promise<void>,
): Promise<Notice> {
  const first = { ...target, rows: 1 };
  const error = await errorAt(port, first, pause);
  if (error === "#SPILL!") {
    await port.write(first, [[{ value: null }]], { overwrite: true });
    return refused(texts.blocked(boxToA1(target)));
  }
  if (error === "#NAME?") return refused(texts.unknownFunction(a1(target.row, target.column)));
  const ranked = rowsOf(scores).filter(
    (row) => typeof readScoreCell(valueAt(sheet, row, scores.column), "points") === "number",
  );
  const hidden = ranked.filter((row) => sheet.hiddenRows.has(row)).length;
  return { intent: "success", text: texts.ranked(boxToA1(target), ranked.length, hidden) };
}

/** The error a cell shows once it is computed, or null; a cell that is not computed in time has none. */
async function errorAt(port: WorkbookPort, place: Place, pause: () => Promise<void>): Promise<string | null> {
  for (let tries = 0; tries < 20; tries++) {
    const value = (await port.readCells(place))?.[0]?.[0]?.value ?? null;
    if (!isErrorValue(value)) return null;
    if (value.error !== "#BUSY!") return value.error;
    await pause();
  }
  return null;
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

import { decimalOf } from "../../../../exact/decimal";
import { Fraction } from "../../../../exact/fraction";
import { contains, parseA1 } from "../../../../workbook/address";
import type { Seal } from "../../../../workbook/round/round";
import type { Board } from "./board";
import { type BoardRow, sumOf } from "./board-row";
import { agreedValue, draftKey, type Drafts, isTyped, typedValue } from "./drafts";
import type { CellPlace, Given } from "./given";

/** A cell of the open workbook that is to take a value. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

/** Where a board's drafts go in the open workbook. */
export interface WritePlan {
  readonly targets: readonly Target[];
  /** The parts whose drafts the targets hold. */
  readonly parts: readonly string[];
  /** Parts that have no cell for the agreed value there. */
  readonly without: readonly BoardRow[];
  /** Parts whose cell is sealed. */
  readonly sealed: readonly BoardRow[];
  /** Parts whose reason finds no column of remarks beside the value. */
  readonly reasonless: readonly BoardRow[];
}

/**
 * The cells for what was typed: the agreed column of the open workbook's own sheets, in their unit, and the remarks
 * beside it. Where all parts are agreed on, the stage's total takes their sum. Sealed cells are left alone.
 * @param open what the open workbook goes by among the files
 */
export function planWrites(board: Board, drafts: Drafts, open: string, seals: readonly Seal[]): WritePlan {
  const targets: Target[] = [];
  const parts: string[] = [];
  const [without, sealed, reasonless]: BoardRow[][] = [[], [], []];
  const draftOf = (row: BoardRow) => drafts[draftKey(board.stage.key, board.applicant, row.part.key)];
  for (const row of board.rows.filter((each) => isTyped(board, each))) {
    const draft = draftOf(row);
    const value = draft ? typedValue(row, draft.value) : null;
    if (!draft || !(value instanceof Fraction)) continue;
    const own = row.agreedAt.filter(({ at }) => at.file === open);
    const free = own.find(({ at }) => !isSealed(at, seals));
    const number = free && inUnitOf(free, row, value);
    if (!free || number === null || number === undefined) {
      (own.length > 0 ? sealed : without).push(row);
      continue;
    }
    targets.push({ ...cellOf(free.at), value: number });
    parts.push(row.part.key);
    const remark = remarkBeside(free);
    if (draft.reason !== "" && remark) targets.push({ ...remark, value: draft.reason });
    else if (draft.reason !== "") reasonless.push(row);
  }
  if (targets.length > 0) targets.push(...totalTarget(board, drafts, open, seals));
  return { targets, parts, without, sealed, reasonless };
}

const cellOf = ({ sheet, row, column }: CellPlace) => ({ sheet, row, column });

const isSealed = ({ sheet, row, column }: CellPlace, seals: readonly Seal[]): boolean =>
  seals.some((seal) => {
    const box = seal.sheet === sheet && seal.file === null ? parseA1(seal.range) : null;
    return box !== null && contains(box, row, column);
  });

const HUNDRED = Fraction.of(100);

/** The value in a cell's own unit. */
function inUnitOf({ unit }: Given, row: BoardRow, value: Fraction): number | null {
  const points = row.part.points === null ? null : decimalOf(row.part.points);
  const percent = row.unit === "percent" ? value : points && value.times(HUNDRED).over(points);
  if (unit === "points")
    return (row.unit === "points" ? value : points && value.times(points).over(HUNDRED))?.toNumber() ?? null;
  return percent ? (unit === "percent" ? percent : percent.over(HUNDRED)).toNumber() : null;
}

/** The remark of the same row that belongs to no reviewer. */
const remarkBeside = ({ at, remarks }: Given): Omit<Target, "value"> | null =>
  remarks === null ? null : { sheet: at.sheet, row: at.row, column: remarks };

function totalTarget(board: Board, drafts: Drafts, open: string, seals: readonly Seal[]): Target[] {
  const parts = board.rows.filter(({ part }) => part.level !== "whole");
  const total = board.rows.find(({ part }) => part.level === "whole");
  const sum = sumOf(
    parts.map((row) => agreedValue(row, drafts[draftKey(board.stage.key, board.applicant, row.part.key)])),
    parts,
  );
  if (!total || !sum || parts.length === 0) return [];
  // A sheet's own sum beside its items is a formula, or stands in no cell of ours: other sheets take the total.
  const items = new Set(parts.flatMap(({ agreedAt }) => agreedAt.map(({ at }) => at.sheet)));
  const free = total.agreedAt.find(
    ({ at, unit, cell }) =>
      at.file === open && unit === "points" && cell === null && !items.has(at.sheet) && !isSealed(at, seals),
  );
  return free ? [{ ...cellOf(free.at), value: sum.toNumber() }] : [];
}

import { chongqing2015 } from "../../../../src/schemes/chongqing-2015";
import { a1 } from "../../../../src/workbook/address";
import type { Cell, CellValue, Sheet } from "../../../../src/workbook/model";
import { itemSheet } from "../../../../src/workbook/round/books/item-sheet";
import type { Round } from "../../../../src/workbook/round/round";
import { writeRound } from "../../../../src/workbook/round/write-round";
import type { Cells } from "../../../support/memory-port";

if (!("value" in chongqing2015.criteria)) throw new Error("重庆2015 states its criteria");
export const CRITERIA = chongqing2015.criteria.value;
export const APPLICANT = "样例铝业有限公司";
export const REVIEWER = "评审员01";
export const SHEET = "01 样例铝业";

/** Where the percentages of the 22 items stand on a made sheet, from the first to the last, and its two comment columns. */
export const ITEM_ROWS = [5, 6, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 21, 22, 24, 25, 26, 28, 29, 30, 31, 32];

/** A reviewer's blank sheet for one applicant, as the lead's books have it, with what has been filled in. */
export function madeSheet(filled: Readonly<Record<string, CellValue>> = {}, name = SHEET): Sheet {
  const blank = itemSheet(name, {
    title: "重庆市市长质量管理奖资料评审独立评分表",
    applicant: APPLICANT,
    reviewer: REVIEWER,
    group: null,
    criteria: CRITERIA,
    unit: "percent",
    recused: false,
  });
  const rows = blank.rows.map((row, r) =>
    row?.map((cell, c): Cell | undefined => {
      const value = filled[a1(r, c)];
      if (value !== undefined) return { ...cell, value };
      return cell?.formula ? { ...cell, value: "" } : cell;
    }),
  );
  return { ...blank, rows };
}

/** A sheet as the memory port takes it. */
export const cellsOf = ({ rows }: Sheet): Cells =>
  Object.fromEntries(
    rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [[a1(r, c), cell] as const] : []))),
  );

/** The same percentage in every item but those named. */
export const everyItem = (percent: number, but: Readonly<Record<string, CellValue>> = {}) => ({
  ...Object.fromEntries(ITEM_ROWS.map((row) => [`D${row}`, percent])),
  ...but,
});

export const roundSheet = (round: Partial<Round>): Sheet =>
  writeRound(
    {
      scheme: "重庆2015",
      applicants: [APPLICANT],
      reviewers: [{ name: REVIEWER, stage: "document", group: null, adviser: false }],
      recusals: [],
      seals: [],
      ...round,
    },
    chongqing2015,
  );

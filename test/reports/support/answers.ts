import "../../support/custom-functions";
import { code } from "../../support/custom-functions";
import { combine } from "../../../src/functions/face/combine";
import { gate } from "../../../src/functions/face/gate";
import { panel } from "../../../src/functions/face/panel";
import { rank } from "../../../src/functions/face/rank";
import { shortlist } from "../../../src/functions/face/shortlist";
import type { Book, Sheet } from "../../../src/workbook/model";
import { type Computed, evaluate } from "../../support/fake-excel/evaluate";
import type { Scalar } from "../../support/fake-excel/sheet";

type Body = (...args: never[]) => unknown[][];

const FACE: Readonly<Record<string, Body>> = {
  "AWARD.COMBINE": combine,
  "AWARD.GATE": gate,
  "AWARD.PANEL": panel,
  "AWARD.RANK": rank,
  "AWARD.SHORTLIST": shortlist,
};

/** What our functions answer to a formula of a book, given the values its cells hold: errors as their codes. */
export function answer(book: Book, sheet: Sheet, formula: string): unknown[][] {
  const computed = evaluate(formula, {
    cells: (name, box) => {
      const from = name === null ? sheet : book.sheets.find((each) => each.name === name);
      if (!from) return null;
      return Array.from({ length: box.rows }, (_, r) =>
        Array.from({ length: box.columns }, (__, c) => {
          const value = from.rows[box.row + r]?.[box.column + c]?.value ?? undefined;
          return value as Scalar | undefined;
        }),
      );
    },
    call: (name, args) => {
      const given = args.map((arg) => (Array.isArray(arg) ? arg : name === "AWARD.PANEL" ? arg : [[arg]]));
      const body = FACE[name];
      return body && (body(...(given as never[])).map((row) => row.map(code)) as Computed);
    },
  });
  return Array.isArray(computed) ? computed : [[computed]];
}

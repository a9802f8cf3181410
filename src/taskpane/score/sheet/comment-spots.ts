import { contains } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/model";
import type { ScoreTable } from "../../../workbook/score-book";
import type { CommentKind, CommentSpots, Spot } from "./slot";

const HEADINGS: readonly (readonly [CommentKind, RegExp])[] = [
  ["strengths", /优势|优点|亮点|长处|强项|strength/iu],
  ["improvements", /改进|不足|弱项|问题|weakness|\bofis?\b|opportunit|improvement/iu],
  ["remark", /意见|评语|备注|附注|说明|理由|依据|comment|remark|feedback|evidence|rationale|observation|\bnotes?\b/iu],
];

const NONE: CommentSpots = { strengths: null, improvements: null, remark: null };

/**
 * Where the words about a score are written: the nearest column behind it whose heading speaks of them. A table that has
 * its parts along the top has such a column for a whole row; one that lies on its side has none that could be told.
 */
export function commentSpots(sheet: Sheet, table: ScoreTable): (score: Spot) => CommentSpots {
  const columns = table.transposed && table.layout === "items-of-one" ? [] : commentColumns(sheet, table);
  if (columns.length === 0) return () => NONE;
  return ({ row, column }) => {
    const spot = (kind: CommentKind): Spot | null => {
      const own = columns.filter((each) => each.kind === kind);
      const found = own.find((each) => each.column > column) ?? own.at(-1);
      return found ? shownAt(sheet, { row, column: found.column }) : null;
    };
    return { strengths: spot("strengths"), improvements: spot("improvements"), remark: spot("remark") };
  };
}

function commentColumns(sheet: Sheet, { header, entries }: ScoreTable): { kind: CommentKind; column: number }[] {
  const scores = new Set(entries.flatMap(({ kind, column }) => (kind === "comment" ? [] : [column])));
  const found: { kind: CommentKind; column: number }[] = [];
  for (let column = header.column; column < header.column + header.columns; column++) {
    if (scores.has(column)) continue;
    for (let row = header.row + header.rows - 1; row >= header.row; row--) {
      const value = sheet.rows[row]?.[column]?.value;
      const kind = typeof value === "string" ? HEADINGS.find(([, pattern]) => pattern.test(value))?.[0] : undefined;
      if (!kind) continue;
      found.push({ kind, column });
      break;
    }
  }
  return found;
}

/** Under a merge only the first cell shows and can be written. */
function shownAt({ merges }: Sheet, spot: Spot): Spot {
  const merge = merges.find((box) => contains(box, spot.row, spot.column));
  return merge ? { row: merge.row, column: merge.column } : spot;
}

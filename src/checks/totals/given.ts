import { Fraction } from "../../exact/fraction";
import type { ScoreUnit } from "../../scoring/score-cell";
import { a1 } from "../../workbook/address";
import { entryUnit } from "../../workbook/entry-unit";
import { readEntry } from "../score-entries";
import type { TableScope } from "../scope";
import { PointsForm } from "./totals";

/** One score as it was given, with its cell. */
export interface Given {
  readonly applicant: string;
  /** Key of the stage; null where nothing tells it. */
  readonly stage: string | null;
  readonly group: string | null;
  /** Null where the table names nobody. */
  readonly reviewer: string | null;
  readonly agreed: boolean;
  /** The item or category, as one says it; "" for a whole stage's score. */
  readonly part: string;
  /** A number, or the mark of a reviewer who gave none (回避). */
  readonly value: number | string;
  readonly unit: ScoreUnit | null;
  /** What it counts in points; null where it is no number, or nothing tells. */
  readonly points: number | null;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Every score of a table that is a number or a mark of absence, in the order of its cells. */
export function givenIn(scope: TableScope): Given[] {
  const { table } = scope;
  const form = new PointsForm(scope);
  return table.entries.flatMap((entry): Given[] => {
    if (entry.kind !== "score" && entry.kind !== "agreed") return [];
    const unit = entryUnit(table, entry);
    const cell = readEntry(entry, unit ?? "points");
    if (cell === null || (typeof cell !== "number" && cell.kind !== "absent")) return [];
    const part = entry.part === null ? null : table.parts[entry.part];
    const coded =
      part && part.code !== null && !part.text.includes(part.code) ? `${part.code} ${part.text}` : part?.text;
    const points = form.points(cell, entry);
    return [
      {
        applicant: entry.applicant === null ? "" : table.applicants[entry.applicant].text,
        stage: entry.stage ?? table.stage,
        group: table.group,
        reviewer: entry.reviewer === null ? null : table.reviewers[entry.reviewer].text,
        agreed: entry.kind === "agreed",
        part: coded ?? "",
        value: typeof cell === "number" ? cell : cell.shown,
        unit,
        points: points instanceof Fraction ? points.toNumber() : null,
        file: scope.file,
        sheet: scope.sheet.name,
        cell: a1(entry.row, entry.column),
      },
    ];
  });
}

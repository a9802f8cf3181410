import type { CheckedFile } from "../../../../checks/checked-file";
import { scopesOf } from "../../../../checks/report";
import { stagesOf, type TableScope } from "../../../../checks/scope";
import { readEntry } from "../../../../checks/score-entries";
import { portions } from "../../../../reports/portions";
import { decimalOf } from "../../../../exact/decimal";
import { Fraction } from "../../../../exact/fraction";
import type { Scheme, Stage } from "../../../../schemes/scheme";
import type { ScoreCell, ScoreUnit } from "../../../../scoring/score-cell";
import { wordOf } from "../../../../workbook/layouts/words";
import { plainName } from "../../../../workbook/firm-name";
import type { Round } from "../../../../workbook/round/round";
import type { ScoreTable } from "../../../../workbook/score-book";
import { criteriaOf, type Part, Parts, wholeOf } from "./part";

/** A cell of a workbook. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a sheet says of one part of one applicant: a reviewer's score, or the value agreed on. */
export interface Given {
  readonly kind: "score" | "agreed";
  /** Null for what the panel agreed on, and where the sheet names nobody. */
  readonly reviewer: string | null;
  readonly adviser: boolean;
  readonly part: Part;
  readonly unit: ScoreUnit;
  readonly cell: ScoreCell;
  readonly at: CellPlace;
  /** The column of remarks that belong to the panel (理由, 备注), for agreed values; null where there is none. */
  readonly remarks: number | null;
}

/** All that was found of an applicant at a stage. */
export interface ApplicantGiven {
  readonly name: string;
  readonly group: string | null;
  readonly given: Given[];
}

/** What files hold of each stage, by the applicants' plain names in the order in which they are met. */
export interface GivenScores {
  readonly stages: ReadonlyMap<string, ReadonlyMap<string, ApplicantGiven>>;
  /** Sheets whose scores name no stage. */
  readonly stageless: readonly string[];
}

/**
 * Reads the scores of files. Tables that name no stage count for `bare`; where that is null they are left out and told.
 * Yields after each file's part of twenty sheets, for the caller to breathe.
 */
export function* givenScores(
  scheme: Scheme,
  files: readonly CheckedFile[],
  round: Round | null,
  bare: string | null,
): Generator<void, GivenScores> {
  const stages = stagesOf(scheme);
  const into: Into = {
    parts: new Parts(criteriaOf(scheme)),
    stages: new Map(stages.map(({ key }) => [key, new Map()])),
  };
  const stageless = new Set<string>();
  for (const file of files)
    for (const portion of portions(file)) {
      for (const scope of scopesOf(scheme, portion, round)) {
        const own = scope.table.stage ?? bare;
        if (!holdsScores(scope.table)) continue;
        if (own === null && scope.table.entries.every(({ stage }) => stage === null))
          stageless.add(`${scope.file} ${scope.sheet.name}`);
        else readTable(scope, stages, own, into);
      }
      yield;
    }
  return { stages: into.stages, stageless: [...stageless] };
}

interface Into {
  readonly parts: Parts;
  readonly stages: ReadonlyMap<string, Map<string, ApplicantGiven>>;
}

const holdsScores = ({ layout, entries }: ScoreTable): boolean =>
  layout !== "collection-form" &&
  layout !== "applicants-by-stages" &&
  entries.some(({ kind, reviewer }) => (kind === "score" && reviewer !== null) || kind === "agreed");

function readTable(scope: TableScope, stages: readonly Stage[], own: string | null, into: Into): void {
  const { table, file, sheet } = scope;
  const parts = into.parts.of(scope);
  const unit = table.unit ?? "points";
  const remarks = remarksIn(scope);
  for (const entry of table.entries) {
    const agreed = entry.kind === "agreed";
    if ((!agreed && entry.kind !== "score") || entry.applicant === null) continue;
    if (!agreed && entry.reviewer === null) continue;
    const stage = stages.find(({ key }) => key === (entry.stage ?? own));
    const people = stage && into.stages.get(stage.key);
    if (!people) continue;
    const { text: name } = table.applicants[entry.applicant];
    const key = plainName(name);
    const person = people.get(key) ?? { name, group: table.group, given: [] };
    people.set(key, person);
    const reviewer = entry.reviewer === null ? null : table.reviewers[entry.reviewer];
    person.given.push({
      kind: agreed ? "agreed" : "score",
      reviewer: agreed ? null : (reviewer?.text ?? null),
      adviser: reviewer?.role === "adviser",
      part: entry.part === null ? wholeOf(stage, scope.criteria, table) : parts[entry.part],
      unit,
      cell: readEntry(entry, unit),
      at: { file, sheet: sheet.name, row: entry.row, column: entry.column },
      remarks: agreed && remarks !== null && remarks > entry.column ? remarks : null,
    });
  }
}

/** The last column of the headings that is for words: entries tell of it only where some are filled in. */
function remarksIn({ sheet, table: { header, transposed } }: TableScope): number | null {
  if (transposed) return null;
  let found: number | null = null;
  for (let row = header.row; row < header.row + header.rows; row++)
    sheet.rows[row]?.forEach((cell, column) => {
      const remark = typeof cell?.value === "string" && wordOf(cell.value) === "comment";
      if (remark && column < header.column + header.columns) found = Math.max(found ?? 0, column);
    });
  return found;
}

/** A number in percent of a part's points; null where its points are not known. */
export function percentOf(cell: number, unit: ScoreUnit, points: number | null): Fraction | null {
  const value = decimalOf(cell);
  if (unit === "percent") return value;
  if (unit === "fraction") return value.times(HUNDRED);
  return points === null || points === 0 ? null : value.times(HUNDRED).over(decimalOf(points));
}

/** A number in points; null where the part's points are not known. */
export function pointsOf(cell: number, unit: ScoreUnit, points: number | null): Fraction | null {
  const value = decimalOf(cell);
  if (unit === "points") return value;
  if (points === null) return null;
  const share = value.times(decimalOf(points));
  return unit === "percent" ? share.over(HUNDRED) : share;
}

const HUNDRED = Fraction.of(100);

import { Failure } from "../../../functions/failure";
import { schemeOf } from "../../../functions/scheme-argument";
import { explain } from "../../../ranking/explain";
import { Judge } from "../../../ranking/judge";
import { ruled } from "../../../scoring/rules";
import { Gap } from "../../../scoring/gap";
import { readScoreCell } from "../../../scoring/score-cell";
import { say } from "../../../text/messages";
import type { CellValue } from "../../../workbook/model";
import { rangeOf, type Given } from "./given";
import { explainTexts } from "./texts";
import { toldGap, type Told } from "./told";

/** A row of a shortlist with the header above it: the table is sorted, so it is told by its own cells. */
export interface ListRow {
  readonly header: readonly CellValue[];
  readonly row: readonly CellValue[];
  readonly isHeader: boolean;
}

/** SHORTLIST: the arithmetic and the gates of the applicant in whose row the cell stands. */
export function tellShortlist({ header, row, isHeader }: ListRow, [scheme]: readonly Given[]): Told {
  const known = schemeOf(rangeOf(scheme));
  if (known instanceof Failure) return { sentences: [], fault: say(known.reason) };
  if (isHeader) return { sentences: [explainTexts.listHeader] };
  const stages = ruled(known, known.stages);
  if (stages instanceof Gap) return toldGap(stages);
  const scored = stages.flatMap((stage) => {
    const column = header.indexOf(stage.name.zh);
    const score = column < 0 ? null : readScoreCell(row[column], "points");
    return score === null ? [] : [{ stage, score }];
  });
  const judge = new Judge(
    known,
    scored.map(({ stage }) => stage),
  );
  const told = explain(
    judge,
    scored.map(({ score }) => score),
  );
  return told instanceof Gap ? toldGap(told) : { sentences: told.sentences };
}

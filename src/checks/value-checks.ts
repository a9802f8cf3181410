import type { TableCheck } from "./scope";
import { adviserScored } from "./table/adviser-scored";
import { applicantDuplicate } from "./table/applicant-duplicate";
import { formulaError } from "./table/formula-error";
import { fullMark } from "./table/full-mark";
import { items } from "./table/items";
import { outcomeMismatch } from "./table/outcome-mismatch";
import { panelSize } from "./table/panel-size";
import { quotaExceeded } from "./table/quota-exceeded";
import { rankMismatch } from "./table/rank-mismatch";
import { rowMissing } from "./table/row-missing";
import { scoreCleaned } from "./table/score-cleaned";
import { scoreMissing } from "./table/score-missing";
import { scoreNotANumber } from "./table/score-not-a-number";
import { scoreOffStep } from "./table/score-off-step";
import { scoreOutOfRange } from "./table/score-out-of-range";
import { scoresIdentical } from "./table/scores-identical";
import { scoreUnit } from "./table/score-unit";
import { textTooLong } from "./table/text-too-long";
import { totalMismatch } from "./table/total-mismatch";

/** Checks of scores and of what is summed from them, by the values of the cells alone. */
export const scoreChecks: readonly TableCheck[] = [
  scoreMissing,
  rowMissing,
  scoreNotANumber,
  scoreOutOfRange,
  scoreOffStep,
  scoreCleaned,
  scoreUnit,
  items,
  fullMark,
  totalMismatch,
];

/** Checks of who scored whom and of what came of it, by the values of the cells alone. */
export const resultChecks: readonly TableCheck[] = [
  formulaError,
  panelSize,
  adviserScored,
  scoresIdentical,
  applicantDuplicate,
  rankMismatch,
  outcomeMismatch,
  quotaExceeded,
  textTooLong,
];

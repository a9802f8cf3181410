import type { TableCheck } from "./scope";
import { adviserScored } from "./table/adviser-scored";
import { applicantDuplicate } from "./table/applicant-duplicate";
import { externalLink } from "./table/external-link";
import { formulaError } from "./table/formula-error";
import { formulaRange } from "./table/formula-range";
import { fullMark } from "./table/full-mark";
import { hidden } from "./table/hidden";
import { items } from "./table/items";
import { outcomeMismatch } from "./table/outcome-mismatch";
import { panelSize } from "./table/panel-size";
import { quotaExceeded } from "./table/quota-exceeded";
import { rankMismatch } from "./table/rank-mismatch";
import { recusalScored } from "./table/recusal-scored";
import { scoreCleaned } from "./table/score-cleaned";
import { scoreMissing } from "./table/score-missing";
import { scoreNotANumber } from "./table/score-not-a-number";
import { scoreOffStep } from "./table/score-off-step";
import { scoreOutOfRange } from "./table/score-out-of-range";
import { scoresIdentical } from "./table/scores-identical";
import { scoreUnit } from "./table/score-unit";
import { textTooLong } from "./table/text-too-long";
import { totalMismatch } from "./table/total-mismatch";
import { totalTyped } from "./table/total-typed";

/** Every check of one table. */
export const tableChecks: readonly TableCheck[] = [
  scoreMissing,
  scoreNotANumber,
  scoreOutOfRange,
  scoreOffStep,
  scoreCleaned,
  scoreUnit,
  items,
  fullMark,
  totalMismatch,
  totalTyped,
  formulaRange,
  formulaError,
  panelSize,
  adviserScored,
  recusalScored,
  scoresIdentical,
  applicantDuplicate,
  rankMismatch,
  outcomeMismatch,
  quotaExceeded,
  hidden,
  externalLink,
  textTooLong,
];

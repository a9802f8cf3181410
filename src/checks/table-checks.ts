import type { TableCheck } from "./scope";
import { externalLink } from "./table/external-link";
import { formulaRange } from "./table/formula-range";
import { hidden } from "./table/hidden";
import { recusalScored } from "./table/recusal-scored";
import { totalTyped } from "./table/total-typed";
import { resultChecks, scoreChecks } from "./value-checks";

/** Every check of one table: by its values, and by what only a workbook has (formulas, hidden rows, a round). */
export const tableChecks: readonly TableCheck[] = [
  ...scoreChecks,
  totalTyped,
  formulaRange,
  ...resultChecks,
  recusalScored,
  hidden,
  externalLink,
];

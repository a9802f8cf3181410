import { EXAMPLES } from "../../scripts/build/help/examples";
import type { Expected, FormulaCase } from "../support/formula-table";

/** The examples of the help pages that show their whole result; test/built/help.test.ts runs the others. */
export const HELP_EXAMPLES: readonly FormulaCase[] = EXAMPLES.flatMap(({ call, args, gives }) =>
  gives === undefined ? [] : [{ call, args, gives: gives as Expected }],
);

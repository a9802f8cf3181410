import { guideCases } from "../support/guide";

/** The formulas of the user guide that show their result. */
export const GUIDE_EXAMPLES = guideCases();

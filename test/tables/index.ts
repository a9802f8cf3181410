import type { FormulaCase } from "../support/formula-table";
import { AGREEMENTS, STABILITIES } from "./agreement";
import { COMPOSITES, GATES, SCORES } from "./chongqing-2015";
import { HELP_EXAMPLES } from "./examples";
import { GUIDE_EXAMPLES } from "./guide";
import { LENGTHS, PUBLICITIES, SEALS } from "./office";
import { PANELS } from "./panels";
import { RANKS } from "./ranks";
import { BONUSES, CATEGORY_POINTS, SILENCES } from "./reference";
import { EXPLANATIONS, SHORTLISTS } from "./shortlist";

/** Every table of formulas and results: run on the built bundle, and typed into the playground's grid. */
export const TABLES: Readonly<Record<string, readonly FormulaCase[]>> = {
  RANK: RANKS,
  PANEL: PANELS,
  "COMBINE under Chongqing 2015": COMPOSITES,
  "GATE under Chongqing 2015": GATES,
  "SCORE under Chongqing 2015": SCORES,
  LENGTH: LENGTHS,
  PUBLICITY: PUBLICITIES,
  SEAL: SEALS,
  AGREEMENT: AGREEMENTS,
  STABILITY: STABILITIES,
  SHORTLIST: SHORTLISTS,
  EXPLAIN: EXPLANATIONS,
  BONUS: BONUSES,
  CATEGORIES: CATEGORY_POINTS,
  "rules that are silent": SILENCES,
  "the examples of the help pages": HELP_EXAMPLES,
  "the examples of the user guide": GUIDE_EXAMPLES,
};

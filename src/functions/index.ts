import { agreement } from "./face/agreement";
import { bonus } from "./face/bonus";
import { categories } from "./face/categories";
import { check } from "./face/check";
import { combine } from "./face/combine";
import { criteria } from "./face/criteria";
import { eligible } from "./face/eligible";
import { explain } from "./face/explain";
import { gate } from "./face/gate";
import { length } from "./face/length";
import { panel } from "./face/panel";
import { publicity } from "./face/publicity";
import { rank } from "./face/rank";
import { rules } from "./face/rules";
import { schemes } from "./face/schemes";
import { score } from "./face/score";
import { seal } from "./face/seal";
import { shortlist } from "./face/shortlist";
import { stability } from "./face/stability";

/** Every function by its id in the metadata. Excel, its test double and the playground all take this bundle. */
const face = {
  AGREEMENT: agreement,
  BONUS: bonus,
  CATEGORIES: categories,
  CHECK: check,
  COMBINE: combine,
  CRITERIA: criteria,
  ELIGIBLE: eligible,
  EXPLAIN: explain,
  GATE: gate,
  LENGTH: length,
  PANEL: panel,
  PUBLICITY: publicity,
  RANK: rank,
  RULES: rules,
  SCHEMES: schemes,
  SCORE: score,
  SEAL: seal,
  SHORTLIST: shortlist,
  STABILITY: stability,
};

for (const [id, body] of Object.entries(face)) CustomFunctions.associate(id, body);

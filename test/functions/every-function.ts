import { agreement } from "../../src/functions/face/agreement";
import { bonus } from "../../src/functions/face/bonus";
import { categories } from "../../src/functions/face/categories";
import { check } from "../../src/functions/face/check";
import { combine } from "../../src/functions/face/combine";
import { criteria } from "../../src/functions/face/criteria";
import { eligible } from "../../src/functions/face/eligible";
import { explain } from "../../src/functions/face/explain";
import { gate } from "../../src/functions/face/gate";
import { length } from "../../src/functions/face/length";
import { panel } from "../../src/functions/face/panel";
import { publicity } from "../../src/functions/face/publicity";
import { rank } from "../../src/functions/face/rank";
import { rules } from "../../src/functions/face/rules";
import { schemes } from "../../src/functions/face/schemes";
import { score } from "../../src/functions/face/score";
import { seal } from "../../src/functions/face/seal";
import { shortlist } from "../../src/functions/face/shortlist";
import { stability } from "../../src/functions/face/stability";

export { combine, gate, panel, rank, score, shortlist };

type Kind = "scheme" | "range" | "scalar";

/** Every function with what its arguments are. */
export const every: Record<string, { readonly call: unknown; readonly takes: readonly Kind[] }> = {
  AGREEMENT: { call: agreement, takes: ["range", "scalar"] },
  BONUS: { call: bonus, takes: ["scheme", "range", "range"] },
  CATEGORIES: { call: categories, takes: ["scheme", "range", "scalar"] },
  CHECK: { call: check, takes: ["scheme", "range"] },
  COMBINE: { call: combine, takes: ["scheme", "range", "range", "range", "range"] },
  CRITERIA: { call: criteria, takes: ["scheme"] },
  ELIGIBLE: { call: eligible, takes: ["scheme", "range"] },
  EXPLAIN: { call: explain, takes: ["scheme", "range", "range", "range", "range"] },
  GATE: { call: gate, takes: ["scheme", "range", "range"] },
  LENGTH: { call: length, takes: ["range"] },
  PANEL: { call: panel, takes: ["range", "scalar", "scalar"] },
  PUBLICITY: { call: publicity, takes: ["range", "scalar", "scalar"] },
  RANK: { call: rank, takes: ["range", "range", "scalar"] },
  RULES: { call: rules, takes: ["scheme"] },
  SCHEMES: { call: schemes, takes: [] },
  SCORE: { call: score, takes: ["scheme", "range", "scalar"] },
  SEAL: { call: seal, takes: ["range"] },
  SHORTLIST: { call: shortlist, takes: ["scheme", "range", "range", "range", "range", "range", "range"] },
  STABILITY: { call: stability, takes: ["range", "scalar"] },
};

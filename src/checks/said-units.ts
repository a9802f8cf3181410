import type { ScoreUnit } from "../scoring/score-cell";
import type { Entry } from "../workbook/score-book";
import { headingOf, rowLabelOf } from "./headings";
import type { TableScope } from "./scope";

/** The units that the heading of an entry, or the label of its row, says: 平均得分率 is percent or a fraction, （分） points. */
export function saidUnits(scope: TableScope, entry: Entry): ReadonlySet<ScoreUnit> {
  const words = `${headingOf(scope, entry)} ${rowLabelOf(scope, entry)}`;
  const said = new Set<ScoreUnit>();
  if (SHARE.test(words)) said.add("percent").add("fraction");
  if (POINTS.test(words)) said.add("points");
  return said;
}

const SHARE = /[%％]|得分率|百分|percent/iu;
const POINTS = /[（(](?:满分)?\d*\s*分[）)]|满分\s*\d+|\bpoints\b/iu;

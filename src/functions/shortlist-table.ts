import type { Judge } from "../ranking/judge";
import { shortlistLines } from "../ranking/list";
import type { Standing } from "../ranking/shortlist";
import { Gap } from "../scoring/gap";
import { gapCell } from "./encode";
import type { ResultCell } from "./host";

/** The shortlist as cells: a header row, then the applicants; what has no value is an error that names its row. */
export function shortlistTable(judge: Judge, standings: readonly Standing[], withBonus: boolean): ResultCell[][] {
  const { headings, lines } = shortlistLines(judge, standings, withBonus);
  const rows = lines.map(({ row, cells }) => cells.map((cell) => (cell instanceof Gap ? gapCell(cell, row) : cell)));
  return [[...headings], ...rows];
}

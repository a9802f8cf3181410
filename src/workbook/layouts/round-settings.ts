import { isRoundSheet } from "../round/words";
import type { ScoreTable } from "../score-book";
import type { Plane } from "./plane";

/** The sheet 评审设置: it is known by its name, and read elsewhere (round/read-round.ts). */
export function roundSettings(plane: Plane): ScoreTable | null {
  if (!isRoundSheet(plane.sheet.name)) return null;
  const body = plane.box(0, 0, plane.height - 1, plane.width - 1);
  return {
    layout: "round-settings",
    transposed: false,
    confidence: 1,
    header: { ...body, rows: 0 },
    body,
    stage: null,
    group: null,
    unit: null,
    applicants: [],
    reviewers: [],
    parts: [],
    entries: [],
  };
}

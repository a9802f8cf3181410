import { holdsRound } from "../round/is-round";
import type { ScoreTable } from "../score-book";
import type { Plane } from "./plane";

/** The sheet 评审设置: it is known for what it is, and read elsewhere (round/read-round.ts). */
export function roundSettings(plane: Plane): ScoreTable | null {
  if (!holdsRound(plane.sheet)) return null;
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

import type { Gap } from "../scoring/gap";
import { icc1, icc1k, icc2, icc2k, icc3, icc3k } from "./icc";
import { kendallW } from "./kendall";
import { krippendorffAlpha } from "./krippendorff";
import type { PanelScores } from "./units";

/** The statistics of agreement by the names that AGREEMENT takes. */
export const STATISTICS = {
  icc2k,
  icc1,
  icc2,
  icc3,
  icc1k,
  icc3k,
  w: kendallW,
  alpha: krippendorffAlpha,
} as const satisfies Record<string, (scores: PanelScores) => number | Gap>;

export type StatisticName = keyof typeof STATISTICS;

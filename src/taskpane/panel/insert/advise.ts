import type { ScoreUnit } from "../../../scoring/score-cell";
import type { ScoreBlock } from "./block";
import { isOffer, type Advice, type Offer, type Refusal, type Ruling } from "./offer";
import { offerRank } from "./offer-rank";
import { offerScore } from "./offer-score";
import { offerStages } from "./offer-stages";

/**
 * The formulas that fit a block of scores under a scheme, told by its shape and its headers, and those that would fit
 * but for the scheme or the headers. Cells that are all blank are recognised by their headers alone.
 * `unit`: how scores are given, where the user has said it.
 */
export function advise(ruling: Ruling, block: ScoreBlock, unit?: ScoreUnit): Advice {
  const advice = [
    ...offerScore(ruling, block, unit),
    ...offerStages(ruling, block),
    ...offerRank(ruling.scheme, block),
  ];
  const isAssumed = (one: Offer | Refusal) => isOffer(one) && one.assumed;
  // What a header says goes before what only the shape allows.
  const told = advice.some((one) => isOffer(one) && one.name === "SCORE" && !one.assumed);
  return block.scored && !told ? advice : advice.filter((one) => !isAssumed(one));
}

import type { Text } from "../../../text/text";
import { texts } from "../texts";
import type { Kept } from "./write-cell";

/** Why a cell was left as it is, in words. */
export function keptWords(kept: Kept): Text {
  switch (kept.why) {
    case "formula":
      return texts.keptFormula;
    case "missing":
      return texts.keptMissing;
    case "protected":
      return texts.keptProtected;
    case "changed":
      return texts.keptChanged;
    case "failed":
      return { zh: `${texts.keptFailed.zh}${kept.detail}`, en: `${texts.keptFailed.en} ${kept.detail}` };
  }
}

import { decimalOf } from "../../../exact/decimal";
import { Fraction } from "../../../exact/fraction";
import * as show from "../../rules/show";
import { asWeight, type Weight, weightOf } from "../../weight";
import { squeeze, type Filled } from "../cell";
import { type Codec, UNREAD, Unread } from "../codec";
import { becameDate, numberIn } from "./number";
import { fractionIn } from "./share";

/** A weight: 40%, 0.4, 2/5, 三分之一. Thirds stay thirds. */
export const weight: Codec<Weight> = {
  form: { zh: "百分数、小数或分数，如 40%、0.4、1/3", en: "a percentage, decimal or fraction, such as 40%, 0.4, 1/3" },
  read: (cell) => {
    const value = exactIn(cell);
    return value instanceof Fraction ? asWeight(value) : value;
  },
  write: (value) => {
    if (typeof value === "string") return value.replace("/", FRACTION_SLASH);
    const percent = show.percent(value);
    const same = value < 1 && exactIn(percent);
    return same instanceof Fraction && same.equals(weightOf(value)) ? percent : value;
  },
};

/** ⁄ is no date to a sheet; 1/3 is the third of January. */
const FRACTION_SLASH = "⁄";

function exactIn(cell: Filled): Fraction | Unread {
  const date = becameDate(cell);
  if (date) return date;
  const text = squeeze(cell);
  if (text.endsWith("%")) {
    const percent = numberIn(text.slice(0, -1));
    return typeof percent === "number" ? decimalOf(percent).over(HUNDRED) : UNREAD;
  }
  const parts = fractionIn(text);
  if (parts) return parts.denominator === 0 ? UNREAD : Fraction.of(parts.numerator, parts.denominator);
  const value = numberIn(cell);
  return typeof value === "number" ? decimalOf(value) : value;
}

const HUNDRED = Fraction.of(100);

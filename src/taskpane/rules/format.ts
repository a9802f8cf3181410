import { isUnsaid, type Gate, type Rounding, type Scheme, type TieKey } from "../../schemes/scheme";
import { percent } from "../../schemes/rules/show";
import type { Text } from "../../text/text";
import { counted, roundingPlaceTexts, roundingTexts, schemeTexts } from "./texts";

/** The name of a stage, or of the review score or the composite, by its key in the scheme. */
export function stageName(scheme: Scheme, key: string): Text {
  if (key === "review") return schemeTexts.review;
  if (key === "composite") return schemeTexts.composite;
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return stages.find((stage) => stage.key === key)?.name ?? { zh: key, en: key };
}

/** What a gate asks for: ≥ 500. */
export const gateBound = (gate: Gate, least: number): string => `${gate.inclusive ? "≥" : ">"} ${least}`;

/** 综合得分 = 20% × 资料评审 + 80% × 现场评审 + 答辩, or null where a weight is not said. */
export function compositeWords(scheme: Scheme): Text | null {
  if (isUnsaid(scheme.stages)) return null;
  const terms: Text[] = [];
  for (const { name, weight } of scheme.stages.value) {
    if (isUnsaid(weight)) return null;
    const factor = weight.value === 1 ? "" : `${percent(weight.value)} × `;
    terms.push({ zh: factor + name.zh, en: factor + name.en });
  }
  const sum = (language: keyof Text) =>
    `${schemeTexts.composite[language]} = ${terms.map((term) => term[language]).join(" + ")}`;
  return { zh: sum("zh"), en: sum("en") };
}

/** What decides between equals, in order, or that nothing does. */
export function tieWords(scheme: Scheme, keys: readonly TieKey[]): Text {
  if (keys.length === 0) return schemeTexts.noTieKeys;
  const names = keys.map((key) => ("stage" in key ? stageName(scheme, key.stage) : categoryName(scheme, key.category)));
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}

export function roundingWords(rounding: Rounding | null): Text {
  if (!rounding) return schemeTexts.noRounding;
  const where = roundingPlaceTexts[rounding.where];
  const places = counted.places(rounding.places);
  const mode = roundingTexts[rounding.mode];
  const gates = rounding.gates === "exact" ? schemeTexts.exactGates : { zh: "", en: "" };
  return {
    zh: `${where.zh}${places.zh}，${mode.zh}${gates.zh}`,
    en: `${where.en} ${places.en}, ${mode.en}${gates.en}`,
  };
}

function categoryName(scheme: Scheme, code: string): Text {
  const categories = isUnsaid(scheme.criteria) ? [] : scheme.criteria.value.categories;
  return categories.find((category) => category.code === code)?.name ?? { zh: code, en: code };
}

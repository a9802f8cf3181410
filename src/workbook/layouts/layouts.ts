import { applicantsByCategories } from "./applicants-by-categories";
import { applicantsByItems } from "./applicants-by-items";
import { applicantsByReviewers } from "./applicants-by-reviewers";
import { applicantsByStages } from "./applicants-by-stages";
import { blocks } from "./blocks";
import { itemsByReviewers } from "./items-by-reviewers";
import { itemsOfOne } from "./items-of-one";
import type { Layout, Shape } from "./layout";
import { long } from "./long";

const LAYOUTS: readonly Layout[] = [
  blocks,
  long,
  itemsOfOne,
  itemsByReviewers,
  applicantsByItems,
  applicantsByCategories,
  applicantsByReviewers,
  applicantsByStages,
];

/** The layout that fits a shape best; null where none does. */
export function layoutOf(shape: Shape): { readonly layout: Layout; readonly fit: number } | null {
  const [best] = LAYOUTS.map((layout) => ({ layout, fit: layout.fit(shape) })).sort((a, b) => b.fit - a.fit);
  return best.fit > 0 ? best : null;
}

import type { LayoutName, ScoreTable } from "../workbook/score-book";

const OF_ONE: ReadonlySet<LayoutName> = new Set<LayoutName>(["items-of-one", "blocks"]);
const OF_MANY: ReadonlySet<LayoutName> = new Set<LayoutName>([
  "applicants-by-reviewers",
  "items-by-reviewers",
  "blocks",
]);

/** Whether a table is one reviewer's own record: a score sheet, or a list of applicants that names that reviewer alone. */
export const isOwnRecord = ({ layout, reviewers }: ScoreTable): boolean =>
  reviewers.length === 1 && (OF_ONE.has(layout) || layout === "applicants-by-reviewers");

/** Whether a table lists a panel, so that its heads can be counted. */
export const listsPanel = (table: ScoreTable): boolean => OF_MANY.has(table.layout) && !isOwnRecord(table);

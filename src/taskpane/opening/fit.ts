import { callsOurs } from "../../reports/freeze-plan";
import { isSchemeTable } from "../../schemes/table";
import { isUnsaid, type Scheme } from "../../schemes/scheme";
import type { Sheet } from "../../workbook/model";
import { recognise } from "../../workbook/recognise";
import { holdsRound } from "../../workbook/round/is-round";
import type { LayoutName } from "../../workbook/score-book";

export type TabKey = "score" | "panel" | "check" | "rules";

/** The tab that fits a sheet, and within the lead's tab the step. */
export interface Fit {
  readonly tab: TabKey;
  readonly step?: "formulas" | "round" | "consensus" | "results";
}

const FORMULAS: Fit = { tab: "panel", step: "formulas" };
const ROUND: Fit = { tab: "panel", step: "round" };
const CONSENSUS: Fit = { tab: "panel", step: "consensus" };
const RESULTS: Fit = { tab: "panel", step: "results" };

const FITS: Readonly<Record<LayoutName, Fit>> = {
  "items-of-one": { tab: "score" },
  blocks: { tab: "score" },
  "items-by-reviewers": CONSENSUS,
  "applicants-by-reviewers": CONSENSUS,
  "applicants-by-categories": RESULTS,
  "applicants-by-items": RESULTS,
  "applicants-by-stages": RESULTS,
  long: RESULTS,
  "collection-form": { tab: "check" },
  "round-settings": ROUND,
};

/** A sheet's kind shows in its first part; a huge sheet is not read for it. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 64;

/**
 * What the pane opens on for a sheet: scoring for a reviewer's sheet, the lead's step for a set-up, a consensus or a
 * summary, the check for numbers that nobody recognises, the rules for a scheme's table. Where our formulas stand
 * already they are what is to be read. Anything else: formulas for what is selected.
 */
export function fitOf(whole: Sheet, scheme: Scheme): Fit {
  if (holdsRound(whole)) return ROUND;
  const rows = whole.rows.slice(0, MOST_ROWS).map((row) => row?.slice(0, MOST_COLUMNS));
  const values = rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
  if (isSchemeTable(values)) return { tab: "rules" };
  if (rows.some((row) => row?.some((cell) => cell?.formula !== undefined && callsOurs(cell.formula)))) return FORMULAS;
  const criteria = isUnsaid(scheme.criteria) ? null : scheme.criteria.value;
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const { tables, verdict } = recognise({ ...whole, rows }, criteria, stages);
  const [first] = tables;
  if (first) return FITS[first.layout];
  return verdict === "unknown" ? { tab: "check" } : FORMULAS;
}

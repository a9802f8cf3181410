import type { Scheme, Stage } from "../../../schemes/scheme";
import { a1, sheetPrefix } from "../../address";
import { TITLE } from "../../made-styles";
import type { Sheet } from "../../model";
import { SheetDraft } from "../../sheet-draft";
import { FIRST, LIST_SHEET, NAME } from "./final-columns";

/**
 * The list that our function gives over the final table, computed by Excel with the add-in. `excluded` is the column that
 * says who is excluded, `schemeArgument` how the formula names the scheme.
 */
export function listSheet(
  final: string,
  scheme: Scheme,
  stages: readonly Stage[],
  applicants: number,
  excluded: number | null = null,
  schemeArgument = `"${scheme.name.zh}"`,
): Sheet {
  const draft = new SheetDraft();
  const quoted = sheetPrefix(final);
  const range = (from: number, to = from) => `${quoted}${a1(2, from)}:${a1(1 + applicants, to)}`;
  const scores = scoreArguments(scheme, stages, range);
  const barred = excluded === null ? "" : range(excluded);
  const given = [schemeArgument, range(NAME), ...scores, barred].join(",").replace(/,+$/u, "");
  const width = stages.length + (scheme.bonus ? 7 : 6);
  draft.put(0, 0, "入围名单（加载项实时计算）", TITLE);
  draft.set(1, 0, {
    value: null,
    formula: `=AWARD.SHORTLIST(${given})`,
    uncached: true,
    spill: { row: 1, column: 0, rows: applicants + 1, columns: width },
  });
  return draft.sheet(LIST_SHEET, [32, ...Array<number>(width - 2).fill(14), 60], {
    frozen: { rows: 2, columns: 1 },
  });
}

/** The final table's scores as our functions take them: documents, site, defence (or all stages as one range), bonus. */
export function scoreArguments(
  scheme: Scheme,
  stages: readonly Stage[],
  range: (from: number, to?: number) => string,
): string[] {
  const named = stages.every(({ key }) => NAMED.includes(key));
  const scores = named
    ? NAMED.map((name) => stages.findIndex(({ key }) => key === name)).map((n) => (n < 0 ? "" : range(FIRST + n)))
    : [range(FIRST, FIRST + stages.length - 1), "", ""];
  return [...scores, scheme.bonus ? range(FIRST + stages.length) : ""];
}

/** The stages that functions take as arguments of their own. */
const NAMED = ["document", "site", "defence"];

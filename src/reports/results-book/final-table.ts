import { rank } from "../../ranking/rank";
import { NOT_PASSED, passed } from "../../ranking/pass";
import { Gap } from "../../scoring/gap";
import { a1 } from "../../workbook/address";
import { CENTRED, HEADING, POINTS, TEXT } from "../../workbook/made-styles";
import type { Cell, CellStyle, CellValue, Sheet } from "../../workbook/model";
import { finalSheet, type FinalStage } from "../../workbook/round/books/final-sheet";
import { scoreArguments } from "../../workbook/round/books/list-sheet";
import type { Shortlist } from "../result";
import type { MergedSheet } from "./stage-sheet";

/** The first applicant's row. */
const TOP = 2;

/** A column behind the plain ones: what each row shows, and a formula for the whole or for each. */
interface Extra {
  readonly heading: string;
  readonly style: CellStyle;
  readonly values: readonly CellValue[];
  /** Fills the column from its first cell. */
  readonly spilled?: string;
  readonly each?: (row: number) => string;
}

/**
 * The final table: the stages' merged scores with review score, composite and rank in plain formulas, who is excluded, and
 * behind them composite, gate and rank by our functions with the differences.
 */
export function finalTable(
  name: string,
  shortlist: Shortlist,
  merged: readonly MergedSheet[],
  schemeArgument: string | null,
): { readonly sheet: Sheet; readonly excluded: number | null } {
  const { scheme, judge, stages, applicants, standings } = shortlist;
  const given = judge.stages.map((stage): FinalStage => {
    const at = stages.findIndex((each) => each.stage.key === stage.key);
    return { stage, full: null, at: merged[at]?.at ?? new Map<string, string>() };
  });
  const names = applicants.map((each) => each.name);
  const plain = finalSheet(name, `${scheme.award.zh}综合评选得分表`, scheme, given, names, null);
  const headings = (plain.rows[1] ?? []).map((cell) => String(cell?.value ?? ""));
  const known = plainValues(shortlist);
  const barred = standings.map(({ applicant }) => applicant.excluded);
  const excluded = barred.some((each) => each !== null) ? headings.length : null;
  const said = barred.map((each): CellValue => (typeof each === "string" ? each || "是" : null));
  const extras: Extra[] = [
    ...(excluded === null ? [] : [{ heading: "排除", style: TEXT, values: said }]),
    ...(schemeArgument !== null && names.length > 0 ? ourColumns(shortlist, schemeArgument, headings, excluded) : []),
  ];
  const rows = plain.rows.map((row, r): readonly (Cell | undefined)[] | undefined => {
    const i = r - TOP;
    if (r === 1) return [...(row ?? []), ...extras.map(({ heading }) => ({ value: heading, style: HEADING }))];
    if (i < 0 || i >= names.length) return row;
    const cells = (row ?? []).map((cell, c) => {
      const value = known[i][headings[c]];
      return cell && value !== undefined ? { ...cell, value: cell.formula ? (value ?? "") : value } : cell;
    });
    return [...cells, ...extras.map((extra, n) => extraCell(extra, i, headings.length + n, names.length))];
  });
  const widths = new Map(plain.widths);
  extras.forEach(({ heading }, n) =>
    widths.set(headings.length + n, heading === "排除" ? 20 : heading.length > 6 ? 22 : 12),
  );
  return { sheet: { ...plain, rows, widths, protected: false, validations: [] }, excluded };
}

function extraCell({ values, spilled, each, style }: Extra, i: number, column: number, count: number): Cell {
  const value = values[i];
  if (each) return { value, formula: `=${each(TOP + i)}`, style };
  if (spilled === undefined || i > 0) return { value, style };
  return { value, formula: `=${spilled}`, spill: { row: TOP, column, rows: count, columns: 1 }, style };
}

/** What the plain formulas give, by their headings. */
function plainValues({ judge, standings, withBonus }: Shortlist): Readonly<Record<string, CellValue>>[] {
  const places = placesOf(standings);
  return standings.map(({ applicant, review, composite }, i) => ({
    ...Object.fromEntries(judge.stages.map(({ name }, n) => [`${name.zh}得分`, numberOf(applicant.scores[n])])),
    加分: withBonus ? numberOf(applicant.bonus) : null,
    评审得分: review instanceof Gap ? "" : review.toNumber(),
    综合得分: composite instanceof Gap ? "" : composite.toNumber(),
    名次: places[i] ?? "",
  }));
}

function placesOf(standings: Shortlist["standings"]): (number | null)[] {
  const composites = standings.map(({ composite }) => (composite instanceof Gap ? null : composite.micro()));
  return rank(composites, composites, "min");
}

/** Composite, gate and rank by our functions, each over all applicants at once; differences where there is a plain twin. */
function ourColumns(
  shortlist: Shortlist,
  schemeArgument: string,
  headings: readonly string[],
  excluded: number | null,
): Extra[] {
  const { scheme, judge, standings } = shortlist;
  const end = TOP + standings.length;
  const range = (from: number, to = from) => `${a1(TOP, from)}:${a1(end - 1, to)}`;
  const scores = scoreArguments(scheme, judge.stages, range);
  const call = (of: readonly string[]) => [schemeArgument, ...of].join(",").replace(/,+$/u, "");
  const first = headings.length + (excluded === null ? 0 : 1);
  const own = (n: number, row: number) => a1(row, first + n);
  // GATE takes documents and site, or all stages as one range.
  const gated = scores[1] === "" ? judge.stages : judge.stages.filter(({ key }) => key !== "defence");
  const at = gated.map((stage) => judge.stages.indexOf(stage));
  const rows = standings.map(({ applicant }) => at.map((n) => applicant.scores[n]));
  const gates = passed(scheme, { stages: gated, rows });
  const places = placesOf(standings);
  const composites = standings.map(
    ({ composite }): CellValue => (composite instanceof Gap ? errorOf(composite) : composite.toNumber()),
  );
  const columns: Extra[] = [
    { heading: "综合得分（加载项）", style: POINTS, values: composites, spilled: `AWARD.COMBINE(${call(scores)})` },
    {
      heading: "通过的门槛（加载项）",
      style: CENTRED,
      values: gates.map((tier) => (tier instanceof Gap ? errorOf(tier) : (tier ?? { name: NOT_PASSED }).name.zh)),
      spilled: `AWARD.GATE(${call(scores.slice(0, 2))})`,
    },
    {
      heading: "名次（加载项）",
      style: CENTRED,
      values: places.map((place) => place ?? ""),
      spilled: `AWARD.RANK(${range(first)})`,
    },
  ];
  const twin = (heading: string, n: number): Extra[] => {
    const column = headings.indexOf(heading);
    if (column < 0) return [];
    const values = standings.map(({ composite }) => (composite instanceof Gap ? "" : 0));
    const each = (row: number) => `IF(ISNUMBER(${a1(row, column)}),ROUND(${a1(row, column)}-${own(n, row)},6),"")`;
    return [{ heading: `偏差（${heading}）`, style: CENTRED, values, each }];
  };
  return [...columns, ...twin("综合得分", 0), ...twin("名次", 2)];
}

const errorOf = ({ kind }: Gap): CellValue =>
  kind === "blank" ? "" : { error: kind === "missing" ? "#N/A" : "#VALUE!" };

const numberOf = (cell: unknown): CellValue => (typeof cell === "number" ? cell : null);

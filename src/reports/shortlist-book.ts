import { Fraction } from "../exact/fraction";
import { Gap } from "../scoring/gap";
import { placeOf, type StageScore, written } from "../checks/totals/stage-scores";
import { tableSheet } from "../checks/out/sheet";
import { rank } from "../ranking/rank";
import { a1, rangeRef } from "../workbook/address";
import { plainName } from "../workbook/firm-name";
import { CENTRED, HEADING, POINTS, TEXT, TITLE } from "../workbook/made-styles";
import type { Book, Cell, CellValue, Sheet } from "../workbook/model";
import { isNamed, LIST_SHEET } from "../workbook/round/books/final-columns";
import { finalSheet, type FinalStage } from "../workbook/round/books/final-sheet";
import { listSheet } from "../workbook/round/books/list-sheet";
import { plainMerge } from "../workbook/round/books/merge-formula";
import { SheetDraft } from "../workbook/sheet-draft";
import { legalSheetNames } from "../workbook/sheet-names";
import { howOf, howWords, type Shortlist } from "./result";
import type { GatheredStage } from "./gather";

const FINAL = "综合评选";
const FROZEN = "入围名单（数值）";

/**
 * The shortlist as a workbook that need not be trusted: the list as values, which every reader shows; the same list as our
 * live formula with what it gave; the composites as plain formulas over the stages' scores, and each stage's scores merged by a plain formula
 * from the reviewers' scores with the cells they came from.
 */
export function shortlistBook(shortlist: Shortlist): Book {
  const { scheme, stages, table, judge } = shortlist;
  const names = legalSheetNames([
    LIST_SHEET,
    FROZEN,
    FINAL,
    ...stages.map(({ stage }) => `${stage.name.zh}得分`),
    "来历",
  ]);
  const merged = stages.map((each, i) => stageSheet(names[3 + i], shortlist, each, i));
  const final = filledFinal(shortlist, merged);
  const live = isNamed(scheme) ? [liveList(shortlist, final.excluded)] : [];
  const sheets = [
    { ...frozenList(table), name: FROZEN },
    ...live,
    final.sheet,
    ...merged.map(({ sheet }) => sheet),
    { ...originSheet(shortlist), name: names.at(-1) ?? "来历" },
  ];
  return { sheets: judge.stages.length === 0 ? sheets.slice(-1) : sheets, externalLinks: [], settings: {} };
}

interface MergedSheet {
  readonly sheet: Sheet;
  /** Where each applicant's merged score stands. */
  readonly at: ReadonlyMap<string, string>;
}

/** A stage's totals, reviewer by reviewer, with the merged score as a plain formula where a method was used. */
function stageSheet(name: string, { applicants }: Shortlist, stage: GatheredStage, index: number): MergedSheet {
  const how = howOf(stage);
  const scores = applicants.flatMap((each) => each.scores[index] ?? []);
  const heads = new Map<string, string>();
  for (const { from } of scores)
    for (const { reviewer } of from) heads.set(plainName(reviewer ?? ""), reviewer ?? "得分");
  const columns = [...heads];
  const draft = new SheetDraft();
  draft.put(0, 0, `${stage.stage.name.zh}得分`, { ...TITLE, horizontal: "left" });
  draft.line(1, ["申报组织", ...columns.map(([, head]) => head), how ? howWords(how).zh : "得分"], HEADING);
  const last = columns.length + 1;
  const at = new Map<string, string>();
  for (const score of scores) {
    const row = draft.next;
    draft.put(row, 0, score.applicant, TEXT);
    columns.forEach(([key], i) => {
      const own = score.from.find(({ reviewer }) => plainName(reviewer ?? "") === key);
      const value = own && (own.value instanceof Fraction ? own.value.toNumber() : written(own.value));
      draft.put(row, i + 1, value ?? null, POINTS);
    });
    const range = rangeRef({ row, column: 1, rows: 1, columns: columns.length });
    draft.set(row, last, { ...mergedCell(score, stage, range), style: { ...POINTS, bold: true } });
    at.set(score.applicant, `'${name.replaceAll("'", "''")}'!${a1(row, last)}`);
  }
  const widths = [32, ...columns.map(() => 13), 22];
  return { sheet: draft.sheet(name, widths, { frozen: { rows: 2, columns: 1 } }), at };
}

/** Merging item by item cannot be shown over totals: then the value stands alone. */
function mergedCell({ how, value }: StageScore, { stage }: GatheredStage, range: string): Cell {
  const number = value?.toNumber() ?? null;
  const items = stage.mergeAt && "value" in stage.mergeAt && stage.mergeAt.value === "item" && how !== "mean";
  if (number === null || items || how === "single" || how === "consensus") return { value: number };
  const trim = stage.trim && "value" in stage.trim ? stage.trim.value : { high: 1, low: 1 };
  return { value: number, formula: `=${plainMerge(how, trim).formula(range)}` };
}

/** The final table with what its formulas give, and behind it who is excluded. */
function filledFinal(
  { scheme, judge, stages, applicants, standings, withBonus, table }: Shortlist,
  merged: readonly MergedSheet[],
): { sheet: Sheet; excluded: number | null } {
  const given = judge.stages.map((stage): FinalStage => {
    const at = stages.findIndex((each) => each.stage.key === stage.key);
    return { stage, full: null, at: merged[at]?.at ?? new Map<string, string>() };
  });
  const names = applicants.map(({ name }) => name);
  const sheet = finalSheet(FINAL, `${scheme.award.zh}综合评选得分表`, scheme, given, names);
  const headings = (sheet.rows[1] ?? []).map((cell) => String(cell?.value ?? ""));
  const composites = standings.map(({ composite }) => (composite instanceof Gap ? null : composite.micro()));
  const places = rank(composites, composites, "min");
  const outcomes = table[0].indexOf("结果");
  const valuesOf = (i: number): Readonly<Record<string, CellValue>> => {
    const { applicant, review, composite } = standings[i];
    const listed = table.find(([name]) => name === applicant.name)?.[outcomes];
    return {
      ...Object.fromEntries(judge.stages.map(({ name }, n) => [`${name.zh}得分`, numberOf(applicant.scores[n])])),
      加分: withBonus ? numberOf(applicant.bonus) : null,
      评审得分: review instanceof Gap ? "" : review.toNumber(),
      综合得分: composite instanceof Gap ? "" : composite.toNumber(),
      名次: places[i] ?? "",
      结果: listed === undefined ? "" : listed,
    };
  };
  const barred = standings.map(({ applicant }) => applicant.excluded);
  const excluded = barred.some((each) => each !== null) ? headings.length : null;
  const rows = sheet.rows.map((row, r) => {
    const i = r - 2;
    if (i < 0 || i >= names.length) {
      return r === 1 && excluded !== null ? [...(row ?? []), { value: "排除", style: HEADING }] : row;
    }
    const values = valuesOf(i);
    const cells = (row ?? []).map((cell, c) => {
      const value = values[headings[c]];
      return cell && value !== undefined ? { ...cell, value: cell.formula ? (value ?? "") : value } : cell;
    });
    const own = barred[i];
    const said = typeof own === "string" ? own || "是" : null;
    return excluded === null ? cells : [...cells, { value: said, style: TEXT }];
  });
  return { sheet: { ...sheet, rows, protected: false, validations: [] }, excluded };
}

const numberOf = (cell: unknown): CellValue => (typeof cell === "number" ? cell : null);

/** The list as our formula, with what it gave. */
function liveList({ scheme, judge, table, applicants }: Shortlist, excluded: number | null): Sheet {
  const sheet = listSheet(FINAL, scheme, judge.stages, applicants.length, excluded);
  const [formula] = sheet.rows[1] ?? [];
  const rows = table.map((row, r) =>
    row.map((cell, c): Cell => {
      const value = cell;
      const style = r === 0 ? HEADING : c === row.length - 1 ? TEXT : typeof value === "number" ? POINTS : CENTRED;
      const spill = { row: 1, column: 0, rows: table.length, columns: row.length };
      return r === 0 && c === 0 ? { value, formula: formula?.formula, spill, style } : { value, style };
    }),
  );
  return { ...sheet, rows: [sheet.rows[0], ...rows] };
}

const frozenList = (table: Shortlist["table"]): Sheet =>
  tableSheet(
    FROZEN,
    "入围名单（数值，不随公式变动）",
    [],
    table[0].map((cell, i, all) => ({
      heading: String(cell),
      width: i === 0 ? 32 : i === all.length - 1 ? 80 : 16,
      style: i === all.length - 1 || i === 0 ? TEXT : POINTS,
    })),
    table.slice(1),
  );

/** Every reviewer's total with the cells it was read from. */
function originSheet({ stages, applicants }: Shortlist): Sheet {
  const rows = stages.flatMap(({ stage }, i) =>
    applicants.flatMap(({ scores }) =>
      (scores[i]?.from ?? []).map((total): CellValue[] => [
        scores[i]?.applicant ?? "",
        stage.name.zh,
        total.kind === "agreed" ? "合议" : (total.reviewer ?? ""),
        total.value instanceof Fraction ? total.value.toNumber() : written(total.value),
        placeOf(total.at),
      ]),
    ),
  );
  const columns = ["申报组织", "环节", "评审员", "得分", "取自"];
  const widths = [32, 14, 16, 12, 70];
  return tableSheet(
    "来历",
    "各得分取自",
    [],
    columns.map((heading, i) => ({ heading, width: widths[i], style: heading === "得分" ? POINTS : TEXT })),
    rows,
  );
}

import { Fraction } from "../../exact/fraction";
import type { Scheme } from "../../schemes/scheme";
import type { Language, Text } from "../../text/text";
import { plainName } from "../../workbook/firm-name";
import { CENTRED, POINTS, TEXT } from "../../workbook/made-styles";
import type { Book, CellValue, Sheet } from "../../workbook/model";
import { legalSheetNames } from "../../workbook/sheet-names";
import type { CheckedFile } from "../checked-file";
import { scopesOf } from "../report";
import { stagesOf, type TableScope } from "../scope";
import { type Given, givenIn } from "../totals/given";
import { type Total, totalsOf } from "../totals/totals";
import { type Column, tableSheet } from "./sheet";

/** A sheet of Excel's holds this many rows, less the title's and the heading's. */
const MOST_ROWS = 1_048_000;

/**
 * All scores of the files in one book: for each stage a wide table of each reviewer's total for each applicant, and a long
 * table of every score, in points, with what was given and the cell it came from.
 */
export function consolidatedBook(scheme: Scheme, files: readonly CheckedFile[], language: Language): Book {
  const scopes = files.flatMap((each) => ("book" in each ? scopesOf(scheme, each, null) : []));
  const stages = new Map(stagesOf(scheme).map(({ key, name }) => [key, name[language]]));
  const own = scopes.filter(({ table }) => table.layout !== "collection-form");
  const wide = [...stages].flatMap(([key, name]) => wideSheet(name, key, own, language));
  const long = longSheets(own.flatMap(givenIn), stages, language);
  const sheets = [...wide, ...long];
  const names = legalSheetNames(sheets.map(({ name }) => name));
  return { sheets: sheets.map((sheet, i) => ({ ...sheet, name: names[i] })), externalLinks: [], settings: {} };
}

function longSheets(given: readonly Given[], stages: ReadonlyMap<string, string>, language: Language): Sheet[] {
  const rows = given.map((each): CellValue[] => [
    each.applicant,
    each.stage === null ? "" : (stages.get(each.stage) ?? each.stage),
    each.group ?? "",
    each.agreed ? AGREED[language] : (each.reviewer ?? ""),
    each.part,
    each.points ?? each.value,
    givenWords(each),
    each.file,
    each.sheet,
    each.cell,
  ]);
  const pages = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: pages }, (_, i) =>
    tableSheet(ALL[language], ALL[language], [], LONG[language], rows.slice(i * MOST_ROWS, (i + 1) * MOST_ROWS)),
  );
}

/** What stands in the cell, where it is not the points themselves. */
const givenWords = ({ value, unit, points }: Given): string =>
  points === value || typeof value === "string" ? "" : unit === "percent" ? `${value}%` : String(value);

/** A stage's applicants × reviewers; where two sources differ, the cell says both in a note. */
function wideSheet(name: string, stage: string, scopes: readonly TableScope[], language: Language): Sheet[] {
  const totals = scopes
    .filter(({ table }) => table.layout !== "applicants-by-stages")
    .flatMap(totalsOf)
    .filter((total) => total.stage === stage && total.value !== "blank");
  if (totals.length === 0) return [];
  // Sheets without a group belong to the only group there is.
  const grouped = new Set(totals.flatMap(({ group }) => (group === null ? [] : [plainName(group)]))).size > 1;
  const headOf = ({ kind, reviewer, group }: Total): string => {
    const who = kind === "agreed" ? AGREED[language] : (reviewer ?? WHOLE[language]);
    return grouped && group !== null ? `${group} ${who}` : who;
  };
  const applicants = new Map<string, { readonly name: string; readonly by: Map<string, Total[]> }>();
  const heads = new Map<string, string>();
  for (const total of totals) {
    const [row, head] = [plainName(total.applicant), plainName(headOf(total))];
    if (!heads.has(head)) heads.set(head, headOf(total));
    const { by } = applicants.get(row) ?? { by: new Map<string, Total[]>() };
    if (!applicants.has(row)) applicants.set(row, { name: total.applicant, by });
    by.set(head, [...(by.get(head) ?? []), total]);
  }
  const cells = [...applicants.values()].map(({ name: applicant, by }) => ({
    applicant,
    found: [...heads.keys()].map((head) => by.get(head) ?? []),
  }));
  const columns: Column[] = [
    { heading: APPLICANT[language], width: 32 },
    ...[...heads.values()].map((heading) => ({ heading, width: 13, style: POINTS })),
  ];
  const lines = cells.some(({ found }) => found.some((each) => differing(each, language) !== null))
    ? [MARKED[language]]
    : [];
  const rows = cells.map(({ applicant, found }) => [applicant, ...found.map(([first]) => shown(first, language))]);
  return [
    tableSheet(name, TOTALS[language](name), lines, columns, rows, (draft) => {
      const top = draft.next - rows.length;
      cells.forEach(({ found }, i) =>
        found.forEach((each, n) => {
          const note = differing(each, language);
          const marked = { ...POINTS, fill: "#ffeb9c" };
          if (note) draft.set(top + i, n + 1, { value: rows[i][n + 1], note, style: marked });
        }),
      );
    }),
  ];
}

function shown(total: Total | undefined, language: Language): CellValue {
  if (!total) return null;
  return total.value instanceof Fraction ? total.value.toNumber() : MARKS[total.value][language];
}

const MARKS: Readonly<Record<Exclude<Total["value"], Fraction>, Text>> = {
  blank: { zh: "", en: "" },
  absent: { zh: "回避", en: "recused" },
  incomplete: { zh: "不全", en: "incomplete" },
};

/** What each source says, where they do not say the same. */
function differing(found: readonly Total[], language: Language): string | null {
  const values = new Set(found.map((total) => String(shown(total, language))));
  if (values.size < 2) return null;
  return found
    .map((total) => `${total.at.file} ${total.at.sheet}!${total.at.cells}: ${shown(total, language)}`)
    .join("\n");
}

const ALL: Text = { zh: "全部评分", en: "All scores" };
const APPLICANT: Text = { zh: "申报组织", en: "Applicant" };
const AGREED: Text = { zh: "合议", en: "Consensus" };
const WHOLE: Text = { zh: "得分", en: "Score" };
const MARKED: Text = {
  zh: "标黄的分数在各表中不一致，批注中写明各处的数和位置。",
  en: "Where a score is marked, the books differ; its note says what each has, and where.",
};
const TOTALS: Readonly<Record<Language, (stage: string) => string>> = {
  zh: (stage) => `${stage}：各评审员的总分`,
  en: (stage) => `${stage}: each reviewer's total`,
};
const WIDTHS = [32, 14, 12, 16, 30, 10, 10, 36, 18, 9];
const STYLES = [TEXT, TEXT, TEXT, TEXT, TEXT, CENTRED, CENTRED, TEXT, TEXT, CENTRED];
const headed = (headings: readonly string[]): Column[] =>
  headings.map((heading, i) => ({ heading, width: WIDTHS[i], style: STYLES[i] }));
const LONG: Readonly<Record<Language, readonly Column[]>> = {
  zh: headed(["申报组织", "环节", "组别", "评审员", "条款", "分数", "原填", "文件", "工作表", "单元格"]),
  en: headed(["Applicant", "Stage", "Group", "Reviewer", "Item", "Score", "As given", "File", "Sheet", "Cell"]),
};

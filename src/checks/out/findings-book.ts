import type { Scheme } from "../../schemes/scheme";
import type { Language, Text } from "../../text/text";
import { CENTRED, TEXT } from "../../workbook/made-styles";
import type { Book, CellValue, Sheet } from "../../workbook/model";
import { legalSheetNames } from "../../workbook/sheet-names";
import type { Finding } from "../finding";
import type { CheckedFile } from "../checked-file";
import { Gravest } from "../gravest";
import type { Report } from "../report";
import { markedSheet } from "./marked-sheet";
import { FILLS, SEVERITIES } from "./severities";
import { type Column, tableSheet } from "./sheet";

/** So many findings are listed, and so many sheets copied: what Excel still opens at once. */
const MOST_ROWS = 50_000;
const MOST_SHEETS = 200;

/**
 * What was found, as a workbook: a list on the first sheet, then a copy of each faulty sheet with its cells marked. Of
 * more than can be listed the gravest are, and how many are not is said above the list.
 */
export function findingsBook(report: Report, scheme: Scheme, files: readonly CheckedFile[], language: Language): Book {
  const faulty = faultySheets(report, files);
  const shown = faulty.slice(0, MOST_SHEETS);
  const names = legalSheetNames([OVERVIEW[language], ...shown.map(({ name }) => name)]);
  const copies = shown.map(({ sheet, findings }, i) => markedSheet(sheet, names[i + 1], findings, language));
  return {
    sheets: [overview(report, scheme, names[0], faulty.length - shown.length, language), ...copies],
    externalLinks: [],
    settings: {},
  };
}

function overview(
  { findings, files }: Report,
  scheme: Scheme,
  name: string,
  uncopied: number,
  language: Language,
): Sheet {
  const gravest = new Gravest(MOST_ROWS);
  for (const each of findings) gravest.add(each);
  const { findings: shown, more } = gravest.listing();
  const rows = shown.map((each, i): CellValue[] => [
    i + 1,
    SEVERITIES[each.severity][language],
    each.file,
    each.sheet,
    each.cell,
    each.code,
    each.found[language],
    each.expected[language],
    each.message[language],
    each.clause,
  ]);
  const lines = [
    SUM[language](scheme.name[language], files.length, findings.length),
    ...(more > 0 ? [MORE[language](more)] : []),
    ...(uncopied > 0 ? [UNCOPIED[language](uncopied)] : []),
  ];
  return tableSheet(name, OVERVIEW[language], lines, COLUMNS[language], rows, (draft) => {
    const top = draft.next - rows.length;
    rows.forEach((row, i) => draft.put(top + i, 1, row[1], { ...CENTRED, fill: FILLS[shown[i].severity] }));
  });
}

interface Faulty {
  readonly name: string;
  readonly sheet: Sheet;
  readonly findings: Finding[];
}

/** The sheets with findings, in the report's order. */
function faultySheets({ findings }: Report, files: readonly CheckedFile[]): Faulty[] {
  const sheets = new Map<string, Faulty>();
  const books = new Map(files.flatMap((each) => ("book" in each ? [[each.file, each.book] as const] : [])));
  for (const finding of findings) {
    const key = `${finding.file}\n${finding.sheet}`;
    const known = sheets.get(key);
    const book = books.get(finding.file);
    const sheet = book?.sheets.find(({ name }) => name === finding.sheet);
    if (known) known.findings.push(finding);
    else if (book && sheet) sheets.set(key, { name: nameOf(finding, book), sheet, findings: [finding] });
  }
  return [...sheets.values()];
}

/** File and sheet, or the file alone where it has but one. */
function nameOf({ file, sheet }: Finding, { sheets }: Book): string {
  const stem = file.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  if (sheets.length === 1) return stem;
  const room = Math.max(8, 30 - sheet.length);
  return `${stem.length > room ? `…${stem.slice(1 - room)}` : stem} ${sheet}`;
}

const OVERVIEW: Text = { zh: "问题一览", en: "Findings" };
const SUM: Readonly<Record<Language, (scheme: string, files: number, findings: number) => string>> = {
  zh: (scheme, files, findings) =>
    `按“${scheme}”核对 ${files} 个文件，共 ${findings} 处；有问题的单元格在后面的副本中标出。`,
  en: (scheme, files, findings) =>
    `${files} files checked under ${scheme}: ${findings} findings; faulty cells are marked in the copies behind.`,
};
const MORE: Readonly<Record<Language, (left: number) => string>> = {
  zh: (left) => `另有 ${left} 处未列出：请先改正已列出的再核对。`,
  en: (left) => `${left} more are not listed: mend these first and check again.`,
};
const UNCOPIED: Readonly<Record<Language, (left: number) => string>> = {
  zh: (left) => `另有 ${left} 张有问题的工作表未附副本。`,
  en: (left) => `${left} more faulty sheets are not copied.`,
};

const WIDTHS = [6, 8, 26, 16, 8, 19, 13, 13, 56, 26];
const STYLES = [CENTRED, CENTRED, TEXT, TEXT, CENTRED, TEXT, TEXT, TEXT, TEXT, TEXT];
const headed = (headings: readonly string[]): Column[] =>
  headings.map((heading, i) => ({ heading, width: WIDTHS[i], style: STYLES[i] }));
const COLUMNS: Readonly<Record<Language, readonly Column[]>> = {
  zh: headed(["序号", "严重度", "文件", "工作表", "单元格", "代码", "现为", "应为", "说明", "依据"]),
  en: headed(["No.", "Severity", "File", "Sheet", "Cell", "Code", "Found", "Expected", "Message", "Clause"]),
};

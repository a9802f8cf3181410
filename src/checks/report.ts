import type { Scheme } from "../schemes/scheme";
import type { Book } from "../workbook/model";
import type { Round } from "../workbook/round/round";
import type { CheckedFile } from "./checked-file";
import type { Finding } from "./finding";
import { inOrder } from "./in-order";
import { roundOf, type RoundSheet } from "./rounds";
import type { TableScope } from "./scope";
import { layoutUnknown, sealMismatch, unreadable } from "./sheet-checks";
import { tableChecks } from "./table-checks";
import { tableFindings, tablesOf } from "./tables";

/** What was read and what was found: enough to go to each cell and mend it. */
export interface Report {
  readonly scheme: string;
  readonly files: readonly ReportedFile[];
  readonly findings: readonly Finding[];
}

export interface ReportedFile {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly layout: string;
    readonly confidence: number;
    readonly applicants: readonly string[];
    readonly reviewers: readonly string[];
  }[];
}

/**
 * Runs every check over files that belong together: each sheet by itself, then across sheets and files. Nothing stops at
 * the first fault, and no workbook is changed. `given` is the round they are held against; where it is null, the sheets
 * 评审设置 in the files are.
 */
export function checkFiles(scheme: Scheme, files: readonly CheckedFile[], given: Round | RoundSheet | null): Report {
  const { round, findings: ofRounds } = roundOf(scheme, files, given);
  const tables = files.flatMap((each) => ("book" in each ? scopesOf(scheme, each, round) : []));
  const findings = [
    ...files.flatMap((each) => fileFindings(scheme, each, round)),
    ...tableFindings(scheme, tables, tableChecks),
    ...ofRounds,
  ];
  return { scheme: scheme.id, files: files.map(reported), findings: asGiven(files, findings) };
}

function fileFindings(scheme: Scheme, each: CheckedFile, round: Round | null): Finding[] {
  if ("refusal" in each) return [unreadable(each.file, each.refusal, scheme)];
  return [
    ...each.reading.sheets.flatMap((reading) => layoutUnknown(each.file, reading, scheme)),
    ...sealMismatch(each.file, each.sha256 !== "", each.book, scheme, round),
  ];
}

/** The tables of a file, each with what it is held against. */
export function scopesOf(
  scheme: Scheme,
  { file, book, reading }: Extract<CheckedFile, { book: Book }>,
  round: Round | null,
): TableScope[] {
  return reading.sheets.flatMap((each) => {
    const sheet = book.sheets.find(({ name }) => name === each.sheet);
    return sheet ? tablesOf(scheme, file, sheet, each, round) : [];
  });
}

function reported(each: CheckedFile): ReportedFile {
  const sheets = "reading" in each ? each.reading.sheets : [];
  return {
    file: each.file,
    sha256: each.sha256,
    sheets: sheets.flatMap(({ sheet, tables, verdict }): ReportedFile["sheets"] =>
      tables.length === 0
        ? [{ sheet, layout: verdict, confidence: 0, applicants: [], reviewers: [] }]
        : tables.map(({ layout, confidence, applicants, reviewers }) => ({
            sheet,
            layout,
            confidence,
            applicants: applicants.map(({ text }) => text),
            reviewers: reviewers.map(({ text }) => text),
          })),
    ),
  };
}

/** By file and sheet as given, then from top to bottom. */
function asGiven(files: readonly CheckedFile[], findings: readonly Finding[]): Finding[] {
  const fileAt = new Map(files.map(({ file }, i) => [file, i]));
  const sheetAt = new Map(
    files.flatMap((each) =>
      "book" in each ? each.book.sheets.map(({ name }, i) => [`${each.file}\n${name}`, i] as const) : [],
    ),
  );
  return inOrder(findings, ({ file, sheet }) => [fileAt.get(file) ?? 0, sheetAt.get(`${file}\n${sheet}`) ?? -1]);
}

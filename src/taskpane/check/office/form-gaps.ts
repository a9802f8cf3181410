import { scopesOf } from "../../../checks/report";
import { textTooLong } from "../../../checks/table/text-too-long";
import { chinaQualityAward } from "../../../schemes/china-quality-award";
import type { Scheme } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import { a1, parseA1 } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/model";
import { readScoreBook } from "../../../workbook/recognise";
import { officeTexts as texts, saidOf } from "./texts";

/** A cell of the collection form that is blank, or whose text is too long. */
export interface FormGap {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  /** Whose it is, and which column. */
  readonly applicant: string;
  readonly heading: string;
  readonly what: Text;
  /** Whether the office must have it mended; a limit 原则上 is only a warning. */
  readonly bad: boolean;
}

/**
 * What a collection form (渝经信科技〔2024〕5号 附件2) lacks, row by row; null where the sheet is none. Its limits are those
 * of the scheme, or of the document itself where the scheme has no form.
 */
export function formGaps(sheet: Sheet, scheme: Scheme): readonly FormGap[] | null {
  const own = scheme.form ? scheme : chinaQualityAward;
  const book = { sheets: [sheet], externalLinks: [], settings: {} };
  const file = { file: "", sha256: "", book, reading: readScoreBook("", book, own, {}) };
  const scopes = scopesOf(own, file, null).filter(({ table }) => table.layout === "collection-form");
  if (scopes.length === 0) return null;
  const gaps = scopes.flatMap((scope): FormGap[] => {
    const { applicants, parts, entries } = scope.table;
    const at = (row: number, column: number, what: Text, bad: boolean): FormGap => ({
      row,
      column,
      cell: a1(row, column),
      applicant: applicants.find((each) => each.row === row)?.text ?? "",
      heading: parts.find((each) => each.column === column)?.text ?? "",
      what,
      bad,
    });
    const filled = new Set(entries.map(({ row, column }) => a1(row, column)));
    const names = applicants.flatMap(({ text, row, column }) =>
      text === "" ? [at(row, column, texts.missing, true)] : [],
    );
    const blanks = applicants.flatMap(({ row }) =>
      parts.flatMap(({ column }) => (filled.has(a1(row, column)) ? [] : [at(row, column, texts.missing, true)])),
    );
    const long = textTooLong(scope).flatMap(({ cell, found, expected, severity }) => {
      const spot = parseA1(cell);
      return spot ? [at(spot.row, spot.column, saidOf.tooLong(found.zh, expected.zh), severity === "error")] : [];
    });
    return [...names, ...blanks, ...long];
  });
  return gaps.sort((a, b) => a.row - b.row || a.column - b.column);
}

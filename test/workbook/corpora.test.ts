import { readFileSync } from "node:fs";
import path from "node:path";
import { isErrorValue, type Cell, type Sheet } from "../../src/workbook/model";
import { readBook, type Read } from "../../src/workbook/read";
import { bytesOf, describeShared } from "./support/shared";

type SheetLine = [
  title: string,
  dimension: string,
  filled: number,
  numbers: number,
  texts: number,
  errors: number,
  merged: number,
  state: string,
];
interface Entry {
  readonly file: string;
  readonly features: string;
  readonly openpyxl: { ok: true; sheets: SheetLine[] } | { ok: false; err: string } | null;
}

/** Read by openpyxl, refused by us: each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  "poi/test-data__spreadsheet__duplicate-filename.xlsx": "two parts of one name: which one counts is anybody's guess",
  "poi/test-data__spreadsheet__duplicate-filename-case-insensitive.xlsx": "two parts of one name",
  "poi/test-data__spreadsheet__poc-shared-strings.xlsx": "cells in a row 0, which no sheet has",
  "poi/test-data__spreadsheet__sample-beta.xlsx": "shared strings in the form of the Office 2007 beta",
  "poi/test-data__spreadsheet__xlsx-corrupted.xlsx": "the relationships of the package are no XML",
};

/** Read otherwise than by openpyxl: each with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "poi/test-data__spreadsheet__64420.xlsm": "a macro sheet, which we pass over with a note",
  "poi/test-data__spreadsheet__xlmmacro.xlsm": "a macro sheet",
  "sheetjs/BlankSheetTypes.xlsm": "a macro sheet and a dialog",
  "poi/test-data__spreadsheet__60825.xlsx": "a VBA module listed among the sheets without a part",
};

/**
 * Texts without a character, which openpyxl counts as filled and we see as blank: counted with Python's ElementTree in
 * the files' XML (in 60512.xlsm 12 more lie under merges, where openpyxl drops them).
 */
const EMPTY_TEXTS: Readonly<Record<string, number>> = {
  "poi/test-data__spreadsheet__47737.xlsx": 27,
  "poi/test-data__spreadsheet__54288-ref.xlsx": 15,
  "poi/test-data__spreadsheet__54288.xlsx": 15,
  "poi/test-data__spreadsheet__56278.xlsx": 158,
  "poi/test-data__spreadsheet__59746_NoRowNums.xlsx": 98,
  "poi/test-data__spreadsheet__60512.xlsm": 103 - 12,
  "poi/test-data__spreadsheet__FormulaEvalTestData_Copy.xlsx": 17,
  "poi/test-data__spreadsheet__bug60858.xlsx": 13,
  "poi/test-data__spreadsheet__bug66675.xlsx": 552,
  "sheetjs/LONumbers.xlsx": 8,
  "sheetjs/issue.xlsx": 66,
  "calamine/tests__empty_shared_string.xlsx": 1,
  "calamine/tests__issue446.xlsx": 3,
};

/** openpyxl reads no strict workbooks: it finds no sheets in them. */
const isStrict = ({ openpyxl }: Entry) => openpyxl?.ok === true && openpyxl.sheets.length === 0;

describeShared("corpora", (root) => {
  const index = JSON.parse(readFileSync(path.join(root, "index.json"), "utf8")) as Entry[];
  const results = new Map<string, Read>();
  beforeAll(async () => {
    for (const { file } of index) results.set(file, await readBook(bytesOf(path.join(root, file)), file));
  }, 120_000);
  const read = ({ file }: Entry) => results.get(file)!;
  const judged = (entry: Entry) =>
    entry.openpyxl?.ok === true && !isStrict(entry) && !(entry.file in { ...REFUSED, ...OTHERWISE });

  test("every file is read or refused with a code, and none throws", () => {
    const codes: Record<string, number> = {};
    for (const entry of index) {
      const result = read(entry);
      const outcome = result.ok ? "read" : result.refusal.code;
      codes[outcome] = (codes[outcome] ?? 0) + 1;
      if (!result.ok) expect(result.refusal.message.zh).not.toBe("");
    }
    // The sum must be the index; each kind was looked at one by one when it was written down.
    expect(codes).toEqual({ read: 511, unsupported: 15, encrypted: 8, bomb: 5, corrupt: 20 });
  });

  test("what openpyxl reads and we refuse is listed with its reason", () => {
    const refused: string[] = [];
    for (const entry of index) if (entry.openpyxl?.ok && !read(entry).ok) refused.push(entry.file);
    expect(refused.sort()).toEqual(Object.keys(REFUSED).sort());
  });

  test("what is encrypted is refused as that", () => {
    for (const entry of index.filter(({ features }) => features === "encrypted")) {
      const result = read(entry);
      expect([entry.file, result.ok ? "read" : result.refusal.code]).toEqual([entry.file, "encrypted"]);
    }
  });

  test("every other workbook has the sheets, filled cells, numbers, texts, errors and merges that openpyxl counted", () => {
    const unequal: unknown[] = [];
    let equal = 0;
    for (const entry of index.filter(judged)) {
      const result = read(entry);
      const theirs = (entry.openpyxl as { sheets: SheetLine[] }).sheets;
      const ours = result.ok ? result.book.sheets : [];
      const compared = theirs.map((line, i) => compare(line, ours[i]));
      const faults = compared.filter(({ fault }) => fault !== null).map(({ fault }) => fault);
      const empties = compared.reduce((sum, one) => sum + one.empties, 0);
      const same = faults.length === 0 && empties === (EMPTY_TEXTS[entry.file] ?? 0) && ours.length === theirs.length;
      if (same) equal++;
      else unequal.push([entry.file, empties, ...faults]);
    }
    expect(unequal).toEqual([]);
    expect(equal).toBe(index.filter(judged).length);
  });
});

/** Allowed for: openpyxl counts dates apart from numbers, and an empty text as filled. A formula's empty result is neither's. */
function compare(
  [title, , filled, numbers, texts, errors, merged, state]: SheetLine,
  sheet: Sheet | undefined,
): { empties: number; fault: string | null } {
  if (!sheet) return { empties: 0, fault: `${title}: no sheet` };
  const count = { filled: 0, numbers: 0, texts: 0, errors: 0, dates: 0 };
  for (const row of Object.values(sheet.rows))
    for (const cell of Object.values(row ?? {})) if (cell) tally(cell, count);
  const empties = texts - count.texts;
  const ours = [sheet.name, count.filled + empties, count.numbers, count.errors, sheet.merges.length, sheet.visibility];
  const theirs = [title, filled, numbers, errors, merged, state];
  const equal = JSON.stringify(ours) === JSON.stringify(theirs);
  return { empties, fault: equal ? null : `${JSON.stringify(ours)} against ${JSON.stringify(theirs)}` };
}

function tally({ value, style }: Cell, count: Record<string, number>): void {
  const add = (key: string) => (count[key] = (count[key] ?? 0) + 1);
  if (value === null) return;
  add("filled");
  if (typeof value === "number") add(isTemporal(style?.format) ? "dates" : "numbers");
  else if (typeof value === "string") add("texts");
  else if (isErrorValue(value)) add("errors");
}

/** openpyxl's own rule (styles/numbers.py): a letter of dates or times in the first section, outside quotes and brackets. */
function isTemporal(format: string | undefined): boolean {
  const first = (format ?? "").split(";", 1)[0]!.replace(/".*?"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]/g, "");
  return /(?<![_\\])[dmhysDMHYS]/.test(first);
}

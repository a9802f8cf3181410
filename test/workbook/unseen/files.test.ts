import type { CheckedFile } from "../../../src/checks/checked-file";
import { checkFiles } from "../../../src/checks/report";
import { a1 } from "../../../src/workbook/address";
import type { Book, Cell, Sheet } from "../../../src/workbook/model";
import { readBook } from "../../../src/workbook/read";
import { readScoreBook } from "../../../src/workbook/recognise";
import type { ScoreTable } from "../../../src/workbook/score-book";
import { writeBook } from "../../../src/workbook/write";
import { csvOf, gb18030 } from "../support/csv-of";
import { describeOffice } from "../support/office";
import { unseenBooks } from "./all";
import type { Case } from "./case";
import { readFile, schemeOf } from "./run";

const cases = unseenBooks.map((each) => [each.name, each] as const);

/** All that is read of a table, but for the cells' own looks. */
const toldOf = ({ entries, applicants, reviewers, parts, layout, stage, group, unit, full }: ScoreTable) => ({
  ...{ layout, stage, group, unit, full, applicants, reviewers, parts },
  entries: entries.map(({ cell, row, column, ...about }) => [a1(row, column), about, cell?.value ?? null]),
});

/** What is read and found, the clean and the faulty books of an office each together. */
function outcomeOf(each: Case, files: readonly { readonly file: string; readonly book: Book }[]) {
  const scheme = schemeOf(each);
  const checked = files.map(({ file, book }): CheckedFile => {
    return { file, sha256: "", book, reading: readScoreBook(file, book, scheme) };
  });
  const { findings } = checkFiles(scheme, checked, null);
  return {
    read: checked.map((file) => ("reading" in file ? file.reading.sheets.map(({ tables }) => tables.map(toldOf)) : [])),
    found: findings.map(({ file, sheet, cell, code, found }) => `${file}/${sheet}!${cell} ${code} ${found.zh}`),
  };
}

const booksOf = (each: Case, faulty: boolean) =>
  each.files.map((file) => {
    const { file: name, book } = readFile(each, file, faulty);
    return { file: name, book: shownSomewhere(book) };
  });

/** A file has at least one sheet that is not hidden. */
const shownSomewhere = (book: Book): Book =>
  book.sheets.some(({ visibility }) => visibility === "visible")
    ? book
    : { ...book, sheets: book.sheets.map((sheet, i) => (i === 0 ? { ...sheet, visibility: "visible" } : sheet)) };

async function opened(bytes: Uint8Array, name: string): Promise<Book> {
  const read = await readBook(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.code}`);
  return read.book;
}

/** Links to other workbooks are part of a file, and our writer makes none. */
const linked = (book: Book, { externalLinks }: Book): Book => ({ ...book, externalLinks });

describe.each(cases)("%s, as a file", (_, each) => {
  it.each([
    ["clean", false],
    ["faulty", true],
  ])("is read and checked the same as .xlsx, %s", async (_, faulty) => {
    const books = booksOf(each, faulty);
    const files = await Promise.all(
      books.map(async ({ file, book }) => ({
        file,
        book: linked(await opened(await writeBook(book), "book.xlsx"), book),
      })),
    );
    expect(outcomeOf(each, files)).toEqual(outcomeOf(each, books));
  });

  it("is read and checked the same as .csv, in UTF-8 and in GB 18030, as its first sheet's bare values are", async () => {
    const [{ file, book }] = booksOf(each, true);
    const [first] = book.sheets;
    const name = `${first.name}.csv`;
    const text = csvOf(first);
    const read = async (bytes: Uint8Array) => outcomeOf(each, [{ file, book: await opened(bytes, name) }]);
    const bare = outcomeOf(each, [{ file, book: { ...book, externalLinks: [], sheets: [bareOf(first)] } }]);
    expect(await read(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(bare);
    expect(await read(new TextEncoder().encode(text))).toEqual(bare);
    expect(await read(gb18030(text))).toEqual(bare);
  });
});

/** What a CSV leaves of a sheet: values, percentages as they are shown, text that looks like a number as one. */
function bareOf(sheet: Sheet): Sheet {
  const none = new Set<number>();
  return {
    ...sheet,
    ...{ visibility: "visible", merges: [], hiddenRows: none, hiddenColumns: none },
    rows: sheet.rows.map((row) =>
      row?.map((cell) => {
        if (!cell || cell.value === null || cell.value === "") return undefined;
        const { value } = cell;
        if (typeof value === "number" && cell.style?.format === "0%")
          return { value: `${Number((value * 100).toPrecision(12))}%` };
        return { value: typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value };
      }),
    ),
  };
}

describeOffice("the books of unseen layouts, saved as .xls by LibreOffice", (convert) => {
  let saved: ReadonlyMap<string, Book>;
  beforeAll(async () => {
    const all = unseenBooks.flatMap((each, i) =>
      booksOf(each, true).map(({ book }, j) => ({ key: `${i}-${j}`, book })),
    );
    const files = await Promise.all(
      all.map(async ({ key, book }) => ({ name: `${key}.xlsx`, bytes: await writeBook(book) })),
    );
    const converted = convert(files, "xls");
    saved = new Map(
      await Promise.all(all.map(async ({ key }, i) => [key, await opened(converted[i], `${key}.xls`)] as const)),
    );
  }, 180_000);

  it.each(unseenBooks.map((each, i) => [each.name, i, each] as const))("%s", (_, i, each) => {
    const books = booksOf(each, true);
    const files = books.map(({ file, book }, j) => ({ file, book: linked(saved.get(`${i}-${j}`)!, book) }));
    expect(outcomeOf(each, files)).toEqual(outcomeOf(each, books.map(withoutFormulas)));
  });
});

/** Of .xls the values alone are read, not the formulas behind them. */
const withoutFormulas = ({ file, book }: { readonly file: string; readonly book: Book }) => {
  const bare = (cell: Cell | undefined): Cell | undefined => cell && { ...cell, formula: undefined };
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(bare)) }));
  return { file, book: { ...book, sheets } };
};

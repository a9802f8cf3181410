import { checkFiles } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { chongqing2025 } from "../../src/schemes/chongqing-2025";
import { jiyuan2025 } from "../../src/schemes/jiyuan-2025";
import type { Scheme } from "../../src/schemes/scheme";
import { yuncheng2023Organisation } from "../../src/schemes/yuncheng-2023/organisation";
import type { Cell } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { makeBooks } from "../../src/workbook/round/books/make-books";
import type { Round } from "../../src/workbook/round/round";
import { writeBook } from "../../src/workbook/write";
import { reviewers, ROUND } from "../workbook/round/support/rounds";

const GROUPED: Round = {
  ...ROUND,
  merge: {},
  entrants: ROUND.applicants.map((applicant, i) => ({ applicant, group: i < 2 ? "第一组" : "第二组", stages: null })),
  reviewers: [
    ...reviewers("document", 3, "第一组"),
    ...reviewers("document", 3, "第二组").map((each) => ({ ...each, name: each.name.replace("0", "1") })),
    ...reviewers("site", 4),
    ...reviewers("defence", 7),
  ],
};
const elsewhere = (scheme: string): Round => ({ ...GROUPED, scheme, full: { defence: 100 } });

/** The made books as files: written, read and recognised anew. */
async function filesOf(round: Round, scheme: Scheme) {
  const { books, faults } = makeBooks(round, scheme);
  expect(faults).toEqual([]);
  return Promise.all(
    books.map(async ({ file, book }) => {
      const read = await readBook(await writeBook(book), file);
      if (!read.ok) throw new Error(read.refusal.code);
      return { file, sha256: read.sha256, book: read.book, reading: readScoreBook(file, read.book, scheme) };
    }),
  );
}

const computed = (cell: Cell | undefined): Cell | undefined =>
  cell?.formula?.includes('""') ? { ...cell, value: "", uncached: undefined } : cell;

describe.each<[string, Round, Scheme]>([
  ["重庆2015", ROUND, chongqing2015],
  ["重庆2015, in groups and without merge methods", GROUPED, chongqing2015],
  ["重庆2025", elsewhere("重庆2025"), chongqing2025],
  ["济源2025", elsewhere("济源2025"), jiyuan2025],
  ["运城组织2023", elsewhere("运城组织2023"), yuncheng2023Organisation],
])("what is made for %s", (_, round, scheme) => {
  let files: Awaited<ReturnType<typeof filesOf>>;
  beforeAll(async () => {
    files = await filesOf(round, scheme);
  });
  const others = (only: typeof files) =>
    checkFiles(scheme, only, null).findings.filter(({ code }) => code !== "score-missing");

  test("reads back without a finding but missing scores, all together", () => {
    expect(others(files)).toEqual([]);
  });

  test("and each book alone", () => {
    for (const file of files) expect(others([file])).toEqual([]);
  });

  test("and as Excel hands it back, its formulas computed: those that wait for scores show an empty text", () => {
    for (const { file, book } of files) {
      const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(computed)) }));
      const reading = readScoreBook(file, { ...book, sheets }, scheme);
      expect(reading.sheets.filter(({ verdict }) => verdict === "unknown").map(({ sheet }) => sheet)).toEqual([]);
    }
  });

  test("each place of a score is missing its score, but for those recused", () => {
    const items =
      "value" in scheme.criteria ? scheme.criteria.value.categories.flatMap((each) => each.items).length : 0;
    const [recusal] = round.recusals;
    for (const file of files.filter(({ file }) => file.includes("独立评分"))) {
      const tables = file.reading.sheets.flatMap(({ tables }) =>
        tables.filter(({ parts, applicants }) => parts.length + applicants.length > 0),
      );
      const applicants = tables.flatMap((table) => table.applicants.map(({ text }) => text));
      const own = file.file.endsWith(`${recusal.reviewer}.xlsx`);
      const due = applicants.filter((name) => !own || name !== recusal.applicant).length;
      const missing = checkFiles(scheme, [file], null).findings.length;
      expect([file.file, missing]).toEqual([file.file, due * (tables[0].parts.length > 0 ? items : 1)]);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../src/checks/finding";
import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import type { Scheme } from "../../src/schemes/scheme";
import type { Book } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { makeBooks } from "../../src/workbook/round/books/make-books";
import { writeBook } from "../../src/workbook/write";
import { ROUND } from "../workbook/round/support/rounds";
import { unseenBooks } from "../workbook/unseen/all";
import { readFile, schemeOf } from "../workbook/unseen/run";

/** Words of the rules and of the sheet 评审设置 that people write in cells as they are. */
const OWN = ["评审设置", "回避", "评审员", "顾问", "方案", "备注", "重庆"];
const CHINESE = /[\p{Script=Han}，。、；：！？“”‘’（）《》【】＋％]+/gu;

/** Chinese in the English words of findings that neither stands in the workbooks nor is one of the rules' own words. */
function chineseIn(findings: readonly Finding[], quoted: string): string[] {
  return findings.flatMap(({ code, message, found, expected }) =>
    [message.en, found.en, expected.en].flatMap((text) =>
      [...text.matchAll(CHINESE)]
        .map(([run]) => run)
        .filter((run) => !quoted.includes(run) && !OWN.includes(run))
        .map((run) => `${code}: ${run} in ${text}`),
    ),
  );
}

/** All that a workbook holds in words: cells, sheets' names, formulas, the file's own name. */
const wordsOf = (file: string, { sheets }: Book): string =>
  [
    file,
    ...sheets.flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap((row) => (row ?? []).flatMap((cell) => [String(cell?.value ?? ""), cell?.formula ?? ""])),
    ]),
  ].join("\n");

function told(scheme: Scheme, files: readonly CheckedFile[]): { findings: readonly Finding[]; chinese: string[] } {
  const { findings } = checkFiles(scheme, files, null);
  const quoted = files.map((each) => ("book" in each ? wordsOf(each.file, each.book) : each.file)).join("\n");
  return { findings, chinese: chineseIn(findings, quoted) };
}

async function read(file: string, bytes: Uint8Array): Promise<CheckedFile> {
  const result = await readBook(bytes, file);
  if (!result.ok) return { file, sha256: "", refusal: result.refusal.message };
  return { file, sha256: result.sha256, book: result.book, reading: readScoreBook(file, result.book, chongqing2015) };
}

describe("the English of findings has no Chinese but what it quotes", () => {
  it("in the faulty samples, each by itself and all together", async () => {
    const folder = path.resolve(__dirname, "../fixtures/workbooks/faulty");
    const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    const files = await Promise.all(
      names.map((name) => read(name, new Uint8Array(readFileSync(path.join(folder, name))))),
    );
    const all = [files, ...files.map((file) => [file])].map((each) => told(chongqing2015, each));
    expect(all.flatMap(({ chinese }) => chinese)).toEqual([]);
    expect(new Set(all.flatMap(({ findings }) => findings.map(({ code }) => code))).size).toBeGreaterThan(15);
  });

  it("in the made books, whole and with one reviewer's missing", async () => {
    const { books } = makeBooks(ROUND, chongqing2015);
    const files = await Promise.all(books.map(async ({ file, book }) => read(file, await writeBook(book))));
    const all = [files, files.slice(1)].map((each) => told(chongqing2015, each));
    expect(all.flatMap(({ chinese }) => chinese)).toEqual([]);
    expect(all[1].findings.map(({ code }) => code)).toContain("reviewer-missing");
  });

  it("in files that cannot be read, or hold no table that is known", async () => {
    const broken = await read("坏.xlsx", new Uint8Array([80, 75, 3, 4, 0, 0]));
    const grid = [1, 2, 3].map((r) => [1, 2, 3].map((c) => ({ value: r * 10 + c })));
    const sheet = {
      name: "数",
      visibility: "visible" as const,
      rows: grid,
      merges: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      widths: new Map<number, number>(),
      heights: new Map<number, number>(),
      validations: [],
    };
    const book: Book = { sheets: [sheet], externalLinks: [], settings: {} };
    const numbers = { file: "数.xlsx", sha256: "", book, reading: readScoreBook("数.xlsx", book, chongqing2015) };
    const { findings, chinese } = told(chongqing2015, [broken, numbers]);
    expect(findings.map(({ code }) => code)).toEqual(["unreadable", "layout-unknown"]);
    expect(chinese).toEqual([]);
  });

  it.each(unseenBooks.map((each) => [each.name, each] as const))("in %s", (_, each) => {
    const files = each.files.map((file) => readFile(each, file, true).checked);
    expect(told(schemeOf(each), files).chinese).toEqual([]);
  });
});

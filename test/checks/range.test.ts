import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkRange } from "../../src/checks/range";
import { checkFiles } from "../../src/checks/report";
import { findScheme } from "../../src/schemes";
import type { Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { sheet } from "./sheets";

const ROOT = path.resolve(__dirname, "../..");
const scheme = findScheme("重庆2015")!;
const FOLDERS = ["assets/sample", "test/fixtures/workbooks/faulty"];

const samples = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name)),
);

/** A sheet as a function is handed it: values alone, and no name. */
const valuesOf = ({ rows }: Sheet): Sheet =>
  sheet(
    "",
    Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
  );

/** What the check of files finds where such a sheet is all there is. */
function asFile(only: Sheet) {
  const book = { sheets: [only], externalLinks: [], settings: {} };
  return checkFiles(scheme, [{ file: "", sha256: "", book, reading: readScoreBook("", book, scheme) }], null).findings;
}

describe("a range that came without its workbook", () => {
  it.each(samples)("of %s is found to have what a file of its values has", async (name) => {
    const read = await readBook(new Uint8Array(readFileSync(path.join(ROOT, name))), name);
    if (!read.ok) throw new Error(read.refusal.message.en);
    expect(read.book.sheets.length).toBeGreaterThan(0);
    for (const each of read.book.sheets) {
      const values = valuesOf(each);
      expect(checkRange(scheme, values)).toEqual(asFile(values));
    }
  });

  it("of words alone is said to hold no table, where a file may hold such a sheet", () => {
    const words = sheet("", [["各位评审员："], ["请于周五前交表。"]]);
    expect(asFile(words)).toEqual([]);
    expect(checkRange(scheme, words).map(({ code, cell }) => `${code} ${cell}`)).toEqual(["layout-unknown A1"]);
  });
});

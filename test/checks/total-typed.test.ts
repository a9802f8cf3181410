import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { documents, sheet, type Written } from "./sheets";

const ROWS = documents([
  [610, 620, 630],
  [520, 530, 540],
  [600, 610, 620],
  [500, 510, 520],
]);
const shown = (cell: Written) => (typeof cell === "object" && cell && "formula" in cell ? cell.value : cell);
/** The rows with the means of some of them typed. */
const typed = (...lines: number[]) => ROWS.map((row, i) => (lines.includes(i - 2) ? row.map(shown) : row));

const told = (file: CheckedFile) =>
  checkFiles(chongqing2015, [file], null)
    .findings.filter(({ code }) => code === "total-typed")
    .map(({ cell }) => cell);
function ofRows(rows: Written[][]): CheckedFile {
  const book = { sheets: [sheet("资料评审", rows)], externalLinks: [], settings: {} };
  return { file: "a.xlsx", sha256: "", book, reading: readScoreBook("a.xlsx", book, chongqing2015) };
}

describe("a typed total", () => {
  test("among formulas of its column is told", () => {
    expect(told(ofRows(typed(1)))).toEqual(["F4"]);
  });

  test("is none where the whole column is typed, or most of it", () => {
    expect(told(ofRows(typed(0, 1, 2, 3)))).toEqual([]);
    expect(told(ofRows(typed(0, 1, 2)))).toEqual([]);
  });

  test("is none in a CSV, which holds values alone", async () => {
    const text = ROWS.map((row) => row.map((cell) => shown(cell) ?? "").join(",")).join("\r\n");
    const read = await readBook(new TextEncoder().encode(text), "资料评审.csv");
    if (!read.ok) throw new Error(read.refusal.code);
    const { book, sha256 } = read;
    const file = { file: "资料评审.csv", sha256, book, reading: readScoreBook("资料评审.csv", book, chongqing2015) };
    expect(file.reading.sheets[0].tables[0].entries.filter(({ kind }) => kind === "mean")).toHaveLength(4);
    expect(told(file)).toEqual([]);
  });
});

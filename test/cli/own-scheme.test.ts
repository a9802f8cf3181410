import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Cell, Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { guidePages } from "../support/guide";
import { run, scratch } from "./support/run";

/** The rows of the scheme that the guide writes from nothing. */
const tableIn = (text: string): string[][] =>
  (/^\| 项目 [\s\S]*?\n\n/m.exec(text)?.[0] ?? "")
    .trim()
    .split("\n")
    .filter((line) => !line.includes("---"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const PAGES = guidePages().filter(({ file }) => file.endsWith("own-scheme.md"));
const [TABLE] = PAGES.map(({ text }) => tableIn(text));

const WINES = ["酒样品1", "酒样品2", "酒样品3", "酒样品4", "酒样品5", "酒样品6"];
const JUDGES = ["品酒员01", "品酒员02", "品酒员03", "品酒员04"];

const folder = scratch();
const at = (name: string) => path.join(folder, name);

/** Changes the sheets of a workbook in its place. */
async function edit(file: string, change: (sheet: Sheet) => Sheet): Promise<void> {
  const read = await readBook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.refusal.code);
  writeFileSync(file, await writeBook({ ...read.book, sheets: read.book.sheets.map(change) }));
}

const withRows = (sheet: Sheet, change: (cells: (Cell | undefined)[], row: number) => void): Sheet => {
  const rows = Array.from(sheet.rows, (row) => Array.from(row ?? []));
  rows.forEach(change);
  return { ...sheet, rows };
};

/** Writes texts below the heading of a part of 评审设置. */
function fillRound(sheet: Sheet, part: string, lines: readonly (readonly string[])[]): Sheet {
  const heading = sheet.rows.findIndex((row) => row?.[0]?.value === part && typeof row[1]?.value === "string") + 1;
  return withRows(sheet, (cells, row) =>
    lines[row - heading - 1]?.forEach((value, c) => void (cells[c] = { ...cells[c], value })),
  );
}

test("both languages of the guide write the same scheme", () => {
  expect(TABLE.length).toBeGreaterThan(20);
  expect(tableIn(PAGES[1].text)).toEqual(TABLE);
});

test("the guide's scheme makes books, checks them, and gives the list that a pocket calculator gives", async () => {
  writeFileSync(at("方案.csv"), TABLE.map((row) => row.join(",")).join("\r\n"));
  const scheme = ["--scheme", at("方案.csv")];
  expect(run("round", "--template", at("评审设置.xlsx"), ...scheme)).toMatchObject({ code: 0 });
  const parts = { 申报组织: WINES.map((each) => [each]), 评审员: JUDGES.map((each) => [each]) };
  for (const [part, lines] of Object.entries(parts))
    await edit(at("评审设置.xlsx"), (sheet) => fillRound(sheet, part, lines));
  expect(run("round", "--round", at("评审设置.xlsx"), "--out", at("评分表"), ...scheme)).toMatchObject({ code: 0 });

  // Wine k of reviewer r: 15 + (30 − r) + (35 − 5k) + 10 + 10 = 100 − r − 5k; in the final 8 for the whole, 98 − r − 5k.
  const books = readdirSync(at("评分表")).filter((name) => name.includes("独立评分"));
  expect(books).toHaveLength(8);
  for (const name of books) {
    const reviewer = Number(/(\d\d)\.xlsx$/.exec(name)![1]);
    await edit(path.join(at("评分表"), name), (sheet) => {
      const wine = WINES.findIndex((each) => sheet.name.endsWith(each));
      const given = [15, 30 - reviewer, 35 - 5 * wine, 10, name.startsWith("决评") ? 8 : 10];
      return wine < 0
        ? sheet
        : withRows(sheet, (cells) => {
            const [code, , , score] = cells;
            const value = given[Number(code?.value) - 1];
            if (value !== undefined) cells[3] = { ...score, value };
            else if (code?.value === "合计") cells[3] = { ...score, value: given.reduce((sum, each) => sum + each) };
          });
    });
  }
  const checked = run("check", ...scheme, "--round", at("评审设置.xlsx"), ...books.map((name) => at(`评分表/${name}`)));
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining("6 个评分表，未发现问题")]);

  const files = (stage: string) => JUDGES.map((each) => at(`评分表/${stage}独立评分-${each}.xlsx`));
  const [[first, ...rest], [last, ...others]] = [files("初评"), files("决评")];
  const stages = ["--stage", `初评=${first}`, ...rest, `决评=${last}`, ...others];
  const listed = run("shortlist", ...scheme, ...stages, "--round", at("评审设置.xlsx"), "--out", at("名单.csv"));
  expect([listed.code, listed.err]).toEqual([0, expect.stringContaining("已写入")]);
  const rows = readFileSync(at("名单.csv"), "utf8")
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  const [head, ...list] = rows;
  const column = (name: string) => list.map((row) => row[head.findIndex((each) => each.endsWith(name))]);
  // The middle two of four and the mean of four are both r = 2.5; (97.5 + 2 × 95.5) / 3 = 96.1667, less 5 a wine.
  expect(list.map(([name]) => name)).toEqual(WINES);
  expect(column("初评").map(Number)).toEqual([97.5, 92.5, 87.5, 82.5, 77.5, 72.5]);
  expect(column("决评").map(Number)).toEqual([95.5, 90.5, 85.5, 80.5, 75.5, 70.5]);
  column("综合得分").forEach((value, k) => expect(Number(value)).toBeCloseTo(288.5 / 3 - 5 * k, 9));
  // The third passed the gate of gold, which has two seats, and goes on for silver, which has three.
  expect(column("结果")).toEqual(["金奖", "金奖", "银奖", "银奖", "银奖", "入围未获奖"]);
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { REVIEWERS, sampleRound, SAMPLES, SUMMARIES } from "../../src/playground/sample";
import type { Book } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";

const FOLDER = path.resolve(__dirname, "../../assets/sample");

async function book(name: string): Promise<Book> {
  const read = await readBook(new Uint8Array(readFileSync(path.join(FOLDER, name))), name);
  if (!read.ok) throw new Error(read.refusal.message.en);
  return read.book;
}

test("the samples of the menu are the files of the folder, each of them readable", async () => {
  expect([...SAMPLES].sort()).toEqual(readdirSync(FOLDER).sort());
  for (const name of SAMPLES) expect((await book(name)).sheets.length).toBeGreaterThan(0);
  expect(REVIEWERS).toHaveLength(6);
});

test("the sample round has a sheet of live formulas over every firm of the composite sheet", async () => {
  const round = sampleRound(await Promise.all(SUMMARIES.map(book)));
  expect(round.sheets.map(({ name }) => name)).toEqual([
    "综合评选",
    "名次",
    "资料评审汇总",
    "现场评审汇总",
    "七类得分",
    "答辩",
  ]);
  const live = round.sheets[1];
  expect(live.rows[2]?.map((cell) => [cell?.formula, cell?.spill?.rows])).toEqual([
    ["=综合评选!B3:B16", 14],
    ['=AWARD.COMBINE("重庆2015",综合评选!C3:C16,综合评选!D3:D16,综合评选!F3:F16)', 14],
    ['=AWARD.GATE("重庆2015",综合评选!C3:C16,综合评选!D3:D16)', 14],
    ["=AWARD.RANK(B3:B16)", 14],
  ]);
});

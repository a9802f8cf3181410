import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { say } from "../../../src/text/messages";
import { readBook } from "../../../src/workbook/read";
import { describeShared } from "../support/shared";
import { otherSheets } from "./books/other-sheets";
import { read } from "./recognising";

const UNKNOWN = ["Invoice", "销售", "Temperatures", "经营数据"];

it.each(otherSheets.map((sheet) => [sheet.name, sheet] as const))("finds no scores on the sheet %s", (name, sheet) => {
  const { verdict, tables, seen } = read(sheet);
  expect(tables).toEqual([]);
  expect(verdict).toBe(UNKNOWN.includes(name) ? "unknown" : "other");
  expect(seen === null).toBe(verdict === "other");
});

it("says what was seen on a sheet with numbers that no layout fits", () => {
  const sheet = otherSheets.find(({ name }) => name === "销售");
  const seen = sheet && read(sheet).seen;
  expect(seen && say(seen)).toEqual({
    zh: "15 个数字，标题“产品｜一季度｜二季度｜三季度”",
    en: '15 numbers, headings "产品｜一季度｜二季度｜三季度"',
  });
});

it("knows the sheet 评审设置 by its name and reads no scores from it", () => {
  const rows = [[{ value: "方案" }, { value: "重庆2015" }], [{ value: "申报组织" }], [{ value: "甲公司" }]];
  const { verdict, tables } = read({ ...otherSheets[0], name: "评审设置", rows });
  expect([verdict, tables.map(({ layout }) => layout)]).toEqual(["other", ["round-settings"]]);
});

describeShared("corpora", (folder) => {
  const files = ["calamine", "poi", "sheetjs"].flatMap((corpus) =>
    readdirSync(path.join(folder, corpus)).map((file) => path.join(folder, corpus, file)),
  );
  it("takes none of them for scores", async () => {
    const taken: string[] = [];
    for (const file of files) {
      const book = await readBook(new Uint8Array(readFileSync(file)), file);
      if (!book.ok) continue;
      for (const sheet of book.book.sheets)
        if (read(sheet, null, path.basename(file)).verdict === "scores")
          taken.push(`${path.basename(file)} ${sheet.name}`);
    }
    expect(taken).toEqual([]);
  }, 120_000);
});

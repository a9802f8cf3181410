import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { describeOffice } from "../workbook/support/office";
import { sheetOf } from "../workbook/layouts/books/make";
import { run, scratch } from "./support/run";

const NAMES = [
  '=HYPERLINK("http://a.example","点")',
  "=cmd|' /C calc'!A0",
  "+1+2",
  "-1+2",
  "@SUM(1)",
  "＝3+4",
  "＋3+4",
  "－3+4",
  "＠SUM(3)",
  "\t=5+6",
  "\r=7+8",
];
const folder = scratch();
const at = (name: string) => path.join(folder, name);

/** Applicants of these names, one score of each out of range, so that all that is written has to name them. */
async function given(file: string, stage: string): Promise<string> {
  const rows: CellValue[][] = [
    [`${stage}得分汇总表`],
    ["申报组织", "评审员01", "评审员02", "平均分"],
    ...NAMES.map((name, i): CellValue[] => [name, 500 + i, i === 0 ? 1500 : 520 + i, 510 + i]),
  ];
  writeFileSync(at(file), await writeBook({ sheets: [sheetOf(stage, rows)], externalLinks: [], settings: {} }));
  return at(file);
}

describeOffice("names that begin as formulas do, in all that the command line writes", (convert) => {
  test("are texts to LibreOffice, which finds no formula but ours", async () => {
    const [document, site] = [await given("d.xlsx", "资料评审"), await given("s.xlsx", "现场评审")];
    const scheme = ["--scheme", "重庆2015"];
    const outputs = ["--findings", at("f.xlsx"), "--slips", at("slips"), "--book", at("b.xlsx")];
    expect(run("check", ...scheme, ...outputs, document, site).code).toBe(1);
    const stages = ["--document", document, "--site", site, "--merge", "mean", "--despite-findings"];
    expect(run("shortlist", ...scheme, ...stages, "--out", at("l.xlsx")).code).toBe(0);
    const slips = readdirSync(at("slips")).map((name) => at(`slips/${name}`));
    const files = [at("f.xlsx"), at("b.xlsx"), at("l.xlsx"), ...slips];
    const saved = convert(
      files.map((file, i) => ({ name: `${i}.xlsx`, bytes: new Uint8Array(readFileSync(file)) })),
      "xlsx",
    );
    for (const [i, bytes] of saved.entries()) {
      const read = await readBook(bytes!, "saved.xlsx");
      if (!read.ok) throw new Error(read.refusal.code);
      const cells = read.book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
      const named = cells.filter((cell) => NAMES.some((name) => String(cell?.value).includes(name.trim())));
      expect([files[i], named.length > 0]).toEqual([files[i], true]);
      expect(named.filter((cell) => cell?.formula !== undefined)).toEqual([]);
      const strange = cells.filter((cell) => /HYPERLINK|cmd|[1357]\+[2468]/u.test(cell?.formula ?? ""));
      expect([files[i], strange]).toEqual([files[i], []]);
    }
  }, 240_000);
});

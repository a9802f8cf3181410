import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { findScheme } from "../../src/schemes";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";

const ROOT = path.resolve(__dirname, "../..");
const CLEAN = path.join(ROOT, "assets/sample");
const FAULTY = path.join(ROOT, "test/fixtures/workbooks/faulty");
const scheme = findScheme("重庆2015")!;

interface Planted {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
}

async function load(folder: string, file: string): Promise<CheckedFile> {
  const read = await readBook(new Uint8Array(readFileSync(path.join(folder, file))), file);
  if (!read.ok) return { file, sha256: "", refusal: read.refusal.message };
  return { file, sha256: read.sha256, book: read.book, reading: readScoreBook(file, read.book, scheme) };
}

const books = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
const rowOf = (cell: string) => cell.replace(/\D/g, "");

describe("the clean sample books", () => {
  const above = (files: readonly CheckedFile[]) =>
    checkFiles(scheme, files, null).findings.filter(({ severity }) => severity !== "info");

  it.each(books(CLEAN))("%s holds nothing above info by itself", async (name) => {
    expect(above([await load(CLEAN, name)])).toEqual([]);
  });
  it("hold nothing above info together", async () => {
    expect(above(await Promise.all(books(CLEAN).map((name) => load(CLEAN, name))))).toEqual([]);
  });
});

describe("the faulty sample books, each by itself", () => {
  const { findings: planted } = JSON.parse(readFileSync(path.join(FAULTY, "expected.json"), "utf8")) as {
    findings: Planted[];
  };
  describe.each(books(FAULTY))("%s", (name) => {
    const mine = planted.filter(({ file }) => file === name);
    it.each(mine.map(({ sheet, cell, code }) => [code, sheet, cell] as const))(
      "has %s on %s at %s",
      async (code, sheet, cell) => {
        const { findings } = checkFiles(scheme, [await load(FAULTY, name)], null);
        const there = findings.filter((each) => each.code === code && each.sheet === sheet);
        expect(there.map((each) => rowOf(each.cell))).toContain(rowOf(cell));
      },
    );
    it("has no error on a sheet that was not touched", async () => {
      const touched = new Set(mine.map(({ sheet }) => sheet));
      const { findings } = checkFiles(scheme, [await load(FAULTY, name)], null);
      expect(findings.filter(({ severity, sheet }) => severity === "error" && !touched.has(sheet))).toEqual([]);
    });
  });
});

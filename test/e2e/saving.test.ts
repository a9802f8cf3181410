import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Book, Cell, Sheet } from "../../src/workbook/model";
import { LIMITS } from "../../src/workbook/limits";
import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { openPackage } from "../../src/workbook/zip/package";
import { DIST, inBrowser, openSite, type Site } from "./support/browser";
import { openFile, openPlayground, type Playground, save } from "./support/playground";

const OFFICE = spawnSync("soffice", ["--version"]).status === 0;
const inOffice = OFFICE ? test : test.skip;
if (!OFFICE) console.warn("LibreOffice is not installed: what it makes of a saved workbook is not tried.");

async function read(bytes: Uint8Array): Promise<Book> {
  const result = await readBook(bytes, "saved.xlsx");
  if (!result.ok) throw new Error(result.refusal.message.en);
  return result.book;
}

const sheet = (name: string, rows: Sheet["rows"], more: Partial<Sheet> = {}): Sheet => ({
  name,
  visibility: "visible",
  rows,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
  ...more,
});

/** All that a book may hold, the grid's blind spots included. */
const RICH: Book = {
  sheets: [
    sheet(
      "评分",
      [
        [{ value: "标题", style: { bold: true, size: 14, fill: "#d9e1f2", horizontal: "center" } }],
        [
          { value: "得分", note: "按条款评分" },
          { value: 86.5, style: { format: "0.00", locked: false, border: true } },
        ],
        [{ value: "'007" }, { value: "12", style: { format: "@" } }, { value: true }, { value: { error: "#N/A" } }],
        [
          { value: 12, formula: "=[1]汇总!B2" },
          { value: 3, formula: "=SUM(1,2)" },
        ],
      ],
      {
        merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
        hiddenRows: new Set([6]),
        hiddenColumns: new Set([5]),
        widths: new Map([[1, 18.71]]),
        heights: new Map([[0, 30]]),
        frozen: { rows: 2, columns: 1 },
        validations: [
          {
            box: { row: 1, column: 1, rows: 9, columns: 1 },
            type: "decimal",
            least: 0,
            most: 100,
            message: "0 至 100",
          },
          { box: { row: 1, column: 2, rows: 1, columns: 1 }, type: "list", list: ["回避", "缺席"] },
        ],
        protected: true,
      },
    ),
    sheet("藏", [[{ value: 1 }]], { visibility: "veryHidden" }),
  ],
  externalLinks: ["别的工作簿.xlsx"],
  settings: { scheme: "chongqing-2015" },
};

// Stated in the sample's own column H, which Excel's RANK computed.
const RANKS = [5, 12, 9, 14, 13, 10, 11, 1, 8, 6, 2, 3, 7, 4];

inBrowser("saving from the playground", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
    playground = await openPlayground(site);
  });
  afterAll(async () => {
    const { trouble } = playground;
    await playground.close();
    await site.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  let round: Uint8Array;
  test("the saved round has its formulas as Excel stores ours, with spills and values", async () => {
    const { name, bytes } = await save(playground.page);
    round = bytes;
    expect(name).toBe("样例评审.xlsx");
    const live = (await read(bytes)).sheets[1];
    const [, composite, , rank] = live.rows[2]!.map((cell) => cell!);
    expect(composite).toMatchObject({
      value: 653.372,
      formula: '=AWARD.COMBINE("重庆2015",综合评选!C3:C16,综合评选!D3:D16,综合评选!F3:F16)',
      spill: { row: 2, column: 1, rows: 14, columns: 1 },
    });
    expect(rank).toMatchObject({ value: 5, formula: "=AWARD.RANK(B3:B16)" });
    expect(live.rows.slice(2).map((row) => row?.[3]?.value)).toEqual(RANKS);
    const xml = await xmlOf(bytes, "xl/worksheets/sheet2.xml");
    expect(xml).toMatch(/<f t="array" ref="D3:D16"[^>]*>_xldudf_AWARD_RANK\(B3:B16\)<\/f>/);
  });

  inOffice("LibreOffice opens what is saved, and computes its plain formulas to the same values", () => {
    const rows = inLibreOffice(round).map((line) => line.split(","));
    const firms = rows.slice(2, 16);
    expect(firms.map(([, , , , , , composite]) => Number(composite))).toEqual(
      [653.372, 528.57, 576.354, 482.67, 522.94, 565.28, 538.4, 731.16, 592.024, 641.176, 726.93, 704.966, 631.772, 681.072], // prettier-ignore
    );
    expect(firms.map((row) => Number(row[7]))).toEqual(RANKS);
  });

  test("what the grid cannot hold or compute is written back as it was", async () => {
    const { page } = playground;
    const before = await read(await writeBook(RICH));
    await openFile(page, "全.xlsx", await writeBook(RICH));
    await page.getByText("已打开 全.xlsx").waitFor();
    expect(await page.getByRole("status", { name: "状态" }).textContent()).toContain(
      "1 个公式在此无法计算（如 评分!A4）",
    );
    const { bytes } = await save(page);
    expect(plain(await read(bytes))).toEqual(plain(before));
  });
});

/** A book with its maps and sets as lists, and without cells that hold nothing. */
const plain = ({ sheets, ...book }: Book) => ({
  ...book,
  sheets: sheets.map(({ rows, widths, heights, hiddenRows, hiddenColumns, ...rest }) => ({
    ...rest,
    cells: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (isSomething(cell) ? [[r, c, cell]] : []))),
    widths: [...widths],
    heights: [...heights],
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  })),
});

const isSomething = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || Object.keys(cell).length > 1);

async function xmlOf(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode((await openPackage(bytes, LIMITS).bytes(part)) ?? new Uint8Array());
}

/** The first sheet of a workbook as LibreOffice sees it: its lines as CSV. */
function inLibreOffice(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "playground-"));
  try {
    const file = path.join(folder, "saved.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    // Commas, quotes, UTF-8, and values as they are, not as they show (LibreOffice's CSV filter options).
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
    execFileSync("soffice", ["--headless", profile, "--convert-to", filter, "--outdir", folder, file]);
    return readFileSync(path.join(folder, "saved.csv"), "utf8").split(/\r?\n/);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { openFile, openPlayground, type Playground, showSheet, typeInto, typeRow, values } from "./support/playground";

const AWARD = "市长质量管理奖";
const NOMINEE = "市长质量管理奖提名奖";

/**
 * 渝质监发〔2015〕103号 第十六条（六）: 20% documents + 80% site, the defence added; 市长质量管理奖 with both ≥ 500,
 * 提名奖 with both ≥ 400. The composites by hand, e.g. 0.2·560 + 0.8·580 + 88 = 112 + 464 + 88 = 664.
 */
const GOLDEN: readonly (readonly [document: string, site: string, defence: string, composite: number, tier: string])[] =
  [
    ["560", "580", "88", 664, AWARD],
    ["500", "500", "60", 560, AWARD],
    ["520", "450", "80", 544, NOMINEE],
    ["450", "540", "90", 612, NOMINEE],
    ["500", "499.99", "70", 569.992, NOMINEE],
    ["400", "400", "100", 500, NOMINEE],
    ["399.99", "600", "0", 559.998, "未入围"],
  ];

const FIXTURES = path.join(ROOT, "test/fixtures/workbooks/clean");
interface Expected {
  readonly firms: readonly string[];
  readonly files: Readonly<Record<string, Readonly<Record<string, { composite: number; outcome: string }>>>>;
}

inBrowser("the rules, in cells", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    playground = await openPlayground(site);
  });
  afterEach(async () => {
    const { trouble } = playground;
    await playground.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test("golden rows of Chongqing 2015 give their composites and gates", async () => {
    const { page } = playground;
    await showSheet(page, "答辩");
    for (const [i, [document, visit, defence]] of GOLDEN.entries())
      await typeRow(page, `P${i + 3}`, [document, visit, defence]);
    await typeInto(page, "S3", '=AWARD.COMBINE("重庆2015",P3:P9,Q3:Q9,R3:R9)');
    await typeInto(page, "T3", '=AWARD.GATE("重庆2015",P3:P9,Q3:Q9)');
    await eventually(
      () => values(page, "答辩", "S3:T9"),
      (found) => expect(found).toEqual(GOLDEN.map(([, , , composite, tier]) => [composite, tier])),
    );
  });

  test("综合评选得分表, opened and computed anew, comes out as stated", async () => {
    const { page } = playground;
    const file = "综合评选得分表.xlsx";
    const expected = JSON.parse(readFileSync(path.join(FIXTURES, "expected.json"), "utf8")) as Expected;
    const rows = expected.firms.map((firm) => expected.files[file][firm]);
    await openFile(page, file, readFileSync(path.join(ROOT, "assets/sample", file)));
    await page.getByText(`已打开 ${file}`).waitFor();
    await typeInto(page, "K3", '=AWARD.COMBINE("chongqing-2015",C3:C16,D3:D16,F3:F16)');
    await typeInto(page, "M2", '=AWARD.SHORTLIST("重庆2015",B3:B16,C3:C16,D3:D16,F3:F16)');
    await eventually(
      () => values(page, "综合评选", "K3:K16"),
      (found) => expect(found).toEqual(rows.map(({ composite }) => [composite])),
    );
    const table = await values(page, "综合评选", "M2:U16");
    const outcome = table[0].indexOf("结果");
    const firm = table[0].indexOf("申报组织");
    expect(Object.fromEntries(table.slice(1).map((row) => [row[firm], row[outcome]]))).toEqual(
      Object.fromEntries(expected.firms.map((name, i) => [name, rows[i].outcome])),
    );
  });
});

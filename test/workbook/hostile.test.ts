import { readdirSync } from "node:fs";
import path from "node:path";
import { readBook } from "../../src/workbook/read";
import { at } from "./support/xlsx-of";
import { bytesOf, describeShared } from "./support/shared";

// What each file is: shared/prototype/xlsx/make_hostile.py. A code is the refusal that is due.
const EXPECTED: Readonly<Record<string, string>> = {
  "biff5.xls": "unsupported biff5",
  "biff8.xls": "xls",
  "enc.xlsx": "encrypted",
  "feat.xlsx": "xlsx",
  "h_bomb_cells.xlsx": "bomb inflation",
  "h_bomb_media.xlsx": "bomb inflation",
  "h_bomb_sheet.xlsx": "bomb inflation",
  "h_bomb_sst.xlsx": "bomb inflation",
  "h_cols.xlsx": "xlsx",
  "h_corner.xlsx": "xlsx",
  "h_corrupt.xlsx": "corrupt",
  "h_docx.xlsx": "unsupported word",
  "h_dv.xlsx": "xlsx",
  "h_empty.xlsx": "empty",
  "h_html.xlsx": "unsupported html",
  "h_laugh.xlsx": "bomb entities",
  "h_lying.xlsx": "bomb inflation",
  "h_merge.xlsx": "xlsx",
  "h_proto.xlsx": "xlsx",
  "h_rand.xlsx": "corrupt",
  "h_rowhuge.xlsx": "corrupt",
  "h_shared.xlsx": "xlsx",
  "h_trunc.xlsx": "corrupt",
  "h_xxe.xlsx": "bomb entities",
  "prefixed.xlsx": "xlsx",
  "s.xlsb": "unsupported xlsb",
  "strict.xlsx": "xlsx",
};

describeShared("hostile", (root) => {
  const read = (file: string) => readBook(bytesOf(path.join(root, file)), file);
  const opened = async (file: string) => {
    const result = await read(file);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.book;
  };

  test("every file there is expected here", () => {
    expect(Object.keys(EXPECTED)).toEqual(readdirSync(root).sort());
  });

  // The time allowed is many times what is needed: it only catches what hangs.
  test.each(Object.entries(EXPECTED))(
    "%s: %s",
    async (file, expected) => {
      const result = await read(file);
      if (result.ok) return expect(result.format).toBe(expected);
      const { code, params, message } = result.refusal;
      expect([code, params.kind ?? params.what].filter(Boolean).join(" ")).toBe(expected);
      expect(message.zh).toMatch(/请/);
      expect(message.en).toMatch(/\. /);
    },
    20_000,
  );

  test("a prefix before every name, and the strict namespaces, change nothing that is read", async () => {
    const plain = await opened("feat.xlsx");
    expect(await opened("prefixed.xlsx")).toEqual(plain);
    expect(await opened("strict.xlsx")).toEqual(plain);
  });

  test("a cell in the farthest corner costs one cell", async () => {
    const [sheet] = (await opened("h_corner.xlsx")).sheets;
    expect(at(sheet!, "XFD1048576")).toEqual({ value: 2 });
    expect(Object.keys(sheet!.rows)).toEqual(["0", "1048575"]);
    expect(Object.keys(sheet!.rows[1048575]!)).toEqual(["16383"]);
  });

  test("names that JavaScript knows are names like others", async () => {
    const { sheets } = await opened("h_proto.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["__proto__", "隐藏"]);
    expect(at(sheets[0]!, "A1")?.value).toBe("__proto__");
    expect({}).toEqual({});
  });

  test("merges, lists and columns over the whole sheet stay one box or 16,384 columns", async () => {
    const whole = { row: 0, column: 0, rows: 1048576, columns: 16384 };
    expect((await opened("h_merge.xlsx")).sheets[0]!.merges).toEqual([whole]);
    expect((await opened("h_dv.xlsx")).sheets[0]!.validations).toEqual([
      { box: whole, type: "list", list: ["a", "b"] },
    ]);
    expect((await opened("h_cols.xlsx")).sheets[0]!.widths.size).toBe(16384);
  });

  test("the old .xls gives values, formats, merges and what is hidden", async () => {
    const [sheet, hidden] = (await opened("biff8.xls")).sheets;
    expect(at(sheet!, "A1")).toEqual({ value: "申请人" });
    expect(at(sheet!, "B2")).toEqual({ value: 91.5 });
    // 46082 is 1 March 2026: 46023 is 1 January (Excel), and 31 + 28 days later comes March.
    expect(at(sheet!, "C2")).toEqual({ value: 46082, style: { format: "yyyy/m/d" } });
    expect(at(sheet!, "D2")).toEqual({ value: 183 });
    expect(at(sheet!, "D3")).toEqual({ value: true });
    expect(sheet!.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 2 }]);
    expect(hidden!.visibility).toBe("hidden");
  });
});

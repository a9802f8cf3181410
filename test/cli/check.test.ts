import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { writeSchemeTable } from "../../src/schemes/table";
import { writeBook } from "../../src/workbook/write";
import { describeOffice } from "../workbook/support/office";
import { booksIn, CLEAN, EXPECTED, FAULTY, type Ran, run, scratch } from "./support/run";

interface Found {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly severity: string;
}
interface Json {
  readonly scheme: string;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly sheets: readonly object[] }[];
  readonly findings: readonly (Found & Readonly<Record<"found" | "expected" | "message" | "clause", string>>)[];
}

const parsed = ({ out }: Ran): Json => JSON.parse(out) as Json;
const expected = (folder: string) =>
  (JSON.parse(readFileSync(path.join(EXPECTED, folder, "expected.json"), "utf8")) as { findings: readonly Found[] })
    .findings;
const root = scratch();
const open = async (file: string) => {
  const read = await readBook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(`${file}: ${read.refusal.code}`);
  return read.book;
};

describe("npm run check over the clean books", () => {
  const ran = run("check", "--scheme", "重庆2015", "--json", CLEAN);

  test("ends with 0 and finds nothing above a hint", () => {
    expect(ran.code).toBe(0);
    expect(parsed(ran).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("says what was read: each file with its hash, each sheet with its layout", () => {
    const { scheme, files } = parsed(ran);
    expect(scheme).toBe("chongqing-2015");
    expect(files.map(({ file }) => file).sort()).toEqual(booksIn(CLEAN).map((file) => path.basename(file)));
    const [one] = files.filter(({ file }) => file === "综合评选得分表.xlsx");
    const bytes = readFileSync(path.join(CLEAN, "综合评选得分表.xlsx"));
    expect(one.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(one.sheets).toEqual([
      {
        sheet: "综合评选",
        layout: "applicants-by-stages",
        confidence: expect.any(Number),
        applicants: expect.arrayContaining(["样例电子科技有限公司"]),
        reviewers: [],
      },
    ]);
  });
});

describe("npm run check over each faulty book by itself", () => {
  const byFile = new Map(
    booksIn(FAULTY).map((file) => [path.basename(file), run("check", "--scheme", "重庆2015", "--json", file)]),
  );

  test("ends with 1", () => {
    expect([...byFile.values()].map(({ code }) => code)).toEqual([...byFile].map(() => 1));
  });

  test("finds each expected fault at its cell or in its row", () => {
    const rowOf = (cell: string) => /\d+$/.exec(cell)?.[0];
    const whole = new Set(["edition-mismatch", "hidden", "item-missing"]);
    const missed = expected("faulty").filter(({ file, sheet, cell, code }) => {
      const found = parsed(byFile.get(file) as Ran).findings;
      return !found.some(
        (each) => each.sheet === sheet && each.code === code && (whole.has(code) || rowOf(each.cell) === rowOf(cell)),
      );
    });
    expect(missed).toEqual([]);
  });

  test("and no error in a sheet that nobody touched", () => {
    const touched = new Set(expected("faulty").map(({ file, sheet }) => `${file}!${sheet}`));
    const strange = [...byFile.values()]
      .flatMap((ran) => parsed(ran).findings)
      .filter(({ file, sheet, severity }) => severity === "error" && !touched.has(`${file}!${sheet}`));
    expect(strange).toEqual([]);
  });

  test("each finding has all its fields, its message in Chinese", () => {
    for (const finding of [...byFile.values()].flatMap((ran) => parsed(ran).findings)) {
      expect(Object.keys(finding)).toEqual("file sheet cell code severity found expected message clause".split(" "));
      expect(finding.message).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe("what is not a workbook", () => {
  const folder = path.join(root, "mixed");
  mkdirSync(folder);
  copyFileSync(path.join(CLEAN, "综合评选得分表.xlsx"), path.join(folder, "好.xlsx"));
  writeFileSync(path.join(folder, "坏.xlsx"), "PK\u0003\u0004 no zip");
  writeFileSync(path.join(folder, "~$好.xlsx"), "lock");
  const ran = run("check", "--scheme", "重庆2015", "--json", folder, path.join(folder, "没有.xlsx"));

  test("stops nothing, and ends with 2", () => {
    expect(ran.code).toBe(2);
    expect(parsed(ran).files.map(({ file, sheets }) => [file, sheets.length])).toEqual([
      ["好.xlsx", 1],
      ["坏.xlsx", 0],
      ["没有.xlsx", 0],
    ]);
  });

  test("is an unreadable finding with the words of its refusal", () => {
    const found = parsed(ran).findings.map(({ file, code, message }) => [file, code, message]);
    expect(found).toEqual([
      ["坏.xlsx", "unreadable", expect.stringContaining("已损坏")],
      ["没有.xlsx", "unreadable", expect.stringContaining("没有这个文件")],
    ]);
  });

  test("lock files are passed over with a word on stderr, and stdout holds the JSON alone", () => {
    expect(ran.err).toContain("~$好.xlsx：Excel 的临时锁定文件");
    expect(ran.out.startsWith("{")).toBe(true);
    expect(ran.out.endsWith("}\n")).toBe(true);
  });

  test("English says it in English alone", () => {
    const english = run("check", "--scheme", "chongqing-2015", "--json", "--lang", "en", path.join(folder, "坏.xlsx"));
    expect(parsed(english).findings[0].message).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe("arguments", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["nothing", [], /npm run check -- --scheme/],
    ["an unknown scheme", ["--scheme", "火星2099", CLEAN], /没有名为“火星2099”的方案；已有：重庆2015/],
    ["no scheme and no round", [path.join(CLEAN, "综合评选得分表.xlsx")], /请用 --scheme 指定方案/],
    ["an unknown option", ["--color", CLEAN], /没有选项 --color/],
    ["a folder without workbooks", ["--scheme", "重庆2015", path.join(__dirname, "support")], /没有可核对的工作簿/],
    [
      "a round that is none",
      ["--scheme", "重庆2015", "--round", path.join(CLEAN, "综合评选得分表.xlsx"), CLEAN],
      /没有“评审设置”/,
    ],
  ])("%s: ends with 2 and says why", (_, args, words) => {
    const { code, out, err } = run("check", ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(words);
  });
});

describe("a scheme from a file", () => {
  test("is used as one known by name", async () => {
    const rows = writeSchemeTable(chongqing2015).map((row) => row.map((value) => ({ value })));
    const sheet: Sheet = {
      name: "方案",
      visibility: "visible",
      rows,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      widths: new Map(),
      heights: new Map(),
      validations: [],
    };
    const file = path.join(root, "方案.xlsx");
    writeFileSync(file, await writeBook({ sheets: [sheet], externalLinks: [], settings: {} }));
    const ran = run("check", "--scheme", file, "--json", path.join(FAULTY, "综合评选得分表.xlsx"));
    expect(ran.err).toBe("");
    expect(parsed(ran).findings.map(({ code }) => code)).toContain("outcome-mismatch");
  });

  test("that is no scheme table says so", () => {
    const { code, err } = run("check", "--scheme", path.join(CLEAN, "综合评选得分表.xlsx"), CLEAN);
    expect([code, /不是可用的方案表/.test(err)]).toEqual([2, true]);
  });
});

describe("workbooks beside the report", () => {
  const [findings, slips, book] = ["f.xlsx", "slips", "book.xlsx"].map((name) => path.join(root, "out", name));
  const outputs = ["--findings", findings, "--slips", slips, "--book", book];
  const first = run("check", "--scheme", "重庆2015", "--json", ...outputs, FAULTY);

  test("are written, and said on stderr", () => {
    expect(first.code).toBe(1);
    expect(readdirSync(slips).sort()).toEqual(
      ["评审办", "评审员01", "评审员02", "评审员07"].map((who) => `退回单-${who}.xlsx`).sort(),
    );
    expect(first.err.match(/已写入/g)).toHaveLength(6);
  });

  test("are never written over without --force", () => {
    const again = run("check", "--scheme", "重庆2015", ...outputs, path.join(FAULTY, "综合评选得分表.xlsx"));
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toContain("已存在");
    const forced = run(
      "check",
      "--scheme",
      "重庆2015",
      "--force",
      ...outputs,
      path.join(FAULTY, "综合评选得分表.xlsx"),
    );
    expect(forced.code).toBe(1);
  });

  test("and never over a file that is read, even with --force", () => {
    const own = path.join(root, "own.xlsx");
    copyFileSync(path.join(FAULTY, "综合评选得分表.xlsx"), own);
    const before = readFileSync(own);
    const { code, err } = run("check", "--scheme", "重庆2015", "--force", "--findings", own, own);
    expect([code, /是读取的文件/.test(err)]).toEqual([2, true]);
    expect(readFileSync(own).equals(before)).toBe(true);
  });

  test("the findings' first sheet lists every finding; the faulty cells are marked in the copies", async () => {
    const file = path.join(root, "one.xlsx");
    const source = path.join(FAULTY, "资料评审独立评分-评审员01.xlsx");
    const ran = run("check", "--scheme", "重庆2015", "--json", "--findings", file, source);
    const { sheets } = await open(file);
    const listed = sheets[0].rows.slice(3).flatMap((row) => (row?.[0]?.value == null ? [] : [row]));
    expect(listed.map((row) => row[4]?.value)).toEqual(parsed(ran).findings.map(({ cell }) => cell));
    const copy = sheets.find(({ name }) => name.endsWith(" 02"));
    const cell = copy?.rows[7]?.[3];
    expect(cell?.note).toContain("缺少分数");
    expect(cell?.style?.fill).toBe("#ffc7ce");
    const original = (await open(source)).sheets[1].rows[5]?.[3];
    expect(copy?.rows[5]?.[3]?.value).toBe(original?.value);
  });
});

describeOffice("LibreOffice and what the command writes", (convert) => {
  test("opens the findings, a return slip and the consolidated book, and shows their cells", async () => {
    const folder = path.join(root, "office");
    const names = ["f.xlsx", "slips/退回单-评审员01.xlsx", "book.xlsx"];
    const [findings, slip, book] = names.map((name) => path.join(folder, name));
    run("check", "--scheme", "重庆2015", "--findings", findings, "--slips", path.dirname(slip), "--book", book, FAULTY);
    const files = [findings, slip, book].map((file, i) => ({
      name: `${i}.xlsx`,
      bytes: new Uint8Array(readFileSync(file)),
    }));
    const opened = convert(files, "xlsx");
    for (const [i, bytes] of opened.entries()) {
      const [ours, theirs] = [files[i].bytes, bytes].map((each) => readBook(each, "a.xlsx"));
      const [a, b] = await Promise.all([ours, theirs]);
      if (!a.ok || !b.ok) throw new Error("not opened");
      expect(b.book.sheets.map(({ name }) => name)).toEqual(a.book.sheets.map(({ name }) => name));
      expect(b.book.sheets[0].rows[2]?.map((cell) => cell?.value)).toEqual(
        a.book.sheets[0].rows[2]?.map((cell) => cell?.value),
      );
    }
  }, 180_000);
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { readSchemeTable, templateTable } from "../../src/schemes/table";
import { readBook } from "../../src/workbook/read";
import { readRound } from "../../src/workbook/round/read-round";
import type { Round } from "../../src/workbook/round/round";
import { writeRound } from "../../src/workbook/round/write-round";
import { SheetDraft } from "../../src/workbook/sheet-draft";
import { writeBook } from "../../src/workbook/write";
import { reviewers, ROUND } from "../workbook/round/support/rounds";
import { run, scratch } from "./support/run";

const root = scratch();
const at = (name: string) => path.join(root, name);

async function roundFile(name: string, round: Round): Promise<string> {
  const book = { sheets: [writeRound(round, chongqing2015)], externalLinks: [], settings: {} };
  writeFileSync(at(name), await writeBook(book));
  return at(name);
}

describe("npm run round", () => {
  test("makes the books, which npm run check then reads with nothing but missing scores", async () => {
    const file = await roundFile("评审.xlsx", ROUND);
    const made = run("round", "--round", file, "--out", at("books"));
    expect([made.code, made.out]).toEqual([0, ""]);
    expect(readdirSync(at("books"))).toHaveLength(14);
    const checked = run("check", "--json", at("books"));
    expect(checked.code).toBe(1);
    const { scheme, findings } = JSON.parse(checked.out) as { scheme: string; findings: { code: string }[] };
    expect(scheme).toBe("chongqing-2015");
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["score-missing"]));
    const whole = run("check", "--json", "--round", file, at("books"));
    expect((JSON.parse(whole.out) as { findings: unknown[] }).findings).toHaveLength(findings.length);
  });

  test("never writes over a book that is there, and writes none of them then", async () => {
    const file = await roundFile("again.xlsx", ROUND);
    writeFileSync(path.join(at("books"), "评审汇总.xlsx"), "filled in by hand");
    for (const name of readdirSync(at("books"))) writeFileSync(path.join(at("books"), name), "filled in by hand");
    const { code, err } = run("round", "--round", file, "--out", at("books"));
    expect([code, /已存在/.test(err)]).toEqual([2, true]);
    for (const name of readdirSync(at("books")))
      expect(readFileSync(path.join(at("books"), name), "utf8")).toBe("filled in by hand");
  });

  test("a round with errors makes nothing, and says each with its cell", async () => {
    const wrong = { ...ROUND, recusals: [{ reviewer: "评审员09", applicant: "样例铝业有限公司" }] };
    const file = await roundFile("wrong.xlsx", wrong);
    const { code, out } = run("round", "--round", file, "--out", at("none"));
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong\.xlsx {2}错误 评审设置!A32 reviewer-missing “评审员09”不在评审员名单中/);
    expect(readdirSync(root)).not.toContain("none");
    const forced = run("round", "--round", file, "--out", at("none"), "--despite-findings");
    expect(forced.code).toBe(0);
  });

  test("a stage that cannot be made is said, the others are made, and the code is 1", async () => {
    const file = await roundFile("two.xlsx", { ...ROUND, reviewers: ROUND.reviewers.slice(0, 6) });
    const { code, err } = run("round", "--round", file, "--out", at("two"));
    expect([code, /答辩：名单中没有这一环节的评审员/.test(err)]).toEqual([1, true]);
    expect(readdirSync(at("two"))).toContain("资料评审独立评分-评审员01.xlsx");
  });

  test("an office's own scheme goes along in every book, so that each can be checked without naming it", async () => {
    const table = readSchemeTable(templateTable());
    if (!table.ok) throw new Error("template");
    const { scheme } = table;
    const cells = templateTable().map((row) => row.map((value) => ({ value })));
    const own = new SheetDraft();
    cells.forEach((row, r) => row.forEach((cell, c) => own.set(r, c, cell)));
    const stages = "value" in scheme.stages ? scheme.stages.value : [];
    const round: Round = {
      ...ROUND,
      scheme: scheme.name.zh,
      applicants: ["甲有限公司", "乙有限公司"],
      reviewers: stages.flatMap((stage) =>
        reviewers(stage.key, "value" in stage.reviewers ? stage.reviewers.value.least : 3),
      ),
      recusals: [],
      merge: {},
    };
    const sheets = [own.sheet("方案", []), writeRound(round, scheme)];
    writeFileSync(at("自定.xlsx"), await writeBook({ sheets, externalLinks: [], settings: {} }));
    const made = run("round", "--round", at("自定.xlsx"), "--out", at("own"));
    expect([made.code, made.out]).toEqual([0, ""]);
    const [one] = readdirSync(at("own")).filter((name) => name.includes("评审员01"));
    const checked = run("check", "--json", path.join(at("own"), one));
    const { findings, ...rest } = JSON.parse(checked.out) as { scheme: string; findings: { code: string }[] };
    expect([checked.code, rest.scheme]).toEqual([1, scheme.id]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["score-missing"]));
  });

  test("gives a template for any scheme, once", async () => {
    const first = run("round", "--template", at("template.xlsx"), "--scheme", "济源2025");
    expect(first.code).toBe(0);
    const read = await readBook(new Uint8Array(readFileSync(at("template.xlsx"))), "template.xlsx");
    if (!read.ok) throw new Error(read.refusal.code);
    expect(readRound(read.book.sheets[0])).toMatchObject({ scheme: { id: "jiyuan-2025" }, findings: [] });
    expect(run("round", "--template", at("template.xlsx"), "--scheme", "济源2025").code).toBe(2);
  });

  test.each([
    [[]],
    [["--round", "x.xlsx"]],
    [["--template", "x.xlsx", "--out", "y"]],
    [["--round", "没有.xlsx", "--out", "y"]],
  ])("%j ends with 2", (args) => {
    expect(run("round", ...args).code).toBe(2);
  });
});

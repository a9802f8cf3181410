import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { readBook } from "../../src/workbook/read";
import { readRound } from "../../src/workbook/round/read-round";
import type { Round } from "../../src/workbook/round/round";
import { writeRound } from "../../src/workbook/round/write-round";
import { writeBook } from "../../src/workbook/write";
import { ROUND } from "../workbook/round/support/rounds";
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

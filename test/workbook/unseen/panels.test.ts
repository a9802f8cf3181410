import type { CheckCode } from "../../../src/checks/codes";
import type { CheckedFile } from "../../../src/checks/checked-file";
import { checkFiles } from "../../../src/checks/report";
import { valuesOf } from "../../../src/checks/sheet-checks";
import { seal } from "../../../src/eligibility/seal";
import { parseA1 } from "../../../src/workbook/address";
import type { Round } from "../../../src/workbook/round/round";
import { unseenBooks } from "./all";
import type { Case } from "./case";
import type { Patch } from "./grid";
import { readFile, schemeOf } from "./run";

/** Who sat, who was recused, what was sealed: faults of the panel, planted in layouts of every kind. */

const named = (name: string): Case => {
  const found = unseenBooks.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};
const TRIMMED = named("applicants by reviewers with the highest, the lowest and the mean without both");
const STAGES = named("two stages under merged headings, reviewers under each");
const ACROSS = named("reviewers down and applicants across, the mean below");
const LONG = named("a long table exported from a system, with dates and item names beside the codes");
const CONSENSUS = named("consensus on one applicant by items, the agreed percentage before the examiners' own");
const BLOCKS = named("blocks below each other, an applicant each, reviewers across, maxima in the labels");
const PAIRS = named("applicant and reviewer down, categories across, a mean under each applicant");
const OWN = named("a record whose subtotals follow the items, percentages shown as percent");
const POINTS = named("points only, the maximum inside the item's label, the score before the label");
const NEWER = named("the points of 2012, held against an award that uses them");
const WIDE = named(
  "applicants by items under three header rows, the total before them, one reviewer named in the title",
);
const CATEGORIES = named("applicants by categories, maxima in the labels, a total and a rank");

type Cells = NonNullable<Patch["cells"]>;

function filesOf(each: Case, cells: Cells = {}): CheckedFile[] {
  const planted: Case = { ...each, faults: { patches: [{ cells }], findings: [] } };
  return each.files.map((file) => ({ ...readFile(planted, file, true).checked, sha256: "0" }) as CheckedFile);
}

/** All findings above info, as "cell code", the sheet before where it is not the first. */
function found(each: Case, files: readonly CheckedFile[], round: Round | null = null): string[] {
  const [first] = each.files[0].drafts;
  return checkFiles(schemeOf(each), files, round)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ sheet, cell, code }) => `${sheet === first.name ? "" : `${sheet}!`}${cell} ${code}`);
}

const ROUND: Round = { scheme: "重庆2015", applicants: [], reviewers: [], recusals: [], seals: [] };
const recusal = (reviewer: string, applicant: string): Round => ({ ...ROUND, recusals: [{ reviewer, applicant }] });
const panel = (stage: string, ...names: string[]): Round => ({
  ...ROUND,
  reviewers: names.map((name) => ({ name, stage, group: null, adviser: false })),
});
const down = (column: string, first: number, last: number, code: CheckCode): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => `${column}${first + i} ${code}`);
/** Cells of a column, or a row, that show what others hold. */
const same = (pairs: readonly (readonly [to: string, from: string])[]): Cells =>
  Object.fromEntries(pairs.map(([to, from]) => [to, `=${from}`]));
const rows = (to: string, from: string, first: number, last: number, shift = 0) =>
  Array.from({ length: last - first + 1 }, (_, i) => [`${to}${first + i}`, `${from}${first + i + shift}`] as const);

describe("a score of a reviewer who is recused", () => {
  it.each<[string, Case, Round, string[]]>([
    ["applicants by reviewers", TRIMMED, recusal("王芳", "大足五金有限公司"), ["E8 recusal-scored"]],
    ["both stages of one table", STAGES, recusal("乙", "垫江钟表有限公司"), ["D5 recusal-scored", "H5 recusal-scored"]],
    ["reviewers down", ACROSS, recusal("冯远", "秀山锰业有限公司"), ["D4 recusal-scored"]],
    ["a long table", LONG, recusal("谷雨", "戊己焊材有限公司"), down("F", 68, 89, "recusal-scored")],
    ["consensus on items", CONSENSUS, recusal("吕方", "重庆渝中精工有限公司"), down("F", 5, 26, "recusal-scored")],
    ["blocks", BLOCKS, recusal("专家B", "歌乐山辣椒有限公司"), down("C", 15, 21, "recusal-scored")],
    [
      "applicant and reviewer down",
      PAIRS,
      recusal("杜甫", "万盛煤机有限公司"),
      [..."CDEFGHI"].map((column) => `${column}8 recusal-scored`),
    ],
    ["a record of one's own", OWN, recusal("王建国", "渝江甲电机有限公司"), []],
  ])("is found in %s", (_, each, round, expected) => {
    const findings = found(each, filesOf(each), round);
    if (each !== OWN) return expect(findings).toEqual(expected);
    // All 22 items of the record, between its subtotals.
    expect(findings).toHaveLength(22);
    expect(new Set(findings.map((line) => line.replace(/\d+/, "")))).toEqual(new Set(["E recusal-scored"]));
  });
});

describe("a reviewer who stands twice", () => {
  it.each<[string, Case, Cells, string[]]>([
    ["applicants by reviewers", TRIMMED, { F5: "王芳" }, ["F5 reviewer-duplicate"]],
    ["reviewers down", ACROSS, { A5: "冯远" }, ["A5 reviewer-duplicate"]],
    ["consensus on items", CONSENSUS, { G4: "何平" }, ["G4 reviewer-duplicate"]],
    [
      "each of several blocks",
      BLOCKS,
      { D3: "专家B", D14: "专家B", D25: "专家B" },
      ["D3 reviewer-duplicate", "D14 reviewer-duplicate", "D25 reviewer-duplicate"],
    ],
  ])("is found in %s", (_, each, cells, expected) => {
    expect(found(each, filesOf(each, cells))).toEqual(expected);
  });
  it("is found at the record that is handed in a second time", () => {
    const [own] = filesOf(OWN);
    expect(found(OWN, [own, { ...own, file: "文审-甲电机-王(1).xlsx" }])).toEqual(["D3 reviewer-duplicate"]);
  });
});

describe("a reviewer of the round who is missing", () => {
  it.each<[string, Case, Round, string[]]>([
    [
      "applicants by reviewers",
      TRIMMED,
      panel("document", "张伟", "王芳", "刘洋", "陈静", "杨帆", "何平"),
      ["A4 reviewer-missing"],
    ],
    ["reviewers down", ACROSS, panel("document", "郑重", "冯远", "卫国", "蒋文", "何平"), ["A2 reviewer-missing"]],
    [
      "consensus on items",
      CONSENSUS,
      panel("document", "何平", "吕方", "施展", "张弛", "郑重"),
      ["A3 reviewer-missing"],
    ],
    [
      "each block",
      BLOCKS,
      panel("site", "专家A", "专家B", "专家C", "专家D"),
      ["A3 reviewer-missing", "A14 reviewer-missing", "A25 reviewer-missing"],
    ],
    ["records of one's own", OWN, panel("document", "王建国", "李红梅"), [" reviewer-missing"]],
  ])("is found in %s", (_, each, round, expected) => {
    expect(found(each, filesOf(each), round)).toEqual(expected);
  });
});

describe("two reviewers whose scores are all the same", () => {
  it.each<[string, Case, Cells, string[]]>([
    ["applicants by reviewers", TRIMMED, same(rows("F", "E", 6, 10)), ["F5 scores-identical"]],
    [
      "both stages of one table",
      STAGES,
      same([...rows("D", "C", 4, 6), ...rows("H", "G", 4, 6)]),
      ["D3 scores-identical"],
    ],
    ["reviewers down", ACROSS, same([..."BCDE"].map((c) => [`${c}4`, `${c}3`])), ["A4 scores-identical"]],
    [
      "a long table",
      LONG,
      same([...rows("F", "F", 24, 45, -22), ...rows("F", "F", 68, 89, -22)]),
      ["B24 scores-identical"],
    ],
    ["consensus on items", CONSENSUS, same(rows("G", "F", 5, 26)), ["G4 scores-identical"]],
    ["one of several blocks", BLOCKS, same(rows("C", "B", 15, 21)), ["C14 scores-identical"]],
  ])("are found in %s", (_, each, cells, expected) => {
    expect(found(each, filesOf(each, cells))).toEqual(expected);
  });
  it("are found between two records", () => {
    const [own] = filesOf(OWN);
    const [other] = filesOf(OWN, { D3: "评审专家：李红梅" });
    expect(found(OWN, [own, { ...other, file: "文审-甲电机-李.xlsx" }])).toEqual(["D3 scores-identical"]);
  });
});

describe("a sheet of the other edition", () => {
  it.each<[string, Case, string, string]>([
    ["a record in points", NEWER, "重庆2015", "A3"],
    ["a record in percent", OWN, "重庆2025", "A4"],
    ["a record with the maxima in its labels", POINTS, "重庆2025", "A3"],
    ["applicants by items", WIDE, "重庆2025", "A2"],
    ["applicants by categories", CATEGORIES, "重庆2025", "A2"],
    ["blocks, each", BLOCKS, "重庆2025", "A3"],
  ])("is one finding for the table: %s", (_, each, scheme, cell) => {
    const under = { ...each, scheme };
    const findings = found(under, filesOf(under)).filter((line) => line.endsWith("edition-mismatch"));
    expect(findings[0]).toBe(`${cell} edition-mismatch`);
    expect(found(under, filesOf(under))).toEqual(findings);
  });
});

describe("a sealed range that has changed", () => {
  it.each<[string, Case, string, Cells]>([
    ["applicants by reviewers", TRIMMED, "D6:H10", { E7: "473" }],
    ["reviewers down", ACROSS, "B3:E6", { C5: "471" }],
    ["a long table", LONG, "F2:F89", { F3: "60" }],
    ["consensus on items", CONSENSUS, "E5:H26", { F6: "60" }],
    ["a record of one's own", OWN, "E5:E34", { E6: "50%" }],
  ])("is found at its first cell: %s", (_, each, range, cells) => {
    const [{ file, drafts }] = each.files;
    const { book } = readFile(each, each.files[0], false);
    const code = seal(valuesOf(book.sheets[0], parseA1(range)!));
    const round = { ...ROUND, seals: [{ file, sheet: drafts[0].name, range, code }] };
    expect(found(each, filesOf(each), round)).toEqual([]);
    const first = range.split(":")[0];
    expect(found(each, filesOf(each, cells), round)).toEqual([`${first} seal-mismatch`]);
  });
});

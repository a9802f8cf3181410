import { checkFiles } from "../../src/checks/report";
import { seal } from "../../src/eligibility/seal";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import type { Seal } from "../../src/workbook/round/round";
import { sheetOf } from "../taskpane/score/support/sheet-of";

const OPEN = "本工作簿";
const listed = (file: string | null, scores: readonly number[]): Seal => ({
  file,
  sheet: "01",
  range: "A1:A2",
  code: seal(scores.map((score) => [score])),
});
const broken = (seals: readonly Seal[], sha256 = "", file = OPEN) => {
  const book = { sheets: [sheetOf("01", [[40], [50]])], externalLinks: [], settings: {} };
  const round = { scheme: "重庆2015", applicants: [], reviewers: [], recusals: [], seals };
  return checkFiles(chongqing2015, [{ file, sha256, book, reading: { file, sheets: [] } }], round).findings.filter(
    ({ code }) => code === "seal-mismatch",
  ).length;
};

// The round lists a seal for each reviewer's book, and their sheets have the same names.
describe("seals that name a file, held against the open workbook, whose file name is not known", () => {
  it("hold where one of them holds, whatever the other books have come to", () => {
    expect(broken([listed("甲.xlsx", [40, 50]), listed("乙.xlsx", [60, 70]), listed("丙.xlsx", [10, 20])])).toBe(0);
  });
  it("are broken where the only one for the sheet does not hold", () => {
    expect(broken([listed("甲.xlsx", [40, 60])])).toBe(1);
  });
  it("say nothing where several could be meant and none holds", () => {
    expect(broken([listed("乙.xlsx", [60, 70]), listed("丙.xlsx", [10, 20])])).toBe(0);
  });
  it("are broken all the same where they name no file", () => {
    expect(broken([listed(null, [40, 60]), listed("丙.xlsx", [10, 20])])).toBe(2);
  });
  it("go by the name where a file is checked", () => {
    expect(broken([listed("甲.xlsx", [40, 60]), listed("乙.xlsx", [60, 70])], "0", "乙.xlsx")).toBe(1);
  });
});

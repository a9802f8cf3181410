import { checkFiles } from "../../src/checks/report";
import { seal } from "../../src/eligibility/seal";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import type { Book } from "../../src/workbook/model";
import { formatSeals, type KeptSeal, parseSeals, SEALS } from "../../src/workbook/seals";
import { sheetOf } from "../taskpane/score/support/sheet-of";

const TIME = "2026-11-21T06:00:00.000Z";
const kept = (code: string, sheet = "评分"): KeptSeal => ({ sheet, range: "A1:A2", code, time: TIME });
const found = (seals: readonly KeptSeal[], round: Parameters<typeof checkFiles>[2] = null) => {
  const settings = { [SEALS]: formatSeals(seals) };
  const book: Book = { sheets: [sheetOf("评分", [[40], [50]])], externalLinks: [], settings };
  const file = { file: "a.xlsx", sha256: "", book, reading: { file: "a.xlsx", sheets: [] } };
  return checkFiles(chongqing2015, [file], round).findings.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`);
};

describe("the seals that a workbook keeps of its own sheets", () => {
  it("hold as long as the cells do", () => {
    expect(found([kept(seal([[40], [50]]))])).toEqual([]);
    expect(found([kept(seal([[40], [55]]))])).toEqual(["seal-mismatch 评分 A1"]);
  });
  it("are broken by a sheet that is gone", () => {
    expect(found([kept(seal([[40], [50]]), "没有了")])).toEqual(["seal-mismatch  "]);
  });
  it("are told once where the round lists the same", () => {
    const broken = kept("0000-0000-0000-0000");
    const round = { scheme: "重庆2015", applicants: [], reviewers: [], recusals: [] };
    const listed = { ...round, seals: [{ file: null, sheet: "评分", range: "A1:A2", code: broken.code }] };
    expect(found([broken], listed)).toEqual(["seal-mismatch 评分 A1"]);
  });
  it("are read back as they were written; what is none is left out", () => {
    const full: KeptSeal = {
      ...kept("X"),
      reviewer: "评审员01",
      at: "G35",
      values: [[40], [null], [{ error: "#N/A" }]],
      earlier: [{ code: "W", time: TIME, reason: "看错了行" }],
    };
    expect(parseSeals(formatSeals([full]))).toEqual([full]);
    expect(parseSeals('[{"sheet":"a"},1,null]')).toEqual([]);
    for (const text of ["{", "{}", "", null, undefined]) expect(parseSeals(text)).toEqual([]);
  });
});

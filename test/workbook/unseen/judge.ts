import { SEVERITY } from "../../../src/checks/codes";
import type { Case } from "./case";
import { findingsOf, readFile, scoresOf, scoresRead } from "./run";

/** What is wrong with how the clean books were read; nothing where all is right. */
export function readingFaults(each: Case): string[] {
  return each.files.flatMap((file) => {
    const read = readFile(each, file, false);
    return file.expected.flatMap((expected) => {
      const sheet = read.book.sheets.find(({ name }) => name === expected.sheet)!;
      const { tables, verdict } = read.sheets.find((reading) => reading.sheet === expected.sheet)!;
      const layouts = tables.map(({ layout }) => layout);
      const names = (of: (table: (typeof tables)[number]) => readonly { text: string }[]) => [
        ...new Set(tables.flatMap((table) => of(table).map(({ text }) => text))),
      ];
      const differs = (what: string, wanted: unknown, got: unknown): string[] =>
        wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got)
          ? []
          : [`${file.file}/${expected.sheet} ${what}: ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`];
      const scores = scoresOf(sheet, expected);
      const got = scoresRead(sheet, tables, expected);
      return [
        ...differs("layouts", expected.layouts, layouts),
        ...differs("verdict", expected.verdict ?? (expected.layouts.length > 0 ? "scores" : "other"), verdict),
        ...differs(
          "applicants",
          expected.applicants,
          names(({ applicants }) => applicants),
        ),
        ...differs(
          "reviewers",
          expected.reviewers,
          names(({ reviewers }) => reviewers.filter(({ role }) => role === "reviewer")),
        ),
        ...differs(
          "advisers",
          expected.advisers,
          names(({ reviewers }) => reviewers.filter(({ role }) => role === "adviser")),
        ),
        ...differs("stage", expected.stage, names((table) => [{ text: table.stage ?? "" }]).join()),
        ...differs("unit", expected.unit, names((table) => [{ text: table.unit ?? "" }]).join()),
        ...(expected.scores
          ? differs(
              "scores",
              [],
              scores.filter((line) => !got.includes(line)).map((line) => `missing ${line}`),
            )
          : []),
        ...(expected.scores
          ? differs(
              "scores",
              [],
              got.filter((line) => !scores.includes(line)).map((line) => `read ${line}`),
            )
          : []),
      ];
    });
  });
}

const told = (each: Case, faulty: boolean) =>
  findingsOf(each, faulty).filter(({ code, severity }) => severity !== "info" && SEVERITY[code] !== "info");

/** Findings on the clean books. */
export const falseOnClean = (each: Case): string[] => told(each, false).map(lineOf);

type Told = ReturnType<typeof told>[number];
const lineOf = ({ file, sheet, cell, code, found, expected }: Told) =>
  `${file}/${sheet}!${cell} ${code} (${found.en} for ${expected.en})`;

function plantedOf({ files, faults }: Case): string[] {
  return faults.findings.map((line) => {
    const sheet = files[0].drafts[0].name;
    if (line.includes("/") && line.includes("!")) return line;
    return `${files[0].file}/${line.includes("!") ? line : `${sheet}!${line}`}`;
  });
}

/** Planted faults that were not found, and findings that were not planted. */
export function faultsOf(each: Case): { readonly missed: string[]; readonly unplanted: string[] } {
  const planted = plantedOf(each);
  const findings = told(each, true);
  const key = ({ file, sheet, cell, code }: Told) => `${file}/${sheet}!${cell} ${code}`;
  return {
    missed: planted.filter((line) => !findings.some((finding) => key(finding) === line)),
    unplanted: findings
      .filter((finding) => !planted.includes(key(finding)) && !(each.faults.also ?? []).includes(finding.code))
      // Who computes over the wrong cells states the wrong value too.
      .filter(
        (finding) => finding.code !== "total-mismatch" || !planted.includes(key({ ...finding, code: "formula-range" })),
      )
      .map(lineOf),
  };
}

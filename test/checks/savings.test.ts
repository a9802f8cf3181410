import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findScheme } from "../../src/schemes";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import type { ScoreBook } from "../../src/workbook/score-book";
import { describeOffice } from "../workbook/support/office";

const SAMPLES = path.resolve(__dirname, "../../assets/sample");
const scheme = findScheme("重庆2015")!;

async function scores(bytes: Uint8Array, file: string): Promise<ScoreBook> {
  const read = await readBook(bytes, file);
  if (!read.ok) throw new Error(`${file}: ${read.refusal.message.zh}`);
  return readScoreBook(file, read.book, scheme);
}

/** What a score book says, without where it stands: who, by whom, of what, how many. To six digits: CSV shows no more. */
const said = ({ sheets }: ScoreBook) =>
  sheets.map(({ tables }) =>
    tables.map(({ layout, stage, unit, applicants, reviewers, parts, entries }) => ({
      layout,
      stage,
      unit,
      applicants: applicants.map(({ text }) => text),
      reviewers: reviewers.map(({ text, role }) => `${text} ${role}`),
      parts: parts.map(({ code, text }) => `${code} ${text}`),
      entries: entries.map(({ kind, applicant, reviewer, part, stage: at, cell }) => {
        const value = cell?.value ?? null;
        return [kind, applicant, reviewer, part, at, typeof value === "number" ? value.toPrecision(4) : value].join(
          "|",
        );
      }),
    })),
  );

describeOffice("the sample books saved again by LibreOffice", (convert) => {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  const sources = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(SAMPLES, name))) }));

  it.each(["xlsx", "xls"])("as .%s give the same score books", async (format) => {
    const saved = convert(sources, format);
    for (const [i, bytes] of saved.entries()) {
      const name = names[i];
      expect({ name, said: said(await scores(bytes, name.replace("xlsx", format))) }).toEqual({
        name,
        said: said(await scores(sources[i].bytes, name)),
      });
    }
  });

  it("as CSV give the same score book of the first sheet", async () => {
    const single = sources.filter(({ name }) => !name.includes("独立评分"));
    const saved = convert(single, "csv:Text - txt - csv (StarCalc):44,34,76,1");
    for (const [i, bytes] of saved.entries()) {
      const { name } = single[i];
      expect({ name, said: said(await scores(bytes, name.replace("xlsx", "csv"))) }).toEqual({
        name,
        said: said(await scores(single[i].bytes, name)),
      });
    }
  });
});

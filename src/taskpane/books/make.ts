import { consolidatedBook } from "../../checks/out/consolidated";
import { findingsBook } from "../../checks/out/findings-book";
import { returnSlips } from "../../checks/out/slips";
import type { CheckedFile } from "../../checks/checked-file";
import type { Report } from "../../checks/report";
import type { Scheme } from "../../schemes/scheme";
import type { Language, Text } from "../../text/text";
import { fileNames } from "../../workbook/file-names";
import type { Sheet } from "../../workbook/model";
import { legalSheetNames } from "../../workbook/sheet-names";
import { writeBook } from "../../workbook/write";
import { zip } from "../../workbook/zip/zip";
import type { Made, Making } from "./check-messages";

/** What was checked, and what came of it. */
export interface Held {
  readonly scheme: Scheme;
  readonly files: readonly CheckedFile[];
  readonly report: Report;
}

/** Makes a workbook of what was found: several return slips go in one .zip; as sheets, findings are the list alone. */
export async function make(held: Held, { what, as, language }: Making): Promise<Made> {
  const { scheme, files, report } = held;
  if (what === "slips") return slips(held, as, language);
  const book =
    what === "findings" ? findingsBook(report, scheme, files, language) : consolidatedBook(scheme, files, language);
  if (as === "sheets") return { as, sheets: what === "findings" ? book.sheets.slice(0, 1) : book.sheets };
  return { as, name: named(scheme, NAMES[what], language, ".xlsx"), bytes: await writeBook(book) };
}

async function slips({ scheme, files, report }: Held, as: Making["as"], language: Language): Promise<Made> {
  const made = returnSlips(report, scheme, files, language);
  if (as === "sheets") {
    const names = legalSheetNames(made.map(({ file }) => file.replace(/\.xlsx$/u, "")));
    return { as, sheets: made.map(({ book }, i): Sheet => ({ ...book.sheets[0], name: names[i] })) };
  }
  const written = await Promise.all(made.map(async ({ file, book }) => [file, await writeBook(book)] as const));
  if (written.length === 1) return { as, name: written[0][0], bytes: written[0][1] };
  return { as, name: named(scheme, NAMES.slips, language, ".zip"), bytes: await zip(written) };
}

const named = ({ name }: Scheme, what: Text, language: Language, extension: string): string =>
  fileNames([`${name[language]}-${what[language]}`], extension)[0];

const NAMES = {
  findings: { zh: "问题", en: "findings" },
  slips: { zh: "退回单", en: "return slips" },
  consolidated: { zh: "汇编", en: "all scores" },
} as const satisfies Record<Making["what"], Text>;

import path from "node:path";
import { consolidatedBook } from "../../checks/out/consolidated";
import { findingsBook } from "../../checks/out/findings-book";
import { returnSlips } from "../../checks/out/slips";
import type { Report } from "../../checks/report";
import type { Language } from "../../text/text";
import { writeBook } from "../../workbook/write";
import type { Loaded } from "../input/load";
import type { Output } from "../output";

/** The workbooks that are asked for beside the report, as files. */
export async function outputsOf(
  report: Report,
  { scheme, files }: Loaded,
  wanted: { readonly findings?: string; readonly slips?: string; readonly book?: string },
  language: Language,
): Promise<Output[]> {
  const { findings, slips, book } = wanted;
  const books = [
    ...(findings === undefined ? [] : [{ path: findings, book: findingsBook(report, scheme, files, language) }]),
    ...(slips === undefined
      ? []
      : returnSlips(report, scheme, files, language).map((slip) => ({ path: path.join(slips, slip.file), ...slip }))),
    ...(book === undefined ? [] : [{ path: book, book: consolidatedBook(scheme, files, language) }]),
  ];
  return Promise.all(books.map(async ({ path, book }) => ({ path, bytes: await writeBook(book) })));
}

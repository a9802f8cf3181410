import type { CheckedFile } from "../../checks/checked-file";
import { otherwiseNamed, type RoundSheet, roundSheets } from "../../checks/rounds";
import type { Scheme } from "../../schemes/scheme";
import type { Text } from "../../text/text";
import { MAPPINGS, parseMappings } from "../../workbook/layouts/mapping";
import { readScoreBook } from "../../workbook/recognise";
import type { Voice } from "../command";
import { collect, type Skipped } from "./collect";
import { type FileRead, readFiles } from "./read-files";
import { noScheme, schemeAmong, schemeNamed } from "./scheme";
import { readerStarter } from "./start-reader";

/** What a command works on: the files, the scheme, and the round that was named. */
export interface Loaded {
  readonly scheme: Scheme;
  readonly files: readonly CheckedFile[];
  /** The files' paths, in their order. */
  readonly paths: readonly string[];
  readonly round: RoundSheet | null;
}

/** Reads files and folders, the scheme and the round; or says why nothing can be done. */
export async function load(
  given: { readonly files: readonly string[]; readonly scheme: string | undefined; readonly round: string | undefined },
  voice: Voice,
): Promise<Loaded | { readonly fault: Text }> {
  const start = readerStarter();
  const named = given.scheme === undefined ? null : await schemeNamed(given.scheme, start);
  if (named && "fault" in named) return named;
  const own = named?.scheme ?? null;
  const round = given.round === undefined ? null : await roundNamed(given.round, own, start);
  if (round && "fault" in round) return round;
  const { inputs, skipped } = collect(given.files);
  for (const each of skipped) voice.say(passedOver(each));
  const reads = await readFiles(inputs, start, (done, file) => report(voice, done, inputs.length, file));
  const scheme = own ?? round?.reading.scheme ?? schemeIn(reads);
  if (!scheme) return { fault: noScheme() };
  return { scheme, files: reads.map((read) => recognised(read, scheme)), paths: reads.map(({ path }) => path), round };
}

/** The scheme that the first sheet 评审设置 among the files names, or the first that a file carries. */
function schemeIn(reads: readonly FileRead[]): Scheme | null {
  for (const read of reads) {
    const sheets = "book" in read ? roundSheets(read.file, read.book.sheets, null) : [];
    const named = sheets.find(({ reading }) => reading.scheme);
    if (named) return named.reading.scheme;
  }
  for (const read of reads) {
    const carried = "book" in read ? schemeAmong(read.book.sheets) : null;
    if (carried) return carried;
  }
  return null;
}

function recognised(read: FileRead, scheme: Scheme): CheckedFile {
  const { file, sha256 } = read;
  if ("refusal" in read) return { file, sha256, refusal: read.refusal };
  const mappings = parseMappings(read.book.settings[MAPPINGS] ?? "") ?? {};
  return { file, sha256, book: read.book, reading: readScoreBook(file, read.book, scheme, mappings) };
}

/** The round of a file: its sheet 评审设置, or the one sheet that reads as a round. */
export async function roundNamed(
  path: string,
  scheme: Scheme | null,
  start: ReturnType<typeof readerStarter>,
): Promise<RoundSheet | { readonly fault: Text }> {
  const [input] = collect([path]).inputs;
  const [read] = await readFiles(input ? [input] : [], start, () => undefined);
  if (!read) return { fault: { zh: `${path}：没有可读的工作簿`, en: `${path}: there is no workbook to read` } };
  if ("refusal" in read) return { fault: { zh: `${path}：${read.refusal.zh}`, en: `${path}: ${read.refusal.en}` } };
  const held = scheme ?? schemeAmong(read.book.sheets);
  const [found] = roundSheets(read.file, read.book.sheets, held);
  const sheet = found ?? otherwiseNamed(read.file, read.book.sheets, held);
  if (sheet?.reading.round) return sheet;
  return {
    fault: {
      zh: `${path} 里没有“评审设置”；用 npm run round -- --template 文件.xlsx --scheme 方案 可得到一份空表`,
      en: `${path} holds no sheet 评审设置; npm run round -- --template FILE.xlsx --scheme NAME gives an empty one`,
    },
  };
}

/** Of many files every twenty-fifth is told where nobody looks on. */
function report(voice: Voice, done: number, all: number, file: string): void {
  const shown = process.stderr.isTTY ? all > 1 : done % 25 === 0 || (done === all && all >= 25);
  if (shown) voice.progress({ zh: `读取 ${done}/${all} ${file}`, en: `read ${done}/${all} ${file}` }, done === all);
}

const passedOver = ({ path, why }: Skipped): Text => ({
  zh: `略过 ${path}：${why.zh}`,
  en: `passed over ${path}: ${why.en}`,
});

/** npm run round: makes a round's blank score books, or the empty sheet 评审设置 to fill in. */
import path from "node:path";
import { roundOf } from "../checks/rounds";
import { sayRound } from "../text/messages/round";
import type { Text } from "../text/text";
import { makeBooks } from "../workbook/round/books/make-books";
import { templateRound } from "../workbook/round/write-round";
import { writeBook } from "../workbook/write";
import { findingLines } from "./check/print";
import { EXIT, type Exit, runCommand, type Voice } from "./command";
import { roundNamed } from "./input/load";
import { noScheme, schemeNamed } from "./input/scheme";
import { readerStarter } from "./input/start-reader";
import type { Options } from "./options";
import { refusal, write } from "./output";

const USAGE: Text = {
  zh: `npm run round -- --round 文件 --out 文件夹 [--scheme 方案] [--force] [--despite-findings]
  按“评审设置”编制空白评分表：每位评审员一册，另有评审汇总表
npm run round -- --template 文件.xlsx --scheme 方案
  写出一份待填的“评审设置”
退出码：0 已写入，1 评审设置有错误或有环节未能编制，2 文件未能读取、写入或参数不对`,
  en: `npm run round -- --round FILE --out FOLDER [--scheme NAME] [--force] [--despite-findings]
  makes blank score books from the sheet 评审设置: one for each reviewer, and the summaries
npm run round -- --template FILE.xlsx --scheme NAME
  writes an empty 评审设置 to fill in
Exit code: 0 written, 1 the round has errors or a stage could not be made, 2 a file could not be read or written`,
};

async function round(options: Options, voice: Voice): Promise<Exit> {
  const { values, rest } = options;
  const failed = (fault: Text): Exit => {
    voice.say(fault);
    return EXIT.failed;
  };
  const [template, file, out] = [values.get("template"), values.get("round"), values.get("out")];
  const asked =
    template === undefined ? file !== undefined && out !== undefined : file === undefined && out === undefined;
  if (!asked || rest.length > 0) return failed(USAGE);
  const start = readerStarter();
  const name = values.get("scheme");
  const named = name === undefined ? null : await schemeNamed(name, start);
  if (named && "fault" in named) return failed(named.fault);
  const own = named?.scheme ?? null;
  if (template !== undefined) return own ? writeTemplate(template, own, options, voice) : failed(noScheme());
  const read = await roundNamed(file ?? "", own, start);
  if ("fault" in read) return failed(read.fault);
  const scheme = own ?? read.reading.scheme;
  const found = scheme ? roundOf(scheme, [], read) : null;
  if (!scheme || !found?.round) return failed(noScheme());
  const force = options.flags.has("force");
  if (found.findings.length > 0) voice.out(findingLines(found.findings, voice.language));
  if (found.findings.some(({ severity }) => severity === "error") && !options.flags.has("despite-findings")) {
    voice.say(ERRORS);
    return EXIT.findings;
  }
  const { books, faults } = makeBooks(found.round, scheme);
  for (const fault of faults) voice.say(sayRound(fault));
  const paths = books.map((book) => path.join(out ?? "", book.file));
  const refused = refusal(paths, force, [file ?? ""]);
  if (refused) return failed(refused);
  const outputs = await Promise.all(
    books.map(async ({ book }, i) => ({ path: paths[i], bytes: await writeBook(book) })),
  );
  const fault = write(outputs, force, voice);
  if (fault) return failed(fault);
  return faults.length > 0 ? EXIT.findings : EXIT.fine;
}

const ERRORS: Text = {
  zh: "评审设置有错误，没有编制；请改正，或加 --despite-findings 仍然编制。",
  en: "The round has errors and nothing was made; mend them, or add --despite-findings to go on all the same.",
};

type Scheme = Parameters<typeof templateRound>[0];

async function writeTemplate(file: string, scheme: Scheme, { flags }: Options, voice: Voice): Promise<Exit> {
  const force = flags.has("force");
  const bytes = await writeBook({ sheets: [templateRound(scheme)], externalLinks: [], settings: {} });
  const fault = refusal([file], force, []) ?? write([{ path: file, bytes }], force, voice);
  if (!fault) return EXIT.fine;
  voice.say(fault);
  return EXIT.failed;
}

const SPEC = {
  round: "value",
  out: "value",
  scheme: "value",
  template: "value",
  force: "flag",
  "despite-findings": "flag",
} as const;

runCommand(USAGE, SPEC, round);

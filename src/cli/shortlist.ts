/** npm run shortlist: from score books to the shortlist, with how every number came about. */
import { checkFiles } from "../checks/report";
import { roundOf } from "../checks/rounds";
import { joinStages } from "../checks/totals/join";
import type { PanelMethod } from "../scoring/panel";
import { type ShortlistFault, sayShortlist } from "../text/messages/shortlist";
import type { Text } from "../text/text";
import { writeBook } from "../workbook/write";
import { findingLines } from "./check/print";
import { EXIT, type Exit, runCommand, type Voice } from "./command";
import { load } from "./input/load";
import type { Options } from "./options";
import { refusal, write } from "./output";
import { resultsBook } from "../reports/results-book/results-book";
import { shortlistCsv } from "./shortlist/csv";
import { errorsIn, gather, stageTotals } from "../reports/gather";
import { shortlistJson } from "./shortlist/json";
import { readLists } from "./shortlist/read-lists";
import { shortlistText } from "./shortlist/print";
import { type Shortlist, shortlistOf } from "../reports/result";
import { booksOf, stageFiles } from "./shortlist/stage-files";

const USAGE: Text = {
  zh: `npm run shortlist -- --scheme 方案 --document 文件… --site 文件… --defence 文件… [选项]
  --merge mean|trimmed|median  评审员得分如何合并：平均、去掉最高最低后平均、中位数；有合议分或评审设置写明的可不写
  --stage 代号=文件…           方案的其他环节
  --bonus 文件                 加分表：申报组织、加分（或 一般人才、高端人才）
  --excluded 文件              排除表：申报组织、排除（原因）
  --round 文件                 含“评审设置”的文件
  --out 文件                   写出 .xlsx、.csv 或 .json
  --json                       结果以 JSON 写到标准输出
  --despite-findings           所用的表有错误也照做
  --force                      允许覆盖已有的文件
退出码：0 已给出，1 表有错误、名称对不上或没有写明如何合并，2 文件未能读取、写入或参数不对`,
  en: `npm run shortlist -- --scheme NAME --document FILE… --site FILE… --defence FILE… [options]
  --merge mean|trimmed|median  how reviewers' scores are merged; not needed with consensus values or a round that says it
  --stage KEY=FILE…            other stages of the scheme
  --bonus FILE                 bonus points: applicant, bonus (or ordinary, senior)
  --excluded FILE              who is excluded: applicant, excluded (reason)
  --round FILE                 the file that holds the sheet 评审设置
  --out FILE                   written as .xlsx, .csv or .json
  --json                       the result as JSON on standard output
  --despite-findings           go on although the sheets used have errors
  --force                      existing files may be written over
Exit code: 0 given, 1 errors in the sheets, names that do not match or no merge method, 2 files or arguments`,
};

const METHODS: readonly string[] = ["mean", "trimmed", "median"] satisfies PanelMethod[];
const OUT = /\.(xlsx|csv|json)$/iu;

async function shortlist(options: Options, voice: Voice): Promise<Exit> {
  const { flags, values } = options;
  const say = (exit: Exit, ...faults: readonly Text[]): Exit => {
    for (const fault of faults) voice.say(fault);
    return exit;
  };
  const [merge, out] = [values.get("merge"), values.get("out")];
  const given = stageFiles(options);
  if ("fault" in given) return say(EXIT.failed, given.fault);
  if (given.size === 0 || options.rest.length > 0) return say(EXIT.failed, USAGE);
  if (merge !== undefined && !METHODS.includes(merge)) return say(EXIT.failed, UNKNOWN_METHOD(merge));
  if (out !== undefined && !OUT.test(out)) return say(EXIT.failed, UNKNOWN_KIND(out));
  const request = { files: [...given.values()].flat(), scheme: values.get("scheme"), round: values.get("round") };
  const loaded = await load(request, voice);
  if ("fault" in loaded) return say(EXIT.failed, loaded.fault);
  const { scheme, files } = loaded;
  const refused = out === undefined ? null : refusal([out], flags.has("force"), loaded.paths);
  if (refused) return say(EXIT.failed, refused);
  const books = booksOf(scheme, given, loaded);
  if ("fault" in books) return say(EXIT.failed, books.fault);

  const report = checkFiles(scheme, files, loaded.round);
  const { round } = roundOf(scheme, files, loaded.round);
  const totals = books.map((each) => ({ books: each, totals: stageTotals(scheme, each, round) }));
  const unread = report.findings.filter(({ file }) => files.some((each) => each.file === file && "refusal" in each));
  const errors = errorsIn(
    report,
    totals.flatMap((each) => each.totals),
  );
  voice.complain(findingLines([...unread, ...errors], voice.language));
  if (unread.length > 0) return EXIT.failed;
  if (errors.length > 0 && !flags.has("despite-findings")) return say(EXIT.findings, ERRORS(errors.length));

  const faulty = (faults: readonly ShortlistFault[]) => say(EXIT.findings, ...faults.map(sayShortlist));
  const { stages, faults } = gather(scheme, totals, round, () => (merge as PanelMethod | undefined) ?? null);
  if (faults.length > 0) return faulty(faults);
  const joined = joinStages(scheme, stages);
  if (joined.faults.length > 0) return faulty(joined.faults);
  const names = joined.applicants.map(({ name }) => name);
  const lists = await readLists(scheme, { bonus: values.get("bonus"), excluded: values.get("excluded") }, names);
  if ("fault" in lists) return say(EXIT.failed, lists.fault);
  if (lists.faults.length > 0) return faulty(lists.faults);

  const result = shortlistOf(scheme, stages, joined.applicants, lists.bonus, lists.excluded);
  voice.out((flags.has("json") ? shortlistJson : shortlistText)(result, voice.language));
  if (out === undefined) return EXIT.fine;
  const fault = write([{ path: out, bytes: await fileOf(out, result, voice) }], flags.has("force"), voice);
  return fault ? say(EXIT.failed, fault) : EXIT.fine;
}

async function fileOf(out: string, result: Shortlist, { language }: Voice): Promise<Uint8Array | string> {
  if (/\.csv$/iu.test(out)) return shortlistCsv(result);
  return /\.json$/iu.test(out) ? shortlistJson(result, language) : writeBook(resultsBook(result));
}

const UNKNOWN_METHOD = (found: string): Text => ({
  zh: `--merge ${found}：可用 ${METHODS.join("、")}`,
  en: `--merge ${found}: known are ${METHODS.join(", ")}`,
});
const UNKNOWN_KIND = (found: string): Text => ({
  zh: `--out ${found}：只能写 .xlsx、.csv 或 .json`,
  en: `--out ${found}: it is written as .xlsx, .csv or .json`,
});
const ERRORS = (count: number): Text => ({
  zh: `所用的表有 ${count} 处错误，没有给出名单；请改正，或加 --despite-findings 照做。`,
  en: `Errors in the sheets used: ${count}. No list was given; mend them, or add --despite-findings.`,
});

const SPEC = {
  scheme: "value",
  document: "files",
  site: "files",
  defence: "files",
  stage: "files",
  merge: "value",
  bonus: "value",
  excluded: "value",
  round: "value",
  out: "value",
  json: "flag",
  force: "flag",
  "despite-findings": "flag",
} as const;

runCommand(USAGE, SPEC, shortlist);

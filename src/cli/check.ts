/** npm run check: holds score books against a scheme and says what is wrong where. */
import { checkFiles } from "../checks/report";
import type { Text } from "../text/text";
import { reportJson } from "./check/json";
import { outputsOf } from "./check/outputs";
import { reportText } from "./check/print";
import { EXIT, type Exit, runCommand, type Voice } from "./command";
import { load } from "./input/load";
import type { Options } from "./options";
import { refusal, write } from "./output";

const USAGE: Text = {
  zh: `npm run check -- --scheme 方案 [选项] 文件或文件夹…
  --scheme 方案    方案名称（重庆2015）、代号，或方案表文件（.xlsx）；文件里有“评审设置”的可不写
  --round 文件     含“评审设置”的文件
  --json           结果以 JSON 写到标准输出
  --findings 文件  写出问题工作簿（.xlsx）：问题一览，有问题的表各一份副本，单元格标色加批注
  --slips 文件夹   写出退回单（.xlsx），每位评审员一份
  --book 文件      写出汇编（.xlsx）：全部评分一张长表，每个环节一张总分表
  --force          允许覆盖已有的文件
  --lang en        用英文
退出码：0 没有提示以上的问题，1 有问题，2 有文件未能读取或参数不对`,
  en: `npm run check -- --scheme NAME [options] FILE or FOLDER…
  --scheme NAME    the scheme's name (重庆2015), its id, or a file with a scheme table (.xlsx); a sheet 评审设置 will do, too
  --round FILE     the file that holds the sheet 评审设置
  --json           the result as JSON on standard output
  --findings FILE  a workbook (.xlsx) of the findings: a list, and a copy of each faulty sheet with its cells marked
  --slips FOLDER   return slips (.xlsx), one for each reviewer
  --book FILE      all scores (.xlsx): one long table, and a table of totals for each stage
  --force          existing files may be written over
  --lang en        in English
Exit code: 0 nothing above a hint, 1 findings, 2 a file could not be read or the arguments are wrong`,
};

async function check({ flags, values, rest }: Options, voice: Voice): Promise<Exit> {
  if (rest.length === 0) {
    voice.say(USAGE);
    return EXIT.failed;
  }
  const loaded = await load({ files: rest, scheme: values.get("scheme"), round: values.get("round") }, voice);
  if ("fault" in loaded) {
    voice.say(loaded.fault);
    return EXIT.failed;
  }
  const { scheme, files, round } = loaded;
  if (files.length === 0) {
    voice.say({ zh: "没有可核对的工作簿。", en: "There are no workbooks to check." });
    return EXIT.failed;
  }
  const wanted = { findings: values.get("findings"), slips: values.get("slips"), book: values.get("book") };
  const force = flags.has("force");
  const early = refusal(
    [wanted.findings, wanted.book].filter((each) => each !== undefined),
    force,
    loaded.paths,
  );
  if (early) {
    voice.say(early);
    return EXIT.failed;
  }
  const report = checkFiles(scheme, files, round);
  voice.out(flags.has("json") ? reportJson(report, voice.language) : reportText(report, scheme, voice.language));
  const outputs = await outputsOf(report, loaded, wanted, voice.language);
  const fault =
    refusal(
      outputs.map(({ path }) => path),
      force,
      loaded.paths,
    ) ?? write(outputs, force, voice);
  if (fault) voice.say(fault);
  if (fault || files.some((file) => "refusal" in file)) return EXIT.failed;
  return report.findings.some(({ severity }) => severity !== "info") ? EXIT.findings : EXIT.fine;
}

const SPEC = {
  scheme: "value",
  round: "value",
  json: "flag",
  findings: "value",
  slips: "value",
  book: "value",
  force: "flag",
} as const;

runCommand(USAGE, SPEC, check);

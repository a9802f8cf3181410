import type { Finding } from "../../checks/finding";
import { SEVERITIES } from "../../checks/out/severities";
import type { Report } from "../../checks/report";
import type { Severity } from "../../checks/codes";
import type { Scheme } from "../../schemes/scheme";
import type { Language, Text } from "../../text/text";

/** The report as text: file by file what was read and found, and a sum at the end. */
export function reportText(report: Report, scheme: Scheme, language: Language): string {
  const of = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const own = of.get(finding.file);
    if (own) own.push(finding);
    else of.set(finding.file, [finding]);
  }
  const files = new Set([...report.files.map(({ file }) => file), ...of.keys()]);
  const lines = [...files].flatMap((file) => {
    const sheets = report.files.find((each) => each.file === file)?.sheets ?? [];
    const found = of.get(file) ?? [];
    return [`${file}${readWords(sheets, found.length)[language]}`, ...found.map((each) => lineOf(each, language))];
  });
  return [...lines, "", sumOf(report, scheme)[language], ""].join("\n");
}

/** Findings alone, each with its file. */
export const findingLines = (findings: readonly Finding[], language: Language): string =>
  findings.map((each) => `${each.file}${lineOf(each, language)}\n`).join("");

function readWords(sheets: Report["files"][number]["sheets"], found: number): Text {
  const names = new Set(sheets.map(({ sheet }) => sheet)).size;
  const tables = sheets.filter(({ layout, confidence }) => confidence > 0 && layout !== "round-settings").length;
  const end = found > 0 ? NOTHING : tables > 0 ? FINE : UNSEEN;
  return {
    zh: names === 0 ? "" : `：${names} 张工作表，${tables} 个评分表${end.zh}`,
    en: names === 0 ? "" : `: ${counted(names, "sheet")}, ${counted(tables, "score table")}${end.en}`,
  };
}

const NOTHING: Text = { zh: "", en: "" };
const FINE: Text = { zh: "，未发现问题", en: ", nothing found" };
const UNSEEN: Text = { zh: "，没有可核对的", en: ", nothing to check" };

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function lineOf({ sheet, cell, severity, code, message, clause }: Finding, language: Language): string {
  const place = [sheet, cell].filter(Boolean).join("!");
  const basis = clause === "" ? "" : language === "zh" ? `（${clause}）` : ` (${clause})`;
  return `  ${SEVERITIES[severity][language]} ${place} ${code} ${message[language]}${basis}`;
}

function sumOf({ files, findings }: Report, scheme: Scheme): Text {
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const unread = files.filter(({ sheets }) => sheets.length === 0).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return {
    zh: `按“${scheme.name.zh}”核对 ${files.length} 个文件：错误 ${errors}，警告 ${warnings}，提示 ${infos}${unread > 0 ? `；未能读取 ${unread} 个文件` : ""}`,
    en: `Checked under ${scheme.name.en}: files ${files.length}; errors ${errors}, warnings ${warnings}, hints ${infos}${unread > 0 ? `; files that could not be read: ${unread}` : ""}`,
  };
}

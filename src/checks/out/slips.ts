import type { Scheme } from "../../schemes/scheme";
import type { Language, Text } from "../../text/text";
import { fileNames } from "../../workbook/file-names";
import type { Book, CellValue } from "../../workbook/model";
import { plainName } from "../../workbook/firm-name";
import { CENTRED, LABEL, TEXT } from "../../workbook/made-styles";
import type { Finding } from "../finding";
import type { CheckedFile } from "../checked-file";
import { type Report, scopesOf } from "../report";
import { ownerOf } from "./owner";
import { type Column, tableSheet } from "./sheet";

/** A slip that goes back to one reviewer, or to the office, with what is to be mended. */
export interface Slip {
  /** Null for the office. */
  readonly reviewer: string | null;
  readonly file: string;
  readonly book: Book;
  readonly count: number;
}

/** So many findings are asked of one person at a time. */
const MOST = 2000;

/**
 * Return slips: for each reviewer whose scores have errors or warnings, and for the office where they are nobody's own.
 * A slip says where each stands, what stands there, what is wanted and by which clause; it tells nothing about others.
 */
export function returnSlips(report: Report, scheme: Scheme, files: readonly CheckedFile[], language: Language): Slip[] {
  const scopes = files.flatMap((each) => ("book" in each ? scopesOf(scheme, each, null) : []));
  const owner = ownerOf(scopes);
  const people = new Map<string, { readonly reviewer: string | null; readonly findings: Finding[] }>();
  for (const finding of report.findings) {
    if (finding.severity === "info") continue;
    const reviewer = owner(finding);
    const key = reviewer === null ? "" : plainName(reviewer);
    const own = people.get(key);
    if (own) own.findings.push(finding);
    else people.set(key, { reviewer, findings: [finding] });
  }
  const order = new Intl.Collator("zh", { numeric: true });
  const slips = [...people.values()].sort(
    (a, b) =>
      Number(a.reviewer === null) - Number(b.reviewer === null) || order.compare(a.reviewer ?? "", b.reviewer ?? ""),
  );
  const names = fileNames(slips.map(({ reviewer }) => `${TITLE[language]}-${reviewer ?? OFFICE[language]}`));
  return slips.map(({ reviewer, findings }, i) => ({
    reviewer,
    file: names[i],
    book: slipBook(reviewer, findings, scheme, language),
    count: findings.length,
  }));
}

function slipBook(reviewer: string | null, findings: readonly Finding[], scheme: Scheme, language: Language): Book {
  const shown = findings.slice(0, MOST);
  const rows = shown.map((each, i): CellValue[] => [
    i + 1,
    each.file,
    each.sheet,
    each.cell,
    each.found[language],
    each.expected[language],
    each.message[language],
    each.clause,
  ]);
  const left = findings.length - shown.length;
  const lines = [
    GREETING[language](reviewer ?? OFFICE[language]),
    (reviewer === null ? SETTLE : ASK)[language](scheme.award[language], findings.length),
    ...(left > 0 ? [REST[language](left)] : []),
    "",
  ];
  const sheet = tableSheet(TITLE[language], TITLE[language], lines, COLUMNS[language], rows, (draft) => {
    if (reviewer !== null) draft.put(draft.next + 1, 0, THANKS[language]);
    draft.put(draft.next + 1, 0, (reviewer === null ? CLERK : SIGNED)[language], LABEL);
  });
  return { sheets: [sheet], externalLinks: [], settings: {} };
}

type Say<T extends readonly unknown[]> = Readonly<Record<Language, (...given: T) => string>>;

const TITLE: Text = { zh: "退回单", en: "Return slip" };
const OFFICE: Text = { zh: "评审办", en: "Office" };
const GREETING: Say<[string]> = { zh: (who) => `${who}：您好！`, en: (who) => `Dear ${who},` };
const ASK: Say<[string, number]> = {
  zh: (award, count) =>
    `感谢您为${award}评审付出的辛劳。您的评分表核对后有以下 ${count} 处需要请您确认或改正，烦请改好后重新提交。`,
  en: (award, count) =>
    `thank you for your work on the ${award}. On checking, ${count} place(s) in your score books need your attention; please mend them and send the books again.`,
};
const SETTLE: Say<[string, number]> = {
  zh: (award, count) =>
    `${award}评审的评分材料核对后，有以下 ${count} 处属于汇总、名单、公式或评审员之间的事项，请核实后改正。`,
  en: (award, count) =>
    `on checking the score books of the ${award}, ${count} place(s) concern summaries, lists, formulas or matters between reviewers; please look into them and mend them.`,
};
const REST: Say<[number]> = {
  zh: (left) => `另有 ${left} 处未列出，改正后再次核对时会一并提出。`,
  en: (left) => `${left} more are not listed; they will come up when the books are checked again.`,
};
const THANKS: Text = {
  zh: "空白不按 0 分计；确实不评分的请注明“回避”。谢谢！",
  en: "A blank is not counted as 0; where you do not score, write 回避 (recused). Thank you.",
};
const SIGNED: Text = { zh: "评审员签字：                日期：", en: "Signature:                Date:" };

const CLERK: Text = { zh: "经办人签字：                日期：", en: "Signature:                Date:" };

const WIDTHS = [6, 28, 16, 8, 14, 14, 58, 26];
const STYLES = [CENTRED, TEXT, TEXT, CENTRED, TEXT, TEXT, TEXT, TEXT];
const headed = (headings: readonly string[]): Column[] =>
  headings.map((heading, i) => ({ heading, width: WIDTHS[i], style: STYLES[i] }));
const COLUMNS: Readonly<Record<Language, readonly Column[]>> = {
  zh: headed(["序号", "文件", "工作表", "单元格", "现为", "应为", "请您核对", "依据"]),
  en: headed(["No.", "File", "Sheet", "Cell", "Found", "Expected", "Please look at", "Clause"]),
};

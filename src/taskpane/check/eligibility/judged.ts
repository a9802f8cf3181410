import { eligible, type Eligibility } from "../../../eligibility/conditions";
import type { Scheme } from "../../../schemes/scheme";
import { Gap } from "../../../scoring/gap";
import { say } from "../../../text/messages";
import type { Language, Text } from "../../../text/text";
import { HEADING } from "../../../workbook/made-styles";
import type { CellValue, Sheet } from "../../../workbook/model";
import { SheetDraft } from "../../../workbook/sheet-draft";
import { tableSheet } from "../../../checks/out/sheet";
import { eligibilityTexts as texts, VERDICTS } from "./texts";

/** An applicant with what its facts come to. */
export interface JudgedApplicant {
  readonly name: Text;
  readonly eligibility: Eligibility;
}

const NAME = /(组织|单位|企业|个人|机构).*(名称|姓名)?|^(名称|姓名|申报者|applicant|organi[sz]ation|name)$/iu;

/**
 * Judges a table of facts, its first row being the headings; rows of nothing are passed over. An applicant goes by the
 * column that is headed as a name and is no fact, or by its row on the sheet.
 * @param first the row of the headings on the sheet, counted from 0
 */
export function judgeTable(
  scheme: Scheme,
  rows: readonly (readonly CellValue[])[],
  first: number,
): readonly JudgedApplicant[] | { readonly fault: Text } {
  const [header = [], ...body] = rows;
  const keys = new Set((scheme.facts ?? []).map(({ key }) => plain(key)));
  if (!header.some((cell) => keys.has(plain(cell)))) return { fault: texts.noFacts };
  const judged = eligible(scheme, header, body);
  if (judged instanceof Gap) return { fault: judged.reason ? say(judged.reason) : texts.none };
  const column = header.findIndex((cell) => typeof cell === "string" && !keys.has(plain(cell)) && NAME.test(cell));
  const found = judged.flatMap((eligibility, i) => {
    if (!eligibility) return [];
    const text = column < 0 ? null : body[i][column];
    const line = first + i + 2;
    const name = text === null || text === "" ? { zh: `第 ${line} 行`, en: `row ${line}` } : both(String(text));
    return [{ name, eligibility }];
  });
  return found.length > 0 ? found : { fault: texts.noRows };
}

/** The reasons of an answer, a sentence each. */
export const reasonsOf = ({ reasons }: Eligibility): readonly Text[] => reasons.map(say);

/** An empty table of facts: a column for each fact the scheme knows, with what is asked in a note. */
export function templateSheet({ facts = [] }: Scheme, language: Language): Sheet {
  const draft = new SheetDraft();
  draft.put(0, 0, texts.applicant[language], HEADING);
  facts.forEach(({ key, what }, i) => draft.set(0, i + 1, { value: key, note: what[language], style: HEADING }));
  facts.forEach(({ type }, i) => {
    const box = { row: 1, column: i + 1, rows: 300, columns: 1 };
    if (type === "yes-no") draft.allow({ box, type: "list", list: ["是", "否"] });
  });
  const widths = [32, ...facts.map(({ key }) => Math.min(30, Math.max(10, key.length * 2 + 2)))];
  return draft.sheet(texts.templateName[language], widths, { frozen: { rows: 1, columns: 1 } });
}

/** The answers as a sheet. */
export function answersSheet(judged: readonly JudgedApplicant[], scheme: Scheme, language: Language): Sheet {
  const rows = judged.map(({ name, eligibility }): CellValue[] => [
    name[language],
    VERDICTS[eligibility.verdict][language],
    reasonsOf(eligibility)
      .map((reason) => reason[language])
      .join(language === "zh" ? "；" : "; "),
  ]);
  const columns = [
    { heading: texts.applicant[language], width: 32 },
    { heading: texts.conclusion[language], width: 14 },
    { heading: texts.reasons[language], width: 100 },
  ];
  return tableSheet(texts.results[language], `${scheme.name[language]} ${texts.results[language]}`, [], columns, rows);
}

const both = (text: string): Text => ({ zh: text, en: text });
const plain = (cell: unknown): string =>
  typeof cell === "string" ? cell.normalize("NFKC").replace(/\s/gu, "").toLowerCase() : "";

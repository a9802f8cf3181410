import { bonusPoints } from "../scoring/bonus";
import { Gap } from "../scoring/gap";
import { OddCell, readScoreCell, type ScoreCell } from "../scoring/score-cell";
import type { Scheme } from "../schemes/scheme";
import { EXCLUSION, excludedBy } from "../ranking/excluded";
import { checkScore } from "../scoring/bounds";
import { say } from "../text/messages";
import type { ShortlistFault } from "../text/messages/shortlist";
import { nearName } from "../checks/totals/near";
import { a1 } from "../workbook/address";
import { plainName, sameFirm } from "../workbook/firm-name";
import { type Book, type CellValue, isErrorValue, type Sheet } from "../workbook/model";

/** What a list says of the applicants, by their plain names. */
export interface Listed<T> {
  readonly by: ReadonlyMap<string, T>;
  readonly faults: readonly ShortlistFault[];
}

const APPLICANT = /^((申报|参评)?(组织|企业|单位)(名称)?|applicants?|organi[sz]ations?|name)$/iu;
const BONUS = /^(加分|奖励分|bonus( points)?)$/iu;
const ORDINARY = /^(一般人才(数|人数)?|ordinary( persons)?)$/iu;
const SENIOR = /^(高端人才(数|人数)?|senior( persons)?)$/iu;
const EXCLUDED = /^(排除|是否排除|(排除|取消资格)?(原因|理由)|取消资格|excluded|reason)$/iu;

const WHAT = { bonus: { zh: "加分", en: "bonus points" }, excluded: { zh: "排除", en: "exclusions" } };

/** Bonus points: a column of points, or of the persons they are given for. Who is not listed has a blank. */
export function bonusIn(scheme: Scheme, file: string, book: Book, names: readonly string[]): Listed<ScoreCell> {
  if (!scheme.bonus) return { by: new Map(), faults: [{ code: "no-bonus", params: { scheme: scheme.name } }] };
  const table = find(book, [BONUS, ORDINARY, SENIOR]);
  if (!table) return unread(WHAT.bonus, file, "加分");
  return read(table, file, WHAT.bonus, names, (cells) => {
    const [points, ordinary, senior] = cells.map((value) => readScoreCell(value, "points"));
    if (points !== null && typeof points !== "number") return Gap.bad(ODD(points.shown));
    if (points !== null) return points;
    const counted = bonusPoints(scheme, ordinary, senior);
    if (!(counted instanceof Gap)) return counted.toNumber();
    return counted === Gap.BLANK ? null : counted;
  });
}

/** Who is excluded, with the reason: TRUE, 是 or a reason excludes; FALSE, 否, 无 or blank does not. */
export function excludedIn(file: string, book: Book, names: readonly string[]): Listed<string | null> {
  const table = find(book, [EXCLUDED]);
  if (!table) return unread(WHAT.excluded, file, "排除");
  return read(table, file, WHAT.excluded, names, ([cell]) => exclusionIn(cell));
}

/** An error in the cell says neither. */
const exclusionIn = (cell: CellValue): string | null | Gap =>
  isErrorValue(cell)
    ? checkScore(new OddCell("error", cell.error), EXCLUSION, 0)
    : excludedBy(String(cell ?? "").trim());

const ODD = (found: string) => ({ code: "score-text", params: { what: WHAT.bonus, found } }) as const;

const unread = <T>(what: typeof WHAT.bonus, file: string, wanted: string): Listed<T> => ({
  by: new Map(),
  faults: [{ code: "list-unread", params: { what, file, wanted } }],
});

interface Table {
  readonly sheet: Sheet;
  readonly header: number;
  readonly name: number;
  /** Null for a column that is not there. */
  readonly columns: readonly (number | null)[];
}

/** The first row of headings that names the applicants and one of the columns wanted. */
function find({ sheets }: Book, wanted: readonly RegExp[]): Table | null {
  for (const sheet of sheets)
    for (const key of Object.keys(sheet.rows)) {
      const row = Number(key);
      const texts = Array.from(sheet.rows[row] ?? [], (cell) =>
        String(cell?.value ?? "")
          .normalize("NFKC")
          .trim(),
      );
      const name = texts.findIndex((text) => APPLICANT.test(text));
      const columns = wanted.map((pattern) => texts.findIndex((text, i) => i !== name && pattern.test(text)));
      if (name >= 0 && columns.some((column) => column >= 0))
        return { sheet, header: row, name, columns: columns.map((column) => (column < 0 ? null : column)) };
    }
  return null;
}

function read<T>(
  { sheet, header, name: nameColumn, columns }: Table,
  file: string,
  what: typeof WHAT.bonus,
  names: readonly string[],
  take: (cells: readonly CellValue[]) => T | Gap,
): Listed<T> {
  const by = new Map<string, T>();
  const faults: ShortlistFault[] = [];
  for (const key of Object.keys(sheet.rows)) {
    const row = Number(key);
    const cells = sheet.rows[row] ?? [];
    const name = String(cells[nameColumn]?.value ?? "").trim();
    if (row <= header || name === "") continue;
    const value = take(columns.map((column) => (column === null ? null : (cells[column]?.value ?? null))));
    const cell = `${sheet.name}!${a1(row, columns.find((column) => column !== null) ?? nameColumn)}`;
    if (value instanceof Gap) {
      const why = value.reason ? say(value.reason) : { zh: "", en: "" };
      faults.push({ code: "list-cell", params: { file, cell, why } });
    } else if (!names.some((each) => sameFirm(each, name))) {
      const params = { stage: what, found: name, near: nearName(name, names) ?? "", base: LIST };
      faults.push({ code: "name-unmatched", params });
    } else by.set(plainName(name), value);
  }
  return { by, faults };
}

const LIST = { zh: "各环节", en: "stages" };

import type { Text } from "../../text/text";
import { parseA1 } from "../address";
import { plainName } from "../firm-name";
import { FirmNames } from "../firm-names";
import type { Sheet } from "../model";
import { type Filled, textAt } from "./lines";
import type { Report, StageNames } from "./read-keys";
import type { Entrant, Recusal, Round, RoundReviewer, Seal } from "./round";
import { dateText } from "./date-text";
import type { ListPart } from "./sections";
import { type Column, isAdviser, type List } from "./words";

/** How a cell is called to those who wrote it: its address, or the line of a form. */
export type CellWords = (row: number, column: number) => Text;

type Lists = Pick<Round, "applicants" | "reviewers" | "recusals" | "seals" | "entrants">;

/** What stands in the lists; each row that cannot be used is reported at its cell. */
export function readLists(
  sheet: Sheet,
  parts: readonly ListPart[],
  names: StageNames,
  report: Report,
  called: CellWords,
): Lists {
  const rowsOf = (list: List): ListRow[] =>
    parts
      .filter((part) => part.list === list)
      .flatMap(({ columns, rows }) => rows.map((row) => new ListRow(sheet, columns, row, called)));
  const entrants = readApplicants(rowsOf("applicants"), names, report);
  const reviewers = readReviewers(rowsOf("reviewers"), names, report);
  const kept = entrants.filter(({ group, stages }) => group !== null || stages !== null);
  const applicants = entrants.map(({ applicant }) => applicant);
  return {
    applicants,
    reviewers,
    recusals: readRecusals(rowsOf("recusals"), { applicants, reviewers: reviewers.map(({ name }) => name) }, report),
    seals: readSeals(rowsOf("seals"), report),
    ...(kept.length > 0 && { entrants: kept }),
  };
}

/** A row of a list, read by its columns. */
class ListRow {
  constructor(
    private readonly sheet: Sheet,
    private readonly columns: ReadonlyMap<Column, number>,
    readonly row: number,
    private readonly called: CellWords,
  ) {}

  /** The text under a heading, "" where there is none. Groups and stages may be written once for merged rows. */
  text(column: Column): string {
    const at = this.columns.get(column);
    return at === undefined ? "" : textAt(this.sheet, this.row, at);
  }

  cell(column: Column): Filled {
    const at = this.columns.get(column) ?? Math.min(...this.columns.values());
    const value = this.sheet.rows[this.row]?.[at]?.value ?? null;
    return { row: this.row, column: at, text: this.text(column), value };
  }

  place(column: Column): Text {
    const { row, column: at } = this.cell(column);
    return this.called(row, at);
  }

  /** The text under a heading that a row must have; null, and a report, where it is missing. */
  needed(column: Column, what: Text, report: Report): string | null {
    const text = this.text(column);
    if (text !== "") return text;
    if (this.isFilled()) report(this.cell(column), { code: "name-missing", params: { what } });
    return null;
  }

  date(column: Column): string {
    const at = this.columns.get(column);
    const cell = at === undefined ? undefined : this.sheet.rows[this.row]?.[at];
    return dateText(cell) ?? this.text(column);
  }

  /** Whether anything stands under the list's own headings: a number alone is no entry. */
  private isFilled(): boolean {
    return [...this.columns.keys()].some((column) => column !== "number" && this.text(column) !== "");
  }
}

const APPLICANT = { zh: "申报组织", en: "applicant" };
const REVIEWER = { zh: "评审员姓名", en: "reviewer" };

function readApplicants(rows: readonly ListRow[], names: StageNames, report: Report): Entrant[] {
  const seen = new Map<string, Text>();
  return rows.flatMap((row): Entrant[] => {
    const applicant = row.needed("applicant", APPLICANT, report);
    if (applicant === null) return [];
    const first = seen.get(plainName(applicant));
    if (first !== undefined) {
      report(row.cell("applicant"), { code: "applicant-twice", params: { found: applicant, first } });
      return [];
    }
    seen.set(plainName(applicant), row.place("applicant"));
    return [{ applicant, group: row.text("group") || null, stages: names.read(row.cell("stage"), report) }];
  });
}

function readReviewers(rows: readonly ListRow[], names: StageNames, report: Report): RoundReviewer[] {
  const seen = new Map<string, Text>();
  return rows.flatMap((row): RoundReviewer[] => {
    const name = row.needed("reviewer", REVIEWER, report);
    if (name === null) return [];
    const adviser = isAdviser(row.text("role"));
    if (adviser === null) report(row.cell("role"), { code: "role-unknown", params: { found: row.text("role") } });
    const stages = names.read(row.cell("stage"), report) ?? [null];
    return stages.flatMap((stage): RoundReviewer[] => {
      const key = `${plainName(name)}\n${stage}\n${plainName(row.text("group"))}`;
      const first = seen.get(key);
      if (first !== undefined) report(row.cell("reviewer"), { code: "reviewer-twice", params: { found: name, first } });
      else seen.set(key, row.place("reviewer"));
      return first === undefined ? [{ name, stage, group: row.text("group") || null, adviser: adviser === true }] : [];
    });
  });
}

interface Listed {
  readonly applicants: readonly string[];
  readonly reviewers: readonly string[];
}

/** Who is recused from whom. A name on no list is reported and kept: it may be the list that lacks it. */
function readRecusals(rows: readonly ListRow[], listed: Listed, report: Report): Recusal[] {
  const reviewers = new FirmNames(listed.reviewers);
  const applicants = new FirmNames(listed.applicants);
  return rows.flatMap((row): Recusal[] => {
    const reviewer = row.needed("reviewer", REVIEWER, report);
    const applicant = row.needed("applicant", APPLICANT, report);
    if (reviewer === null || applicant === null) return [];
    if (listed.reviewers.length > 0 && !reviewers.has(reviewer)) {
      const [near = ""] = reviewers.near(reviewer);
      const params = { found: reviewer, near };
      report(row.cell("reviewer"), { code: "reviewer-unlisted", params });
    }
    if (listed.applicants.length > 0 && !applicants.has(applicant)) {
      const [near = ""] = applicants.near(applicant);
      const params = { found: applicant, near };
      report(row.cell("applicant"), { code: "applicant-unlisted", params });
    }
    const reason = row.text("reason");
    return [{ reviewer, applicant, ...(reason && { reason }) }];
  });
}

/** A larger range, such as whole columns, is no table of scores. */
const MOST_SEALED = 1_000_000;
const CODE = /^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/u;

function readSeals(rows: readonly ListRow[], report: Report): Seal[] {
  return rows.flatMap((row): Seal[] => {
    const [, inRange, address] = /^(?:'?(.+?)'?!)?([^!]*)$/u.exec(row.text("range")) ?? [];
    const sheet = row.text("sheet") || inRange || "";
    const range = (address ?? "").trim().replaceAll("$", "").toUpperCase();
    const code = row.text("code").normalize("NFKC").toUpperCase().replace(/\s/gu, "");
    const lack = sheet === "" ? SHEET : range === "" ? RANGE : code === "" ? CODED : null;
    if (lack) {
      report(row.cell(lack.column), { code: "seal-incomplete", params: { what: lack.what } });
      return [];
    }
    const box = parseA1(range);
    if (!box || box.rows * box.columns > MOST_SEALED) {
      report(row.cell("range"), { code: "seal-range", params: { found: row.text("range") } });
      return [];
    }
    if (!CODE.test(code)) {
      report(row.cell("code"), { code: "seal-code", params: { found: row.text("code") } });
      return [];
    }
    const time = row.date("time");
    return [{ file: row.text("file") || null, sheet, range, code, ...(time && { time }) }];
  });
}

const SHEET = { column: "sheet", what: { zh: "工作表名", en: "sheet" } } as const;
const RANGE = { column: "range", what: { zh: "单元格区域", en: "range" } } as const;
const CODED = { column: "code", what: { zh: "校验码", en: "code" } } as const;

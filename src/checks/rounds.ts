import { cite } from "../schemes/cite";
import type { Scheme } from "../schemes/scheme";
import { findingMessages } from "../text/messages/checks";
import { type RoundFaultCode, sayRound } from "../text/messages/round";
import { inBoth, type Text } from "../text/text";
import { a1 } from "../workbook/address";
import type { Sheet } from "../workbook/model";
import { holdsRound, saysRound } from "../workbook/round/is-round";
import type { PlacedRound } from "../workbook/round/placed-round";
import { readRound, type RoundReading } from "../workbook/round/read-round";
import { panelsFor } from "../workbook/round/roster";
import type { Round } from "../workbook/round/round";
import { uniteRounds } from "../workbook/round/unite";
import { ROUND_SHEET } from "../workbook/round/words";
import type { CheckedFile } from "./checked-file";
import { type CheckCode, SEVERITY } from "./codes";
import type { Finding } from "./finding";
import { headsOutside } from "./heads";
import { stagesOf } from "./scope";

/** A sheet 评审设置 as it was read, and where it stands. */
export interface RoundSheet {
  readonly file: string;
  readonly sheet: string;
  readonly reading: RoundReading;
}

/** Reads the sheets 评审设置 of a file. */
export const roundSheets = (file: string, sheets: readonly Sheet[], scheme: Scheme | null): RoundSheet[] =>
  sheets.filter(holdsRound).map((sheet) => ({ file, sheet: sheet.name, reading: readRound(sheet, scheme) }));

/**
 * The one sheet of a file that was given as the round: it may be called anything, as in a CSV. A list of applicants alone
 * is no round.
 */
export function otherwiseNamed(file: string, sheets: readonly Sheet[], scheme: Scheme | null): RoundSheet | null {
  if (sheets.length !== 1) return null;
  const reading = readRound(sheets[0], scheme);
  const { round } = reading;
  return round && round.reviewers.length + round.recusals.length > 0 ? { file, sheet: sheets[0].name, reading } : null;
}

/** The same for a file that nobody called the round: then only where its one sheet says what only a round says. */
export const roundUnnamed = (file: string, sheets: readonly Sheet[], scheme: Scheme | null): RoundSheet | null =>
  sheets.length === 1 && !holdsRound(sheets[0]) && saysRound(sheets[0]) ? otherwiseNamed(file, sheets, scheme) : null;

/**
 * The round that files are held against: the one given, or else what the sheets 评审设置 in the files say together; with
 * what is wrong in those sheets and where two differ.
 */
export function roundOf(
  scheme: Scheme,
  files: readonly CheckedFile[],
  given: Round | RoundSheet | null,
): { round: Round | null; findings: Finding[] } {
  const inFiles = files.flatMap((each) => ("book" in each ? roundSheets(each.file, each.book.sheets, scheme) : []));
  const sheets = given && "reading" in given ? [given, ...inFiles] : inFiles;
  const bare = given && !("reading" in given) ? [placedIn(GIVEN, given, scheme)] : [];
  const { round, differences } = uniteRounds([...bare, ...sheets.flatMap((each) => placed(each, scheme))]);
  return {
    round,
    findings: [
      ...sheets.flatMap((each) => sheetFindings(each, scheme)),
      ...differences.map(({ at, fault }) => finding(at, "unreadable", null, sayRound(fault), fault.params)),
    ],
  };
}

const GIVEN = { file: "", sheet: ROUND_SHEET };

const placed = (at: RoundSheet, own: Scheme): PlacedRound[] =>
  at.reading.round ? [placedIn(at, at.reading.round, at.reading.scheme ?? own)] : [];

const placedIn = ({ file, sheet }: Place, round: Round, scheme: Scheme): PlacedRound => ({
  file,
  sheet,
  round,
  scheme: scheme.id,
  stages: stagesOf(scheme).map(({ key }) => key),
});

type Place = Pick<Finding, "file" | "sheet">;

/** What in the sheet itself is wrong goes by the code of the check it belongs to; the rest could not be read. */
const CODES: Readonly<Partial<Record<RoundFaultCode, CheckCode>>> = {
  "key-unknown": "layout-unknown",
  "full-differs": "points-mismatch",
  "method-differs": "points-mismatch",
  "applicant-twice": "applicant-duplicate",
  "applicant-unlisted": "applicant-unknown",
  "reviewer-twice": "reviewer-duplicate",
  "reviewer-unlisted": "reviewer-missing",
};

function sheetFindings(at: RoundSheet, scheme: Scheme): Finding[] {
  const { round, findings, scheme: named } = at.reading;
  const faults = findings.map(({ row, column, fault, message }) =>
    finding(at, CODES[fault.code] ?? "unreadable", { row, column }, message, fault.params),
  );
  if (named && named.id !== scheme.id) return [...faults, otherScheme(at, named, scheme)];
  return round && round.share === undefined ? [...faults, ...panelSizes(at, round, scheme)] : faults;
}

function otherScheme(at: RoundSheet, named: Scheme, scheme: Scheme): Finding {
  const message = {
    zh: `评审设置写的方案是“${named.name.zh}”，现按“${scheme.name.zh}”核对；请改为一致`,
    en: `the round names the scheme "${named.name.en}", the check runs under "${scheme.name.en}"; make them agree`,
  };
  return finding(at, "edition-mismatch", null, message, { found: named.name, expected: scheme.name });
}

/** Fewer or more reviewers, or advisers, than a stage allows. */
function panelSizes(at: RoundSheet, round: Round, scheme: Scheme): Finding[] {
  const spot = at.reading.headings.reviewers;
  if (!spot) return [];
  const stages = stagesOf(scheme).filter(({ key }) => !round.stages || round.stages.includes(key));
  return stages.flatMap((stage) =>
    panelsFor(round, stage.key).flatMap(({ group, reviewers }) => {
      const expected = headsOutside(stage, reviewers.length);
      if (expected === null || reviewers.length === 0) return [];
      const on = group === null ? { zh: "", en: "" } : { zh: group, en: ` ${group}` };
      const what = { zh: stage.name.zh + on.zh, en: stage.name.en + on.en };
      const words = { what, found: inBoth(reviewers.length), expected: inBoth(expected) };
      return [
        {
          ...finding(at, "panel-size", spot, findingMessages["panel-size"](words), words),
          clause: cite(scheme, stage.reviewers),
        },
      ];
    }),
  );
}

/** What the words of a fault may hold that a finding has in fields of its own. */
type FaultWords = Readonly<Partial<Record<"found" | "expected" | "near" | "first", string | Text>>>;

const asText = (words: string | Text = ""): Text => (typeof words === "string" ? inBoth(words) : words);

function finding(
  { file, sheet }: Place,
  code: CheckCode,
  spot: { readonly row: number; readonly column: number } | null,
  message: Finding["message"],
  params: object | undefined,
): Finding {
  const { found, expected, near, first } = (params ?? {}) as FaultWords;
  return {
    file,
    sheet,
    cell: spot ? a1(spot.row, spot.column) : "",
    code,
    severity: SEVERITY[code],
    found: asText(found),
    expected: asText(expected || near || first),
    message,
    clause: "",
  };
}

import type { CheckedFile } from "../checks/checked-file";
import { scopesOf } from "../checks/report";
import { joinStages } from "../checks/totals/join";
import { type Total, totalsOf } from "../checks/totals/totals";
import { isUnsaid, type MergeMethod, type Scheme, type Stage } from "../schemes/scheme";
import type { ShortlistFault } from "../text/messages/shortlist";
import type { Book, Sheet } from "../workbook/model";
import { isRoundSheet } from "../workbook/round/words";
import type { Round } from "../workbook/round/round";
import { gather } from "./gather";
import { portions } from "./portions";
import { bonusIn, excludedIn, type Listed } from "./lists";
import { type Shortlist, shortlistOf } from "./result";

/** How reviewers' scores are merged, by the stage's key, where the panel has chosen. */
export type Choices = Readonly<Partial<Record<string, MergeMethod>>>;

/** What books that lie open together come to. */
export type Assembled =
  /** The scheme's document names no stages, or no sheet holds scores of one. */
  | { readonly kind: "empty" }
  /** Reviewers' scores are there and nobody says how they are merged: the panel is asked, never guessed for. */
  | { readonly kind: "choose"; readonly stages: readonly Stage[] }
  | { readonly kind: "faults"; readonly faults: readonly ShortlistFault[] }
  | { readonly kind: "list"; readonly shortlist: Shortlist; readonly totals: readonly Total[] };

/**
 * Makes the shortlist of all stages whose scores are among the files: a table counts for the stage it names, one that names
 * none for no stage. Bonus points and exclusions are taken from the first table that lists them. Yields between its steps,
 * for the caller to breathe.
 */
export function* assemble(
  scheme: Scheme,
  files: readonly CheckedFile[],
  round: Round | null,
  choices: Choices,
): Generator<void, Assembled> {
  const all = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const totals: Total[] = [];
  for (const file of files)
    for (const portion of portions(file)) {
      const scopes = scopesOf(scheme, portion, round);
      totals.push(...scopes.filter(({ table }) => table.layout !== "collection-form").flatMap(totalsOf));
      yield;
    }
  const given = all
    .map((stage) => ({ books: { stage, files }, totals: totals.filter((total) => total.stage === stage.key) }))
    .filter((each) => each.totals.some(({ value }) => value !== "blank"));
  if (given.length === 0) return { kind: "empty" };
  yield;
  const { stages, faults } = gather(scheme, given, round, ({ key }) => choices[key] ?? null);
  const open = faults.flatMap(({ code, params }) =>
    code === "method-needed" ? all.filter(({ name }) => name === params.stage) : [],
  );
  const others = faults.filter(({ code }) => code !== "method-needed");
  if (open.length > 0 && others.length === 0) return { kind: "choose", stages: open };
  if (faults.length > 0) return { kind: "faults", faults: others };
  yield;
  const joined = joinStages(scheme, stages);
  const names = joined.applicants.map(({ name }) => name);
  const [bonus, excluded] = [bonusOf(scheme, files, names), exclusions(files, names)];
  const wrong = [...joined.faults, ...(bonus?.faults ?? []), ...(excluded?.faults ?? [])];
  if (wrong.length > 0) return { kind: "faults", faults: wrong };
  yield;
  const shortlist = shortlistOf(scheme, stages, joined.applicants, bonus?.by ?? null, excluded?.by ?? new Map());
  return { kind: "list", shortlist, totals };
}

type Read = Extract<CheckedFile, { readonly book: Book }>;

const booksOf = (files: readonly CheckedFile[]): Read[] => files.filter((file): file is Read => "book" in file);

function bonusOf(scheme: Scheme, files: readonly CheckedFile[], names: readonly string[]) {
  if (!scheme.bonus) return null;
  return firstList(
    files,
    () => true,
    (file, book) => bonusIn(scheme, file, book, names),
  );
}

/** 原因 alone is a heading of many lists, of recusals among them: an exclusion is called one. */
const EXCLUDED = /^(是否)?排除|取消资格|^excluded$/iu;

const exclusions = (files: readonly CheckedFile[], names: readonly string[]) =>
  firstList(
    files,
    (sheet) => someText(sheet, EXCLUDED),
    (file, book) => excludedIn(file, book, names),
  );

function firstList<T>(
  files: readonly CheckedFile[],
  holds: (sheet: Sheet) => boolean,
  read: (file: string, book: Book) => Listed<T>,
): Listed<T> | null {
  for (const { file, book } of booksOf(files)) {
    const sheets = book.sheets.filter((sheet) => !isRoundSheet(sheet.name) && holds(sheet));
    const list = read(file, { ...book, sheets });
    if (!list.faults.some(({ code }) => code === "list-unread")) return list;
  }
  return null;
}

const someText = ({ rows }: Sheet, pattern: RegExp): boolean =>
  rows.some((row) => row?.some((cell) => typeof cell?.value === "string" && pattern.test(cell.value.trim())));

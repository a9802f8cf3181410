import type { Scheme } from "../../schemes/scheme";
import type { Book, Sheet } from "../../workbook/model";
import { isNamed, LIST_SHEET } from "../../workbook/round/books/final-columns";
import { legalSheetNames } from "../../workbook/sheet-names";
import type { Shortlist } from "../result";
import { clausesSheet } from "./clauses-sheet";
import { finalTable } from "./final-table";
import { frozenList, liveList } from "./list-sheets";
import { originSheet } from "./origin-sheet";
import { stageSheet } from "./stage-sheet";

/** The workbook that the sheets go into. */
export interface Target {
  /** The names under which its own sheets were read: their cells are referred to, not copied. */
  readonly open: ReadonlySet<string>;
  /** What its file is called, where that is known. */
  readonly file?: string | null;
  /** The names of the sheets it has. */
  readonly taken: readonly string[];
  /** How a formula there names the scheme; null where it cannot: there is then no live formula of ours. */
  readonly schemeArgument: string | null;
}

/** The final table, and the list as values. */
const [RESULT, VALUES] = ["结果", "入围名单（数值）"];

const newFile = (scheme: Scheme): Target => ({
  open: new Set(),
  taken: [],
  schemeArgument: isNamed(scheme) ? `"${scheme.name.zh}"` : null,
});

/**
 * Results that need not be trusted: the list as values, which every reader shows; the same list as our live formula; the
 * final table in plain formulas with our functions and the differences beside them; each stage's scores with the cells
 * they came from; the clauses. Sheets that a formula refers to come before it, so that they can be added one by one.
 */
export function resultSheets(shortlist: Shortlist, target: Target = newFile(shortlist.scheme)): Sheet[] {
  const { stages, judge } = shortlist;
  const { schemeArgument } = target;
  const wanted = [...stages.map(({ stage }) => `${stage.name.zh}得分`), RESULT, LIST_SHEET, VALUES, "条款", "来历"];
  const names = legalSheetNames([...target.taken, ...wanted]).slice(target.taken.length);
  const [final, live, frozen, clauses, origin] = names.slice(stages.length);
  const last = originSheet(origin, shortlist, (name) => (target.open.has(name) ? (target.file ?? name) : name));
  if (judge.stages.length === 0) return [last];
  const merged = stages.map((each, i) => stageSheet(names[i], shortlist, each, i, target.open));
  const table = finalTable(final, shortlist, merged, schemeArgument);
  return [
    ...merged.map(({ sheet }) => sheet),
    table.sheet,
    ...(schemeArgument === null ? [] : [liveList(live, final, shortlist, schemeArgument, table.excluded)]),
    frozenList(frozen, shortlist),
    clausesSheet(clauses, shortlist),
    last,
  ];
}

/** The results as a workbook of their own, the lists first. */
export function resultsBook(shortlist: Shortlist): Book {
  const sheets = resultSheets(shortlist);
  const first = (sheet: Sheet): number => [VALUES, LIST_SHEET, RESULT].indexOf(sheet.name) + 1 || 4;
  return { sheets: [...sheets].sort((a, b) => first(a) - first(b)), externalLinks: [], settings: {} };
}

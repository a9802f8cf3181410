import type { Scheme } from "../../schemes/scheme";
import { findScheme, schemes } from "../../schemes";
import { type RoundFault, sayRound } from "../../text/messages/round";
import type { Text } from "../../text/text";
import { a1 } from "../address";
import type { Sheet } from "../model";
import { linesOf } from "./lines";
import { readKeys, type Report, StageNames } from "./read-keys";
import { type CellWords, readLists } from "./read-lists";
import type { Round } from "./round";
import { type KeyLine, sectionsOf } from "./sections";
import type { List } from "./words";

/** What is wrong at a cell of the sheet 评审设置; rows and columns count from 0. */
export interface RoundFinding {
  readonly row: number;
  readonly column: number;
  readonly fault: RoundFault;
  readonly message: Text;
}

export interface RoundReading {
  /** Null where nothing on the sheet is a round's. */
  readonly round: Round | null;
  /** The scheme that it names, or the one that was given where it names none. */
  readonly scheme: Scheme | null;
  readonly findings: readonly RoundFinding[];
  /** Where its lists stand. */
  readonly headings: Readonly<Partial<Record<List, { readonly row: number; readonly column: number }>>>;
}

/**
 * Reads a round from its sheet: keys at the top (方案, 名称, 环节, 满分, 合并方法), then lists under headings (申报组织, 评审员,
 * 回避, 封存). The order of lists and columns is free, blank rows count for nothing, headings may be Chinese or English.
 * Never throws; what cannot be used is left out and reported at its cell.
 * @param given the scheme at hand, for sheets that name it or none; other names are looked up.
 * @param called how its cells are called in the words of findings, where nobody sees the sheet itself
 */
export function readRound(sheet: Sheet, given: Scheme | null = null, called: CellWords = byAddress): RoundReading {
  const findings: RoundFinding[] = [];
  const report: Report = ({ row, column }, fault) => findings.push({ row, column, fault, message: sayRound(fault) });
  const { keys, lists, strange } = sectionsOf(linesOf(sheet));
  if (keys.length === 0 && lists.length === 0) {
    report({ row: 0, column: 0 }, { code: "round-empty", params: undefined });
    return { round: null, scheme: given, findings, headings: {} };
  }
  for (const { text, ...at } of strange) report(at, { code: "key-unknown", params: { found: text } });
  const { name, scheme } = schemeOf(keys, given, report);
  const names = new StageNames(scheme);
  const settings = readKeys(keys, names, scheme, report);
  const round = { scheme: name, ...readLists(sheet, lists, names, report, called), ...settings };
  const headings = Object.fromEntries(lists.map(({ list, at: { row, column } }) => [list, { row, column }]));
  return { round, scheme, findings: inOrder(findings), headings };
}

const byAddress: CellWords = (row, column) => ({ zh: a1(row, column), en: a1(row, column) });

function schemeOf(
  keys: readonly KeyLine[],
  given: Scheme | null,
  report: Report,
): { name: string; scheme: Scheme | null } {
  const line = keys.find(({ key }) => key === "scheme");
  const name = line?.value?.text ?? "";
  if (name === "") {
    if (!given) report(line?.at ?? { row: 0, column: 0 }, { code: "scheme-missing", params: undefined });
    return { name: given?.id ?? "", scheme: given };
  }
  const scheme = given && isCalled(given, name) ? given : (findScheme(name) ?? null);
  if (!scheme && line?.value) {
    const known = {
      zh: schemes.map((each) => each.name.zh).join("、"),
      en: schemes.map((each) => each.name.en).join(", "),
    };
    report(line.value, { code: "scheme-unknown", params: { found: name, known } });
  }
  return { name, scheme: scheme ?? given };
}

/** Whether a scheme, known by name or read from a sheet, goes by this name. */
export const isCalled = ({ id, name, aliases }: Scheme, text: string): boolean =>
  [id, name.zh, name.en, ...aliases].some((each) => plain(each) === plain(text));

const plain = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

const inOrder = (findings: readonly RoundFinding[]): RoundFinding[] =>
  [...findings].sort((a, b) => a.row - b.row || a.column - b.column);

import type { Place, WorkbookPort } from "../../../hosts/port";
import type { Text } from "../../../text/text";
import { a1 } from "../../../workbook/address";
import { isErrorValue, type CellValue } from "../../../workbook/model";
import { showValue } from "../../shell/value";
import { blockers } from "./blockers";
import { errorHelp, type ErrorHelp } from "./error-help";
import type { Found } from "./find";
import { readArguments, type Given } from "./given";
import { inputsOf, listInputs, type Input } from "./inputs";
import { tellBonus } from "./tell-bonus";
import { tellPanel } from "./tell-panel";
import { tellRank } from "./tell-rank";
import { tellCategories, tellScore } from "./tell-score";
import { tellShortlist } from "./tell-shortlist";
import { tellCombine, tellExplain, tellGate } from "./tell-stages";
import { explainTexts, saying } from "./texts";
import type { Teller, Told } from "./told";

/** Everything the explain view shows about a cell. */
export interface Explanation {
  readonly address: string;
  readonly name: string;
  readonly formula: string;
  /** Where the formula stands, for a cell that its result has spilled into. */
  readonly origin: string | null;
  readonly value: CellValue;
  readonly sentences: readonly Text[];
  readonly problem: ErrorHelp | null;
  /** What to bear in mind: an argument that could not be read, a value that is out of date. */
  readonly remarks: readonly Text[];
  readonly inputs: readonly Input[];
}

const TELLERS: Readonly<Record<string, Teller>> = {
  COMBINE: tellCombine,
  GATE: tellGate,
  EXPLAIN: tellExplain,
  SCORE: tellScore,
  CATEGORIES: tellCategories,
  RANK: tellRank,
  PANEL: tellPanel,
  BONUS: tellBonus,
};

/** Reads what a formula reads, and tells how it comes to the value of the found cell. */
export async function explainCell(port: WorkbookPort, found: Found): Promise<Explanation> {
  const { call, origin, place, value } = found;
  const given = await readArguments(port, origin.sheet, call.arguments);
  const unread = given.some(({ kind }) => kind === "unread");
  const list = call.name === "SHORTLIST" ? await listRow(port, found) : null;
  const told = list ? tellShortlist(list, given) : unread ? NOTHING : tell(found, given);
  return {
    address: a1(place.row, place.column),
    name: `AWARD.${call.name}`,
    formula: found.formula,
    origin: found.down + found.across > 0 ? a1(origin.row, origin.column) : null,
    value,
    sentences: told.sentences.length > 0 || told.now !== "" ? told.sentences : [explainTexts.blankRow],
    problem: isErrorValue(value) ? await problem(port, found, value.error, given, told) : null,
    remarks: remarks(found, given, told),
    inputs: list ? listInputs(list.header, list.row, found) : inputsOf(found, given, told.columns),
  };
}

const NOTHING: Told = { sentences: [] };

function tell(found: Found, given: readonly Given[]): Told {
  return TELLERS[found.call.name]?.(found, given) ?? { sentences: [explainTexts.noDetail] };
}

async function problem(
  port: WorkbookPort,
  found: Found,
  error: string,
  given: readonly Given[],
  told: Told,
): Promise<ErrorHelp> {
  const general = errorHelp(error);
  if (error === "#SPILL!") return { ...general, todo: (await blockers(port, found, given)) ?? general.todo };
  const { message } = found;
  const byHost = message === undefined ? undefined : { zh: message, en: message };
  const own = error === "#N/A" || error === "#VALUE!" ? (told.fault ?? byHost) : undefined;
  return own ? { why: own, todo: null } : general;
}

function remarks(found: Found, given: readonly Given[], told: Told): Text[] {
  const { value, call } = found;
  const list: Text[] = [];
  if (!call.alone) list.push(explainTexts.nested);
  if (given.some(({ kind }) => kind === "unread")) list.push(explainTexts.unread);
  if (given.some((argument) => argument.kind === "cells" && argument.cut)) list.push(explainTexts.cut);
  if (told.fault && !isErrorValue(value)) list.push(told.fault);
  else if (call.alone && !isErrorValue(value) && told.now !== undefined && differ(value, told.now))
    list.push(saying.stale(showValue(value) || "“”", showValue(told.now) || "“”"));
  return list;
}

/** Blank and an empty text look alike; a number in a cell is the double nearest to the exact one, as ours is. */
function differ(shown: CellValue, now: CellValue): boolean {
  return (shown ?? "") !== (now ?? "");
}

/** The row of a shortlist's table in which a cell stands, with the table's header. */
async function listRow(port: WorkbookPort, { origin, spill, place, down }: Found) {
  const width = { column: origin.column, columns: spill?.columns ?? 1, rows: 1, sheet: origin.sheet };
  const [[header = []] = [], [row = []] = []] = await Promise.all(
    [origin.row, place.row].map(
      (at): Promise<readonly (readonly { value: CellValue }[])[]> =>
        port.readCells({ ...width, row: at } satisfies Place).then((cells) => cells ?? []),
    ),
  );
  return {
    header: header.map(({ value }) => value),
    row: row.map(({ value }) => value),
    isHeader: down === 0,
  };
}

import type { Joined } from "../checks/totals/join";
import type { How } from "../checks/totals/stage-scores";
import { Judge } from "../ranking/judge";
import { type ListCell, shortlistLines } from "../ranking/list";
import { type Standing, standings } from "../ranking/shortlist";
import { isUnsaid, type Scheme } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import type { ScoreCell } from "../scoring/score-cell";
import type { Text } from "../text/text";
import { plainName } from "../workbook/firm-name";
import { type CellValue, isErrorValue } from "../workbook/model";
import { METHODS } from "../workbook/round/words";
import type { GatheredStage } from "./gather";

/** A shortlist with all that it rests on. */
export interface Shortlist {
  readonly scheme: Scheme;
  readonly judge: Judge;
  /** The stages that were given, in the order of `Joined.scores`. */
  readonly stages: readonly GatheredStage[];
  readonly applicants: readonly Joined[];
  readonly standings: readonly Standing[];
  readonly withBonus: boolean;
  /** The list as AWARD.SHORTLIST gives it: a header row, best tier first. */
  readonly table: readonly (readonly CellValue[])[];
}

/** Judges joined applicants. Stages that were not given stay blank: whoever passed the gates so far is 资料不全. */
export function shortlistOf(
  scheme: Scheme,
  stages: readonly GatheredStage[],
  applicants: readonly Joined[],
  bonus: ReadonlyMap<string, ScoreCell> | null,
  excluded: ReadonlyMap<string, string | null>,
): Shortlist {
  const all = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const judge = new Judge(scheme, all);
  const withBonus = bonus !== null && [...bonus.values()].some((cell) => cell !== null);
  const found = standings(
    judge,
    applicants.map(({ name, scores }) => ({
      name,
      scores: all.map(({ key }) => {
        const at = stages.findIndex(({ stage }) => stage.key === key);
        return scores[at]?.value?.toNumber() ?? null;
      }),
      bonus: withBonus ? (bonus?.get(plainName(name)) ?? null) : undefined,
      excluded: excluded.get(plainName(name)) ?? null,
    })),
  );
  const { headings, lines } = shortlistLines(judge, found, withBonus);
  const table = [headings, ...lines.map(({ cells }) => cells.map(valueOf))];
  return { scheme, judge, stages, applicants, standings: found, withBonus, table };
}

/** How a stage's scores came about, as one says it. */
export function howWords(how: How): Text {
  if (how === "single") return { zh: "表中所列得分", en: "the scores as listed" };
  const names = { mean: "mean", trimmed: "trimmed mean", median: "median", consensus: "consensus" } as const;
  return { zh: METHODS[how], en: names[how] };
}

/** How each stage came about; a stage without scores says nothing. */
export const howOf = ({ scores }: GatheredStage): How | null => scores[0]?.how ?? null;

/** What is missing is #N/A in the list, what is bad #VALUE!, as our function answers. */
function valueOf(cell: ListCell): CellValue {
  if (!(cell instanceof Gap)) return cell;
  return cell.reason === null ? "" : { error: cell.kind === "missing" ? "#N/A" : "#VALUE!" };
}

/** A cell of the list as text. */
export const cellText = (cell: CellValue): string => (isErrorValue(cell) ? cell.error : String(cell ?? ""));

import { CellError, type ResultCell } from "../../../functions/host";
import { Failure } from "../../../functions/failure";
import { roundOf, type RoundArguments } from "../../../functions/round-arguments";
import type { Absent } from "../../../functions/stage-arguments";
import { explain } from "../../../ranking/explain";
import { Judge } from "../../../ranking/judge";
import { NOT_PASSED } from "../../../ranking/pass";
import type { Stage } from "../../../schemes/scheme";
import { bonusOf } from "../../../scoring/combine";
import { Gap } from "../../../scoring/gap";
import { say } from "../../../text/messages";
import { rangeOf, type Given } from "./given";
import { rowOf, toldGap, type Teller, type Told } from "./told";

/** COMBINE: the arithmetic, the gates, the clauses. */
export const tellCombine: Teller = (found, given) =>
  withRound(
    given,
    ({ role }) => (role === "weighted" ? "refuse" : "leave-out"),
    (round) => {
      const told = explained(round, found.down);
      return told instanceof Gap
        ? toldGap(told)
        : { sentences: told.sentences, ...(told.composite && { now: told.composite.composite.toNumber() }) };
    },
  );

/** EXPLAIN: the sentences themselves, in the reader's language. */
export const tellExplain: Teller = (found, given) =>
  withRound(
    given,
    (stage, first) => (stage === first ? "refuse" : "leave-out"),
    (round) => {
      const told = explained(round, found.down);
      return told instanceof Gap ? toldGap(told) : { sentences: told.sentences };
    },
  );

/** GATE: which gates are passed and missed, after the arithmetic where all weighted stages are at hand. */
export const tellGate: Teller = (found, [scheme, document, site]) =>
  withRound(
    [scheme, document, site],
    (stage, first) => (stage === first ? "refuse" : "leave-out"),
    (round) => {
      const told = explained(round, found.down);
      if (told instanceof Gap) return toldGap(told);
      const { sentences, tier } = told;
      return { sentences, ...(tier !== undefined && { now: (tier?.name ?? NOT_PASSED).zh }) };
    },
  );

type Policy = (stage: Stage, first: Stage) => Absent;

function withRound(
  [scheme, document, site, defence, bonus]: readonly Given[],
  absent: Policy,
  tell: (round: RoundArguments) => Told,
): Told {
  const stages = { document: rangeOf(document), site: rangeOf(site), defence: rangeOf(defence) };
  const round = roundOf(rangeOf(scheme), stages, rangeOf(bonus), absent);
  if (round instanceof Failure) return { sentences: [], fault: say(round.reason) };
  return "table" in round ? tell(round) : { sentences: [], fault: faultIn(round) };
}

const faultIn = (cells: readonly ResultCell[]) =>
  cells.find((cell): cell is CellError => cell instanceof CellError)?.message;

function explained({ known, table, extra }: RoundArguments, down: number) {
  const at = rowOf(down, table.rows.length);
  const bonus = extra === null ? 0 : bonusOf(known, extra[at]);
  return bonus instanceof Gap ? bonus : explain(new Judge(known, table.stages), table.rows[at] ?? [], bonus);
}

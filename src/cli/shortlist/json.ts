import { outcomeOf, whyOf } from "../../ranking/explain/standing";
import type { Standing } from "../../ranking/shortlist";
import { Gap } from "../../scoring/gap";
import { OddCell } from "../../scoring/score-cell";
import type { Sum } from "../../exact/sum";
import { type StageScore, written } from "../../checks/totals/stage-scores";
import { Fraction } from "../../exact/fraction";
import { say } from "../../text/messages";
import type { Language } from "../../text/text";
import { howOf, type Shortlist } from "../../reports/result";

/** The shortlist as JSON, in the list's order, each number with the cells that it rests on. */
export function shortlistJson(shortlist: Shortlist, language: Language): string {
  const { scheme, judge, stages, standings, table } = shortlist;
  const waiting = standings.filter(({ verdict }) => verdict.kind === "incomplete").length;
  const order = table.slice(1).map(([name]) => name);
  const ranked = order.flatMap((name) => standings.filter(({ applicant }) => applicant.name === name).slice(0, 1));
  const plain = {
    scheme: scheme.id,
    stages: stages.map((each) => ({
      stage: each.stage.key,
      name: each.stage.name[language],
      method: howOf(each),
    })),
    applicants: ranked.map((standing) => ({
      name: standing.applicant.name,
      scores: scoresOf(shortlist, standing, language),
      bonus: typeof standing.applicant.bonus === "number" ? standing.applicant.bonus : null,
      review: sumOf(standing.review),
      composite: sumOf(standing.composite),
      outcome: outcomeOf(scheme, standing)?.[language] ?? null,
      rank: standing.verdict.kind === "placed" ? standing.verdict.seat.place : null,
      why: whyOf(judge, standing, waiting)[language],
      ...gapOf(standing, language),
    })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function scoresOf({ stages, applicants }: Shortlist, { applicant }: Standing, language: Language) {
  const joined = applicants.find(({ name }) => name === applicant.name);
  return Object.fromEntries(stages.map(({ stage }, i) => [stage.key, scoreOf(joined?.scores[i], language)]));
}

const scoreOf = (score: StageScore | undefined, language: Language) =>
  score && {
    value: score.value?.toNumber() ?? null,
    method: score.how,
    from: score.from.map(({ reviewer, value, at }) => ({
      reviewer,
      value: value instanceof Fraction ? value.toNumber() : written(value)[language],
      ...at,
    })),
  };

const sumOf = (sum: Sum | Gap): number | null => (sum instanceof Gap ? null : sum.toNumber());

/** Why there is no composite or no outcome, where the scores or the rules leave them open. */
function gapOf({ verdict, composite, applicant }: Standing, language: Language) {
  const gap = verdict.kind === "gap" ? verdict.gap : composite instanceof Gap ? composite : null;
  const odd = applicant.scores.some((cell) => cell instanceof OddCell);
  return gap?.reason && (odd || verdict.kind === "gap") ? { gap: say(gap.reason)[language] } : {};
}

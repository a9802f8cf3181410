import { Failure } from "../../../functions/failure";
import { schemeOf } from "../../../functions/scheme-argument";
import { scoreRows } from "../../../functions/decode";
import { cite } from "../../../schemes/cite";
import { isUnsaid } from "../../../schemes/scheme";
import { bonusPoints } from "../../../scoring/bonus";
import { Gap } from "../../../scoring/gap";
import { say } from "../../../text/messages";
import { rangeOf, type Given } from "./given";
import { saying } from "./texts";
import { rowOf, toldGap, type Teller } from "./told";

/** BONUS: so many points for each person, with the clause. */
export const tellBonus: Teller = ({ down }, [scheme, ordinary, senior]) => {
  const known = schemeOf(rangeOf(scheme));
  if (known instanceof Failure) return { sentences: [], fault: say(known.reason) };
  const [plain, high] = [countAt(ordinary, down), countAt(senior, down)];
  const points = bonusPoints(known, plain, high);
  if (points instanceof Gap) return toldGap(points);
  const sentences = (
    [
      ["ordinary", plain],
      ["senior", high],
    ] as const
  ).flatMap(([kind, count]) => {
    const rule = known.bonus?.[kind];
    return rule && !isUnsaid(rule) ? [saying.bonusFor(kind, Number(count ?? 0), rule.value, cite(known, rule))] : [];
  });
  return { sentences, now: points.toNumber() };
};

function countAt(given: Given | undefined, down: number) {
  const rows = scoreRows(rangeOf(given) ?? []);
  return rows[rowOf(down, rows.length)]?.[0] ?? null;
}

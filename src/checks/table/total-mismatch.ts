import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import { microOf } from "../../exact/micro";
import { Gap } from "../../scoring/gap";
import { type PanelMethod, panelScore } from "../../scoring/panel";
import type { Entry } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { type Recomputed, Recomputer } from "../recompute";
import { shownHalf } from "../rounded";
import { readEntry } from "../score-entries";
import { inTable, nameOf, stagesOf, type TableCheck, type TableScope } from "../scope";

/**
 * A stated subtotal, total, mean or weighted score that is not the recomputed one, beyond half a unit of the decimals
 * shown for each rounded part. How a panel merges scores is its choice: means are held to the method most of them follow.
 */
export const totalMismatch: TableCheck = (scope) => {
  const recomputer = new Recomputer(scope);
  const sums = scope.table.entries.flatMap((entry) => {
    const stated = statedOf(entry);
    const recomputed = stated && (entry.kind !== "mean" || recomputer.sumsMeans(entry)) ? recomputer.of(entry) : null;
    return stated && recomputed && !agrees(entry, stated, recomputed) ? [mismatch(scope, entry, recomputed.value)] : [];
  });
  return [...sums, ...means(scope, recomputer)];
};

const METHODS: readonly PanelMethod[] = ["mean", "trimmed", "median"];

function means(scope: TableScope, recomputer: Recomputer): Finding[] {
  const rows = scope.table.entries
    .filter((entry) => entry.kind === "mean" && statedOf(entry))
    .map((entry) => ({ entry, stated: statedOf(entry) as Fraction, scores: recomputer.merged(entry) }))
    .filter(({ scores }) => scores !== null && scores.length > 0);
  const by = METHODS.map((method) => ({
    off: rows.flatMap(({ entry, stated, scores }) => {
      const merged = panelScore(scores ?? [], method, 1);
      const exact = merged instanceof Gap ? null : { value: merged.fraction(), slack: Fraction.ZERO };
      return exact && agrees(entry, stated, exact) ? [] : [{ entry, value: exact?.value ?? stated }];
    }),
  }));
  const best = by.reduce((a, b) => (b.off.length < a.off.length ? b : a));
  // A method that fits no row but one is no method: then the mean is meant, as the heading says.
  const meant = best.off.length * 2 < rows.length ? best : by[0];
  return meant.off.map(({ entry, value }) => mismatch(scope, entry, value));
}

/** What stands there as a number, also where it was typed as text: 1,596.75. */
function statedOf(entry: Entry): Fraction | null {
  const value = readEntry(entry, "points");
  return typeof value === "number" ? decimalOf(value) : null;
}

function agrees(entry: Entry, stated: Fraction, { value, slack }: Recomputed): boolean {
  const difference = stated.minus(value);
  const distance = difference.compare(Fraction.ZERO) < 0 ? difference.negated() : difference;
  const allowed = slack.plus(shownHalf(entry));
  return distance.compare(allowed.compare(NOISE) > 0 ? allowed : NOISE) <= 0;
}

/** Half a millionth: less is a double's noise, and nothing is decided on it. */
const NOISE = Fraction.of(1, 2_000_000);

function mismatch(scope: TableScope, entry: Entry, value: Fraction): Finding {
  const stage = entry.kind === "review" ? stagesOf(scope.scheme).find(({ role }) => role === "weighted") : undefined;
  return inTable(scope, "total-mismatch", entry, {
    what: nameOf(scope, entry),
    found: String(entry.cell?.value),
    expected: microOf(value) / 1e6,
    rule: stage?.weight,
  });
}

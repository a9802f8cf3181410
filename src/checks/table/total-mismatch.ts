import type { Fraction } from "../../exact/fraction";
import { microOf } from "../../exact/micro";
import type { ScoreUnit } from "../../scoring/score-cell";
import type { Entry } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { peersOf } from "../peers";
import { Recomputer } from "../recompute";
import { saidUnits } from "../said-units";
import { inTable, nameOf, stagesOf, type TableCheck, type TableScope } from "../scope";
import { StatedMeans } from "../stated-means";
import { agrees, type Held, inUnit, statedOf, unitsFrom, unitStated } from "../stated-unit";
import { TableLines } from "../table-lines";

/**
 * A stated subtotal, total, mean or weighted score that is not the recomputed one, beyond half a unit of the decimals
 * shown for each rounded part. Each is held against what it should be in its own unit, which may be another than the
 * scores': points over percentages, percentages over points. Where nothing tells the unit, nothing is said.
 */
export const totalMismatch: TableCheck = (scope) => {
  const lines = new TableLines(scope.table);
  const means = new StatedMeans(scope, lines);
  const recomputer = new Recomputer(scope, lines, means);
  const sums = peersOf(scope.table).flatMap((peers) => wrongSums(scope, peers, recomputer));
  return [...sums, ...means.wrong()].map(({ entry, value }) => mismatch(scope, entry, value));
};

/** The sums of one column, or row, that are wrong in the unit that it is in. */
function wrongSums(
  scope: TableScope,
  peers: readonly Entry[],
  recomputer: Recomputer,
): { readonly entry: Entry; readonly value: Fraction }[] {
  const group = peers.flatMap((entry): Held[] => {
    const stated = entry.kind === "mean" && !recomputer.sumsMeans(entry) ? null : statedOf(entry);
    const should = stated && recomputer.of(entry);
    return stated && should ? [{ entry, stated, should: [should], most: should.most }] : [];
  });
  const [first] = group;
  if (!first) return [];
  const unit = unitStated(group, "points", ...unitsOf(scope, group, recomputer));
  return group.flatMap((held) => {
    const [should] = unit === null ? [] : inUnit(held, "points", unit);
    return !should || agrees(held, should) ? [] : [{ entry: held.entry, value: should.value }];
  });
}

/** The units that sums may be stated in, points first, and those that the sheet says. */
function unitsOf(
  scope: TableScope,
  group: readonly Held[],
  recomputer: Recomputer,
): [[ScoreUnit, ...ScoreUnit[]], ReadonlySet<ScoreUnit>] {
  const [{ entry }] = group;
  const said = saidUnits(scope, entry);
  const inPoints = recomputer.sumsPoints(entry) || (group.length === 1 && scope.table.unit === "points");
  const [usual, ...others] = unitsFrom("points");
  if (!OF_PARTS.has(entry.kind)) return [[usual], said];
  if (inPoints) return [[usual, ...others.filter((unit) => said.has(unit))], said];
  return [[usual, ...others], scope.table.unit ? new Set([...said, scope.table.unit]) : said];
}

/** Sums of parts may be stated as a share of their maximum; what is weighed over stages is in points. */
const OF_PARTS: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>(["subtotal", "total", "mean"]);

function mismatch(scope: TableScope, entry: Entry, value: Fraction): Finding {
  const stage = entry.kind === "review" ? stagesOf(scope.scheme).find(({ role }) => role === "weighted") : undefined;
  return inTable(scope, "total-mismatch", entry, {
    what: nameOf(scope, entry),
    found: String(entry.cell?.value),
    expected: microOf(value) / 1e6,
    rule: stage?.weight,
  });
}

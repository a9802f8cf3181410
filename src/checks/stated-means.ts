import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import type { ScoreUnit } from "../scoring/score-cell";
import { Gap } from "../scoring/gap";
import { type PanelMethod, panelScore } from "../scoring/panel";
import type { Entry } from "../workbook/score-book";
import { referencesOf, refersTo } from "./formula-cells";
import { partMaxima } from "./part-maxima";
import { peersOf } from "./peers";
import { readEntry, stagePoints } from "./score-entries";
import type { TableScope } from "./scope";
import { saidUnits } from "./said-units";
import { agrees, type Held, inUnit, mostAgree, statedOf, unitsFrom, unitStated } from "./stated-unit";
import { TableLines } from "./table-lines";

const METHODS: readonly PanelMethod[] = ["mean", "trimmed", "median"];

/** The means that a table states of its reviewers' scores: in what unit, and which are not what they should be. */
export class StatedMeans {
  private readonly means: ReadonlyMap<Entry, Held>;
  /** Those of one column, or row, with their unit; none where nothing tells it. */
  private readonly groups: { readonly held: readonly Held[]; readonly unit: ScoreUnit }[] = [];
  private readonly units = new Map<Entry, ScoreUnit | null>();
  /** Those whose formula takes the mean of the scores and does nothing else to it. */
  private readonly plain = new Set<Entry>();
  /** The unit of the scores; where it is not known, nothing is worked out in another. */
  private readonly from: ScoreUnit;

  constructor(
    private readonly scope: TableScope,
    lines: TableLines = new TableLines(scope.table),
  ) {
    const { table } = scope;
    const maxima = partMaxima(scope);
    this.from = table.unit ?? "points";
    const held = table.entries.flatMap((entry): Held[] => {
      const stated = entry.kind === "mean" ? statedOf(entry) : null;
      const scores = stated && merged(scope, lines.mates(entry), entry);
      if (!stated || !scores || scores.length === 0) return [];
      const most = entry.part === null ? wholeOf(scope, entry) : maxima[entry.part];
      const numbers = scores.map(({ value }) => value);
      const should = METHODS.map((method) => {
        const value = panelScore(numbers, method, 1);
        return value instanceof Gap ? null : { value: value.fraction(), slack: Fraction.ZERO };
      });
      if (isPlainMean(entry, scores)) this.plain.add(entry);
      return [{ entry, stated, should, most: table.unit === null ? null : most }];
    });
    this.means = new Map(held.map((each) => [each.entry, each]));
    for (const peers of peersOf(table)) {
      const group = peers.flatMap((entry) => this.means.get(entry) ?? []);
      const unit = group.length === 0 ? null : this.unitOfGroup(group);
      for (const { entry } of group) this.units.set(entry, unit);
      if (unit !== null) this.groups.push({ held: group, unit });
    }
  }

  has(entry: Entry): boolean {
    return this.means.has(entry);
  }

  /** Null where nothing tells it; only for means of scores. */
  unitOf(entry: Entry): ScoreUnit | null {
    return this.units.get(entry) ?? null;
  }

  /**
   * The means that are wrong, with what they should be in their unit. How a panel merges scores is its choice, and it may
   * state two merges side by side: those of one column are held to the method most of them follow.
   */
  wrong(): { readonly entry: Entry; readonly value: Fraction }[] {
    return this.groups.flatMap(({ held: group, unit }) => {
      const by = METHODS.map((_, method) =>
        group.flatMap((held) => {
          const should = inUnit(held, this.from, unit)[method];
          return should && agrees(held, should) ? [] : [{ entry: held.entry, value: should?.value ?? held.stated }];
        }),
      );
      const best = by.reduce((a, b) => (b.length < a.length ? b : a));
      // A method that fits no row but one is no method: then the mean is meant, as the heading says.
      return best.length * 2 < group.length ? best : by[0];
    });
  }

  private unitOfGroup(group: readonly Held[]): ScoreUnit | null {
    const plain = group.filter(({ entry }) => this.plain.has(entry));
    if (plain.length * 2 > group.length) return this.from;
    if (this.scope.table.unit === null) return mostAgree(group, this.from, this.from) ? this.from : null;
    return unitStated(group, this.from, unitsFrom(this.from), saidUnits(this.scope, group[0].entry));
  }
}

const PLAIN_MEAN = /^=\s*(?:ROUND\(\s*)?(?:AVERAGE|MEDIAN|TRIMMEAN)\([^()*/]*\)(?:\s*,\s*\d+\s*\))?\s*$/iu;

function isPlainMean({ cell }: Entry, scores: readonly Score[]): boolean {
  if (!cell?.formula || !PLAIN_MEAN.test(cell.formula)) return false;
  const references = referencesOf(cell.formula);
  return scores.some(({ row, column }) => refersTo(references, row, column));
}

interface Score {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** The scores that a mean is taken over; null where one of them is bad. */
function merged({ table }: TableScope, mates: readonly Entry[], entry: Entry): Score[] | null {
  const scores: Score[] = [];
  for (const each of mates) {
    if ((entry.stage !== null && each.stage !== entry.stage) || each.applicant !== entry.applicant) continue;
    const adviser = each.reviewer !== null && table.reviewers[each.reviewer]?.role === "adviser";
    if (each.kind !== "score" || each.reviewer === null || each.part !== entry.part || adviser) continue;
    const cell = readEntry(each, "points");
    if (typeof cell === "number") scores.push({ value: cell, row: each.row, column: each.column });
    else if (cell !== null && cell.kind !== "absent") return null;
  }
  return scores;
}

function wholeOf(scope: TableScope, entry: Entry): Fraction | null {
  const most = stagePoints(scope, entry);
  return most === null ? null : decimalOf(most);
}

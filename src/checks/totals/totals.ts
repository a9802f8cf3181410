import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import { partsOf, type ScoredPart } from "../../scoring/score";
import type { ScoreCell } from "../../scoring/score-cell";
import { rangeRef } from "../../workbook/address";
import { entryUnit } from "../../workbook/entry-unit";
import type { Entry } from "../../workbook/score-book";
import { matchParts } from "../match-parts";
import type { TableScope } from "../scope";
import { readEntry } from "../score-entries";

/** What one reviewer (or the panel together) gave an applicant at a stage, as points of the whole. */
export interface Total {
  readonly stage: string;
  readonly group: string | null;
  readonly applicant: string;
  /** Null where the table names nobody. */
  readonly reviewer: string | null;
  /** A person's score, or what the panel agreed on. */
  readonly kind: "score" | "agreed";
  /** Exact; `blank`: nothing is filled in; `absent`: 回避 and the like; `incomplete`: a part is missing or bad. */
  readonly value: Fraction | "blank" | "absent" | "incomplete";
  /** What each item or category counts, by its code, where the total is their sum. */
  readonly parts: ReadonlyMap<string, Fraction> | null;
  /** The cells whose multiples add up to it, where each holds a plain number: a formula can then stand for it. */
  readonly terms: readonly Term[] | null;
  /** The cells it was read from. */
  readonly at: { readonly file: string; readonly sheet: string; readonly cells: string };
}

/** A cell, and how often its number counts. */
export interface Term {
  readonly row: number;
  readonly column: number;
  readonly times: Fraction;
}

/** The totals that a table gives, applicant by applicant and reviewer by reviewer; advisers give none. */
export function totalsOf(scope: TableScope): Total[] {
  const { table } = scope;
  const groups = new Map<string, Entry[]>();
  for (const entry of table.entries) {
    const adviser = entry.reviewer !== null && table.reviewers[entry.reviewer]?.role === "adviser";
    if (adviser || (entry.kind !== "score" && entry.kind !== "agreed") || entry.applicant === null) continue;
    const key = [entry.kind, entry.stage ?? table.stage, entry.applicant, entry.reviewer].join("\n");
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const form = new PointsForm(scope);
  return [...groups.values()].flatMap((entries): Total[] => {
    const [{ kind, stage, applicant, reviewer }] = entries;
    const own = stage ?? table.stage;
    if (own === null || applicant === null) return [];
    return [
      {
        stage: own,
        group: table.group,
        applicant: table.applicants[applicant].text,
        reviewer: reviewer === null ? null : table.reviewers[reviewer].text,
        kind: kind === "agreed" ? "agreed" : "score",
        ...form.total(entries),
        at: { file: scope.file, sheet: scope.sheet.name, cells: cellsOf(entries) },
      },
    ];
  });
}

/** How a table's parts add up. */
export class PointsForm {
  private readonly matched: readonly (ScoredPart | null)[];
  private readonly level: "items" | "categories";

  constructor(private readonly scope: TableScope) {
    this.matched = matchParts(scope).parts;
    this.level = scope.table.parts.some(({ level }) => level === "item") ? "items" : "categories";
  }

  total(entries: readonly Entry[]): Pick<Total, "value" | "parts" | "terms"> {
    const cells = entries.map((entry) => ({
      entry,
      cell: readEntry(entry, entryUnit(this.scope.table, entry) ?? "points"),
    }));
    const bare = (value: Total["value"]) => ({ value, parts: null, terms: null });
    if (cells.every(({ cell }) => cell === null)) return bare("blank");
    if (cells.every(({ cell }) => cell === null || isAbsent(cell))) return bare("absent");
    if (cells.length === 1 && cells[0].entry.part === null) {
      const value = this.points(cells[0].cell, cells[0].entry);
      return { value, parts: null, terms: this.terms(cells, [null]) };
    }
    const parts = this.parts(cells);
    if (!parts) return bare("incomplete");
    const value = [...parts.values()].reduce((sum, each) => sum.plus(each), Fraction.ZERO);
    return { value, parts, terms: this.terms(cells, this.leaves() ?? []) };
  }

  /** What each part counts, by its code; null where one is missing, bad or there twice. */
  private parts(cells: readonly { readonly entry: Entry; readonly cell: ScoreCell }[]): Map<string, Fraction> | null {
    const leaves = this.leaves();
    const parts = new Map<string, Fraction>();
    for (const part of leaves ?? []) {
      const own = cells.filter(({ entry }) => entry.part === part);
      const value = own.length === 1 ? this.points(own[0].cell, own[0].entry) : "incomplete";
      if (!(value instanceof Fraction)) return null;
      parts.set(this.matched[part]?.code ?? String(part), value);
    }
    return leaves && leaves.length > 0 ? parts : null;
  }

  /** The cells of these parts with what a unit in them counts; null where one holds no plain number. */
  private terms(
    cells: readonly { readonly entry: Entry; readonly cell: ScoreCell }[],
    parts: readonly (number | null)[],
  ): Term[] | null {
    const terms = cells.flatMap(({ entry }): Term[] => {
      const times = parts.includes(entry.part) ? this.points(1, entry) : "incomplete";
      if (typeof entry.cell?.value !== "number" || !(times instanceof Fraction)) return [];
      return [{ row: entry.row, column: entry.column, times }];
    });
    return terms.length === parts.length ? terms : null;
  }

  /** The parts that are scored: those of the criteria where there are any; null where one is missing or there twice. */
  private leaves(): number[] | null {
    const { criteria, table } = this.scope;
    const all = [...table.parts.keys()];
    if (!criteria) return all.filter((i) => (table.parts[i].level === "item") === (this.level === "items"));
    const found = partsOf(criteria, this.level).map(({ code, name }) =>
      all.filter((i) => this.matched[i]?.code === code && this.matched[i]?.name.zh === name.zh),
    );
    return found.every((each) => each.length === 1) ? found.map(([i]) => i) : null;
  }

  /** What a score counts in points, where it stands for an entry: of a part, or of the whole stage. */
  points(cell: ScoreCell, entry: Entry): Fraction | "incomplete" {
    const { part } = entry;
    const { parts } = this.scope.table;
    const unit = entryUnit(this.scope.table, entry);
    if (typeof cell !== "number" || unit === null) return "incomplete";
    if (unit === "points") return decimalOf(cell);
    const most = part === null ? this.full() : (this.matched[part]?.points ?? parts[part].points?.value);
    if (most === undefined) return "incomplete";
    const share = decimalOf(most).times(decimalOf(cell));
    return unit === "percent" ? share.over(Fraction.of(100)) : share;
  }

  private full(): number | undefined {
    const { stage, criteria, round } = this.scope;
    const own = stage && round?.full?.[stage.key];
    if (own) return own;
    return stage && "value" in stage.full ? stage.full.value : criteria?.total;
  }
}

const isAbsent = (cell: ScoreCell): boolean => typeof cell === "object" && cell?.kind === "absent";

function cellsOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ row }) => row);
  const columns = entries.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const box = { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
  return rangeRef(box);
}

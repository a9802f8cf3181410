import { isUnsaid } from "../../schemes/scheme";
import type { ScoreUnit } from "../../scoring/score-cell";
import type { Entry, ScoreTable } from "../score-book";
import { withAgreedUnit } from "./agreed-unit";
import { downOf } from "./columns";
import type { Coord } from "./coords";
import { fullMarkOver } from "./full-mark";
import { confidenceOf } from "./confidence";
import { unitSaid } from "./heads";
import { layoutOf } from "./layouts";
import { whose } from "./owner";
import type { Portion, Reading } from "./reading";
import { shapeOf } from "./shape";
import { settleKinds } from "./stated";
import { columnCoords, rowCoord } from "./table-coords";
import { entriesOf, type Grid } from "./table-entries";
import { TableNames } from "./table-names";
import { withoutTwins } from "./twins";
import { unitOf } from "./unit";

/** Builds one table out of rows of a section; null where nothing in it is a score. */
export function buildTable(reading: Reading, portion: Portion): ScoreTable | null {
  const { site, section } = reading;
  const names = new TableNames(site.plane, site.lexicon);
  const grid = gridOf(reading, portion, names);
  const entries = grid.rows.length === 0 ? [] : entriesOf(grid);
  if (!entries.some(({ kind }) => KEPT.has(kind))) return null;
  const shape = shapeOf(grid, portion, entries);
  const fitting = layoutOf(shape);
  if (!fitting) return null;
  const parts = names.partLabels(grid.levels);
  const full = fullOf(reading, portion, grid, names);
  const first = portion.rows[0].r;
  const last = portion.rows.filter(({ type }) => type === "data").at(-1)?.r ?? first;
  const c1 = lastColumn(reading);
  const maxima = {
    parts,
    known: names.parts.protos.map(({ known }) => known?.part.points ?? null),
    full: full?.value ?? stageFull(reading, grid.stage),
  };
  const unit = site.pointed?.said.unit ?? unitOf(entries, saidUnit(reading, grid), maxima);
  const body = site.plane.box(first, section.c0, last, c1);
  return {
    layout: site.pointed?.said.layout ?? fitting.layout.name,
    transposed: fitting.layout.transposed(shape),
    confidence: confidenceOf(reading, portion, grid.columns, { entries, fit: fitting.fit, shape }),
    header: section.header
      ? site.plane.box(section.header.first, section.c0, section.header.last, c1)
      : { ...body, rows: 0 },
    body,
    stage: grid.stage,
    group: site.pointed?.said.group ?? reading.context.group ?? site.sheetName.group ?? site.fileName.group,
    unit,
    full,
    applicants: names.applicants,
    reviewers: names.reviewers,
    parts,
    entries: withAgreedUnit(entries, { unit, said: agreedSaid(grid), maxima }),
  };
}

/** The last column with a heading or anything below it. */
function lastColumn({ section, heads, profiles }: Reading): number {
  const last = heads
    .map(({ spots }, i) => spots.length > 0 || profiles[i].numbers + profiles[i].texts > 0)
    .lastIndexOf(true);
  return section.c0 + Math.max(last, 0);
}

/** Entries that make a table one of scores; sums of categories and comments alone do not. */
const KEPT: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>([
  "score",
  "mean",
  "agreed",
  "composite",
  "review",
  "total",
]);

function gridOf(reading: Reading, portion: Portion, names: TableNames): Grid {
  const { site, section, heads, roles, context } = reading;
  const { plane } = site;
  const down = downOf(roles);
  const data = portion.rows.filter(({ type, named }) => type === "data" && named);
  // Names over the columns come first: in a heading they stand before all rows.
  const headed = columnCoords(reading, portion, down, names);
  const settled = settleKinds(
    plane,
    headed,
    section.c0,
    data.map(({ r }) => r),
  );
  const columns = withoutTwins(settled, heads);
  const rows = data.map((row) => ({ row, coord: rowCoord(row, portion, down, names) }));
  const coords = [...columns, ...rows.map(({ coord }) => coord)];
  const has = (what: "applicant" | "reviewer" | "part" | "stage") =>
    coords.some((coord) => coord !== null && coord[what] !== null);
  const owner = whose(reading, portion.applicant, {
    applicant: has("applicant"),
    reviewer: has("reviewer"),
    part: has("part"),
  });
  return {
    plane,
    c0: section.c0,
    heads,
    columns,
    rows,
    parts: names.parts.protos,
    levels: names.parts.settle(),
    applicant: owner.applicant ? names.applicant(owner.applicant, false) : null,
    reviewer: owner.reviewer ? names.reviewer(owner.reviewer, owner.reviewer.role, false) : null,
    stage: has("stage")
      ? null
      : (site.pointed?.said.stage ?? context.stage ?? site.sheetName.stage ?? site.fileName.stage),
  };
}

/** The full mark that the sheet states: the total's maximum, or 满分… above the table. */
function fullOf(
  { context, heads }: Reading,
  { rows }: Portion,
  { columns }: Grid,
  names: TableNames,
): ScoreTable["full"] {
  const total = columns.findIndex((coord) => coord?.kind === "total" && coord.part === null);
  const said = heads.flatMap(({ spots }) => spots).find(({ token }) => fullMarkOver(token.text) !== null);
  const row = rows.find(({ word, points }) => word === "total" && points !== null);
  const inHeading = said ? { value: fullMarkOver(said.token.text) ?? 0, r: said.r, c: said.c } : null;
  const points = heads[total]?.points ?? row?.points ?? context.full ?? inHeading;
  return points ? { value: points.value, ...names.place(points.r, points.c) } : null;
}

const saidUnit = ({ heads }: Reading, { columns, rows }: Grid) =>
  rows.find(({ coord }) => coord.unit !== null)?.coord.unit ??
  heads.find(({ unit }, i) => {
    const kind = columns[i]?.kind;
    return unit !== null && (kind === null || kind === "score");
  })?.unit ??
  null;

/** What the headings over agreed values say of their unit, where the headings over scores do not say just the same. */
function agreedSaid({ heads, columns, rows }: Grid): ScoreUnit | null {
  const over = (of: (coord: Coord) => boolean) => {
    const units = heads.filter((_, i) => columns[i] !== null && of(columns[i])).map(({ unit }) => unit);
    return new Set(units.filter((unit) => unit !== null));
  };
  const agreed = over(({ kind }) => kind === "agreed");
  for (const { row, coord } of rows) {
    const said = coord.kind === "agreed" && row.label ? unitSaid([row.label]) : null;
    if (said) agreed.add(said);
  }
  // Beside agreed percentages points are worked out of them.
  const said = agreed.has("percent") ? "percent" : ([...agreed][0] ?? null);
  const scored = over(({ kind }) => kind === null || kind === "score");
  return said && scored.size === 1 && scored.has(said) ? null : said;
}

function stageFull({ site }: Reading, key: string | null): number | null {
  const stage = site.stages.find((each) => each.key === key);
  return !stage || isUnsaid(stage.full) ? null : stage.full.value;
}

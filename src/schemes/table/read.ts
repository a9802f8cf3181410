import { findScheme, schemes } from "..";
import type { Scheme } from "../scheme";
import { assembled, identified } from "./assemble";
import { contradictions } from "./contradictions";
import { knownOf, nearest, type Known } from "./entries";
import { TableFaults, type TableFault } from "./faults";
import { linesOf, type Line } from "./lines";
import { Reading } from "./reading";
import { SECTIONS } from "./sections";
import { BASE } from "./sections/base";

export type ReadTable =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/**
 * Reads a scheme from the cells of a table: a row a rule, as `docs/scheme-table.md` describes. Every fault is told, each
 * with its cell (A1 is the table's first); a table with a fault is no scheme. Values cite the table's documents where a
 * clause is written, else the cell of the table itself.
 */
export function readSchemeTable(rows: readonly (readonly unknown[])[]): ReadTable {
  const faults = new TableFaults();
  const { lines, base: inHeader } = linesOf(rows, faults);
  if (lines.length === 0 && !inHeader && faults.count === 0)
    faults.add("A1", { code: "table-blank", params: undefined });
  const known = lines.flatMap((line) => resolved(line, faults));
  const below = baseOf(known, inHeader, faults);
  if (below === undefined || lines.length + (inHeader ? 1 : 0) === 0) return { ok: false, faults: faults.list };
  const scheme = schemeOf(known, below, faults);
  return faults.count === 0 ? { ok: true, scheme } : { ok: false, faults: faults.list };
}

type Resolved = { readonly line: Line } & Known;

function resolved(line: Line, faults: TableFaults): Resolved[] {
  const found = knownOf(line);
  if (!found) {
    const params = { found: line.text("item"), near: nearest(line.text("item")).join("、") };
    faults.add(
      line.at("item"),
      line.cell("item") === null
        ? { code: "table-item-missing", params: undefined }
        : { code: "table-item-unknown", params },
    );
    return [];
  }
  const { entry } = found.known;
  if (entry.object === null && line.cell("object") !== null && found.line.cell("object") !== null)
    faults.add(line.at("object"), {
      code: "table-object-surplus",
      params: { item: entry.key, found: line.text("object") },
    });
  return [{ ...found.known, line: found.line }];
}

/** The scheme that the table stands on: null where it names none, undefined, with a fault, where that is unknown. */
function baseOf(
  lines: readonly Resolved[],
  inHeader: { readonly name: string; readonly cell: string } | null,
  faults: TableFaults,
): Scheme | null | undefined {
  const rows = lines
    .filter(({ entry, line }) => entry === BASE && line.cell("value") !== null)
    .map(({ line }) => ({ name: line.text("value"), cell: line.at("value") }));
  const [first, ...more] = [...(inHeader ? [inHeader] : []), ...rows];
  for (const { cell } of more)
    faults.add(cell, { code: "table-written-twice", params: { what: BASE.key, first: first.cell } });
  if (!first) return null;
  const scheme = findScheme(first.name);
  if (scheme) return scheme;
  const names = schemes.map(({ name }) => name.zh).join("、");
  faults.add(first.cell, { code: "table-base-unknown", params: { found: first.name, known: names } });
  return undefined;
}

function schemeOf(lines: readonly Resolved[], base: Scheme | null, faults: TableFaults): Scheme {
  const reading = new Reading(faults);
  const drafts = SECTIONS.map((section) => section.open(base, reading.names));
  for (const { entry, section, line } of lines) entry.declare?.(drafts[section], line, reading);
  SECTIONS.forEach((_, i) => {
    for (const { entry, section, line } of lines) if (section === i) entry.fill?.(drafts[i], line, reading);
  });
  let built: Partial<Scheme> = base ? { ...base } : {};
  const build = (last: boolean) =>
    SECTIONS.forEach((section, i) => {
      if ((section.last ?? false) !== last) return;
      built = { ...built, ...section.build(drafts[i], reading, built) };
      if (i === 0) built = identified(built, reading);
    });
  build(false);
  built = assembled(built, reading);
  build(true);
  const scheme = { ...built, document: base?.document ?? reading.principalKey } as Scheme;
  for (const { cell, reason } of contradictions(scheme, reading)) faults.add(cell, reason);
  return scheme;
}

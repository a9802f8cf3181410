import { plainKey } from "./cell";
import type { Line } from "./lines";
import type { Entry, Section } from "./section";
import { BASE } from "./sections/base";
import { SECTIONS } from "./sections";

/** A kind of row with the part of the scheme that it belongs to; `section` is -1 for the base. */
export interface Known {
  readonly entry: Entry;
  readonly section: number;
}

const keysOf = ({ key, also = [] }: Entry): string[] => [key.zh, key.en, ...also];

const KNOWN: ReadonlyMap<string, Known> = new Map(
  [
    { entry: BASE, section: -1 },
    ...SECTIONS.flatMap(({ entries }: Section, section) => entries.map((entry) => ({ entry, section }))),
  ].flatMap((known) => keysOf(known.entry).map((key) => [plainKey(key), known] as const)),
);

/** The kind of row that 项目 names; a value may follow its key after a colon in the same cell: 基础方案：济源2025. */
export function knownOf(line: Line): { readonly known: Known; readonly line: Line } | null {
  const item = line.text("item");
  const whole = KNOWN.get(plainKey(item.replace(/[:：]\s*$/, "")));
  if (whole) return { known: whole, line: valueOf(whole, line) };
  const [, key, value] = /^([^:：]+)[:：]\s*(.+)$/s.exec(item) ?? [];
  const known = key === undefined ? undefined : KNOWN.get(plainKey(key));
  if (!known || known.entry.object !== null || line.cell("value") !== null || line.cell("object") !== null) return null;
  return { known, line: line.with({ item: key, value: value.trim() }) };
}

/** Where a kind of row names no object, its value may stand in 对象 as well: 基础方案 | 济源2025. */
function valueOf({ entry }: Known, line: Line): Line {
  const inObject = entry.object === null && line.cell("value") === null && line.cell("object") !== null;
  return inObject ? line.movedToValue() : line;
}

/** The keys that look most like what was written, at most three. */
export function nearest(item: string): string[] {
  const written = [...new Set(plainKey(item))];
  const scored = [...new Set([...KNOWN.values()].map(({ entry }) => entry))].map((entry) => {
    const score = Math.max(...keysOf(entry).map((key) => likeness(written, plainKey(key))));
    return { key: entry.key.zh, score };
  });
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ key }) => key);
}

/** The part of the characters of both that they share. */
function likeness(written: readonly string[], key: string): number {
  const own = new Set(key);
  const shared = written.filter((letter) => own.has(letter)).length;
  return shared / Math.max(written.length, own.size, 1);
}

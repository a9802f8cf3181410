import { isUnsaid, type Rule } from "../../../../src/schemes/rule";
import type { Scheme, Stage, Tier } from "../../../../src/schemes/scheme";
import { readSchemeTable, type ReadTable } from "../../../../src/schemes/table";
import { say } from "../../../../src/text/messages";

export type Row = readonly unknown[];

/** A table of one's own: a name, a date, then these rows. They begin in row 3. */
export const own = (...rows: readonly Row[]): Row[] => [
  ["名称", "", "某市2026"],
  ["起始日期", "", "2026-01-01"],
  ...rows,
];

/** A table on top of a built-in scheme. Its rows begin in row 2. */
export const over = (base: string, ...rows: readonly Row[]): Row[] => [["基础方案", "", base], ...rows];

/** The scheme of a table that has no faults; else the test fails with them. */
export function said(read: ReadTable): Scheme {
  if (read.ok) return read.scheme;
  throw new Error(faultsOf(read).join("\n"));
}

export const schemeOf = (rows: readonly Row[]): Scheme => said(readSchemeTable(rows));

/** The faults of a table as `C4 what is wrong`. */
export const faultsOf = (read: ReadTable): string[] =>
  read.ok ? [] : read.faults.map(({ cell, reason }) => `${cell} ${say(reason).zh}`);

/** The cells of the faults and their codes. */
export const codesOf = (rows: readonly Row[]): string[] => {
  const read = readSchemeTable(rows);
  return read.ok ? [] : read.faults.map(({ cell, reason }) => `${cell} ${reason.code}`);
};

/** What a rule says; its reason where it is unsaid. */
export const valueOf = <T>(rule: Rule<T> | undefined): T | string | undefined =>
  rule && (isUnsaid(rule) ? rule.unsaid.zh : rule.value);

export const stagesOf = ({ stages }: Scheme): readonly Stage[] => (isUnsaid(stages) ? [] : stages.value);
export const stage = (scheme: Scheme, key: string): Stage => stagesOf(scheme).find((each) => each.key === key) as Stage;
export const tier = (scheme: Scheme, key: string): Tier => scheme.tiers.find((each) => each.key === key) as Tier;

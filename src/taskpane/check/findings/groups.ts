import type { Severity } from "../../../checks/codes";
import type { Finding } from "../../../checks/finding";
import { SEVERITY_ORDER } from "../../../checks/gravest";
import { type Counts, countBySeverity } from "./filter";

/** Findings under a heading: a file's, within it a sheet's, within that those of one severity. */
export interface Group {
  /** Tells the group apart, also after the findings have changed. */
  readonly key: string;
  readonly level: "file" | "sheet" | "severity";
  readonly name: string;
  readonly severity?: Severity;
  readonly counts: Counts;
  readonly total: number;
  readonly groups: readonly Group[];
  /** Those right under the heading. */
  readonly findings: readonly Finding[];
}

/** Findings by file, sheet and severity, in the order in which they come; a sheet of one severity is not divided again. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  return split(findings, ({ file }) => file).map(([file, own]) =>
    group(
      file,
      "file",
      file,
      split(own, ({ sheet }) => sheet).map(([sheet, each]) => sheetGroup(file, sheet, each)),
    ),
  );
}

function sheetGroup(file: string, sheet: string, findings: readonly Finding[]): Group {
  const key = `${file}\n${sheet}`;
  const counts = countBySeverity(findings);
  const there = SEVERITY_ORDER.filter((severity) => counts[severity] > 0);
  if (there.length === 1) return { ...group(key, "sheet", sheet, []), counts, total: findings.length, findings };
  const groups = there.map((severity): Group => {
    const own = findings.filter((each) => each.severity === severity);
    const none = { error: 0, warning: 0, info: 0, [severity]: own.length };
    const parts = { counts: none, total: own.length, groups: [], findings: own };
    return { key: `${key}\n${severity}`, level: "severity", name: "", severity, ...parts };
  });
  return group(key, "sheet", sheet, groups);
}

function group(key: string, level: Group["level"], name: string, groups: readonly Group[]): Group {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const each of groups) for (const severity of SEVERITY_ORDER) counts[severity] += each.counts[severity];
  const total = counts.error + counts.warning + counts.info;
  return { key, level, name, counts, total, groups, findings: [] };
}

function split(findings: readonly Finding[], by: (finding: Finding) => string): [string, Finding[]][] {
  const parts = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = by(finding);
    const own = parts.get(name);
    if (own) own.push(finding);
    else parts.set(name, [finding]);
  }
  return [...parts];
}

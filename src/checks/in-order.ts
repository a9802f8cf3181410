import type { Finding } from "./finding";

/** Findings by file and sheet as `place` counts them, then from top to bottom. */
export function inOrder(
  findings: readonly Finding[],
  place: (finding: Finding) => readonly [file: number, sheet: number],
): Finding[] {
  const placed = (finding: Finding) => {
    const [, letters = "", row = "0"] = /^([A-Z]*)(\d+)$/.exec(finding.cell) ?? [];
    return [...place(finding), Number(row), letters.length, letters] as const;
  };
  return findings
    .map((finding) => ({ finding, at: placed(finding) }))
    .sort(({ at: a }, { at: b }) => {
      for (let i = 0; i < 4; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
      return a[4] < b[4] ? -1 : a[4] > b[4] ? 1 : 0;
    })
    .map(({ finding }) => finding);
}

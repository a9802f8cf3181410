import { spawnSync } from "node:child_process";
import path from "node:path";
import { type Field, POINTS } from "./data";
import { wideRows } from "./hyper";

export interface LibreOffice {
  /** Milliseconds of a whole recalculation, by how ranks are written. */
  readonly ranks: Readonly<Record<string, number>>;
  /** After one changed cell. */
  readonly changed: number;
}

/** The job in LibreOffice Calc, or why it was not run. It needs soffice, and a Python that knows LibreOffice's API. */
export function libreOffice(field: Field, reviewers: number): LibreOffice | string {
  const input = JSON.stringify({
    document: wideRows(field.document, reviewers),
    site: wideRows(field.site, reviewers),
    defence: field.defence,
    points: POINTS,
    reviewers,
  });
  // Debian's own Python holds the module; another one on the path may not.
  for (const python of ["/usr/bin/python3", "python3"]) {
    const run = spawnSync(python, [path.resolve("test/bench/libreoffice.py")], { input, maxBuffer: 1 << 26 });
    if (run.status === 0) return JSON.parse(run.stdout.toString()) as LibreOffice;
    const said = run.stderr?.toString() ?? "";
    if (!/No module named|ENOENT/.test(said) && run.error === undefined) return said.trim().split("\n").at(-1) ?? "?";
  }
  return "LibreOffice 没有运行：需要 libreoffice-calc 和 python3-uno。 Not run: needs libreoffice-calc and python3-uno.";
}

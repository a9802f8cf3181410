import type { CheckedFile } from "../../checks/checked-file";
import type { Finding } from "../../checks/finding";
import type { SheetReading } from "../../workbook/score-book";
import type { Checked, Job } from "./check-job";
import type { Answered, SheetId } from "./check-messages";

/** What each sheet reads as, under each key it was told by. */
export type Readings = ReadonlyMap<SheetId, ReadonlyMap<string, SheetReading>>;

/** Puts together what the thread tells bit by bit. */
export class Gathering {
  readonly #files: CheckedFile[];
  readonly #findings: Finding[][] = [];

  constructor(
    private readonly job: Job,
    private readonly known: Readings,
  ) {
    this.#files = job.files.map((file) =>
      "refusal" in file ? file : { ...file, reading: { file: file.file, sheets: [] } },
    );
  }

  take(answered: Answered): void {
    if (answered.kind === "findings") this.#findings.push([...answered.findings]);
    if (answered.kind !== "file") return;
    const file = this.job.files[answered.at];
    if ("refusal" in file) return;
    const sheets = answered.readings.map(({ id, key }) => this.known.get(id)!.get(key)!);
    const { book, sha256, file: name } = file;
    this.#files[answered.at] = { file: name, sha256, book, reading: { file: name, sheets } };
  }

  result({ round, files }: Extract<Answered, { kind: "done" }>): Checked {
    const { scheme, check } = this.job;
    const report = check === "none" ? null : { scheme: scheme.id, files, findings: this.#findings.flat() };
    return { files: this.#files, round, report };
  }
}

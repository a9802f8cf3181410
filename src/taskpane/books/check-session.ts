import type { CheckedFile } from "../../checks/checked-file";
import { checkFiles, type Report } from "../../checks/report";
import { roundOf } from "../../checks/rounds";
import type { Sheet } from "../../workbook/model";
import { readScoreBook } from "../../workbook/recognise";
import type { SheetReading } from "../../workbook/score-book";
import type { Answer, Answered, Asked, KeyedReading, SheetId, Task, TaskFile } from "./check-messages";
import { type Held, make } from "./make";
import { Pacer } from "./pacer";

/** So many findings go in one message: taking it up is a matter of milliseconds. */
const PORTION = 2000;

/** A sheet that was handed over, what it reads as under each name and mapping, and which of that was told. */
interface Kept {
  readonly sheet: Sheet;
  readonly readings: Map<string, SheetReading>;
  readonly told: Set<string>;
}

/**
 * Recognises and checks, task after task: the worker's own work, and the page's where no worker runs. It keeps the sheets
 * and what they read as, so that a task that differs in one sheet costs that sheet alone.
 */
export class CheckSession {
  readonly #sheets = new Map<SheetId, Kept>();
  #scheme = "";
  #newest = -1;
  #running = Promise.resolve();
  #done: Held | null = null;

  /** @param post takes the answers. */
  constructor(private readonly post: (answered: Answered) => void) {}

  /** Takes up a sheet, or a task: the one under way is then given up. Never throws: a fault is told as `failed`. */
  receive(asked: Asked): void {
    if ("number" in asked) this.#newest = asked.number;
    // In the order in which it was asked: a sheet that is forgotten may be handed over again for the next task.
    this.#running = this.#running.then(() => this.#do(asked));
  }

  /** Gives up the task under way. */
  stop(): void {
    this.#newest = -1;
  }

  async #do(asked: Asked): Promise<void> {
    if (asked.kind === "sheet")
      return void this.#sheets.set(asked.id, { sheet: asked.sheet, readings: new Map(), told: new Set() });
    if (asked.kind === "forget") return this.#forget(asked.ids);
    const { number } = asked;
    const tell = (answer: Answer) => this.post({ number, ...answer });
    const wanted = () => this.#newest === number;
    if (!wanted()) return;
    try {
      if (asked.kind === "task") await this.#run(asked.task, tell, wanted);
      else if (this.#done) tell({ kind: "made", made: await make(this.#done, asked.making) });
      else throw new Error("nothing has been checked");
    } catch (cause) {
      // What was told is uncertain by now.
      for (const { told } of this.#sheets.values()) told.clear();
      tell({ kind: "failed", detail: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  async #run(task: Task, tell: (answer: Answer) => void, wanted: () => boolean): Promise<void> {
    const pacer = new Pacer();
    this.#startOver(task);
    this.#done = null;
    const files: CheckedFile[] = [];
    const all = task.files.length;
    for (const [at, file] of task.files.entries()) {
      tell({ kind: "progress", progress: { step: "recognise", done: at, all } });
      const readings: KeyedReading[] = [];
      const checked = await this.#recognised(file, task, async (reading) => {
        readings.push(reading);
        await pacer.rest();
        return wanted();
      });
      if (!checked) return;
      files.push(checked);
      tell({ kind: "file", at, readings });
      for (const { id, key } of readings) this.#sheets.get(id)?.told.add(key);
    }
    const reports: Report[] = [];
    const groups = task.check === "none" ? [] : task.check === "together" ? [files] : files.map((file) => [file]);
    for (const [done, group] of groups.entries()) {
      tell({ kind: "progress", progress: { step: "check", done, all: groups.length } });
      await pacer.rest();
      if (!wanted()) return;
      reports.push(checkFiles(task.scheme, group, task.given));
    }
    for (const { findings } of reports)
      for (let from = 0; from < findings.length; from += PORTION) {
        tell({ kind: "findings", findings: findings.slice(from, from + PORTION) });
        await pacer.rest();
        if (!wanted()) return;
      }
    const { round } = roundOf(task.scheme, files, task.given);
    const reported = reports.flatMap((report) => report.files);
    const findings = reports.flatMap((report) => report.findings);
    this.#done = { scheme: task.scheme, files, report: { scheme: task.scheme.id, files: reported, findings } };
    tell({ kind: "done", round, files: reported });
  }

  /** Recognises a file sheet by sheet; null once `each` answers that nobody wants it. */
  async #recognised(
    file: TaskFile,
    { scheme }: Task,
    each: (reading: KeyedReading) => Promise<boolean>,
  ): Promise<CheckedFile | null> {
    if ("refusal" in file) return file;
    const { sheets: ids, mappings, sha256, file: name, ...rest } = file;
    const sheets: Sheet[] = [];
    const readings: SheetReading[] = [];
    for (const id of ids) {
      const kept = this.#sheets.get(id);
      if (!kept) throw new Error(`sheet ${id} of ${name} was not handed over`);
      const { sheet } = kept;
      const own = Object.hasOwn(mappings, sheet.name) ? { [sheet.name]: mappings[sheet.name] } : {};
      const key = JSON.stringify([name, own]);
      const alone = { sheets: [sheet], externalLinks: [], settings: {} };
      const reading = kept.readings.get(key) ?? readScoreBook(name, alone, scheme, own).sheets[0];
      kept.readings.set(key, reading);
      sheets.push(sheet);
      readings.push(reading);
      if (!(await each(kept.told.has(key) ? { id, key } : { id, key, reading }))) return null;
    }
    return { file: name, sha256, book: { ...rest, sheets }, reading: { file: name, sheets: readings } };
  }

  /** With a sheet goes the result that holds it. */
  #forget(ids: readonly SheetId[]): void {
    const gone = new Set(ids.map((id) => this.#sheets.get(id)?.sheet));
    for (const id of ids) this.#sheets.delete(id);
    if (this.#done?.files.some((file) => "book" in file && file.book.sheets.some((sheet) => gone.has(sheet))))
      this.#done = null;
  }

  /** Under another scheme every sheet reads anew. */
  #startOver({ scheme }: Task): void {
    const now = JSON.stringify(scheme);
    if (now === this.#scheme) return;
    this.#scheme = now;
    for (const { readings, told } of this.#sheets.values()) {
      readings.clear();
      told.clear();
    }
  }
}

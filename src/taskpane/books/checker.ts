import type { Sheet } from "../../workbook/model";
import type { SheetReading } from "../../workbook/score-book";
import type { Job } from "./check-job";
import type { Answered, KeyedReading, Making, Progress, SheetId, TaskFile } from "./check-messages";
import { type CheckThread, startCheckThread } from "./check-thread";
import { type CheckOutcome, type MakeOutcome, type Unsuccessful, unsuccessful } from "./check-outcome";
import { Gathering } from "./gathering";

export type { Checked, Job } from "./check-job";
export type { Made, Making, Progress } from "./check-messages";
export type { CheckOutcome, MakeOutcome, Unsuccessful } from "./check-outcome";

export interface CheckOptions {
  /** Ends the job at once, whatever it is at. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
  /** Who asks: the sheets of the last job of each are kept, and what they read as. */
  readonly asker?: string;
}

interface Times {
  /** After so many milliseconds without a first word the thread is given up; and in the middle of its work. */
  readonly start: number;
  readonly silence: number;
}

const TIMES: Times = { start: 60_000, silence: 300_000 };

/**
 * Recognises and checks files off the main thread, job after job. The thread is started with the first job, keeps the
 * sheets it was handed and does only what is new; a newer job, whoever asks, takes the place of the one under way. Never rejects and
 * never hangs: a job that is cancelled, or a thread that fails or falls silent, ends in an outcome that says so.
 */
export class Checker {
  #thread: CheckThread | null = null;
  readonly #handed = new Set<SheetId>();
  readonly #readings = new Map<SheetId, Map<string, SheetReading>>();
  /** The sheets of the last job of each asker. */
  readonly #needed = new Map<string, ReadonlySet<SheetId>>();
  readonly #ids = new WeakMap<Sheet, SheetId>();
  #lastId = 0;
  #number = 0;
  #hear: ((answered: Answered) => void) | null = null;
  #end: ((outcome: Unsuccessful) => void) | null = null;
  /** The job whose result the thread still holds. */
  #done: Job | null = null;

  constructor(
    private readonly start: () => CheckThread = startCheckThread,
    private readonly times: Times = TIMES,
  ) {}

  run(job: Job, options: CheckOptions = {}): Promise<CheckOutcome> {
    this.#done = null;
    const gathering = new Gathering(job, this.#readings);
    const take = (answered: Answered): CheckOutcome | null => {
      gathering.take(answered);
      if (answered.kind !== "done") return null;
      if (this.#holds(job)) this.#done = job;
      return { ok: true, ...gathering.result(answered) };
    };
    return this.#ask((number) => this.#post(job, options.asker ?? "", number), take, options);
  }

  /** Makes a workbook of what a job found; the job is done first where it was not the last one. */
  async make(job: Job, making: Making, options: CheckOptions = {}): Promise<MakeOutcome> {
    if (this.#done !== job) {
      const ran = await this.run(job, options);
      if (!ran.ok) return ran;
    }
    const take = (answered: Answered): MakeOutcome | null =>
      answered.kind === "made" ? { ok: true, made: answered.made } : null;
    return this.#ask((number) => this.#thread?.post({ kind: "make", number, making }), take, options);
  }

  /** Asks something and hears the answers until `take` has what it wants, or nothing more will come. */
  #ask<T>(
    post: (number: number) => void,
    take: (answered: Answered) => T | null,
    { signal, progress }: CheckOptions,
  ): Promise<T | Unsuccessful> {
    this.#end?.(unsuccessful("superseded"));
    if (signal?.aborted) return Promise.resolve(unsuccessful("cancelled"));
    return new Promise((resolve) => {
      const number = ++this.#number;
      let timer: ReturnType<typeof setTimeout>;
      const watch = (milliseconds: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => this.#giveUp("silent"), milliseconds);
      };
      const cancel = () => this.#giveUp("cancelled");
      const end = (outcome: T | Unsuccessful) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
        this.#hear = this.#end = null;
        resolve(outcome);
      };
      this.#end = end;
      this.#hear = (answered) => {
        watch(this.times.silence);
        if (!("number" in answered) || answered.number !== number) return;
        if (answered.kind === "progress") progress?.(answered.progress);
        if (answered.kind === "failed") return this.#giveUp("failed", answered.detail);
        const outcome = take(answered);
        if (outcome) end(outcome);
      };
      signal?.addEventListener("abort", cancel);
      watch(this.#thread ? this.times.silence : this.times.start);
      try {
        post(number);
      } catch (cause) {
        this.#giveUp("failed", String(cause));
      }
    });
  }

  /** The asker has nothing to be done any longer: what only its last job needed is forgotten, by the thread as well. */
  release(asker: string): void {
    if (this.#needed.delete(asker)) this.#forget();
  }

  /** Ends what is under way and the thread with it. A later job starts a new one. */
  close(): void {
    this.#giveUp("cancelled");
  }

  #post(job: Job, asker: string, number: number): void {
    const thread = (this.#thread ??= this.#started());
    const needed = new Set<SheetId>();
    const files = job.files.map((file): TaskFile => {
      if ("refusal" in file) return file;
      const { book, ...rest } = file;
      const { sheets, ...others } = book;
      const ids = sheets.map((sheet) => {
        const id = this.#ids.get(sheet) ?? ++this.#lastId;
        this.#ids.set(sheet, id);
        if (!this.#handed.has(id)) thread.post({ kind: "sheet", id, sheet });
        this.#handed.add(id);
        needed.add(id);
        return id;
      });
      return { ...rest, ...others, sheets: ids };
    });
    this.#needed.set(asker, needed);
    this.#forget();
    thread.post({ kind: "task", number, task: { ...job, files } });
  }

  /** Forgets what nobody needs any longer, and has the thread forget it. */
  #forget(): void {
    const needed = new Set([...this.#needed.values()].flatMap((ids) => [...ids]));
    const gone = [...this.#handed].filter((id) => !needed.has(id));
    for (const id of gone) {
      this.#handed.delete(id);
      this.#readings.delete(id);
    }
    if (this.#done && !this.#holds(this.#done)) this.#done = null;
    if (gone.length > 0) this.#thread?.post({ kind: "forget", ids: gone });
  }

  /** The thread has every sheet of a job. */
  #holds({ files }: Job): boolean {
    return files.every(
      (file) => !("book" in file) || file.book.sheets.every((sheet) => this.#handed.has(this.#ids.get(sheet) ?? 0)),
    );
  }

  #started(): CheckThread {
    const thread = this.start();
    thread.listen(
      (answered) => {
        if (answered.kind === "file") this.#learn(answered.readings);
        this.#hear?.(answered);
      },
      () => this.#giveUp("failed"),
    );
    return thread;
  }

  /** Also of a job that nobody waits for any longer: the next one is told no reading twice. */
  #learn(told: readonly KeyedReading[]): void {
    for (const { id, key, reading } of told) {
      if (!reading) continue;
      const known = this.#readings.get(id) ?? new Map<string, SheetReading>();
      this.#readings.set(id, known.set(key, reading));
    }
  }

  #giveUp(why: Unsuccessful["why"], detail?: string): void {
    this.#thread?.stop();
    this.#thread = null;
    this.#done = null;
    this.#handed.clear();
    this.#readings.clear();
    this.#end?.(unsuccessful(why, detail));
  }
}

import { onThePage, type CheckThread } from "../../../src/taskpane/books/check-thread";
import { Checker, type Job, type Progress } from "../../../src/taskpane/books/checker";
import type { Asked, Answered } from "../../../src/taskpane/books/check-messages";
import { readFiles } from "../../../src/taskpane/books/read-files";
import type { WorkFile } from "../../../src/taskpane/books/work-file";
import { CLEAN, FAULTY, given, planted, sample, samplesIn, scheme } from "./samples";

const job = (files: readonly WorkFile[], more: Partial<Job> = {}): Job => ({
  scheme,
  files,
  given: null,
  check: "apart",
  ...more,
});
const rowOf = (cell: string) => cell.replace(/\D/g, "");

/** A thread whose messages are copied, as a worker's are, and that tells what it was asked. */
function copying() {
  const asked: Asked[] = [];
  const threads: { readonly thread: CheckThread; stopped: boolean }[] = [];
  const start = (): CheckThread => {
    const thread = onThePage();
    const own = { thread, stopped: false };
    threads.push(own);
    return {
      post: (message) => {
        asked.push(message);
        thread.post(structuredClone(message));
      },
      listen: (answered, failed) => thread.listen((each) => answered(structuredClone(each)), failed),
      stop: () => {
        own.stopped = true;
        thread.stop();
      },
    };
  };
  const kept = () => {
    const ids = new Set<number>();
    for (const each of asked) {
      if (each.kind === "sheet") ids.add(each.id);
      if (each.kind === "forget") each.ids.forEach((id) => ids.delete(id));
    }
    return ids.size;
  };
  return { start, threads, kept, handed: () => asked.splice(0).filter(({ kind }) => kind === "sheet").length };
}

describe("checking off the main thread", () => {
  it("finds in the faulty samples, each by itself, all that was planted", async () => {
    const files = await readFiles(samplesIn(FAULTY));
    const outcome = await new Checker(copying().start).run(job(files));
    if (!outcome.ok) throw new Error(outcome.message.zh);
    const { findings, files: reported } = outcome.report!;
    expect(reported.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
    for (const { file, sheet, cell, code } of planted)
      expect(
        findings
          .filter((each) => each.file === file && each.sheet === sheet && each.code === code)
          .map((each) => rowOf(each.cell)),
      ).toContain(rowOf(cell));
  });

  it("finds nothing above info in the clean samples together, and reads them as they are", async () => {
    const files = await readFiles(samplesIn(CLEAN));
    const outcome = await new Checker(copying().start).run(job(files, { check: "together" }));
    if (!outcome.ok) throw new Error(outcome.message.zh);
    expect(outcome.report!.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(outcome.files.map((file) => "reading" in file && file.reading.sheets.length)).toEqual(
      files.map((file) => "book" in file && file.book.sheets.length),
    );
  });

  it("recognises alone where nothing is to be checked, and tells how far it is", async () => {
    const files = await readFiles(samplesIn(CLEAN).slice(0, 3));
    const told: Progress[] = [];
    const outcome = await new Checker(onThePage).run(job(files, { check: "none" }), {
      progress: (each) => told.push(each),
    });
    expect(outcome).toMatchObject({ ok: true, report: null, round: null });
    expect(told).toEqual([0, 1, 2].map((done) => ({ step: "recognise", done, all: 3 })));
  });

  it("is handed a sheet once, and reads it once: unchanged readings are the very same", async () => {
    const { start, handed } = copying();
    const checker = new Checker(start);
    const [a, b] = await readFiles([
      sample(CLEAN, "企业答辩评分汇总表.xlsx"),
      sample(CLEAN, "资料评审独立评分-评审员01.xlsx"),
    ]);
    const first = await checker.run(job([a, b]));
    expect(handed()).toBe(1 + 14);
    if (!("book" in a)) throw new Error("unread");
    const second = await checker.run(job([{ ...a, mappings: { 答辩: { none: true } } }, b]));
    expect(handed()).toBe(0);
    if (!first.ok || !second.ok) throw new Error("no result");
    const sheets = ({ files }: typeof first) => files.map((file) => ("reading" in file ? file.reading.sheets : []));
    expect(sheets(second)[0][0].tables).toEqual([]);
    expect(sheets(first)[0][0].tables).toHaveLength(1);
    sheets(second)[1].forEach((reading, i) => expect(reading).toBe(sheets(first)[1][i]));
  });

  it("has the thread forget the files of an asker who has no job any longer, and no others", async () => {
    const { start, kept } = copying();
    const checker = new Checker(start);
    const [open, ...dropped] = await readFiles(samplesIn(CLEAN).slice(0, 3));
    const own = job([open]);
    await checker.run(job(dropped), { asker: "files" });
    await checker.run(own, { asker: "open" });
    const sheetsOf = (file: WorkFile) => ("book" in file ? file.book.sheets.length : 0);
    expect(kept()).toBe([open, ...dropped].reduce((sum, file) => sum + sheetsOf(file), 0));
    checker.release("files");
    expect(kept()).toBe(sheetsOf(open));
    expect(await checker.make(own, { what: "consolidated", as: "sheets", language: "zh" })).toMatchObject({ ok: true });
  });

  it("makes a book of a job again whose files were forgotten meanwhile", async () => {
    const checker = new Checker(copying().start);
    const own = job(await readFiles(samplesIn(CLEAN).slice(0, 1)));
    await checker.run(own, { asker: "files" });
    checker.release("files");
    expect(await checker.make(own, { what: "consolidated", as: "sheets", language: "zh" })).toMatchObject({ ok: true });
  });

  it("tells a refused file as unreadable and goes on with the others", async () => {
    const broken = given("坏了.xlsx", new Uint8Array([80, 75, 3, 4, 1, 2, 3]));
    const files = await readFiles([broken, sample(CLEAN, "企业答辩评分汇总表.xlsx")]);
    const outcome = await new Checker(onThePage).run(job(files));
    if (!outcome.ok) throw new Error(outcome.message.zh);
    expect(outcome.report!.findings.map(({ file, code }) => [file, code])).toEqual([["坏了.xlsx", "unreadable"]]);
    expect(outcome.report!.files[1].sheets).toHaveLength(1);
  });

  it("gives up a job for a newer one, and the newer one's answer is its own", async () => {
    const { start, threads } = copying();
    const checker = new Checker(start);
    const [one, other] = await readFiles(samplesIn(CLEAN).slice(0, 2));
    const [first, second] = await Promise.all([checker.run(job([one])), checker.run(job([other]))]);
    expect(first).toMatchObject({ ok: false, why: "superseded" });
    expect(second).toMatchObject({ ok: true, files: [{ file: other.file }] });
    expect(threads.map(({ stopped }) => stopped)).toEqual([false]);
  });

  it("ends at once when cancelled, thread and all, and starts anew for the next job", async () => {
    const { start, threads, handed } = copying();
    const checker = new Checker(start);
    const files = await readFiles(samplesIn(CLEAN).slice(0, 2));
    const control = new AbortController();
    const running = checker.run(job(files), { signal: control.signal });
    control.abort();
    expect(await running).toMatchObject({ ok: false, why: "cancelled" });
    handed();
    expect(await checker.run(job(files))).toMatchObject({ ok: true });
    expect(handed()).toBe(2);
    expect(threads.map(({ stopped }) => stopped)).toEqual([true, false]);
  });

  it("does not hang on a thread that says nothing, fails, or cannot be started", async () => {
    const dead =
      (more: Partial<CheckThread> = {}) =>
      (): CheckThread => ({
        post: () => undefined,
        listen: () => undefined,
        stop: () => undefined,
        ...more,
      });
    const why = async (start: () => CheckThread) => {
      const outcome = await new Checker(start, { start: 20, silence: 20 }).run(job([]));
      return outcome.ok ? null : outcome.why;
    };
    expect(await why(dead())).toBe("silent");
    expect(await why(dead({ listen: (hear: (answered: Answered) => void) => hear({ kind: "ready" }) }))).toBe("silent");
    expect(await why(dead({ listen: (_, failed) => setTimeout(failed) }))).toBe("failed");
    const refuse = () => {
      throw new Error("不能启动");
    };
    expect(await why(refuse)).toBe("failed");
  });

  it("says so where the program itself is at fault", async () => {
    const [file] = await readFiles([sample(CLEAN, "企业答辩评分汇总表.xlsx")]);
    const broken = { ...scheme, stages: null } as unknown as typeof scheme;
    const outcome = await new Checker(onThePage).run(job([file], { scheme: broken }));
    expect(outcome).toMatchObject({ ok: false, why: "failed" });
  });
});

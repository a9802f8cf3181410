import { markedSheet } from "../../../src/checks/out/marked-sheet";
import { SETTINGS } from "../../../src/hosts/setting-keys";
import { findScheme } from "../../../src/schemes";
import { onThePage } from "../../../src/taskpane/books/check-thread";
import { Checker, type Job } from "../../../src/taskpane/books/checker";
import { FileStore } from "../../../src/taskpane/books/file-store";
import { keepFileMapping, keptFileMappings } from "../../../src/taskpane/books/file-mappings";
import { WorkbookReader } from "../../../src/taskpane/books/workbook-reader";
import { parseA1 } from "../../../src/workbook/address";
import { added, sheetOf } from "../../hosts/contract/host";
import { openExcel, type ExcelHost } from "../../hosts/excel-host";
import { CLEAN, sample } from "../books/samples";

// What the tab does to a workbook, on Microsoft's own office.js with a workbook in memory behind it.
let host: ExcelHost;
beforeEach(async () => {
  host = await openExcel();
  await added(host.port, sheetOf("答辩评分", DEFENCE));
});
afterEach(() => {
  expect(host.excel.missing).toEqual([]);
  host.close();
});

const scheme = findScheme("重庆2015")!;
const DEFENCE = [
  ["序号", "申报组织", "评委01", "评委02", "评委03", "平均分"],
  [1, "甲公司", 80, 82, 84, 82],
  [2, "乙公司", 130, 70, 74, 91.33],
  [3, "丙公司", 66, 68, 70, 68],
];
const NONE = { none: true } as const;
const jobOf = async (reader: WorkbookReader): Promise<Job> => {
  const open = await reader.read();
  return { scheme, files: [{ file: "本工作簿", sha256: "", ...open }], given: null, check: "together" };
};
const found = async (checker: Checker, job: Job) => {
  const outcome = await checker.run(job);
  if (!outcome.ok) throw new Error(outcome.message.zh);
  return outcome.report!.findings;
};

describe("the check of an open Excel workbook", () => {
  it("reads every sheet, finds the score that is too high, and goes to its cell", async () => {
    const checker = new Checker(onThePage);
    const findings = await found(checker, await jobOf(new WorkbookReader(host.port)));
    expect(findings.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)).toContain(
      "答辩评分 C3 score-out-of-range",
    );
    expect(await host.port.select({ sheet: "答辩评分", ...parseA1("C3")! })).toBe(true);
    expect(await host.port.selection()).toMatchObject({ sheet: "答辩评分", row: 2, column: 2 });
    expect(await host.port.select({ sheet: "没有", ...parseA1("C3")! })).toBe(false);
  });

  it("reads again what was changed, and nothing else", async () => {
    const reader = new WorkbookReader(host.port);
    const [blank, before] = (await reader.read()).book.sheets;
    await host.user.type({ sheet: "答辩评分", row: 2, column: 2 }, 90);
    reader.touch("答辩评分");
    const [same, after] = (await reader.read()).book.sheets;
    expect(same).toBe(blank);
    expect([before.rows[2]?.[2]?.value, after.rows[2]?.[2]?.value]).toEqual([130, 90]);
  });

  it("keeps in the workbook that a sheet holds no scores, and takes it back", async () => {
    const reader = new WorkbookReader(host.port);
    await reader.keepMapping("答辩评分", NONE);
    const checker = new Checker(onThePage);
    expect(await found(checker, await jobOf(new WorkbookReader(host.port)))).toEqual([]);
    await reader.keepMapping("答辩评分", null);
    expect(await host.port.setting(SETTINGS.mappings)).toBeNull();
    expect(await found(checker, await jobOf(reader))).not.toEqual([]);
  });

  it.each(["findings", "consolidated"] as const)("makes %s as sheets that Excel takes and gives back", async (what) => {
    const checker = new Checker(onThePage);
    const outcome = await checker.make(await jobOf(new WorkbookReader(host.port)), {
      what,
      as: "sheets",
      language: "zh",
    });
    if (!outcome.ok || outcome.made.as !== "sheets") throw new Error("no sheets");
    expect(outcome.made.sheets.length).toBeGreaterThan(0);
    for (const sheet of outcome.made.sheets) {
      const name = await added(host.port, sheet);
      const read = (await host.port.readSheet(name))!;
      const texts = (rows: typeof read.rows) =>
        rows.flatMap((row) => (row ?? []).flatMap((cell) => (typeof cell?.value === "string" && cell.value) || []));
      expect(texts(read.rows)).toEqual(texts(sheet.rows));
    }
  });

  it("makes a file's sheet a copy beside the others, marked at the finding", async () => {
    const job = await jobOf(new WorkbookReader(host.port));
    const findings = await found(new Checker(onThePage), job);
    const sheet = "book" in job.files[0] ? job.files[0].book.sheets[1] : null;
    const name = await added(host.port, markedSheet(sheet!, "答辩评分", findings, "zh"));
    expect(name).not.toBe("答辩评分");
    expect((await host.port.readSheet(name))?.rows[2]?.[2]?.value).toBe(130);
  });
});

describe("files beside an open Excel workbook", () => {
  const NAME = "企业答辩评分汇总表.xlsx";
  const drop = (store: FileStore) => store.add({ files: [sample(CLEAN, NAME)], skipped: [] });

  it("are read, keep their place when dropped again, and go one by one or all", async () => {
    const store = new FileStore(host.port);
    const states: (string | undefined)[] = [];
    store.subscribe(() => states.push(store.state.progress?.file));
    await drop(store);
    const [first] = store.state.files;
    await drop(store);
    expect(store.state.files.map(({ file }) => file)).toEqual([NAME]);
    expect(store.state.files[0]).not.toBe(first);
    expect([store.state.progress, states.includes(NAME)]).toEqual([null, true]);
    store.remove(NAME);
    expect(store.state.files).toEqual([]);
    await drop(store);
    store.clear();
    expect(store.state).toMatchObject({ files: [], skipped: [], unread: 0 });
  });

  it("are gone for good when they are cleared while they are read", async () => {
    const store = new FileStore(host.port);
    const stop = store.subscribe(() => {
      if (!store.state.progress) return;
      stop();
      store.clear();
    });
    await drop(store);
    expect(store.state).toMatchObject({ files: [], progress: null, unread: 0 });
  });

  it("have their mappings kept in the open workbook, for when a file of that name comes again", async () => {
    const store = new FileStore(host.port);
    await drop(store);
    await store.map(NAME, "答辩", NONE);
    const again = new FileStore(host.port);
    await drop(again);
    expect(again.state.files[0]).toMatchObject({ mappings: { 答辩: NONE } });
    await again.map(NAME, "答辩", null);
    expect(await host.port.setting(SETTINGS.fileMappings)).toBeNull();
  });

  it("have mappings each of its own, and what is not ours reads as none", async () => {
    await keepFileMapping(host.port, "甲.xlsx", "1", NONE);
    await keepFileMapping(host.port, "乙.xlsx", "2", NONE);
    await keepFileMapping(host.port, "甲.xlsx", "1", null);
    expect(await keptFileMappings(host.port)).toEqual({ "乙.xlsx": { 2: NONE } });
    for (const text of ["{", "[1]", "null", '{"a.xlsx":3}']) {
      await host.port.keepSetting(SETTINGS.fileMappings, text);
      expect(await keptFileMappings(host.port)).toEqual({});
    }
  });
});

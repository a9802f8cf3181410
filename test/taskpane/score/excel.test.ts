import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { SETTINGS } from "../../../src/hosts/setting-keys";
import { seal as codeOf } from "../../../src/eligibility/seal";
import { DraftStore } from "../../../src/taskpane/score/drafts/draft-store";
import { finish } from "../../../src/taskpane/score/finish/finish";
import { recogniseSheet } from "../../../src/taskpane/score/sheet/recognise-sheet";
import { scoreSheet } from "../../../src/taskpane/score/sheet/score-sheet";
import { UndoStack } from "../../../src/taskpane/score/write/undo";
import { writeCell } from "../../../src/taskpane/score/write/write-cell";
import { WriteQueue } from "../../../src/taskpane/score/write/write-queue";
import { parseA1 } from "../../../src/workbook/address";
import { formatSeals, parseSeals, SEALS } from "../../../src/workbook/seals";
import { openExcel, type ExcelHost } from "../../hosts/excel-host";
import { everyItem, madeSheet, SHEET } from "./support/score-books";

// What the tab does to a workbook, on Microsoft's own office.js with a workbook in memory behind it.
let host: ExcelHost;
beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => {
  expect(host.excel.missing).toEqual([]);
  host.close();
});

const at = (address: string) => parseA1(address)!;
const valueAt = async (address: string) => (await host.port.readCells({ sheet: SHEET, ...at(address) }))![0][0].value;
/** A made sheet in Excel, with what its formulas come to in their place: this workbook computes hardly any. */
const putSheet = async (percent: number, isProtected = true, hasPlace = true) => {
  const sheet = madeSheet(everyItem(percent));
  if (!hasPlace) delete (sheet.rows[34] as unknown[])[6];
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => {
      if (!cell?.formula) return cell;
      const most = row[2]?.value;
      return { value: typeof most === "number" ? (most * percent) / 100 : null, style: cell.style };
    }),
  );
  expect(await host.port.addSheet({ ...sheet, rows, protected: isProtected })).toMatchObject({ ok: true });
};

describe("a score sheet in Excel", () => {
  it("is read with the items, units and places that its maker gave it", async () => {
    await putSheet(50);
    const sheet = (await host.port.readSheet(SHEET))!;
    const scores = scoreSheet(sheet, recogniseSheet(sheet, chongqing2015, {}), chongqing2015, null);
    expect(scores?.forms).toHaveLength(1);
    expect(scores?.forms[0].slots).toHaveLength(22);
    expect(scores?.forms[0].slots[0]).toMatchObject({ row: 4, column: 3, unit: "percent", barred: null });
  });

  it("takes a score into its one cell, and on a protected sheet only where it is set free", async () => {
    await putSheet(50);
    expect(await writeCell(host.port, SHEET, at("D5"), 50, 60)).toEqual({ ok: true, before: 50 });
    expect([await valueAt("D5"), await valueAt("D6")]).toEqual([60, 50]);
    expect(await writeCell(host.port, SHEET, at("C5"), 60, 1)).toEqual({ ok: false, why: "protected" });
    expect(await valueAt("C5")).toBe(60);
  });

  it("is never written over a formula, nor over what came in the meantime", async () => {
    await putSheet(50, false);
    await host.port.write({ sheet: SHEET, ...at("D6") }, [[{ formula: "=SUM(C6:C6)" }]], { overwrite: true });
    expect(await writeCell(host.port, SHEET, at("D6"), 40, 1)).toEqual({ ok: false, why: "formula" });
    expect(await writeCell(host.port, SHEET, at("D5"), 40, 60)).toEqual({ ok: false, why: "changed", now: 50 });
    expect(await writeCell(host.port, "没有", at("D5"), null, 60)).toEqual({ ok: false, why: "missing" });
    expect(await valueAt("D5")).toBe(50);
  });

  it("words that begin with = stay words", async () => {
    await putSheet(50);
    await writeCell(host.port, SHEET, at("F5"), null, "=领导重视");
    const [[cell]] = (await host.port.readCells({ sheet: SHEET, ...at("F5") }))!;
    expect(cell).toMatchObject({ value: "=领导重视" });
    expect(cell.formula).toBeUndefined();
  });

  it("keys that come faster than Excel answers end in the last value, and undo knows each write once", async () => {
    await putSheet(50);
    const undo = new UndoStack();
    const queue = new WriteQueue(host.port, (done) => undo.push(done));
    const seen = [50, 60, 70, 80];
    const written = await Promise.all(
      [60, 70, 80, 90].map((value, i) => queue.write(SHEET, at("D5"), seen[i], value, "4.1.1")),
    );
    expect(written.every(({ ok }) => ok)).toBe(true);
    expect(await valueAt("D5")).toBe(90);
    expect(undo.last).toMatchObject({ before: 60, after: 90 });
    undo.pop();
    expect(undo.last).toMatchObject({ before: 50, after: 60 });
  });
});

describe("what the tab keeps in an Excel workbook", () => {
  it("drafts, until they are written", async () => {
    const draft = { sheet: SHEET, row: 4, column: 5, kind: "strengths", about: "甲", text: "半句", base: "" } as const;
    const store = new DraftStore(host.port);
    store.set(draft);
    await store.flush();
    const again = new DraftStore(host.port);
    await again.load();
    expect([...again.snapshot().drafts.values()]).toEqual([draft]);
    again.remove(draft);
    await again.flush();
    expect(await host.port.setting(SETTINGS.drafts)).toBeNull();
  });

  it.each([
    [false, true, "G35"],
    [true, true, "G35"],
    [true, false, undefined],
  ])("the seal of a finished sheet (protected %s, a free cell %s), its code at %s", async (guarded, free, place) => {
    await putSheet(50, guarded, free);
    const finished = await finish({
      port: host.port,
      scheme: chongqing2015,
      setup: { round: null, mappings: {}, sheets: [SHEET] },
      sheet: SHEET,
      unit: null,
      reviewer: "评审员01",
      before: null,
      withWarnings: false,
      reason: "",
      keep: (seal) => host.port.keepSetting(SEALS, formatSeals([seal])),
    });
    const code = codeOf(Array.from({ length: 28 }, (_, i) => [CATEGORY_ROWS.has(i + 5) ? null : 50]));
    expect(finished).toMatchObject({ is: "sealed", unwritten: place === undefined, seal: { range: "D5:D32", code } });
    const [kept] = parseSeals(await host.port.setting(SEALS));
    expect([kept.code, kept.at]).toEqual([code, place]);
    if (place) expect(await valueAt(place)).toBe(`封签：${code}`);
  });
});

/** Rows of categories among D5:D32, which hold no percentage. */
const CATEGORY_ROWS = new Set([7, 10, 13, 20, 23, 27]);

/** @jest-environment jsdom */
import { probe } from "../../../src/taskpane/selftest/probe";
import { SETTINGS } from "../../../src/hosts/setting-keys";
import type { Cell } from "../../../src/workbook/model";
import { MemoryPort } from "../../support/memory-port";
import { cleanUp, click, named, pane } from "../support/render";

afterEach(cleanUp);

const now = () => Promise.resolve();
/** Below the last of three rows, with three between. */
const CELL = "A7";

/** A workbook whose host computes the probe to this, after so many looks. */
function answering(given: Cell, after = 0): MemoryPort {
  const port = new MemoryPort({ 表: { A1: 1, A2: 2, A3: 3 } });
  port.settings.set(SETTINGS.scheme, "chongqing-2015");
  port.pick("表", "A1");
  const read = port.readCells.bind(port);
  let looks = 0;
  port.readCells = async (place) => {
    const cells = await read(place);
    const isProbe = cells?.[0]?.[0]?.formula?.startsWith("=AWARD.RANK");
    return isProbe && looks++ >= after ? [[{ ...given, formula: cells![0][0].formula }]] : cells;
  };
  return port;
}

const isClear = (port: MemoryPort) => expect(port.cell("表", CELL)).toEqual({ value: null });

describe("the probe", () => {
  test.each<[string, Cell, unknown]>([
    ["a blank answer: blanks are blanks", { value: "" }, { kind: "blank" }],
    ["a rank: the blank came as 0", { value: 1 }, { kind: "zero" }],
    ["#NAME?", { value: { error: "#NAME?" } }, { kind: "unknown" }],
    ["#BUSY! without end", { value: { error: "#BUSY!" } }, { kind: "silent", busy: true }],
    ["no value without end", { value: null, uncached: true }, { kind: "silent", busy: false }],
    ["another error", { value: { error: "#VALUE!" } }, { kind: "error", detail: "#VALUE!" }],
  ])("tells %s, and clears its cell", async (_, cell, result) => {
    const port = answering(cell);
    expect(await probe(port, now, 3)).toEqual({ result });
    expect(port.written[0].entries).toEqual([[{ formula: "=AWARD.RANK(B7)" }]]);
    isClear(port);
  });

  test("waits for an answer that takes its time", async () => {
    expect(await probe(answering({ value: "" }, 4), now, 10)).toEqual({ result: { kind: "blank" } });
  });

  test("goes to a sheet that takes a formula, and says where none does", async () => {
    const port = answering({ value: "" });
    port.protectedSheets.add("表");
    expect(await probe(port, now, 3)).toEqual({ result: { kind: "nowhere", detail: "表" } });
    expect(port.written).toEqual([]);
  });

  test("clears its cell even where reading fails", async () => {
    const port = answering({ value: "" });
    const read = port.readCells.bind(port);
    port.readCells = async (place) => {
      const cells = await read(place);
      if (cells?.[0]?.[0]?.formula && port.written.length === 1 && fails-- > 0) throw new Error("gone away");
      return cells;
    };
    let fails = 1;
    expect(await probe(port, now, 3)).toMatchObject({ result: { kind: "error", detail: "Error: gone away" } });
    isClear(port);
  });

  test("names its cell where it cannot be cleared", async () => {
    const port = answering({ value: "" });
    const write = port.write.bind(port);
    port.write = async (place, entries, options) => {
      if (port.written.length === 0) return write(place, entries, options);
      throw new Error("gone away");
    };
    expect(await probe(port, now, 3)).toEqual({ result: { kind: "blank" }, left: `表!${CELL}` });
  });
});

describe("the self-test in the pane", () => {
  test("says what it found and what the host has", async () => {
    const port = answering({ value: "" });
    port.supports = [{ name: "ExcelApi 1.12", needed: true, has: true }];
    const element = await pane(port);
    await click(named("tab", "规则"));
    await click(named("button", "运行自检"));
    expect(element.textContent).toContain("函数正常，空白单元格按空白处理");
    expect(element.textContent).toContain("ExcelApi 1.12有 · 必需");
    isClear(port);
  });

  test("says what to do on an old Excel, with manual calculation, without a needed interface", async () => {
    const port = answering({ value: 1 });
    port.calculation = "manual";
    port.supports = [{ name: "ExcelApi 1.12", needed: true, has: false }];
    const element = await pane(port);
    await click(named("tab", "规则"));
    await click(named("button", "运行自检"));
    for (const words of ["把空白单元格当 0", "计算方式是手动", "缺少必需的接口"])
      expect(element.textContent).toContain(words);
  });
});

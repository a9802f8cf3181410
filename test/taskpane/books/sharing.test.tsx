/** @jest-environment jsdom */
// First: it gives jsdom what the readers of sheets need.
import { cleanUp, click, named, pane, settle } from "../support/render";
import { recognised, recognising } from "./count-recognitions";
import { createRoot } from "react-dom/client";
import { act } from "react";
import { findScheme } from "../../../src/schemes";
import { PortContext } from "../../../src/taskpane/host/context";
import { Checker, type Job } from "../../../src/taskpane/books/checker";
import { useCheck, type Checking } from "../../../src/taskpane/books/use-check";
import { MemoryPort, type Cells } from "../../support/memory-port";

afterEach(cleanUp);

const scheme = findScheme("重庆2015")!;
const defence = (...rows: readonly (readonly (string | number)[])[]): Cells =>
  Object.fromEntries(
    [["序号", "申报组织", "评委01", "评委02", "评委03"], ...rows].flatMap((row, r) =>
      row.map((value, c) => [`${"ABCDE"[c]}${r + 1}`, value]),
    ),
  );
const BOOK = {
  答辩一组: defence([1, "甲公司", 80, 82, 84], [2, "乙公司", 66, 70, 74]),
  答辩二组: defence([1, "丙公司", 66, 68, 70]),
  备忘: { A1: "买茶" },
};

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !there(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  if (!there()) throw new Error(`never came to be in:\n${document.body.textContent}`);
}
const says = (words: string) => () => document.body.textContent!.includes(words);

async function open(tab: string, step: string, words: string): Promise<void> {
  await click(named("tab", tab));
  await click(named("tab", step));
  await until(says(words));
}
const consensus = () => open("评审组", "合议", "甲公司");
const results = () => open("评审组", "结果", "如何合并");
const check = () => open("校验", "评分表", "重新核对");

test("what one view has recognised no other recognises again, and a changed cell costs its sheet alone", async () => {
  const port = new MemoryPort(BOOK);
  port.settings.set("scheme", "chongqing-2015");
  await pane(port);
  recognised();
  await consensus();
  expect(recognised()).toEqual(["答辩一组", "答辩二组", "备忘"]);
  await results();
  await check();
  await consensus();
  expect(recognised()).toEqual([]);
  port.put("答辩二组", "C2", 60);
  await until(recognising);
  await results();
  expect(recognised()).toEqual(["答辩二组"]);
});

test("a change while no view of the scores is open is seen by the next one", async () => {
  const port = new MemoryPort(BOOK);
  port.settings.set("scheme", "chongqing-2015");
  await pane(port);
  await check();
  await click(named("tab", "规则"));
  recognised();
  port.put("答辩一组", "C2", 300);
  await check();
  await until(says("评分超出范围"));
  expect(recognised()).toEqual(["答辩一组"]);
});

test("the work goes on from view to view, and ends with the pane", async () => {
  const ended = jest.spyOn(Checker.prototype, "close");
  const port = new MemoryPort(BOOK);
  port.settings.set("scheme", "chongqing-2015");
  await pane(port);
  await consensus();
  await click(named("tab", "规则"));
  expect(ended).not.toHaveBeenCalled();
  await cleanUp();
  expect(ended).toHaveBeenCalledTimes(1);
  expect(port.listeners).toBe(0);
});

describe("two views of one workbook", () => {
  const job = (name: string): Job => {
    const rows = [
      [{ value: "申报组织" }, { value: "评委01" }],
      [{ value: name }, { value: 80 }],
    ];
    const none = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), validations: [] };
    const sheet = { name, visibility: "visible" as const, rows, ...none, widths: new Map(), heights: new Map() };
    const book = { sheets: [sheet], externalLinks: [], settings: {} };
    return { scheme, files: [{ file: name, sha256: "", book, mappings: {} }], given: null, check: "none" };
  };

  async function viewOf(port: MemoryPort, first: Job, asker: "open" | "files" | "panel") {
    let last!: Checking;
    function View({ own }: { own: Job | null | undefined }) {
      last = useCheck(own, asker);
      return null;
    }
    const root = createRoot(document.createElement("div"));
    const ask = (own: Job | null | undefined) =>
      act(async () =>
        root.render(
          <PortContext.Provider value={port}>
            <View own={own} />
          </PortContext.Provider>,
        ),
      );
    await ask(first);
    return { checking: () => last, ask, close: () => act(async () => root.unmount()) };
  }

  test("a view without a job has what it needed forgotten; one that does not know its job yet has not", async () => {
    const released = jest.spyOn(Checker.prototype, "release");
    const view = await viewOf(new MemoryPort(), job("一"), "files");
    await settle();
    await view.ask(undefined);
    expect(released).not.toHaveBeenCalled();
    await view.ask(null);
    expect(released.mock.calls).toEqual([["files"]]);
    await view.close();
  });

  test("a job that another one took the place of was cancelled by nobody", async () => {
    const ended = { ok: false, why: "superseded", message: { zh: "", en: "" } } as const;
    const run = jest.spyOn(Checker.prototype, "run").mockResolvedValue(ended);
    const view = await viewOf(new MemoryPort(), job("一"), "open");
    await settle();
    expect(view.checking()).toMatchObject({ busy: false, fault: null });
    run.mockRestore();
    await view.close();
  });

  test("closing one does not end the other's job", async () => {
    const port = new MemoryPort();
    const one = await viewOf(port, job("一"), "open");
    await settle();
    expect(one.checking().result).not.toBeNull();
    const other = await viewOf(port, job("二"), "panel");
    await one.close();
    await settle();
    expect(other.checking()).toMatchObject({ busy: false, fault: null, result: { files: [{ file: "二" }] } });
    await other.close();
  });
});

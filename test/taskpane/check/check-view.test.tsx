/** @jest-environment jsdom */
// First: it gives jsdom what the readers of sheets need.
import { cleanUp, click, maybe, named, shown } from "../support/render";
import { act, type ReactNode, useState } from "react";
import { PortContext } from "../../../src/taskpane/host/context";
import { SessionContext } from "../../../src/taskpane/host/session";
import { Notices, NoticeProvider } from "../../../src/taskpane/shell/notices";
import { Checker } from "../../../src/taskpane/books/checker";
import { OutputsSection } from "../../../src/taskpane/check/outputs/outputs-section";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { findScheme } from "../../../src/schemes";
import type { WorkbookPort } from "../../../src/hosts/port";
import { MemoryPort, type Cells } from "../../support/memory-port";

afterEach(cleanUp);

const scheme = findScheme("重庆2015")!;
const DEFENCE: Cells = Object.fromEntries(
  [
    ["序号", "申报组织", "评委01", "评委02", "评委03", "平均分"],
    [1, "甲公司", 80, 82, 84, 82],
    [2, "乙公司", 130, 70, 74, 91.33],
    [3, "丙公司", 66, 68, 70, 68],
  ].flatMap((row, r) => row.map((value, c) => [`${"ABCDEF"[c]}${r + 1}`, value])),
);

function Stage({ port, children }: { port: WorkbookPort; children: ReactNode }) {
  const [session] = useState(() => new Map<string, string>());
  return (
    <SessionContext.Provider value={session}>
      <PortContext.Provider value={port}>{children}</PortContext.Provider>
    </SessionContext.Provider>
  );
}

/** Waits for what comes after a quiet while. */
async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !there(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(there()).toBe(true);
}

async function view(port: MemoryPort): Promise<HTMLElement> {
  const props = { scheme, schemeArgument: '"重庆2015"', onChangeScheme: () => undefined, onUseSheet: () => undefined };
  const element = await shown(
    <Stage port={port}>
      <CheckView {...props} />
    </Stage>,
  );
  await until(() => maybe("button", "重新核对") !== null);
  return element;
}
const line = (text: string) =>
  [...document.querySelectorAll<HTMLElement>("[role=treeitem]")].find((each) => each.textContent?.includes(text))!;

test("a finding in the open workbook leads to its cell", async () => {
  const port = new MemoryPort({ 答辩评分: DEFENCE });
  await view(port);
  await click(line("C3"));
  expect(await port.selection()).toMatchObject({ sheet: "答辩评分", row: 2, column: 2 });
});

test("a change to the workbook is checked again by itself", async () => {
  const port = new MemoryPort({ 答辩评分: DEFENCE });
  await view(port);
  expect(line("C3")).toBeDefined();
  port.put("答辩评分", "C3", 90);
  await until(() => !document.body.textContent!.includes("评分超出范围"));
});

test("nothing is made of an older result: outputs wait for the check that is under way", async () => {
  const port = new MemoryPort({ 答辩评分: DEFENCE });
  await view(port);
  const output = () => named("button", "问题清单") as HTMLButtonElement;
  expect(output().disabled).toBe(false);
  const run = jest.spyOn(Checker.prototype, "run").mockReturnValue(new Promise(() => undefined));
  port.put("答辩评分", "C3", 90);
  await until(() => run.mock.calls.length > 0);
  expect(output().disabled).toBe(true);
  run.mockRestore();
});

test("a book whose making a newer check ends gives no notice, one that fails does", async () => {
  const told = async (why: "superseded" | "failed") => {
    const outcome = { ok: false, why, message: { zh: "没有成", en: "not made" } } as const;
    const element = await shown(
      <NoticeProvider>
        <PortContext.Provider value={new MemoryPort()}>
          <Notices />
          <OutputsSection make={() => Promise.resolve(outcome)} ready faulty={false} />
        </PortContext.Provider>
      </NoticeProvider>,
    );
    await click(named("button", "问题清单"));
    const notice = element.textContent.includes("没有成");
    await cleanUp();
    return notice;
  };
  expect([await told("superseded"), await told("failed")]).toEqual([false, true]);
});

test("a workbook without scores says what was looked at, and offers to point", async () => {
  await view(new MemoryPort({ 备忘: { A1: "买茶" } }));
  expect(maybe("heading", "没有找到评分表")).not.toBeNull();
  expect(named("button", "指出内容").getAttribute("aria-label")).toBe("指出内容 备忘");
});

test("that a sheet is no score sheet is kept in the workbook, and its findings are gone", async () => {
  const port = new MemoryPort({ 答辩评分: DEFENCE });
  await view(port);
  await click(named("button", "认出的内容"));
  await click(named("button", "指出内容"));
  await click(named("button", "这张表不是评分表"));
  await until(() => maybe("heading", "没有找到评分表") !== null);
  expect(JSON.parse(port.settings.get("mappings")!)).toEqual({ 答辩评分: { none: true } });
});

/** @jest-environment jsdom */
// First: it gives jsdom what the readers of sheets need.
import { cleanUp, click, named, pane, settle, shown } from "../support/render";
import { findScheme } from "../../../src/schemes";
import { PortContext } from "../../../src/taskpane/host/context";
import { SessionContext } from "../../../src/taskpane/host/session";
import ScoreTab from "../../../src/taskpane/score/score-tab";
import { type Cells, MemoryPort } from "../../support/memory-port";

afterEach(cleanUp);

/** Item by item with blanks alone: points and percent fit equally well. */
const BLANK: Cells = Object.fromEntries(
  [
    ["样例轴承有限公司资料评审评分表"],
    ["条款号", "评分条款", "分值", "评分"],
    ["4.1.1", "组织的领导", 60, null],
    ["4.1.2", "社会责任", 40, null],
    ["4.2.1", "战略制定", 40, null],
  ].flatMap((row, r) => row.map((value, c) => [`${"ABCD"[c]}${r + 1}`, value])),
);
const QUESTION = "这张表填的是百分比还是得分？";
const asks = () => document.body.textContent!.includes(QUESTION);

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !there(); i++) await settle();
  if (!there()) throw new Error(`never came to be in:\n${document.body.textContent}`);
}

test("the unit that was chosen for a sheet is still chosen after another tab; another sheet asks for its own", async () => {
  const port = new MemoryPort({ 一: BLANK, 二: BLANK });
  port.settings.set("scheme", "chongqing-2015");
  port.pick("一", "D3");
  await pane(port);
  await until(asks);
  await click(document.querySelectorAll<HTMLElement>("input[type=radio]")[0]);
  await until(() => !asks());
  await click(named("tab", "规则"));
  await click(named("tab", "评分"));
  await until(() => document.body.textContent!.includes("4.1.1"));
  expect(asks()).toBe(false);
  await settle(() => port.pick("二", "D3"));
  await until(asks);
  await settle(() => port.pick("一", "D3"));
  await until(() => !asks());
});

test("the unit that was chosen can be chosen anew", async () => {
  const port = new MemoryPort({ 一: BLANK });
  port.settings.set("scheme", "chongqing-2015");
  port.pick("一", "D3");
  await pane(port);
  await until(asks);
  await click(document.querySelectorAll<HTMLElement>("input[type=radio]")[0]);
  await until(() => document.body.textContent!.includes("百分比（0–100）") && !asks());
  await click(named("button", "换单位"));
  await until(asks);
  await click(document.querySelectorAll<HTMLElement>("input[type=radio]")[1]);
  await until(() => document.body.textContent!.includes("得分（分值以内）") && !asks());
});

test("a unit that was chosen under one scheme says nothing under another", async () => {
  const port = new MemoryPort({ 一: BLANK });
  port.pick("一", "D3");
  const tab = (id: string) => (
    <ScoreTab
      scheme={findScheme(id)!}
      schemeArgument=""
      onChangeScheme={() => undefined}
      onUseSheet={() => undefined}
    />
  );
  const session = new Map<string, string>();
  const on = (id: string) =>
    shown(
      <SessionContext.Provider value={session}>
        <PortContext.Provider value={port}>{tab(id)}</PortContext.Provider>
      </SessionContext.Provider>,
    );
  await on("chongqing-2015");
  await until(asks);
  await click(document.querySelectorAll<HTMLElement>("input[type=radio]")[0]);
  await until(() => !asks());
  await cleanUp();
  await on("chongqing-2025");
  await until(asks);
});

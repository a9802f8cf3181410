/** @jest-environment jsdom */
// First: it gives jsdom what the readers of sheets need.
import { cleanUp, click, named, pane, settle } from "../support/render";
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

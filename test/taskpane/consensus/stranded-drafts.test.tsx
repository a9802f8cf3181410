/** @jest-environment jsdom */
// First: it gives jsdom what the readers of sheets need.
import { cleanUp, click, named, pane, settle, type } from "../support/render";
import type { CellValue } from "../../../src/workbook/model";
import { type Cells, MemoryPort } from "../../support/memory-port";

afterEach(cleanUp);

const FIRM = "样例轴承有限公司";
const cells = (rows: readonly (readonly CellValue[])[]): Cells =>
  Object.fromEntries(rows.flatMap((row, r) => row.map((value, c) => [`${"ABCDEFGH"[c]}${r + 1}`, value])));

const TOTALS = cells([
  ["资料评审得分汇总表"],
  ["序号", "申报组织", "评审员01", "评审员02", "合议分"],
  [1, FIRM, 560, 540, null],
]);
const ITEMS = cells([
  [`${FIRM}资料评审合议评分表`],
  ["条款号", "评分条款", "分值", "评审员01", "评审员02", "合议%", "备注"],
  ["4.1.1", "组织的领导", 60, 50, 70, null, null],
  ["4.1.2", "社会责任", 40, 30, 70, null, null],
]);

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !there(); i++) await settle();
  if (!there()) throw new Error(`never came to be in:\n${document.body.textContent}`);
}
const says = (words: string) => () => document.body.textContent!.includes(words);
const field = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);

async function consensus(port: MemoryPort): Promise<void> {
  await pane(port);
  await click(named("tab", "评审组"));
  await click(named("tab", "合议"));
  await until(says("分歧与合议"));
}

test("a total that was typed before the items came is shown, is not written, and goes when it is removed", async () => {
  const port = new MemoryPort({ 汇总: TOTALS });
  port.settings.set("scheme", "chongqing-2015");
  await consensus(port);
  await type(field("总分：合议")!, "555");
  await cleanUp();
  await port.addSheet({ ...(await port.readSheet("汇总"))!, name: "合议", rows: [] });
  for (const [address, cell] of Object.entries(ITEMS)) port.put("合议", address, cell);
  await consensus(port);
  await until(says("先前填写、现在不写入的合议分"));
  expect(says("总分 555")()).toBe(true);
  expect(field("总分：合议")).toBeNull();
  await type(field("4.1.1 组织的领导：合议")!, "60");
  await click(named("button", "写入合议表"));
  const written = port.written.flatMap(({ entries }) => entries.flat());
  expect(written).toEqual([{ value: 60 }]);
  expect(says("总分 555")()).toBe(true);
  await click(document.querySelector<HTMLElement>('button[aria-label="移除 总分"]')!);
  expect(says("先前填写")()).toBe(false);
  await cleanUp();
  expect(port.settings.get("consensus-drafts") ?? "").not.toContain("555");
});

/** @jest-environment jsdom */
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import type { BooksAnswered } from "../../../src/taskpane/panel/round/books/books-messages";
import { a1 } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/model";
import { writeRound } from "../../../src/workbook/round/write-round";
import { MemoryPort } from "../../support/memory-port";
import { cleanUp, click, maybe, named, pane, settle, type } from "../support/render";

const MADE: BooksAnswered[] = [];
jest.mock("../../../src/taskpane/panel/round/books/start-books", () => ({
  startBooks: (_: unknown, hear: (answered: BooksAnswered) => void) => {
    MADE.forEach(hear);
    return () => undefined;
  },
}));

afterEach(cleanUp);

const SHEET = writeRound(
  {
    scheme: "重庆2015",
    title: "2025年度市长质量管理奖",
    applicants: ["样例铝业有限公司", "样例轴承有限公司"],
    reviewers: [{ name: "张伟民", stage: "document", group: null, adviser: false }],
    recusals: [],
    seals: [],
  },
  chongqing2015,
);
const NOTE = "评审会 3 月 5 日在三楼会议室";
const rowWith = (text: string) => SHEET.rows.findIndex((row) => row?.some((cell) => cell?.value === text));
const TITLE = rowWith("2025年度市长质量管理奖");
/** Beside an applicant. */
const MARGIN = a1(rowWith("样例轴承有限公司"), 8);
const BESIDE = "材料缺附件三";

async function setUp(): Promise<MemoryPort> {
  const cells = SHEET.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c): [string, Cell][] => (cell ? [[a1(r, c), { value: cell.value }]] : [])),
  );
  const port = new MemoryPort({
    评审设置: { ...Object.fromEntries(cells), G2: { value: NOTE }, [MARGIN]: { value: BESIDE } },
  });
  port.settings.set("scheme", "chongqing-2015");
  await pane(port);
  await click(named("tab", "评审组"));
  await click(named("tab", "组织"));
  for (let i = 0; i < 200 && !maybe("button", "写入“评审设置”"); i++) await settle();
  return port;
}

const titleField = () => document.querySelector<HTMLInputElement>('input[value^="2025"]')!;
const items = (from: string) => {
  const dialog = document.querySelector("[role=alertdialog]")!;
  const list = [...dialog.querySelectorAll("ul")].find(({ parentElement }) =>
    parentElement?.textContent?.includes(from),
  );
  return [...(list?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent);
};
const valueAt = async (port: MemoryPort, address: string) => {
  const sheet = await port.readSheet("评审设置");
  return sheet?.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (a1(r, c) === address ? [cell?.value] : [])),
  )[0];
};

describe("writing the round over its sheet", () => {
  test("names the cells that change, and leaves the notes in the margin where they are", async () => {
    const port = await setUp();
    await type(titleField(), "2026年度市长质量管理奖");
    await click(named("button", "写入“评审设置”"));
    expect(items("不再保留")).toEqual([]);
    expect(items("会被替换")).toEqual([`评审设置!${a1(TITLE, 1)}: 2025年度市长质量管理奖`]);
    await click(named("button", "不改写"));
    expect(await valueAt(port, a1(TITLE, 1))).toBe("2025年度市长质量管理奖");
    await click(named("button", "写入“评审设置”"));
    await click(named("button", "替换 1 个单元格"));
    expect(await valueAt(port, a1(TITLE, 1))).toBe("2026年度市长质量管理奖");
    expect(await valueAt(port, "G2")).toBe(NOTE);
    expect(await valueAt(port, MARGIN)).toBe(BESIDE);
  });

  test("says first which notes go, because the row they stand beside moves", async () => {
    const port = await setUp();
    const lines = document.querySelector("textarea")!;
    await settle(() => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(
        lines,
        "样例玻纤有限公司\n样例铝业有限公司\n样例轴承有限公司",
      );
      lines.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await click(named("button", "写入“评审设置”"));
    expect(items("不再保留")).toEqual([`评审设置!${MARGIN}: ${BESIDE}`]);
    const replace = [...document.querySelectorAll<HTMLElement>("[role=alertdialog] button")].at(-1)!;
    await click(replace);
    expect((await valueAt(port, MARGIN)) ?? null).toBeNull();
    expect(await valueAt(port, "G2")).toBe(NOTE);
  });
});

test("a book of too many sheets says why it cannot go into the workbook, where the button would be", async () => {
  const bytes = new Uint8Array();
  MADE.push(
    { kind: "book", book: { file: "小.xlsx", bytes, sheets: [SHEET], count: 1 } },
    { kind: "book", book: { file: "大.xlsx", bytes, sheets: null, count: 61 } },
    { kind: "done", faults: [] },
  );
  await setUp();
  await click(named("button", "编制评分册"));
  const books = [...document.querySelectorAll("li")].filter(({ textContent }) => textContent?.includes(".xlsx"));
  expect(books.map(({ textContent }) => textContent)).toEqual([
    "小.xlsx 1 张表下载放入本工作簿",
    "大.xlsx 61 张表下载超过 60 张表，不能放入本工作簿，请下载",
  ]);
});

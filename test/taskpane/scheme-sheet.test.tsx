/** @jest-environment jsdom */
import { SETTINGS } from "../../src/hosts/setting-keys";
import { MemoryPort, type Cells } from "../support/memory-port";
import { cleanUp, click, maybe, named, pane, settle } from "./support/render";
import { sample, SHEET } from "./support/sample";

afterEach(cleanUp);

/** 济政办〔2025〕7号 gives no weights (第十一条); a panel that settled on 40% and 60%, the presentation left out of the sum. */
const TABLE: Cells = {
  A1: "项目",
  B1: "对象",
  C1: "值",
  A2: "基础方案",
  C2: "重庆2015",
  A3: "权重",
  B3: "资料评审",
  C3: "40%",
  A4: "权重",
  B4: "现场评审",
  C4: "60%",
};
const TABLE_SHEET = "我们的方案";

function bookWith(choice: string | null = `sheet:${TABLE_SHEET}`): MemoryPort {
  const port = new MemoryPort({ [SHEET]: { ...sample }, [TABLE_SHEET]: TABLE });
  if (choice !== null) port.settings.set(SETTINGS.scheme, choice);
  return port;
}

const formula = (element: HTMLElement) => element.querySelector("code")?.textContent;
const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[type=radio][value="${value}"]`)!;

describe("a scheme on a sheet of the workbook", () => {
  test("is offered beside our own, and the choice is kept in the workbook", async () => {
    const port = bookWith(null);
    await pane(port);
    expect(document.querySelectorAll(`input[value^="sheet:"]`)).toHaveLength(1);
    await click(radio(`sheet:${TABLE_SHEET}`));
    await click(named("button", "使用此方案"));
    expect(port.settings.get(SETTINGS.scheme)).toBe(`sheet:${TABLE_SHEET}`);
    expect(maybe("tab", "评审组")).not.toBeNull();
  });

  test("formulas that the pane inserts refer to the table's range", async () => {
    const port = bookWith();
    port.pick(SHEET, "B2:D7");
    expect(formula(await pane(port))).toBe("=AWARD.COMBINE('我们的方案'!$A$1:$C$4,B2:B7,C2:C7,D2:D7)");
  });

  test("is read again when its sheet changes: the rules show the new weights", async () => {
    const port = bookWith();
    const element = await pane(port);
    await click(named("tab", "规则"));
    expect(element.textContent).toContain("40% × 资料评审 + 60% × 现场评审");
    await settle(() => {
      port.put(TABLE_SHEET, "C3", "30%");
      port.put(TABLE_SHEET, "C4", "70%");
    });
    expect(element.textContent).toContain("30% × 资料评审 + 70% × 现场评审");
  });

  test("with a fault is not used: the cell and the reason are shown until it is mended", async () => {
    const port = bookWith();
    const element = await pane(port);
    await settle(() => port.put(TABLE_SHEET, "C4", "很多"));
    expect(element.textContent).toContain("评选方案的表格有错");
    expect(maybe("tab", "评审组")).toBeNull();
    await click(named("button", "C4"));
    expect(await port.selection()).toMatchObject({ sheet: TABLE_SHEET, row: 3, column: 2 });
    await settle(() => port.put(TABLE_SHEET, "C4", "60%"));
    expect(maybe("tab", "评审组")).not.toBeNull();
  });

  test("that is gone is said, and no other scheme stands in for it", async () => {
    const port = bookWith();
    const element = await pane(port);
    port.drop(TABLE_SHEET);
    await settle(() => port.pick(SHEET, "A1"));
    expect(element.textContent).toContain("不见了");
    expect(element.textContent).toContain(TABLE_SHEET);
    expect(maybe("tab", "评审组")).toBeNull();
    expect(document.querySelectorAll("input[type=radio]:checked")).toHaveLength(0);
    expect(port.settings.get(SETTINGS.scheme)).toBe(`sheet:${TABLE_SHEET}`);
  });

  test("can be taken into use from the notice that tells of its sheet", async () => {
    const port = bookWith("chongqing-2015");
    await pane(port);
    await click(named("tab", "规则"));
    await click(named("button", "把本方案写成表格"));
    await click(named("button", "使用这张表"));
    expect(port.settings.get(SETTINGS.scheme)).toBe("sheet:重庆2015方案");
    expect(maybe("tab", "规则")?.getAttribute("aria-selected")).toBe("true");
  });
});

describe("the tabs", () => {
  test("open on the one that fits the open sheet, and say which sheet", async () => {
    const port = new MemoryPort({ 空表: {} });
    port.settings.set(SETTINGS.scheme, "chongqing-2015");
    port.put("空表", "A1", "备注");
    port.pick("空表", "A1");
    const element = await pane(port);
    expect(element.querySelector("h1")?.parentElement?.textContent).toContain("按工作表“空表”打开");
    expect(maybe("tab", "评审组")?.getAttribute("aria-selected")).toBe("true");
  });

  test("stay where the user has gone, step and all", async () => {
    await pane(bookWith("chongqing-2015"));
    await click(named("tab", "合议"));
    await click(named("tab", "规则"));
    await click(named("tab", "评审组"));
    expect(maybe("tab", "合议")?.getAttribute("aria-selected")).toBe("true");
  });
});

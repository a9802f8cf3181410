/** @jest-environment jsdom */
// First: it gives jsdom what the readers of sheets need.
import { cleanUp, click, named, settle, shown, type } from "../support/render";
import { useState, type ReactNode } from "react";
import { findScheme } from "../../../src/schemes";
import { formGaps } from "../../../src/taskpane/check/office/form-gaps";
import { OfficeView } from "../../../src/taskpane/check/office/office-view";
import { PortContext } from "../../../src/taskpane/host/context";
import { SessionContext } from "../../../src/taskpane/host/session";
import type { WorkbookPort } from "../../../src/hosts/port";
import { MemoryPort } from "../../support/memory-port";
import { cellsOf } from "../score/support/score-books";
import { sheetOf } from "../score/support/sheet-of";

afterEach(cleanUp);

const scheme = findScheme("重庆2025")!;
// The headings of 渝经信科技〔2024〕5号 附件2; the one sentence takes 25 字, the profile 原则上 300.
const FORM = sheetOf("信息汇总表", [
  [
    "序号",
    "组织（个人）名称",
    "所在区县及所属行业",
    "组织（个人）简况",
    "请用一句话概括组织或个人的质量工作特色（不超过25个字）",
    "近五年所获的国家级或省部级质量荣誉",
    "联系人姓名、职务及联系电话",
    "是否有意愿申报中国质量奖",
  ],
  [1, "甲公司", "渝北区 制造业", "简况".repeat(150), "质".repeat(25), "无", "张三 经理 123", "是"],
  [2, "乙公司", "江北区 服务业", "简况".repeat(151), "质".repeat(26), null, "李四 主任 456", "否"],
]);

function Stage({ port, children }: { port: WorkbookPort; children: ReactNode }) {
  const [session] = useState(() => new Map<string, string>());
  return (
    <SessionContext.Provider value={session}>
      <PortContext.Provider value={port}>{children}</PortContext.Provider>
    </SessionContext.Provider>
  );
}

async function view(port: MemoryPort): Promise<HTMLElement> {
  const props = { scheme, schemeArgument: "", onChangeScheme: () => undefined, onUseSheet: () => undefined };
  return shown(
    <Stage port={port}>
      <OfficeView {...props} />
    </Stage>,
  );
}

describe("the collection form", () => {
  it("is told what is blank and what is too long, by the limits of its own document", () => {
    expect(formGaps(FORM, scheme)!.map(({ cell, what, bad }) => [cell, what.zh, bad])).toEqual([
      ["D3", "302 字，限 300 字", false],
      ["E3", "26 字，限 25 字", true],
      ["F3", "没填", true],
    ]);
  });

  it("is no other sheet", () => {
    expect(formGaps(sheetOf("备忘", [["买茶"]]), scheme)).toBeNull();
  });

  it("leads from each gap to its cell, and says when there is none left", async () => {
    const port = new MemoryPort({ 信息汇总表: cellsOf(FORM) });
    port.pick("信息汇总表", "A1");
    const element = await view(port);
    expect(element.textContent).toContain("E3 乙公司 · 请用一句话概括");
    await click([...document.querySelectorAll("button")].find((each) => each.textContent?.startsWith("F3"))!);
    expect(await port.selection()).toMatchObject({ row: 2, column: 5 });
    await settle(() => {
      port.put("信息汇总表", "D3", "简况");
      port.put("信息汇总表", "E3", "质量");
      port.put("信息汇总表", "F3", "无");
    });
    expect(element.textContent).toContain("都填了，字数都在限内");
  });
});

test("the length of what is selected is counted as Word counts it", async () => {
  // The example of the standard's own name: GB/T and 19580-2012 are a run each, 卓越绩效 four characters.
  const port = new MemoryPort({ 表: { A1: "GB/T 19580-2012卓越绩效", A2: "我爱中国。", A3: 5 } });
  port.pick("表", "A1");
  const element = await view(port);
  expect(element.textContent).toContain("表!A1 · 6 字");
  await settle(() => port.pick("表", "A1:A3"));
  expect(element.textContent).toContain("2 格共 11 字");
});

test("the last day of publicity is that of the scheme's rounds, with the clause, or of days of one's own", async () => {
  const element = await view(new MemoryPort({ 表: {} }));
  await type(document.querySelector<HTMLInputElement>("input[type=date]")!, "2025-04-24");
  // 5 working days from the day after; 27 April 2025 was worked for the holidays of May.
  expect(element.textContent).toMatch(/公示到 2025-04-30 .*四（一）1/);
  await type(named<HTMLSelectElement>("combobox", "按"), "district");
  expect(element.textContent).toContain("至少公示到 2025-04-30");
  await type(named<HTMLSelectElement>("combobox", "按"), "own");
  await type(named<HTMLSelectElement>("combobox", "怎么算"), "day");
  expect(element.textContent).toContain("公示到 2025-04-29");
  await type(named<HTMLInputElement>("textbox", "天数"), "2.5");
  expect(element.textContent).not.toContain("公示到 20");
  await type(named<HTMLSelectElement>("combobox", "按"), "city");
  expect(element.textContent).toContain("公示到 2025-04-30");
});

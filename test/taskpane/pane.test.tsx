/** @jest-environment jsdom */
import { postNotice } from "../../src/hosts/notices";
import { SETTINGS } from "../../src/hosts/setting-keys";
import { MemoryPort } from "../support/memory-port";
import { cleanUp, click, maybe, named, pane, press, settle, type } from "./support/render";
import { CATEGORY_SHEET, categories, FAULT_SHEET, faults, sample, SHEET } from "./support/sample";
import type { Language } from "../../src/text/text";

afterEach(cleanUp);

const BOOK = { [SHEET]: sample, [CATEGORY_SHEET]: categories, [FAULT_SHEET]: faults };

function bookWith(scheme: string | null, language: Language = "zh"): MemoryPort {
  const port = new MemoryPort(BOOK, language);
  if (scheme) port.settings.set(SETTINGS.scheme, scheme);
  return port;
}

async function panelOn(port: MemoryPort, sheet: string, address: string): Promise<HTMLElement> {
  const element = await pane(port);
  await settle(() => port.pick(sheet, address));
  return element;
}

const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[type=radio][value="${value}"]`)!;

describe("the choice of a scheme", () => {
  test("a workbook without a scheme is asked for one, and none is chosen beforehand", async () => {
    await pane(bookWith(null));
    expect(maybe("heading", "请先选择评选方案")).not.toBeNull();
    expect(document.querySelectorAll("input[type=radio]:checked")).toHaveLength(0);
    expect(named<HTMLButtonElement>("button", "使用此方案").disabled).toBe(true);
    expect(document.querySelector("[role=tab]")).toBeNull();
  });

  test("every scheme is listed with its award, authority and document number", async () => {
    const element = await pane(bookWith(null));
    for (const words of [
      "重庆2015",
      "重庆市市长质量管理奖",
      "重庆市质量技术监督局",
      "渝质监发〔2015〕103号",
      "济政办〔2025〕7号",
    ])
      expect(element.textContent).toContain(words);
  });

  test("the chosen scheme is kept in the workbook, and the focus goes to the view that opens", async () => {
    const port = bookWith(null);
    await pane(port);
    await click(radio("chongqing-2015"));
    await click(named("button", "使用此方案"));
    expect(port.settings.get(SETTINGS.scheme)).toBe("chongqing-2015");
    expect(named("tab", "评审组").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
  });

  test("a workbook that keeps a scheme opens with it", async () => {
    const element = await pane(bookWith("chongqing-2015"));
    expect(element.querySelector("h1")?.parentElement?.textContent).toContain("重庆2015");
    expect(maybe("heading", "请先选择评选方案")).toBeNull();
  });

  test("a scheme of another version is named, and one is asked for", async () => {
    const element = await pane(bookWith("atlantis-2031"));
    expect(element.textContent).toContain("本版本不认识");
    expect(element.textContent).toContain("atlantis-2031");
    expect(maybe("heading", "请先选择评选方案")).not.toBeNull();
  });

  test("changing the scheme can be left without a change", async () => {
    const port = bookWith("chongqing-2015");
    await pane(port);
    await click(named("tab", "规则"));
    await click(named("button", "更换方案"));
    expect(radio("chongqing-2015").checked).toBe(true);
    await click(named("button", "取消"));
    expect(port.settings.get(SETTINGS.scheme)).toBe("chongqing-2015");
    expect(named("tab", "评审组")).toBeTruthy();
  });

  test("a choice that cannot be kept is said, and holds for the session", async () => {
    const port = bookWith(null);
    port.keepSetting = async () => {
      throw new Error("read only");
    };
    const element = await pane(port);
    await click(radio("chongqing-2015"));
    await click(named("button", "使用此方案"));
    expect(element.textContent).toContain("没能存入工作簿");
    expect(element.textContent).toContain("read only");
    expect(maybe("tab", "评审组")).not.toBeNull();
  });

  test("a setting that cannot be read is said, with a way to try again", async () => {
    const port = bookWith("chongqing-2015");
    const read = port.setting.bind(port);
    port.setting = async () => {
      throw new Error("host is busy");
    };
    const element = await pane(port);
    expect(element.textContent).toContain("host is busy");
    port.setting = read;
    await click(named("button", "重试"));
    expect(maybe("tab", "评审组")).not.toBeNull();
  });
});

describe("a selection", () => {
  test("with nothing selected the pane says what to select", async () => {
    await pane(bookWith("chongqing-2015"));
    expect(maybe("heading", "请选择评分区域")).not.toBeNull();
  });

  test("the selection of before the pane opened counts", async () => {
    const port = bookWith("chongqing-2015");
    port.pick(SHEET, "B2:D7");
    const element = await pane(port);
    expect(element.querySelector("code")?.textContent).toBe('=AWARD.COMBINE("重庆2015",B2:B7,C2:C7,D2:D7)');
  });

  test("the newest selection wins, whatever order the answers come in", async () => {
    const port = bookWith("chongqing-2015");
    const element = await pane(port);
    const read = port.readCells.bind(port);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    port.readCells = async (place) => {
      if (place.sheet === CATEGORY_SHEET) await gate;
      return read(place);
    };
    await settle(() => port.pick(CATEGORY_SHEET, "B2:H3"));
    await settle(() => port.pick(SHEET, "B2:D7"));
    await settle(release);
    expect(element.querySelector("code")?.textContent).toContain("COMBINE");
  });

  test("a changed cell is read again", async () => {
    const port = bookWith("chongqing-2015");
    const element = await panelOn(port, SHEET, "E2");
    expect(element.textContent).toContain("560×20%");
    await settle(() => port.put(SHEET, "B2", 600));
    expect(element.textContent).toContain("600×20%");
  });

  test("a workbook that fails is said, and can be tried again", async () => {
    const port = bookWith("chongqing-2015");
    const element = await pane(port);
    const read = port.readCells.bind(port);
    port.readCells = async () => {
      throw new Error("the request was refused");
    };
    await settle(() => port.pick(SHEET, "B2:D7"));
    expect(element.textContent).toContain("the request was refused");
    port.readCells = read;
    await click(named("button", "重试"));
    expect(element.querySelector("code")).not.toBeNull();
  });

  test("a sheet that is gone is said", async () => {
    const port = bookWith("chongqing-2015");
    const element = await pane(port);
    port.drop(SHEET);
    await settle(() => port.pick(SHEET, "B2:D7"));
    expect(element.textContent).toContain("所选工作表已不存在");
  });

  test("a closed pane listens to nothing", async () => {
    const port = bookWith("chongqing-2015");
    await panelOn(port, SHEET, "E2");
    expect(port.listeners).toBeGreaterThan(0);
    await cleanUp();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(port.listeners).toBe(0);
  });
});

describe("inserting", () => {
  test("the formula and its place are shown, and inserted only on the user's word", async () => {
    const port = bookWith("chongqing-2015");
    await panelOn(port, CATEGORY_SHEET, "B2:H3");
    expect(named<HTMLInputElement>("textbox", "结果放在").value).toBe("I2");
    expect(port.written).toHaveLength(0);
    await click(named("button", "插入"));
    expect(port.cell(CATEGORY_SHEET, "I2").formula).toBe('=AWARD.SCORE("重庆2015",B2:H3)');
    expect(port.cell(CATEGORY_SHEET, "I3").value).toBeNull();
    expect(document.querySelector("[aria-live=polite]")?.textContent).toContain("已插入 I2");
  });

  test("the first free column is the one in which every row is free", async () => {
    const port = bookWith("chongqing-2015");
    port.put(CATEGORY_SHEET, "I3", "备注");
    await panelOn(port, CATEGORY_SHEET, "B2:H3");
    expect(named<HTMLInputElement>("textbox", "结果放在").value).toBe("J2");
  });

  test("a cell that is filled further down is in the way as well", async () => {
    const port = bookWith("chongqing-2015");
    port.put(CATEGORY_SHEET, "I3", "备注");
    await panelOn(port, CATEGORY_SHEET, "B2:H3");
    await type(named("textbox", "结果放在"), "I2");
    await click(named("button", "插入"));
    expect([...document.querySelectorAll("[role=alertdialog] li")].map(({ textContent }) => textContent)).toEqual([
      "I3: 备注",
    ]);
    expect(port.written).toHaveLength(0);
  });

  test("a column of our results can be ranked, and its first cell is explained below", async () => {
    const element = await panelOn(bookWith("chongqing-2015"), SHEET, "E2:E7");
    const formulas = [...element.querySelectorAll("code")].map(({ textContent }) => textContent);
    expect(formulas).toEqual(["=AWARD.RANK(E2:E7)", '=AWARD.COMBINE("重庆2015",B2:B7,C2:C7,D2:D7)']);
  });

  test("filled cells are named, and nothing is written when the user cancels", async () => {
    const port = bookWith("chongqing-2015");
    await panelOn(port, SHEET, "B2:D7");
    await type(named("textbox", "结果放在"), "E2");
    await click(named("button", "插入"));
    const dialog = document.querySelector("[role=alertdialog]")!;
    expect(dialog.textContent).toContain("E2: 664");
    expect(dialog.textContent).toContain("E7: 500");
    await click(named("button", "取消"));
    expect(document.querySelector("[role=alertdialog]")).toBeNull();
    expect(port.written).toHaveLength(0);
    expect(port.cell(SHEET, "E3").value).toBe(560);
  });

  test("Escape leaves the dialog and the cells as they are", async () => {
    const port = bookWith("chongqing-2015");
    await panelOn(port, SHEET, "B2:D7");
    await type(named("textbox", "结果放在"), "E2");
    await click(named("button", "插入"));
    await press("Escape", document.querySelector("[role=alertdialog]")!);
    expect(document.querySelector("[role=alertdialog]")).toBeNull();
    expect(port.written).toHaveLength(0);
  });

  test("with consent the cells in the way are cleared for the result", async () => {
    const port = bookWith("chongqing-2015");
    await panelOn(port, SHEET, "B2:D7");
    await type(named("textbox", "结果放在"), "E2");
    await click(named("button", "插入"));
    await click(named("button", "替换 6 个单元格"));
    expect(port.cell(SHEET, "E2").formula).toBe('=AWARD.COMBINE("重庆2015",B2:B7,C2:C7,D2:D7)');
    for (const address of ["E3", "E4", "E5", "E6", "E7"]) expect(port.cell(SHEET, address).value).toBeNull();
  });

  test("or the formula goes to the free column instead", async () => {
    const port = bookWith("chongqing-2015");
    await panelOn(port, SHEET, "B2:D7");
    await type(named("textbox", "结果放在"), "E2");
    await click(named("button", "插入"));
    await click(named("button", "改放到 H2"));
    expect(port.cell(SHEET, "H2").formula).toContain("AWARD.COMBINE");
    expect(port.cell(SHEET, "E2").value).toBe(664);
  });

  test("a place that is no cell, that covers the scores, or that leaves the sheet is refused before anything is written", async () => {
    const port = bookWith("chongqing-2015");
    const element = await panelOn(port, SHEET, "B2:D7");
    for (const [address, words] of [
      ["K", "请写一个单元格地址"],
      ["C3", "结果会盖住公式要读的分数"],
      ["A1048576", "超出工作表的边界"],
    ]) {
      await type(named("textbox", "结果放在"), address);
      expect(element.textContent).toContain(words);
      await click(named("button", "插入"));
    }
    expect(port.written).toHaveLength(0);
  });

  test("a protected sheet is said, and how to go on", async () => {
    const port = bookWith("chongqing-2015");
    port.protectedSheets.add(CATEGORY_SHEET);
    const element = await panelOn(port, CATEGORY_SHEET, "B2:H3");
    await click(named("button", "插入"));
    expect(element.textContent).toContain("工作表受保护");
  });

  test("how scores are given goes into the formula", async () => {
    const port = bookWith("chongqing-2015");
    const element = await panelOn(port, CATEGORY_SHEET, "B2:H3");
    await type(named("combobox", "分数的写法"), "percent");
    expect(element.querySelector("code")?.textContent).toBe('=AWARD.SCORE("重庆2015",B2:H3,"percent")');
  });

  test("another formula that fits can be chosen", async () => {
    const port = bookWith("chongqing-2015");
    const element = await panelOn(port, SHEET, "B2:D7");
    await click(radio("GATE"));
    expect(element.querySelector("code")?.textContent).toBe('=AWARD.GATE("重庆2015",B2:B7,C2:C7)');
  });

  test("copying tells how it went", async () => {
    const port = bookWith("chongqing-2015");
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const element = await panelOn(port, SHEET, "B2:D7");
    await click(named("button", "复制公式"));
    expect(copied).toEqual(['=AWARD.COMBINE("重庆2015",B2:B7,C2:C7,D2:D7)']);
    expect(element.textContent).toContain("公式已复制");
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
    await click(named("button", "复制公式"));
    expect(element.textContent).toContain("Ctrl+C");
  });

  test("a scheme without weights and gates offers neither, and says why with the clause", async () => {
    const port = bookWith("jiyuan-2025");
    const element = await panelOn(port, SHEET, "B2:C7");
    expect(element.querySelector("code")).toBeNull();
    expect(element.textContent).toContain("暂不可用");
    expect(element.textContent).toMatch(/济政办〔2025〕7号/);
  });
});

describe("what a button of the ribbon has to say", () => {
  test("is shown, with the host's words, until it is dismissed", async () => {
    const element = await pane(bookWith("chongqing-2015"));
    await settle(() => postNotice({ intent: "warning", text: { zh: "已满", en: "full" }, detail: "E2:E7" }));
    expect(element.querySelector("[aria-live=polite]")?.textContent).toContain("已满 E2:E7");
    await click(named("button", "关闭提示"));
    expect(element.querySelector("[aria-live=polite]")?.textContent).toBe("");
  });

  test("waits for a pane that is not open yet", async () => {
    postNotice({ intent: "info", text: { zh: "先到的话", en: "early words" } });
    const element = await pane(bookWith("chongqing-2015", "en"));
    expect(element.textContent).toContain("early words");
  });
});

test("in English every word of the shell is English", async () => {
  const element = await panelOn(bookWith("chongqing-2015", "en"), CATEGORY_SHEET, "B2:H3");
  expect(element.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
  for (const name of ["Insert", "Copy formula"]) expect(maybe("button", name)).not.toBeNull();
  const chinese = element.textContent!.replaceAll(/重庆2015/g, "").match(/\p{Script=Han}+/gu);
  expect(chinese).toBeNull();
});

const fail = (words: string) => {
  throw new Error(words);
};

test("what fails inside never leaves a white pane", async () => {
  const port = bookWith("chongqing-2015");
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const read = port.setting.bind(port);
  port.setting = async () => ({ startsWith: () => fail("broken inside") }) as unknown as string;
  const element = await pane(port);
  expect(element.querySelector("[role=alert]")?.textContent).toContain("窗格出错了");
  expect(element.textContent).toContain("broken inside");
  port.setting = read;
  await click(named("button", "重新打开窗格"));
  expect(maybe("tab", "评审组")).not.toBeNull();
  error.mockRestore();
});

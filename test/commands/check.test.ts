import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/commands/check";
import { SETTINGS } from "../../src/hosts/setting-keys";
import { readBook } from "../../src/workbook/read";
import { MemoryPort } from "../support/memory-port";

async function bookWith(file: string | null, scheme: string | null = "chongqing-2015"): Promise<MemoryPort> {
  const port = new MemoryPort(file === null ? { 说明: { A1: "会议通知" } } : {});
  if (file !== null) {
    const read = await readBook(readFileSync(path.join(__dirname, "../../assets/sample", file)), file);
    if (!read.ok) throw new Error(read.refusal.message.en);
    for (const sheet of read.book.sheets) await port.addSheet(sheet);
  }
  if (scheme !== null) port.settings.set(SETTINGS.scheme, scheme);
  return port;
}

describe("the button for the check", () => {
  test("says how many sheets were checked where nothing was found, and opens the pane on the check", async () => {
    const notice = await check(await bookWith("资料评审独立评分-评审员01.xlsx"));
    expect(notice).toMatchObject({ intent: "info", view: "check" });
    expect(notice.text.zh).toMatch(/^已校验 \d+ 张表，未发现问题。$/);
  });

  test("counts errors, warnings and hints", async () => {
    const port = await bookWith("资料评审独立评分-评审员01.xlsx");
    const [{ name }] = await port.sheets();
    const sheet = (await port.readSheet(name))!;
    const row = sheet.rows.findIndex((cells) => cells?.some((cell) => cell?.value === 60));
    const column = sheet.rows[row]!.findIndex((cell) => cell?.value === 60);
    await port.write({ sheet: name, row, column }, [[{ value: 6000 }]], { overwrite: true });
    const notice = await check(port);
    expect(notice).toMatchObject({ intent: "error", view: "check" });
    expect(notice.text.zh).toMatch(/错误 [1-9]/);
  });

  test("without a scheme checks nothing, and with one that is gone neither", async () => {
    expect((await check(await bookWith(null, null))).text.zh).toContain("还没有可用的评选方案");
    expect((await check(await bookWith(null, "sheet:没有"))).text.zh).toContain("还没有可用的评选方案");
  });

  test("a workbook without a score sheet is not called free of faults", async () => {
    expect((await check(await bookWith(null))).text.zh).toContain("没有认出评分表");
  });
});

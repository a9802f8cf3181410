/** @jest-environment jsdom */
import { readSchemeTable } from "../../../src/schemes/table";
import { findScheme } from "../../../src/schemes";
import { MemoryPort } from "../../support/memory-port";
import { cleanUp, click, named, pane } from "../support/render";

afterEach(cleanUp);

/** The pane on Jiyuan's scheme, with its tab for the rules open. */
async function rules(): Promise<MemoryPort> {
  const port = new MemoryPort();
  await port.keepSetting("scheme", "jiyuan-2025");
  await pane(port);
  await click(named("tab", "规则"));
  return port;
}

async function table(port: MemoryPort, name: string) {
  const sheet = await port.readSheet(name);
  return sheet!.rows.map((row) => [...(row ?? [])].map((cell) => cell?.value ?? null));
}

test("a scheme is written to a sheet that reads back as the same scheme", async () => {
  const port = await rules();
  await click(named("button", "把本方案写成表格"));
  expect(readSchemeTable(await table(port, "济源2025方案"))).toMatchObject({
    ok: true,
    scheme: findScheme("济源2025"),
  });
});

test("what the document leaves out is asked for in a sheet on top of the scheme", async () => {
  const port = await rules();
  await click(named("button", "补充文件未规定的内容"));
  const rows = await table(port, "济源2025补充");
  // 济政办〔2025〕7号第十一条 gives no weights.
  expect(rows.flat().join("|")).toMatch(/基础方案.*济源2025.*权重/);
});

test("an empty scheme of one's own comes with hints and is a scheme already", async () => {
  const port = await rules();
  await click(named("button", "新建自编方案（带填写提示）"));
  expect(readSchemeTable(await table(port, "自编方案")).ok).toBe(true);
});

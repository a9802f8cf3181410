/** @jest-environment jsdom */
import { lazyView } from "../../../src/taskpane/shell/lazy-view";
import { cleanUp, click, named, shown } from "../support/render";

afterEach(cleanUp);

test("a view whose code does not arrive says so, and comes when it is tried again", async () => {
  let fails = true;
  const View = lazyView(async () => {
    if (fails) throw new Error("ChunkLoadError: 153");
    return { default: ({ name }: { name: string }) => <p>这是{name}</p> };
  });
  const element = await shown(<View name="校验" />);
  expect(element.textContent).toContain("这一页没有加载成");
  expect(element.textContent).toContain("ChunkLoadError: 153");
  fails = false;
  await click(named("button", "重试"));
  expect(element.textContent).toBe("这是校验");
});

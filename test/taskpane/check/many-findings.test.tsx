/** @jest-environment jsdom */
import { cleanUp, settle, shown, type } from "../support/render";
import type { Finding } from "../../../src/checks/finding";
import { FindingsSection } from "../../../src/taskpane/check/findings/findings-section";

afterEach(cleanUp);

const MESSAGE = { zh: "这一格缺分", en: "this cell lacks a score" };
const NONE = { zh: "", en: "" };
const PLACE = { code: "score-missing", found: NONE, expected: NONE, message: MESSAGE, clause: "" } as const;
const MANY = Array.from(
  { length: 1_000_000 },
  (_, i): Finding => ({
    ...PLACE,
    file: `评审员${i % 300}.xlsx`,
    sheet: `表${i % 14}`,
    cell: `C${i + 1}`,
    severity: i % 500 === 499 ? "error" : "info",
  }),
);
const drawn = () => [...document.querySelectorAll<HTMLElement>("[role=treeitem]")];
const note = () => [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent).join();

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !there(); i++) await settle();
  if (!there()) throw new Error(`never came to be in:\n${document.body.textContent}`);
}

test("a million findings: few are in the page, the gravest are listed, and the others are counted", async () => {
  await shown(<FindingsSection findings={MANY} inFiles />);
  await until(() => drawn().length > 0);
  expect(drawn().length).toBeLessThan(60);
  // 2000 errors and as many hints as there is room for.
  expect(note()).toContain("这里列出 20000 处，另有 980000 处");
  await type(document.querySelector<HTMLInputElement>("input[type=search]")!, "c999999");
  await until(() => !note().includes("另有"));
  expect(drawn().at(-1)!.textContent).toContain("C999999");
});

/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DIST } from "../support/excel/bundle";
import { parseManifest } from "../support/manifest/parse";

test("the pane's script answers every button of the built manifest, and no other", () => {
  document.body.innerHTML = '<div id="pane"></div>';
  const answered: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: () => new Promise(() => {}),
      actions: { associate: (name: string) => answered.push(name) },
    },
  });
  new Function(readFileSync(path.join(DIST, "taskpane.js"), "utf8"))();
  const manifest = parseManifest(readFileSync(path.join(DIST, "manifest.xml"), "utf8"));
  const asked = [...manifest.querySelectorAll("FunctionName")].map(({ textContent }) => textContent);
  expect(answered.sort()).toEqual(asked.sort());
});

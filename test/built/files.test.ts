import { readFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_CDN } from "../../scripts/build/office-js";
import { DIST } from "../support/excel/bundle";
import { filesBelow } from "../support/dist-files";

test("dist holds what Excel asks for", () => {
  const wanted = [
    "functions.js",
    "functions.json",
    "functions-zh-CN.json",
    "taskpane.html",
    "taskpane.css",
    "taskpane.js",
    "manifest.xml",
  ];
  expect(filesBelow(DIST)).toEqual(expect.arrayContaining(wanted));
});

test("the page loads office.js, then the functions, then the pane", () => {
  const page = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, src]) => src);
  expect(scripts).toEqual([OFFICE_CDN, "functions.js", "taskpane.js"]);
});

test("the page's content policy allows office.js and this origin, and no other script", () => {
  const page = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
  expect(/script-src ([^;"]*)/.exec(page)?.[1].trim()).toBe(`'self' ${new URL(OFFICE_CDN).origin}`);
});

test("no built file knows the machine it was built on", () => {
  const root = path.resolve(DIST, "..");
  const telling = filesBelow(DIST).filter((file) => readFileSync(path.join(DIST, file)).includes(root));
  expect(telling).toEqual([]);
});

/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../support/dist-files";
import { DIST } from "../support/excel/bundle";

const files = filesBelow(DIST);
const text = (file: string) => readFileSync(path.join(DIST, file), "utf8");
const pages = files.filter((file) => file.endsWith(".html"));

describe.each(pages)("%s", (file) => {
  const page = new DOMParser().parseFromString(text(file), "text/html");
  const metas = [...page.querySelectorAll<HTMLMetaElement>("meta[http-equiv='Content-Security-Policy']")];
  const policy = new Map(
    (metas[0]?.content ?? "").split(";").map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/u);
      return [name, sources] as const;
    }),
  );

  test("has a policy before all that it governs, which lets nothing in from elsewhere", () => {
    expect(metas).toHaveLength(1);
    const governed = [...page.querySelectorAll("script, link, style, img")];
    for (const each of governed) expect(metas[0].compareDocumentPosition(each)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(["'self'", "'none'"]).toContain(policy.get("default-src")?.join(" "));
    // What default-src does not stand in for: CSP Level 3, 6.1.3 and 6.3.
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    expect((policy.get("object-src") ?? policy.get("default-src"))?.join(" ")).toBe("'none'");
    const scripts = (policy.get("script-src") ?? policy.get("default-src"))?.join(" ");
    expect(scripts).not.toMatch(/unsafe|\*|data:|blob:|http:/u);
  });

  test("has no script, handler or style of its own but a style that the policy names", () => {
    expect([...page.scripts].filter(({ src }) => src === "")).toEqual([]);
    const attributes = [...page.querySelectorAll("*")].flatMap((each) => each.getAttributeNames());
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    for (const { textContent } of page.querySelectorAll("style")) {
      const hash = createHash("sha256").update(textContent).digest("base64");
      expect(policy.get("style-src")).toContain(`'sha256-${hash}'`);
    }
  });
});

const CODE_FROM_TEXT = /[^\w.$](?:eval|Function)\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*["'`]/gu;

test("no script makes code of a text, but three lines of the grid that never run and that the policy would refuse", () => {
  const scripts = files.filter((file) => file.endsWith(".js") && !file.startsWith("office/"));
  const found = scripts.flatMap((file) =>
    [...text(file).matchAll(CODE_FROM_TEXT)].map(({ index }) => [file, text(file).slice(index + 1, index + 31)]),
  );
  expect(scripts.length).toBeGreaterThan(3);
  expect(found.filter(([file]) => file !== "playground/playground.js")).toEqual([]);
  expect(found.length).toBeLessThanOrEqual(3);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { EXAMPLES } from "../../scripts/build/help/examples";
import { schemes } from "../../src/schemes";
import { excelHost } from "../support/excel/excel-host";

const DIST = path.join(__dirname, "../../dist");
const help = (file: string) => readFileSync(path.join(DIST, "help", file), "utf8");
const { functions } = JSON.parse(readFileSync(path.join(DIST, "functions.json"), "utf8")) as {
  functions: { id: string; helpUrl: string }[];
};

test.each(functions.map(({ id, helpUrl }) => [id, helpUrl]))(
  "%s has a page with examples, where its help leads",
  (id, helpUrl) => {
    expect(new URL(helpUrl).pathname).toBe(`/help/${id}.html`);
    expect(help(`${id}.html`)).toContain(`=AWARD.${id}(`);
    expect(EXAMPLES.some(({ call }) => call === id)).toBe(true);
  },
);

test.each(schemes.map(({ id, name }) => [id, name.zh]))("%s has a page", (id, name) => {
  expect(help(`scheme-${id}.html`)).toContain(name);
});

test("every example that shows a beginning begins so", () => {
  const host = excelHost();
  for (const { call, args, begins } of EXAMPLES) {
    if (!begins) continue;
    const found = host.call(call, ...args) as unknown[][];
    expect([call, begins.map((row, i) => found[i]?.slice(0, row.length))]).toEqual([call, begins]);
    expect(begins.length).toBeGreaterThan(0);
  }
});

test("no page runs a script or loads anything from elsewhere", () => {
  for (const file of [...functions.map(({ id }) => `${id}.html`), ...schemes.map(({ id }) => `scheme-${id}.html`)]) {
    expect(help(file)).not.toMatch(/<script|<iframe|<form|src="?http|@import/i);
    expect(help(file)).toContain("default-src 'none'");
  }
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SIGNATURES } from "../support/signatures";

const ROOT = path.join(__dirname, "../..");
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

test("the function table holds the contract's functions, each once, in its order", () => {
  const rows = [...README.matchAll(/^\| `([A-Z]+\([^`]*\))`/gm)].map(([, signature]) => signature);
  expect(rows).toEqual([...SIGNATURES]);
});

test("every command it names is there", () => {
  const named = [...README.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of [...named, "start", "test"]) expect(Object.keys(scripts)).toContain(name);
});

test("every file and folder it names is there", () => {
  const folders = README.slice(README.indexOf("# 目录 Folders"));
  const named = [...folders.matchAll(/`([^`]+)`/g)]
    .map(([, name]) => name)
    .filter((name) => !/\*|^(dist|e2e)$/.test(name));
  const linked = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, file]) => file);
  for (const name of [...named, ...linked]) expect([name, existsSync(path.join(ROOT, name))]).toEqual([name, true]);
});

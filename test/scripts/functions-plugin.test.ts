import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { FunctionsPlugin } from "../../scripts/build/functions-plugin";
import type { Metadata } from "../../scripts/build/metadata";

const TOTAL = `/**
 * Adds scores.
 * @customfunction
 * @param {any[][]} scores The scores.
 * @returns {any[][]} The totals.
 */
export function total(scores: any[][]): any[][] { return scores; }
`;
const WORDS = JSON.stringify({ TOTAL: { description: "求和。", parameters: { scores: ["分数", "各项得分。"] } } });

let folder = "";
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "plugin-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a project of one script and what the plugin adds; gives the errors. */
async function build(face: string, words: string): Promise<string> {
  mkdirSync(path.join(folder, "face"));
  writeFileSync(path.join(folder, "face/total.ts"), face);
  writeFileSync(path.join(folder, "words.json"), words);
  writeFileSync(path.join(folder, "index.js"), "");
  const plugin = new FunctionsPlugin({
    face: path.join(folder, "face"),
    words: path.join(folder, "words.json"),
    namespace: "AWARD",
    base: "https://award.example.cn/panel/",
  });
  const compiler = webpack({
    mode: "development",
    context: folder,
    entry: "./index.js",
    output: { path: path.join(folder, "dist") },
    plugins: [plugin],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler!.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler!.close(resolve));
  return (stats?.compilation.errors ?? []).map(({ message }) => message).join("\n");
}

const emitted = (file: string) => path.join(folder, "dist", file);

test("a whole face becomes metadata in two languages and a help page for each function", async () => {
  expect(await build(TOTAL, WORDS)).toBe("");
  const [english, chinese] = ["functions.json", "functions-zh-CN.json"].map(
    (file) => JSON.parse(readFileSync(emitted(file), "utf8")) as Metadata,
  );
  const helpUrl = "https://award.example.cn/panel/help/TOTAL.html";
  expect(english.functions).toMatchObject([{ id: "TOTAL", helpUrl, parameters: [{ name: "scores" }] }]);
  expect(chinese.functions).toMatchObject([{ id: "TOTAL", helpUrl, parameters: [{ name: "分数" }] }]);
  expect(readFileSync(emitted("help.html"), "utf8")).toContain('href="help/TOTAL.html"');
  expect(readFileSync(emitted("help/TOTAL.html"), "utf8")).toContain("=AWARD.TOTAL(scores)");
});

test.each([
  [
    "a function the generator cannot read",
    TOTAL.replace("scores: any[][]", "scores: Date"),
    WORDS,
    "total.ts: Custom function does not support type",
  ],
  [
    "a function it passes over",
    TOTAL.replace("export function total", "export const total = function"),
    WORDS,
    "0 read",
  ],
  ["a function without Chinese words", TOTAL, "{}", "words.json: TOTAL: not translated"],
  ["Chinese words that are no JSON", TOTAL, "{", "words.json: SyntaxError"],
])("%s fails the build, and nothing is written", async (_, face, words, fault) => {
  expect(await build(face, words)).toContain(fault);
  expect(existsSync(emitted("functions.json"))).toBe(false);
});

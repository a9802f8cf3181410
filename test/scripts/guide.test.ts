import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { findScheme } from "../../src/schemes";
import { GUIDE, guideFormulas, guidePages, LANGUAGES } from "../support/guide";
import { SIGNATURES } from "../support/signatures";

const ROOT = path.join(__dirname, "../..");
const PAGES = guidePages();

test("both languages have the same pages, with the same formulas and pictures", () => {
  const [zh, en] = LANGUAGES.map((language) =>
    PAGES.filter((page) => page.language === language).map((page) => ({
      name: path.basename(page.file),
      formulas: guideFormulas(page).map(({ formula, shown }) => [formula, shown]),
      pictures: [...page.text.matchAll(/!\[[^\]]+\]\([^)]*\/([^)/]+)\)/g)].map(([, picture]) => picture),
    })),
  );
  expect(zh).toEqual(en);
  expect(zh.map(({ name }) => name)).toEqual(["index.md", "lead.md", "office.md", "own-scheme.md", "reviewer.md"]);
});

test.each(PAGES.map((page) => [page.file, page]))("%s links to what is there", (file, { text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  expect(links.length).toBeGreaterThan(1);
  for (const [link, name, anchor] of links) {
    const target = path.join(GUIDE, path.dirname(file), name);
    expect([link, existsSync(target)]).toEqual([link, true]);
    if (anchor !== undefined) expect(anchors(readFileSync(target, "utf8"))).toContain(anchor);
  }
});

/** The anchors of a page's headings, as GitHub makes them. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );

test("every picture is shown, and none is wider than 1000 or larger than 150 kB", () => {
  for (const language of LANGUAGES) {
    const folder = path.join(GUIDE, "pictures", language);
    const pages = PAGES.filter((page) => page.language === language);
    const shown = pages.flatMap(({ text }) => [...text.matchAll(/\/pictures\/([^)]+)\)/g)].map(([, name]) => name));
    const there = readdirSync(folder).map((name) => `${language}/${name}`);
    expect([...shown].sort()).toEqual(there.sort());
    for (const name of there) {
      const file = path.join(GUIDE, "pictures", name);
      // The width stands at byte 16 of a PNG.
      expect([name, readFileSync(file).readUInt32BE(16) <= 1000, statSync(file).size <= 150_000]).toEqual([
        name,
        true,
        true,
      ]);
    }
  }
});

test.each(PAGES.map((page) => [page.file, page]))("%s prints in bold what the screen says", (_, { text }) => {
  const said = wordsOnScreen();
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*(.?)/gu)].map(([, words, next]) => ({ words, next }));
  expect(bold.length).toBeGreaterThan(3);
  expect(bold.filter(({ words }) => !said.has(words))).toEqual([]);
  // Bold that ends in punctuation is none to Markdown where a letter follows at once.
  expect(bold.filter(({ words, next }) => /\p{P}$/u.test(words) && /[\p{L}\p{N}]/u.test(next))).toEqual([]);
});

/** Every text of the pane, and the labels of the ribbon. */
function wordsOnScreen(): ReadonlySet<string> {
  const pane = path.join(ROOT, "src/taskpane");
  const files = readdirSync(pane, { recursive: true, encoding: "utf8" }).filter((name) => /\btexts\.ts$/.test(name));
  const texts = files.map((name) => readFileSync(path.join(pane, name), "utf8"));
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const quoted = [
    ...texts.flatMap((source) => [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)]),
    ...manifest.matchAll(/Value="([^"]+)"/g),
  ];
  return new Set(quoted.map(([, words]) => words));
}

const FORMULAS = new Map(PAGES.flatMap(guideFormulas).map((each) => [each.formula, each]));

test.each([...FORMULAS])("%s is a call as the function wants it, with each cell handed over once", (_, { call }) => {
  const signature = SIGNATURES.find((each) => each.startsWith(`${call.name}(`));
  const parameters = /\((.*)\)/
    .exec(signature ?? "")![1]
    .split(", ")
    .filter(Boolean);
  const wanted = parameters.filter((each) => !each.startsWith("[")).length;
  expect(call.arguments.length).toBeGreaterThanOrEqual(wanted);
  expect(call.arguments.length).toBeLessThanOrEqual(parameters.length);
  const [scheme] = call.arguments;
  if (parameters[0] === "scheme" && scheme.kind === "value") expect(findScheme(String(scheme.value))).toBeDefined();
  const cells = call.arguments.flatMap((argument) => {
    if (argument.kind !== "range") return [];
    const { sheet, box } = argument;
    return Array.from({ length: box.rows * box.columns }, (_, i) =>
      [sheet, box.row + Math.floor(i / box.columns), box.column + (i % box.columns)].join(),
    );
  });
  expect(new Set(cells).size).toBe(cells.length);
});

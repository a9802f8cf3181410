import { readdirSync } from "node:fs";
import path from "node:path";
import { errorHelpTexts } from "../../src/taskpane/panel/explain/error-help";
import type { Text } from "../../src/text/text";

type Catalogue = Readonly<Record<string, Text>>;
const ROOT = path.resolve("src");

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "zh" in value && typeof value.zh === "string" && "en" in value;
const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === "object" && value !== null && Object.values(value).length > 0 && Object.values(value).every(isText);

/** Every catalogue of words that the pane, the ribbon and the playground have: each file texts.ts. */
const found = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(taskpane|commands|playground)[\\/].*\btexts\.ts$/.test(file))
  .flatMap((file) =>
    Object.entries(jest.requireActual<Record<string, unknown>>(path.join(ROOT, file))).flatMap(
      ([name, value]): [string, Catalogue][] => (isCatalogue(value) ? [[`${file} ${name}`, value]] : []),
    ),
  );
const catalogues: Readonly<Record<string, Catalogue>> = {
  ...Object.fromEntries(found),
  errorHelp: Object.fromEntries(
    errorHelpTexts.flatMap(({ why, todo }, i) => [[`why ${i}`, why], ...(todo ? [[`todo ${i}`, todo]] : [])]),
  ),
};

/** What stands in the workbook is quoted as it stands there, in either language. */
const QUOTED = /评审设置|“?无”?/gu;
/** It names the other language. */
const OTHER = "otherLanguage";

it("finds the words of every tab", () => {
  for (const tab of ["score", "panel", "check", "rules"])
    expect(found.some(([name]) => name.startsWith(`taskpane${path.sep}${tab}${path.sep}`))).toBe(true);
});

describe.each(Object.entries(catalogues))("the words of %s", (_, catalogue) => {
  const words = Object.entries(catalogue).filter(([key]) => key !== OTHER);
  test.each(words)("%s is said in Chinese and in English", (_key, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[A-Za-z]/);
    expect(en.replaceAll(QUOTED, "")).not.toMatch(/[\p{Script=Han}，。：；（）]/u);
    // Fragments join others: "; seal first", "Made: ".
    for (const text of [zh, en]) expect(text).toMatch(/^(?! ).*(\S|: )$/su);
  });
});

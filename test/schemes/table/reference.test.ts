import { readFileSync } from "node:fs";
import { join } from "node:path";
import { schemes } from "../../../src/schemes";
import { readSchemeTable, templateTable, writeSchemeTable } from "../../../src/schemes/table";
import { plainKey } from "../../../src/schemes/table/cell";
import { COLUMNS, REFERENCE } from "../../../src/schemes/table/reference";
import { chapterTable, chapterTitle, columnsTable, factsTable, factsTitle } from "./support/reference-text";
import { faultsOf } from "./support/tables";

const page = readFileSync(join(__dirname, "../../../docs/scheme-table.md"), "utf8");

/** The first table below a heading. */
function tableBelow(heading: string): string {
  const at = page.indexOf(`\n${heading}\n`);
  if (at < 0) return `no heading ${heading}`;
  const below = page.slice(at + heading.length + 2).split(/^#/m)[0];
  return unpadded(/(?:^\|.*\|$\n?)+/m.exec(below)?.[0].trim() ?? "no table");
}

/** Without the white space that formatting puts between bars. */
const unpadded = (table: string): string =>
  table
    .split("\n")
    .map((line) => line.replace(/\s*(?<!\\)\|\s*/g, "|").replace(/-{3,}/g, "---"))
    .join("\n");

/** The tables that stand in the page as examples, fenced as cells parted by tabs or bars. */
const examples = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, body]) =>
  body
    .trimEnd()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim())),
);

describe("docs/scheme-table.md, the one reference of the keys", () => {
  it("lists the columns", () => {
    expect(tableBelow("## 栏 · Columns")).toBe(unpadded(columnsTable()));
  });

  it.each(REFERENCE.map((chapter) => [chapterTitle(chapter), chapter] as const))(
    "lists the rows of %s",
    (title, chapter) => {
      expect(tableBelow(title)).toBe(unpadded(chapterTable(chapter)));
    },
  );

  it.each(schemes.map((scheme) => [factsTitle(scheme), scheme] as const))("lists the facts of %s", (title, scheme) => {
    expect(tableBelow(title)).toBe(unpadded(factsTable(scheme)));
  });

  it("has no heading of rows or facts beside these", () => {
    const headings = [...page.matchAll(/^### .*$/gm)].map(([heading]) => heading);
    expect(headings).toEqual([...REFERENCE.map(chapterTitle), ...schemes.map(factsTitle)]);
  });

  it("shows examples that read without a fault", () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(faultsOf(readSchemeTable(example))).toEqual([]);
  });
});

describe("the keys", () => {
  const names = REFERENCE.flatMap(({ rows }) => rows.flatMap(({ key, also = [] }) => [key.zh, key.en, ...also]));

  it("name one kind of row each, whatever the case and the spaces", () => {
    const plain = names.map(plainKey);
    expect(plain.filter((key, i) => plain.indexOf(key) !== i)).toEqual([]);
  });

  it("are no names of columns: a row of keys is never taken for the header", () => {
    const item = COLUMNS.find(({ id }) => id === "item");
    expect(names.map(plainKey)).not.toContain(plainKey(item?.name.en ?? ""));
  });

  it("of every row that is written are among them", () => {
    const known = new Set(REFERENCE.flatMap(({ rows }) => rows.map(({ key }) => key.zh)));
    const written = [...schemes.map(writeSchemeTable).flatMap((rows) => rows.slice(1)), ...templateTable().slice(2)];
    const items = written.map(([item]) => String(item)).filter((item) => !item.startsWith("※"));
    expect(items.filter((item) => !known.has(item))).toEqual([]);
  });
});

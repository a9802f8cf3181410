import type { Fact } from "../../../../src/schemes/condition";
import type { Scheme } from "../../../../src/schemes/scheme";
import { COLUMNS, type Chapter, type Column } from "../../../../src/schemes/table/reference";
import type { Text } from "../../../../src/text/text";

/** The tables of docs/scheme-table.md, as they follow from the code. */

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), `|${head.map(() => "---").join("|")}|`, ...rows.map((each) => row(...each))].join("\n");
const both = ({ zh, en }: Text): string => (zh === en ? zh : `${zh}<br>${en}`);

export const columnsTable = (): string =>
  table(
    ["栏 Column", "English", "说明"],
    COLUMNS.map(({ name, also = [], help }: Column) => [[name.zh, ...also].join("、"), name.en, both(help)]),
  );

export const chapterTable = ({ rows }: Chapter): string =>
  table(
    ["项目 Item", "English", "对象 Object", "值 Value", "说明"],
    rows.map(({ key, also = [], object, form, help }) => [
      [key.zh, ...also].join("、"),
      key.en,
      object ? both(object) : "—",
      form ? both(form) : "—",
      both(help),
    ]),
  );

export const chapterTitle = ({ title }: Chapter): string => `### ${title.zh} · ${title.en}`;

const TYPES: Record<Fact["type"], string> = {
  "yes-no": "是／否，有／无",
  number: "数字",
  elapsed: "数字，从未发生填“无”",
  text: "文字",
};

export const factsTable = ({ facts = [] }: Scheme): string =>
  table(
    ["事实 Fact", "填什么", "意思 Meaning"],
    facts.map(({ key, what, type, unit }) => [key, TYPES[type] + (unit ? `（${unit.zh}）` : ""), both(what)]),
  );

export const factsTitle = ({ id, name }: Scheme): string => `### ${name.zh} · ${id}`;

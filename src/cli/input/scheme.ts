import { existsSync } from "node:fs";
import { findScheme, schemes } from "../../schemes";
import type { Scheme } from "../../schemes/scheme";
import { readSchemeTable } from "../../schemes/table";
import { say } from "../../text/messages";
import type { Text } from "../../text/text";
import type { ReadWorker } from "../../workbook/read-in-worker";
import type { Sheet } from "../../workbook/model";
import { readFiles } from "./read-files";

export type SchemeFound = { readonly scheme: Scheme } | { readonly fault: Text };

const FILE = /\.(xlsx|xlsm|xls|csv)$/iu;
/** The sheet of a workbook that holds a scheme table: the one called so, else the first. */
const TABLE = /^(方案|scheme)/iu;

/** A scheme by its name or id, or from the workbook that holds its table. */
export async function schemeNamed(name: string, start: () => ReadWorker): Promise<SchemeFound> {
  const known = findScheme(name);
  if (known) return { scheme: known };
  return FILE.test(name) || existsSync(name) ? fromFile(name, start) : { fault: unknownScheme(name) };
}

/** The scheme of an office's own that a workbook carries on its sheet 方案; null where there is none that can be used. */
export function schemeAmong(sheets: readonly Sheet[]): Scheme | null {
  const sheet = sheets.find(({ name }) => TABLE.test(name));
  const table = sheet && tableIn(sheet);
  return table?.ok ? table.scheme : null;
}

const tableIn = (sheet: Sheet | undefined) =>
  readSchemeTable(Array.from(sheet?.rows ?? [], (row) => Array.from(row ?? [], (cell) => cell?.value ?? null)));

async function fromFile(path: string, start: () => ReadWorker): Promise<SchemeFound> {
  const [read] = await readFiles([{ path, name: path }], start, () => undefined);
  if ("refusal" in read) return { fault: { zh: `${path}：${read.refusal.zh}`, en: `${path}: ${read.refusal.en}` } };
  const { sheets } = read.book;
  const sheet = sheets.find(({ name }) => TABLE.test(name)) ?? sheets[0];
  const table = tableIn(sheet);
  if (table.ok) return { scheme: table.scheme };
  const lines = table.faults.map(({ cell, reason }) => ({ cell, words: say(reason) }));
  const all = (language: keyof Text) => lines.map(({ cell, words }) => `  ${cell}  ${words[language]}`).join("\n");
  return {
    fault: {
      zh: `${path}!${sheet?.name ?? ""} 不是可用的方案表：\n${all("zh")}`,
      en: `${path}!${sheet?.name ?? ""} is no usable scheme table:\n${all("en")}`,
    },
  };
}

const known = (): string => schemes.map(({ name, id }) => `${name.zh}（${id}）`).join("、");

const unknownScheme = (name: string): Text => ({
  zh: `没有名为“${name}”的方案；已有：${known()}。也可以给出方案表文件（.xlsx）。`,
  en: `There is no scheme called "${name}"; known: ${known()}. A file with a scheme table (.xlsx) will do, too.`,
});

/** Neither an option nor a round names one. */
export const noScheme = (): Text => ({
  zh: `请用 --scheme 指定方案：${known()}；或给出含“评审设置”的文件。`,
  en: `Name the scheme with --scheme: ${known()}; or give a file that holds the sheet 评审设置.`,
});

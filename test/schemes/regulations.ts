import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { RuleDocument } from "../../src/schemes/rule";

/**
 * The regulations' texts as clauses. They are not part of the project: tests find them beside it, or say they are skipped.
 *
 * How each document's clauses are found:
 * - CQ2015, JY2025, YC2023: articles at the start of a line (第十六条, each one more than the last), within them （六）,
 *   within those 1. Chapters' headings and page numbers are dropped.
 * - CQ2024, CQ2025: sections 四、, within them （三）, 1. and （1）; after a line that is 附件, 附件1 or 附件2 alone the same
 *   begins again under that name. 附件2 注 is the note under the table.
 * - CQ2025 二（一） numbers a second list after 不得申报, 二（二） one for 标准项目 and one for 个人: the lists are named so. In
 *   the file items 2 and 3 for persons stand before their heading, and the end of 3 after item 1: set right here.
 * - 落款 is the date under the covering letter.
 */
export type Clauses = ReadonlyMap<string, string>;

const FOLDER = join(__dirname, "../../../shared/regulations");

export const atHand = existsSync(FOLDER);
export const ABSENT = "skipped: ../shared/regulations is not at hand";

/** Without spaces, width and the kinds of dashes. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[—–－‐-]/g, "-");

export function textOf({ file }: RuleDocument): string {
  const name = readdirSync(FOLDER).find((each) => file !== undefined && each.startsWith(file));
  return name ? readFileSync(join(FOLDER, name), "utf8") : "";
}

export function clausesOf(document: RuleDocument): Clauses {
  const lines = textOf(document)
    .split("\n")
    .map((line) => plain(line).replace(/^-+(?=\()/, ""))
    .filter((line) => line !== "" && !/^-\d+-$/.test(line));
  const byArticle = lines.some((line) => line.startsWith("第一条"));
  return collect(lines, byArticle ? articlePlace() : sectionPlace());
}

type Place = (line: string) => readonly string[];

/** Each line belongs to its clause and to those that hold it. */
function collect(lines: readonly string[], place: Place): Clauses {
  const clauses = new Map<string, string>();
  for (const line of lines) {
    for (const clause of place(line)) clauses.set(clause, (clauses.get(clause) ?? "") + line);
    if (/^\d{4}年\d+月\d+日$/.test(line) && !clauses.has("落款")) clauses.set("落款", line);
  }
  return clauses;
}

const NUMERALS = "一二三四五六七八九十";
const numeral = (text: string): number => {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (each: string) => NUMERALS.indexOf(each) + 1;
  return text.includes("十") ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : digit(text);
};

function articlePlace(): Place {
  let article = "";
  let item = "";
  let sub = "";
  let last = 0;
  return (line) => {
    if (/^第[一二三四五六七八九十]+章/.test(line)) article = "";
    const opened = /^第([一二三四五六七八九十]+)条/.exec(line);
    if (opened && numeral(opened[1]) === last + 1) {
      last += 1;
      [article, item, sub] = [opened[0], "", ""];
    }
    const [itemHead] = /^\([一二三四五六七八九十]+\)/.exec(line) ?? [];
    if (itemHead) [item, sub] = [itemHead, ""];
    const [, subHead] = /^(\d+)\./.exec(line) ?? [];
    if (subHead) sub = subHead;
    return path(article, item, sub);
  };
}

function sectionPlace(): Place {
  let [annex, section, item, list, sub, point] = ["", "", "", "", "", ""];
  return (line) => {
    if (/^附件\d?$/.test(line)) [annex, section, item, list, sub, point] = [line, "", "", "", "", ""];
    const [, sectionHead] = /^([一二三四五六七八九十]+)、/.exec(line) ?? [];
    if (sectionHead) [section, item, list, sub, point] = [sectionHead, "", "", "", ""];
    const [itemHead] = /^\([一二三四五六七八九十]+\)/.exec(line) ?? [];
    if (itemHead) [item, list, sub, point] = [itemHead, "", "", ""];
    if (line.includes("不得申报市长质量管理奖:")) [list, sub] = ["不得申报", ""];
    if (line.includes("标准项目申报单位必须同时具备")) [list, sub] = ["标准项目", ""];
    if (line.startsWith("个人申报必须同时具备")) [list, sub] = ["个人", ""];
    const [, subHead] = /^(\d+)\.(?!\d)/.exec(line) ?? [];
    if (subHead && list === "标准项目" && Number(subHead) <= Number(sub)) list = "个人";
    if (subHead) [sub, point] = [subHead, ""];
    if (list === "个人" && line.startsWith("新,取得公认")) sub = "3";
    const [pointHead] = /^\(\d+\)/.exec(line) ?? [];
    if (pointHead && sub) point = pointHead;
    if (annex === "附件2" && line.startsWith("注:")) section = "注";
    return path(annex, section, item, list, sub, point);
  };
}

/** 第十六条, 第十六条(六), 第十六条(六)2. */
function path(...steps: readonly string[]): string[] {
  const found: string[] = [];
  let whole = "";
  for (const step of steps) {
    if (step === "") continue;
    whole += step;
    found.push(whole);
  }
  return found;
}

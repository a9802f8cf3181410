import type { Text } from "../text";

/** What can be wrong with a whole call: its scheme, its options, its shapes. */
export const callMessages = {
  "scheme-omitted": ({ known }: { known: string }): Text => ({
    zh: `未指定评选方案：请在第一个参数写方案名称。已有方案：${known}`,
    en: `no scheme is named: write one as the first argument. Known schemes: ${known}`,
  }),
  "scheme-unknown": ({ found, known }: { found: string; known: string }): Text => ({
    zh: `没有名为“${found}”的评选方案。已有方案：${known}`,
    en: `there is no scheme "${found}". Known schemes: ${known}`,
  }),
  "option-unknown": ({ what, found, known }: { what: Text; found: string; known: string }): Text => ({
    zh: `${what.zh}“${found}”无法识别，可用：${known}`,
    en: `${what.en}: "${found}" is not known; choose one of ${known}`,
  }),
  "method-omitted": ({ known }: { known: string }): Text => ({
    zh: `未指定合并方法：规则只说“合议”，请写明一种：${known}`,
    en: `no method is named: the rules only say 合议, so name one of ${known}`,
  }),
  "rows-differ": ({ what, rows, expected }: { what: Text; rows: number; expected: number }): Text => ({
    zh: `${what.zh}有 ${rows} 行，应与第一列分数同为 ${expected} 行`,
    en: `${what.en} has ${rows} rows; it must have ${expected}, as the first scores do`,
  }),
  "one-column": ({ what, columns }: { what: Text; columns: number }): Text => ({
    zh: `${what.zh}应为一列（每行一个申报组织），现为 ${columns} 列`,
    en: `${what.en} must be one column (a row for each applicant), not ${columns}`,
  }),
  "stage-columns": ({ columns, expected, names }: { columns: number; expected: number; names: string }): Text => ({
    zh: `该方案的评审环节为 ${names}，应给出 ${expected} 列，现为 ${columns} 列`,
    en: `the scheme's stages are ${names}: ${expected} columns are needed, not ${columns}`,
  }),
  "stage-not-in-scheme": ({ what }: { what: Text }): Text => ({
    zh: `该方案没有单独的“${what.zh}”环节，请不要给出这一参数`,
    en: `the scheme has no stage "${what.en}" of its own: leave this argument out`,
  }),
  "facts-without-rows": (): Text => ({
    zh: `事实表应有一行标题和至少一行申报组织`,
    en: `the facts need a header row and a row for each applicant`,
  }),
  "criteria-columns": ({ columns, rows, categories, items }: CriteriaShape): Text => ({
    zh: `分数区域为 ${rows} 行 ${columns} 列：应有 ${categories} 列（按类目）${items ? `或 ${items} 列（按条款）` : ""}`,
    en: `the scores are ${rows} rows by ${columns} columns: ${categories} columns (categories)${items ? ` or ${items} (items)` : ""} are needed`,
  }),
  "nothing-given": ({ what }: { what: Text }): Text => ({
    zh: `${what.zh}没有给出`,
    en: `${what.en} is not given`,
  }),
  "unexpected-failure": ({ detail }: { detail: string }): Text => ({
    zh: `函数内部出错，请把本条信息告诉开发者：${detail}`,
    en: `the function failed inside; please report this to its developers: ${detail}`,
  }),
} as const;

interface CriteriaShape {
  readonly columns: number;
  readonly rows: number;
  readonly categories: number;
  readonly items: number;
}

import type { Text } from "../text";

/** What can be wrong with a scheme that stands in a sheet: a cell that cannot be read, and what to write instead. */
export const schemeTableMessages = {
  "table-blank": (): Text => ({
    zh: `方案表是空的：请至少写一行，如“基础方案 | 济源2025”`,
    en: `the scheme table is blank: write at least one row, such as 基础方案 | 济源2025`,
  }),
  "table-header-twice": ({ name }: { name: Text }): Text => ({
    zh: `标题行有两栏都叫“${name.zh}”，请只留一栏`,
    en: `two columns are headed "${name.en}"; keep one of them`,
  }),
  "table-no-value-column": (): Text => ({
    zh: `标题行没有“值”一栏，请补上`,
    en: `the header row has no column 值 (value); add it`,
  }),
  "table-cell-error": ({ found }: { found: string }): Text => ({
    zh: `单元格是 ${found}，不是值，请先改正它`,
    en: `the cell holds ${found} and no value; mend it first`,
  }),
  "table-item-missing": (): Text => ({
    zh: `这一行没有写“项目”，请补上，或删去这一行`,
    en: `the row names no 项目 (item); write it, or delete the row`,
  }),
  "table-item-unknown": ({ found, near }: { found: string; near: string }): Text => ({
    zh: `没有名为“${found}”的项目${near === "" ? "" : `，是不是要写：${near}`}；可写的项目见方案表参考`,
    en: `there is no item "${found}"${near === "" ? "" : `; perhaps ${near}`}. The reference of scheme tables lists them`,
  }),
  "table-object-surplus": ({ item, found }: { item: Text; found: string }): Text => ({
    zh: `“${item.zh}”不针对某个对象，“对象”栏的“${found}”请删去，内容写在“值”栏`,
    en: `"${item.en}" names no object: delete "${found}" and write what it says under 值 (value)`,
  }),
  "table-object-missing": ({ item, what, known }: { item: string } & Known): Text => ({
    zh: `“${item}”须在“对象”栏写明是哪个${what.zh}${known === "" ? "" : `：${known}`}`,
    en: `"${item}" needs an object: which ${what.en}${known === "" ? "" : ` (${known})`}`,
  }),
  "table-name-missing": ({ what }: { what: Text }): Text => ({
    zh: `请在“对象”栏写${what.zh}的名称`,
    en: `write the name of the ${what.en} under 对象 (object)`,
  }),
  "table-unknown": ({ what, found, known }: { found: string } & Known): Text => ({
    zh: `没有名为“${found}”的${what.zh}${known === "" ? "" : `，已有：${known}`}；请核对，或先用一行写明它`,
    en: `there is no ${what.en} "${found}"${known === "" ? "" : `; known: ${known}`}. Check it, or declare it in a row`,
  }),
  "table-value-bad": ({ what, found, expected }: { what: Text; found: string; expected: Text }): Text => ({
    zh: `“${what.zh}”写的是“${found}”，无法识别，请写${expected.zh}`,
    en: `"${what.en}" holds "${found}", which cannot be read; write ${expected.en}`,
  }),
  "table-value-surplus": ({ what, found }: { what: Text; found: string }): Text => ({
    zh: `“${what.zh}”这一行只写依据，“值”栏的“${found}”请删去`,
    en: `the row "${what.en}" only cites: delete "${found}" under 值 (value)`,
  }),
  "table-became-date": ({ found }: { found: number }): Text => ({
    zh: `单元格里是 ${found}，像是表格软件把 3-6 或 2/5 当成了日期；请先把单元格设为文本再写，或写成 3–6、40%`,
    en: `the cell holds ${found}, as if the sheet had taken 3-6 or 2/5 for a date; format the cell as text first, or write 3–6, 40%`,
  }),
  "table-written-twice": ({ what, first }: { what: Text; first: string }): Text => ({
    zh: `“${what.zh}”已在 ${first} 写过，请只留一行`,
    en: `"${what.en}" is already written at ${first}; keep one row`,
  }),
  "table-base-unknown": ({ found, known }: { found: string; known: string }): Text => ({
    zh: `没有名为“${found}”的基础方案，已有：${known}`,
    en: `there is no scheme "${found}" to stand on. Known: ${known}`,
  }),
  "table-required": ({ item, example }: { item: Text; example: string }): Text => ({
    zh: `缺少“${item.zh}”：请加一行，如 ${example}；或写明基础方案`,
    en: `"${item.en}" is missing: add a row, such as ${example}, or name a base (基础方案)`,
  }),
  "table-clause-missing": ({ document }: { document: string }): Text => ({
    zh: `写了文件“${document}”，没有写是哪一条，请补“依据”`,
    en: `the document "${document}" is named and no clause of it; fill in 依据 (clause)`,
  }),
  "table-nature-unknown": ({ found }: { found: string }): Text => ({
    zh: `性质“${found}”无法识别：留空，或写“决定”“未规定”`,
    en: `the nature "${found}" is not known: leave it blank, or write 决定 (decided) or 未规定 (unsaid)`,
  }),
  "table-unsaid-with-value": ({ what, found }: { what: Text; found: string }): Text => ({
    zh: `“${what.zh}”既写了未规定，又写了“${found}”，请只留一种`,
    en: `"${what.en}" is said to be unsaid, and yet "${found}" is written; keep one of them`,
  }),
  "table-decision-without-reason": ({ what }: { what: Text }): Text => ({
    zh: `“${what.zh}”的性质是“决定”，请在“说明”栏写理由`,
    en: `"${what.en}" is a decision: give the reason under 说明 (note)`,
  }),
  "table-points-missing": ({ what }: { what: Text }): Text => ({
    zh: `“${what.zh}”没有写分值，请在“值”栏补上`,
    en: `"${what.en}" has no points; write them under 值 (value)`,
  }),
  "table-criteria-without-items": ({ found, known }: { found: string; known: string }): Text => ({
    zh: `评分标准“${found}”没有写类目：请逐行写类目和分值；按国家标准打分的写 ${known}`,
    en: `the criteria "${found}" have no categories: add a row for each, or name ${known}`,
  }),
  "table-bands-without-step": (): Text => ({
    zh: `写了打分档次，没有写打分步长，请加一行“打分步长 | | 5”`,
    en: `the bands are written without their step; add a row 打分步长 | | 5`,
  }),
  "table-no-stages": (): Text => ({
    zh: `写了环节规定，没有写任何环节，请逐行写“环节”`,
    en: `a row rules the stages and no row names one; add rows 环节 (stage)`,
  }),
  "table-no-gates": ({ tier }: { tier: string }): Text => ({
    zh: `写了“${tier}”的门槛规定，没有写门槛：请逐行写“门槛”，没有门槛的在“值”栏写“无”`,
    en: `a row rules the gates of "${tier}" and no row says one; add rows 门槛 (gate), or write 无 (none)`,
  }),
  "table-entry-without-gate": ({ stage }: { stage: string }): Text => ({
    zh: `该奖项没有“${stage}”的门槛，请先写“门槛”一行`,
    en: `the tier has no gate at "${stage}"; write its row 门槛 (gate) first`,
  }),
  "table-group-unknown": ({ found }: { found: string }): Text => ({
    zh: `组合“${found}”无法识别，请写“任一”或“全部”，分几层的写 任一2·全部1`,
    en: `the group "${found}" cannot be read: write 任一 (any) or 全部 (all); in layers 任一2·全部1`,
  }),
  "table-group-without-code": ({ group }: { group: string }): Text => ({
    zh: `组合为“${group}”的各行合成一个条件，请在“代号”栏给它们写同一个代号`,
    en: `rows of the group "${group}" make one condition; give them the same 代号 (code)`,
  }),
  "table-group-contradictory": ({ key }: { key: string }): Text => ({
    zh: `条件“${key}”各行的组合对不上：同一代号的几行须写明任一或全部，且不占同一位置`,
    en: `the groups of the rows of condition "${key}" do not fit together: all need 任一 or 全部, each its own place`,
  }),
  "table-condition-effects": ({ key }: { key: string }): Text => ({
    zh: `条件“${key}”的几行项目不同，请统一为申报条件、优先条件或不占名额条件`,
    en: `the rows of condition "${key}" have different items; use one of 申报条件, 优先条件, 不占名额条件`,
  }),
  "table-condition-of-none": (): Text => ({
    zh: `“适用条件”之前没有申报条件：请写在所属条件之下，或填“代号”`,
    en: `there is no condition above that this could concern: put the row below its condition, or give its 代号 (code)`,
  }),
  "table-condition-unknown": ({ key }: { key: string }): Text => ({
    zh: `没有代号为“${key}”的申报条件`,
    en: `there is no condition of code "${key}"`,
  }),
  "table-condition-which": ({ fact, keys }: { fact: string; keys: string }): Text => ({
    zh: `“${fact}”已用于条件 ${keys}：请在“代号”栏写明改哪一条，新增的写一个新代号`,
    en: `"${fact}" is asked for by the conditions ${keys}: say under 代号 (code) which one to change, or give a new code`,
  }),
  "table-faults": ({ list, more }: { list: readonly { cell: string; text: Text }[]; more: number }): Text => ({
    zh: `方案表有误：${list.map(({ cell, text }) => `${cell} ${text.zh}`).join("；")}${more > 0 ? `；另有 ${more} 处` : ""}`,
    en: `the scheme table has faults: ${list.map(({ cell, text }) => `${cell} ${text.en}`).join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
  }),
} as const;

interface Known {
  readonly what: Text;
  readonly known: string;
}

import type { Text } from "../text";

/** What a check found, in words that say what is wrong and what to do. `what` names the score, column or row. */
export interface FindingWords {
  readonly what: Text;
  readonly found: Text;
  readonly expected: Text;
  /** What it was held against: another file's cells, a list, the scheme's criteria. */
  readonly from?: Text;
}

const LIST: Text = { zh: "名单", en: "the list" };

type Words = (words: FindingWords) => Text;

/** One sentence for each code of the checks. */
export const findingMessages = {
  unreadable: ({ found }) => ({ zh: `文件无法读取：${found.zh}`, en: `the file cannot be read: ${found.en}` }),
  "layout-unknown": ({ found }) => ({
    zh: `有数字但认不出表格的样式${found.zh && `（${found.zh}）`}；请指出标题行、申报组织列和评分列`,
    en: `there are numbers, but no known layout fits${found.en && ` (${found.en})`}; point at the heading row, the applicants and the scores`,
  }),
  "score-missing": ({ what, from }) =>
    from === undefined
      ? {
          zh: `${what.zh}：缺少分数且没有回避记录，请补齐或注明“回避”（空白不按 0 分计）`,
          en: `${what.en}: no score and no recusal on record; fill it in or write 回避 (recused); a blank is not 0`,
        }
      : {
          zh: `${what.zh}：表中没有对应的行，也没有回避记录；请在${from.zh}补上并填分`,
          en: `${what.en}: no row in the table, and no recusal on record; add what is missing ${from.en} and score it`,
        },
  "score-not-a-number": ({ what, found }) => ({
    zh: `${what.zh}：“${found.zh}”不是分数，请改为数字`,
    en: `${what.en}: "${found.en}" is not a score; enter a number`,
  }),
  "score-out-of-range": ({ what, found, expected }) => ({
    zh: `${what.zh}：${found.zh} 超出范围，应在 ${expected.zh} 之间`,
    en: `${what.en}: ${found.en} is out of range; it must lie within ${expected.en}`,
  }),
  "score-off-step": ({ what, found, expected }) => ({
    zh: `${what.zh}：${found.zh}% 不在规定的档次上（${expected.zh}），请核对`,
    en: `${what.en}: ${found.en}% is off the steps (${expected.en}); check it`,
  }),
  "score-cleaned": ({ what, found, expected }) => ({
    zh: `${what.zh}：文字“${found.zh}”按 ${expected.zh} 读取；建议改为数字`,
    en: `${what.en}: the text "${found.en}" was read as ${expected.en}; enter it as a number`,
  }),
  "score-unit": ({ found }) => ({
    zh: `看不出分数是分、百分数还是小数（${found.zh}），请指明单位`,
    en: `points, percent and fraction fit equally well (${found.en}); name the unit`,
  }),
  "item-missing": ({ what }) => ({
    zh: `缺少条款“${what.zh}”，请按准则补上该行`,
    en: `the item "${what.en}" is missing; add its row`,
  }),
  "item-unknown": ({ found }) => ({
    zh: `“${found.zh}”不是本方案准则的条款，请核对编号和名称`,
    en: `"${found.en}" is no item of the scheme's criteria; check its code and name`,
  }),
  "item-duplicate": ({ what, expected }) => ({
    zh: `条款“${what.zh}”重复（已见于 ${expected.zh}），请删去一行`,
    en: `the item "${what.en}" stands twice (first at ${expected.en}); remove one`,
  }),
  "points-mismatch": ({ what, found, expected, from }) =>
    from === undefined
      ? {
          zh: `${what.zh}的分值写作 ${found.zh}，准则为 ${expected.zh}；请改为准则的分值`,
          en: `the points of ${what.en} are given as ${found.en}; the criteria have ${expected.en}; correct it`,
        }
      : {
          zh: `${what.zh}写作 ${found.zh}，${from.zh}为 ${expected.zh}；请核对后改为一致`,
          en: `the ${what.en} is given as ${found.en}; ${from.en} has ${expected.en}; check which is right`,
        },
  "edition-mismatch": ({ what, from = what }) => ({
    zh: `本表按${what.zh}编制，方案用的是${from.zh}；请换用正确的评分表，不能直接换算`,
    en: `this sheet follows ${what.en}, the scheme ${from.en}; use the right sheet, scores cannot be converted`,
  }),
  "total-mismatch": ({ what, found, expected, from }) =>
    from === undefined
      ? {
          zh: `${what.zh}写作 ${found.zh}，按本表重算为 ${expected.zh}；请改正，或恢复公式`,
          en: `${what.en} is given as ${found.en}; recomputed it is ${expected.en}; correct it, or restore the formula`,
        }
      : {
          zh: `${what.zh}写作 ${found.zh}，${from.zh}为 ${expected.zh}；请核对后改为一致`,
          en: `${what.en} is given as ${found.en}; ${from.en} has ${expected.en}; check which is right`,
        },
  "total-typed": ({ what, found }) => ({
    zh: `${what.zh}是直接输入的数 ${found.zh}，同列其他行是公式；请恢复公式`,
    en: `${what.en} is the typed number ${found.en} where its column computes; restore the formula`,
  }),
  "formula-range": ({ what, found, expected }) => ({
    zh: `${what.zh}的公式 ${found.zh} 取的单元格与相邻公式不同（应如 ${expected.zh}）`,
    en: `the formula ${found.en} of ${what.en} takes other cells than its neighbours' (such as ${expected.en})`,
  }),
  "formula-error": ({ what, found }) => ({
    zh: `${what.zh}的公式出错：${found.zh}，请改正它引用的单元格`,
    en: `the formula of ${what.en} fails with ${found.en}; mend the cells it refers to`,
  }),
  "panel-size": ({ what, found, expected }) => ({
    zh: `${what.zh}有 ${found.zh} 名评审员打分，规定为 ${expected.zh} 名；请核对名单，补齐或调整评审员`,
    en: `${what.en} has ${found.en} reviewers who score; the rules want ${expected.en}; check who sat, and complete the panel`,
  }),
  "adviser-scored": ({ what, found }) => ({
    zh: `${what.zh}是顾问，不打分，却填了 ${found.zh}；请删去，或更正其角色`,
    en: `${what.en} is an adviser and does not score, yet holds ${found.en}; remove it, or correct the role`,
  }),
  "recusal-scored": ({ what, found }) => ({
    zh: `${what.zh}已登记回避，却填了 ${found.zh}，请删去该评分`,
    en: `${what.en} is recused, yet holds ${found.en}; remove the score`,
  }),
  "reviewer-duplicate": ({ what, expected }) => ({
    zh: `${what.zh}的评分重复（已见于 ${expected.zh}），请只留一份`,
    en: `the scores of ${what.en} stand twice (first at ${expected.en}); keep one`,
  }),
  "reviewer-missing": ({ what, from }) => ({
    zh: `缺少${what.zh}的评分（名单见${from?.zh ?? ""}）；请补交，或更正名单`,
    en: `the scores of ${what.en} are missing (listed in ${from?.en ?? ""}); hand them in, or correct the list`,
  }),
  "scores-identical": ({ what, expected }) => ({
    zh: `${what.zh}与${expected.zh}的评分完全相同，请确认是独立评分`,
    en: `the scores of ${what.en} are all the same as those of ${expected.en}; confirm that they are independent`,
  }),
  "applicant-duplicate": ({ what, expected }) => ({
    zh: `申报组织“${what.zh}”重复（已见于 ${expected.zh}），请核对`,
    en: `the applicant "${what.en}" stands twice (first at ${expected.en}); check it`,
  }),
  "applicant-missing": ({ what, from }) => ({
    zh: `缺少申报组织“${what.zh}”（名单见${from?.zh ?? ""}）；请补上，或更正名单`,
    en: `the applicant "${what.en}" is missing (listed in ${from?.en ?? ""}); add it, or correct the list`,
  }),
  "applicant-unknown": ({ what, expected, from = LIST }) => ({
    zh: `申报组织“${what.zh}”不在${from.zh}中${expected.zh === "" ? "；请核对名称，或补进名单" : `；是否即“${expected.zh}”？请确认后改为一致`}`,
    en: `the applicant "${what.en}" is not in ${from.en}; ${expected.en === "" ? "check the name, or add it to the list" : `is it "${expected.en}"? confirm and write it the same`}`,
  }),
  "rank-mismatch": ({ what, found, expected }) => ({
    zh: `${what.zh}的名次写作 ${found.zh}，按综合得分应为 ${expected.zh}；请改正`,
    en: `the rank of ${what.en} is given as ${found.en}; by the composites it is ${expected.en}; correct it`,
  }),
  "outcome-mismatch": ({ what, found, expected }) => ({
    zh: `${what.zh}的结果写作“${found.zh}”，按规则应为“${expected.zh}”；请改正`,
    en: `the outcome of ${what.en} is given as "${found.en}"; by the rules it is "${expected.en}"; correct it`,
  }),
  "quota-exceeded": ({ what, found, expected }) => ({
    zh: `${what.zh}有 ${found.zh} 家，名额为 ${expected.zh}；请核对结果`,
    en: `there are ${found.en} for ${what.en}; the quota is ${expected.en}; check the outcomes`,
  }),
  hidden: ({ what }) => ({
    zh: `${what.zh}被隐藏，其中有评分；请取消隐藏后核对`,
    en: `${what.en} is hidden and holds scores; unhide and check it`,
  }),
  "external-link": ({ found }) => ({
    zh: `数值取自另一个工作簿（${found.zh}），打开时可能变动；请粘贴为数值`,
    en: `the value comes from another workbook (${found.en}) and may change; paste it as a value`,
  }),
  "text-too-long": ({ what, found, expected }) => ({
    zh: `${what.zh}有 ${found.zh} 字，限 ${expected.zh} 字，请压缩`,
    en: `${what.en} has ${found.en} characters; the limit is ${expected.en}; shorten it`,
  }),
  "seal-mismatch": ({ what, found, expected }) => ({
    zh: `${what.zh}封存后有改动：现校验码 ${found.zh}，封存时为 ${expected.zh}；请恢复原值，或说明后重新封存`,
    en: `${what.en} has changed since it was sealed: the code is ${found.en}, it was ${expected.en}; restore the values, or give the reason and seal again`,
  }),
} as const satisfies Record<string, Words>;

import type { Text } from "../text";

interface Found {
  readonly found: string;
}

/** What can be wrong in the sheet 评审设置, in words that say what to do. */
export const roundMessages = {
  "round-empty": (_: undefined): Text => ({
    zh: "“评审设置”里没有认得的内容；请用模板填写（方案、申报组织、评审员、回避、封存）",
    en: "nothing in the round's sheet is understood; use the template (scheme, applicants, reviewers, recusals, seals)",
  }),
  "scheme-missing": (_: undefined): Text => ({
    zh: "没有写明方案；请在“方案”后面填写方案名称，如 重庆2015",
    en: "no scheme is named; write its name beside 方案 (scheme), such as 重庆2015",
  }),
  "scheme-unknown": ({ found, known }: Found & { known: Text }): Text => ({
    zh: `没有名为“${found}”的方案；已有：${known.zh}`,
    en: `there is no scheme called "${found}"; known: ${known.en}`,
  }),
  "key-unknown": ({ found }: Found): Text => ({
    zh: `“${found}”不是评审设置的项目，未读取；说明文字请写在“备注”后面`,
    en: `"${found}" is nothing the round's sheet has, and was not read; put remarks beside 备注 (note)`,
  }),
  "key-twice": ({ found }: Found): Text => ({
    zh: `“${found}”写了两次，取前一次；请删去一行`,
    en: `"${found}" stands twice and the first counts; remove one`,
  }),
  "stage-unknown": ({ found, known }: Found & { known: Text }): Text => ({
    zh: `方案里没有“${found}”这个环节；有：${known.zh}`,
    en: `the scheme has no stage "${found}"; it has: ${known.en}`,
  }),
  "stage-needed": ({ found }: Found): Text => ({
    zh: `有几个环节，请在括号里写明是哪一个，如 ${found}（答辩）`,
    en: `there are several stages: say which in brackets, such as ${found}（答辩）`,
  }),
  "full-not-number": ({ found }: Found): Text => ({
    zh: `满分“${found}”应为大于 0 的数`,
    en: `the full mark "${found}" should be a number above 0`,
  }),
  "full-differs": ({ found, expected, stage }: Found & { expected: string; stage: Text }): Text => ({
    zh: `${stage.zh}的满分写作 ${found}，方案规定为 ${expected}`,
    en: `the full mark of the ${stage.en} is given as ${found}; the scheme says ${expected}`,
  }),
  "method-unknown": ({ found, known }: Found & { known: Text }): Text => ({
    zh: `无法识别合并方法“${found}”；可填：${known.zh}`,
    en: `"${found}" is no known way of merging scores; known: ${known.en}`,
  }),
  "method-differs": ({ found, expected, stage }: { found: Text; expected: Text; stage: Text }): Text => ({
    zh: `${stage.zh}的合并方法写作“${found.zh}”，方案规定为“${expected.zh}”`,
    en: `scores of the ${stage.en} are to be merged by "${found.en}"; the scheme says "${expected.en}"`,
  }),
  "name-missing": ({ what }: { what: Text }): Text => ({
    zh: `这一行没有写${what.zh}；请补上，或删去该行`,
    en: `this row has no ${what.en}; fill it in or remove the row`,
  }),
  "role-unknown": ({ found }: Found): Text => ({
    zh: `无法识别角色“${found}”；请填“评审员”或“顾问”`,
    en: `"${found}" is no known role; write 评审员 (reviewer) or 顾问 (adviser)`,
  }),
  "applicant-twice": ({ found, first }: Found & { first: Text }): Text => ({
    zh: `申报组织“${found}”写了两次（已见于 ${first.zh}），请删去一行`,
    en: `the applicant "${found}" stands twice (first at ${first.en}); remove one`,
  }),
  "reviewer-twice": ({ found, first }: Found & { first: Text }): Text => ({
    zh: `“${found}”在同一环节写了两次（已见于 ${first.zh}），请删去一行`,
    en: `"${found}" stands twice for the same stage (first at ${first.en}); remove one`,
  }),
  "reviewer-unlisted": ({ found, near }: Found & { near: string }): Text => ({
    zh: `“${found}”不在评审员名单中${near && `；是否即“${near}”？`}请改为一致，或补入名单`,
    en: `"${found}" is not among the reviewers${near && `; is it "${near}"?`} write it the same, or add it to the list`,
  }),
  "applicant-unlisted": ({ found, near }: Found & { near: string }): Text => ({
    zh: `“${found}”不在申报组织名单中${near && `；是否即“${near}”？`}请改为一致，或补入名单`,
    en: `"${found}" is not among the applicants${near && `; is it "${near}"?`} write it the same, or add it to the list`,
  }),
  "seal-incomplete": ({ what }: { what: Text }): Text => ({
    zh: `这一行封存缺少${what.zh}，无法核对；请补上`,
    en: `this seal lacks its ${what.en} and cannot be held; fill it in`,
  }),
  "seal-range": ({ found }: Found): Text => ({
    zh: `“${found}”不是单元格区域，请写成 C4:H17 的样子`,
    en: `"${found}" is no range of cells; write it like C4:H17`,
  }),
  "seal-code": ({ found }: Found): Text => ({
    zh: `“${found}”不是校验码；校验码由 AWARD.SEAL 给出，形如 9F86-D081-884C-7D65`,
    en: `"${found}" is no seal's code; AWARD.SEAL gives it, like 9F86-D081-884C-7D65`,
  }),
  "stages-unsaid": ({ why }: { why: Text }): Text => ({
    zh: `无法编制评分表：${why.zh}`,
    en: `no score books can be made: ${why.en}`,
  }),
  "stage-without-reviewers": ({ stage }: { stage: Text }): Text => ({
    zh: `${stage.zh}：名单中没有这一环节的评审员，未编制评分表`,
    en: `${stage.en}: the list has no reviewers for this stage; no books were made`,
  }),
  "stage-without-applicants": ({ stage }: { stage: Text }): Text => ({
    zh: `${stage.zh}：名单中没有这一环节的申报组织，未编制评分表`,
    en: `${stage.en}: the list has no applicants for this stage; no books were made`,
  }),
  "criteria-unsaid": ({ stage, why }: { stage: Text; why: Text }): Text => ({
    zh: `${stage.zh}：没有评分准则，未编制评分表（${why.zh}）`,
    en: `${stage.en}: there are no criteria; no books were made (${why.en})`,
  }),
  "full-unsaid": ({ stage, why }: { stage: Text; why: Text }): Text => ({
    zh: `${stage.zh}：满分没有规定，请在评审设置中填写“满分（${stage.zh}）”（${why.zh}）`,
    en: `${stage.en}: its full mark is not said; write 满分（${stage.zh}） in the round's sheet (${why.en})`,
  }),
  "rounds-differ": ({
    found,
    expected,
    what,
    other,
  }: {
    found: Text;
    expected: Text;
    what: Text;
    other: string;
  }): Text => ({
    zh: `两处评审设置不一致：${what.zh}此处为“${found.zh}”，${other} 为“${expected.zh}”；请改为一致`,
    en: `two rounds differ: here ${what.en} is "${found.en}", in ${other} it is "${expected.en}"; make them agree`,
  }),
} as const;

type Catalogue = typeof roundMessages;
export type RoundFaultCode = keyof Catalogue;

/** What is wrong in a round's sheet: a code and what its words need. */
export type RoundFault = {
  [Code in RoundFaultCode]: { readonly code: Code; readonly params: Parameters<Catalogue[Code]>[0] };
}[RoundFaultCode];

/** The words for a fault, in both languages. */
export const sayRound = ({ code, params }: RoundFault): Text =>
  (roundMessages[code] as (given: unknown) => Text)(params);

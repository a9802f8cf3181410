import type { Text } from "../text";

interface OfStage {
  readonly stage: Text;
}

/** What can stand in the way of a shortlist from score books, in words that say what to do. */
export const shortlistMessages = {
  "stage-unread": ({ stage, found }: OfStage & { found: Text }): Text => ({
    zh: `${stage.zh}：所给文件里没有这一环节的评分表${found.zh && `（有：${found.zh}）`}`,
    en: `${stage.en}: the files given hold no score table of this stage${found.en && ` (there is: ${found.en})`}`,
  }),
  "method-needed": ({ stage }: OfStage): Text => ({
    zh: `${stage.zh}：有各评审员的得分，但没有写明如何合并；请用 --merge mean|trimmed|median 指定，或在评审设置写“合并方法”，或给出合议分`,
    en: `${stage.en}: there are reviewers' scores and no way of merging them is named; name one with --merge mean|trimmed|median, write 合并方法 in the round's sheet, or give the consensus values`,
  }),
  "consensus-missing": ({ stage, found }: OfStage & { found: string }): Text => ({
    zh: `${stage.zh}：应取合议分，但以下没有合议分：${found}`,
    en: `${stage.en}: consensus values are to count, and these have none: ${found}`,
  }),
  "sources-differ": ({ stage, found, places }: OfStage & { found: string; places: Text }): Text => ({
    zh: `${stage.zh}：${found} 的得分在两处不同：${places.zh}；请核对后只留一处，或改为一致`,
    en: `${stage.en}: the scores of ${found} differ between ${places.en}; check them and keep one, or make them agree`,
  }),
  "too-few": ({ stage, found, why }: OfStage & { found: string; why: Text }): Text => ({
    zh: `${stage.zh}：${found}：${why.zh}`,
    en: `${stage.en}: ${found}: ${why.en}`,
  }),
  "part-scores-needed": ({ stage, found }: OfStage & { found: string }): Text => ({
    zh: `${stage.zh}：方案规定按条款合并，但以下只有总分：${found}；请给出各评审员的评分表`,
    en: `${stage.en}: the scheme merges item by item, and of these only totals are there: ${found}; give the reviewers' own sheets`,
  }),
  "name-unmatched": ({ stage, found, near, base }: OfStage & { found: string; near: string; base: Text }): Text => ({
    zh: `${stage.zh}：“${found}”不在${base.zh}的申报组织中${near && `；是否即“${near}”？请确认后改为一致`}`,
    en: `${stage.en}: "${found}" is not among the applicants of the ${base.en}${near && `; is it "${near}"? confirm and write it the same`}`,
  }),
  "name-missing": ({ stage, found, near }: OfStage & { found: string; near: string }): Text => ({
    zh: `${stage.zh}：缺少“${found}”，它已过前面的门槛${near && `；是否即“${near}”？`}`,
    en: `${stage.en}: "${found}" is missing, which passed the gates before${near && `; is it "${near}"?`}`,
  }),
  "list-unread": ({ what, file, wanted }: { what: Text; file: string; wanted: string }): Text => ({
    zh: `${file}：没有找到${what.zh}表；第一行应有“申报组织”和“${wanted}”`,
    en: `${file}: no table of ${what.en} was found; its headings should be 申报组织 and ${wanted}`,
  }),
  "list-cell": ({ file, cell, why }: { file: string; cell: string; why: Text }): Text => ({
    zh: `${file} ${cell}：${why.zh}`,
    en: `${file} ${cell}: ${why.en}`,
  }),
  "no-bonus": ({ scheme }: { scheme: Text }): Text => ({
    zh: `方案“${scheme.zh}”没有加分，不能用 --bonus`,
    en: `the scheme "${scheme.en}" has no bonus; --bonus does not apply`,
  }),
} as const;

type Catalogue = typeof shortlistMessages;

/** What stands in the way: a code and what its words need. */
export type ShortlistFault = {
  [Code in keyof Catalogue]: { readonly code: Code; readonly params: Parameters<Catalogue[Code]>[0] };
}[keyof Catalogue];

/** The words for a fault, in both languages. */
export const sayShortlist = ({ code, params }: ShortlistFault): Text =>
  (shortlistMessages[code] as (given: unknown) => Text)(params);

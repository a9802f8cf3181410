import type { Text } from "../text";

/** What was seen on a sheet that holds numbers and fits no layout. */
export const layoutMessages = {
  "sheet-unknown": ({ numbers, headings, guess }: { numbers: number; headings: string; guess: Text | null }): Text => ({
    zh: `${numbers} 个数字${headings && `，标题“${headings}”`}${guess ? `，略似${guess.zh}` : ""}`,
    en: `${numbers} numbers${headings && `, headings "${headings}"`}${guess ? `, a little like ${guess.en}` : ""}`,
  }),
  "numbers-beside": ({ numbers, at }: { numbers: number; at: string }): Text => ({
    zh: `已认出的评分表之外，从 ${at} 起还有 ${numbers} 个数字`,
    en: `${numbers} numbers from ${at} on, beside the score tables that were recognised`,
  }),
  "sheet-too-large": (): Text => ({
    zh: "表太大，未查看；请只留有评分的行和列，或拆成几张表",
    en: "the sheet is too large to look at; keep only the rows and columns with scores, or split it",
  }),
} as const;

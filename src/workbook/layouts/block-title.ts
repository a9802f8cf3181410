import { isApplicant } from "./names";
import type { Plane } from "./plane";
import type { Named, Spot } from "./spot";
import { visible } from "./text";

const KEYED =
  /^(?:(?:申报|参评|被评|受评|申请)?(?:组织|企业|单位|公司)(?:名称)?|样品(?:编号|名称)?|applicant|organi[sz]ation|company|sample)(?: name)?\s*[:：]\s*(.*)$/iu;

/** The applicant that a row without values names for the rows below it: 酒样品5, 申报组织：B公司. */
export function titledApplicant(plane: Plane, r: number, own: readonly Spot[]): Named | null {
  const named = own.find(({ token }) => token.applicant);
  if (named) return nameAt(plane, named);
  for (const spot of own) {
    const value = KEYED.exec(spot.token.text)?.[1];
    if (value === undefined) continue;
    if (value !== "") return { text: value.trim(), r, c: spot.c };
    const next = own.find(({ c, token }) => c > spot.c && !token.key);
    if (next) return nameAt(plane, next);
  }
  return null;
}

/** A cell's text as it is written, a number in its digits; see `visible`. */
export function nameAt(plane: Plane, { r, c }: { readonly r: number; readonly c: number }): Named {
  const value = plane.cell(r, c)?.value;
  return { text: typeof value === "string" ? unnumbered(visible(value)) : plane.text(r, c), r, c };
}

/** A firm's name without the number of its block: 一、样例铝业有限公司. */
export function unnumbered(text: string): string {
  const bare = ORDINAL.exec(text)?.[1];
  return bare !== undefined && isApplicant(bare) ? bare : text;
}

const ORDINAL = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|\d{1,2}(?:、|[.．)）](?!\d)))\s*(.+)$/u;

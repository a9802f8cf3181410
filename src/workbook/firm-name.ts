import { withoutUnseen } from "./unseen";

/** A name as it is compared: width, case, spaces and signs that nobody sees do not count. */
export const plainName = (name: string): string =>
  withoutUnseen(name.normalize("NFKC")).replace(/\s+/gu, "").toLowerCase();

export const sameFirm = (a: string, b: string): boolean => plainName(a) === plainName(b);

/** What is left when the form of company is taken off: 样例铝业有限公司 and 样例铝业有限责任公司 are near, not the same. */
export const firmStem = (name: string): string =>
  plainName(name)
    .replace(/[（()）·,，.。-]/gu, "")
    .replace(/(股份)?有限(责任)?公司$|集团$|公司$/u, "");

/** Names that may mean the same firm and are not written the same. Offered as a match, never merged. */
export const nearFirm = (a: string, b: string): boolean => {
  if (sameFirm(a, b)) return false;
  const [x, y] = [firmStem(a), firmStem(b)];
  return x !== "" && x === y;
};

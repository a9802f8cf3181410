import { parseA1 } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/model";
import type { Round } from "../../../workbook/round/round";
import { sealsOfUnnamed } from "../../../workbook/round/seals-of-unnamed";
import type { KeptSeal } from "../../../workbook/seals";
import type { SealStatus } from "./seal-bar";
import { changesIn, codeOf } from "./seal-range";

/** How the seals of a sheet stand: those the pane made, and those that the round lists for it. */
export function sealStatuses(sheet: Sheet, kept: readonly KeptSeal[], round: Round | null): SealStatus[] {
  const own = kept.filter((each) => each.sheet === sheet.name);
  const codeNow = ({ sheet: name, range }: { readonly sheet: string; readonly range: string }) => {
    const box = parseA1(range);
    return box && name === sheet.name ? codeOf(sheet, box) : null;
  };
  const listed = sealsOfUnnamed(round?.seals ?? [], codeNow).filter(
    (each) => each.sheet === sheet.name && !own.some(({ range, code }) => range === each.range && code === each.code),
  );
  return [
    ...own.map((seal) => ({ seal, registered: false })),
    ...listed.map(({ range, code, time = "" }) => ({
      seal: { sheet: sheet.name, range, code, time },
      registered: true,
    })),
  ].flatMap(({ seal, registered }) => {
    const box = parseA1(seal.range);
    if (!box) return [];
    const now = codeOf(sheet, box);
    return [{ seal, registered, now, changes: now === seal.code ? [] : changesIn(sheet, seal) }];
  });
}

import type { WorkbookPort } from "../../../hosts/port";
import type { Sheet } from "../../../workbook/model";
import { holdsRound } from "../../../workbook/round/is-round";
import { isRoundName, isRoundSheet } from "../../../workbook/round/words";

/** The open workbook's own sheet 评审设置, or null. */
export async function findRoundSheet(port: WorkbookPort): Promise<Sheet | null> {
  const infos = await port.sheets();
  for (const { name } of infos.filter((each) => isRoundSheet(each.name) || isRoundName(each.name))) {
    const sheet = await port.readSheet(name);
    if (sheet && holdsRound(sheet)) return sheet;
  }
  return null;
}

import { tableSheet } from "../../checks/out/sheet";
import { cite } from "../../schemes/cite";
import { isDecided, isUnsaid } from "../../schemes/rule";
import { scoringLines, seatLines } from "../../schemes/rules/scoring";
import { TEXT } from "../../workbook/made-styles";
import type { CellValue, Sheet } from "../../workbook/model";
import { howOf, howWords, type Shortlist } from "../result";

/** The rules that the results rest on, each with its clause: what the document says, what we decided, what is left unsaid. */
export function clausesSheet(name: string, { scheme, stages }: Shortlist): Sheet {
  const rules = [...scoringLines(scheme), ...seatLines(scheme)].map(({ what, rule, shown }): CellValue[] => {
    const clause = cite(scheme, rule);
    if (isUnsaid(rule)) return [what.zh, "未规定", rule.unsaid.zh, clause];
    return isDecided(rule)
      ? [what.zh, shown, `本系统的决定：${rule.decision.zh}`, clause]
      : [what.zh, shown, rule.note?.zh ?? "", clause];
  });
  const merged = stages.flatMap((each): CellValue[][] => {
    const how = howOf(each);
    return how === null ? [] : [[`${each.stage.name.zh}：本名单的得分`, howWords(how).zh, "评审组选定或表中所列", ""]];
  });
  const columns = [
    { heading: "规则", width: 34, style: TEXT },
    { heading: "规定", width: 44, style: TEXT },
    { heading: "说明", width: 44, style: TEXT },
    { heading: "依据", width: 40, style: TEXT },
  ];
  return tableSheet(name, `${scheme.award.zh}：所依据的条款`, [], columns, [...merged, ...rules]);
}

import type { Finding } from "../../checks/finding";
import { checkRange } from "../../checks/range";
import { answer, Failure } from "../failure";
import { isBlank, type RangeArgument } from "../decode";
import { schemeOf } from "../scheme-argument";
import { sheetOf } from "../range-sheet";

const SEVERITIES = { error: "错误", warning: "警告", info: "提示" } as const;
const NONE = "未发现问题";

/**
 * Faults in a score table: what is missing, out of range, off the steps, miscounted, doubled or misnamed, each with its cell and clause.
 * @customfunction CHECK
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} table The score table with its headings.
 * @returns {any[][]} A row for each finding: 严重度, 单元格 (A1 is the table's first cell), 发现, 依据; or 未发现问题.
 */
export function check(scheme: any[][], table: any[][]): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    if (!holds(table)) return new Failure({ code: "nothing-given", params: { what: TABLE } });
    const rows = checkRange(known, sheetOf(table)).map(rowOf);
    return rows.length === 0 ? [[NONE]] : rows;
  });
}

const TABLE = { zh: "评分表", en: "the score table" };

const rowOf = ({ severity, cell, message, clause }: Finding): string[] => [
  SEVERITIES[severity],
  cell,
  message.zh,
  clause,
];

const holds = (range: RangeArgument): boolean => !!range?.some((row) => row.some((cell) => !isBlank(cell)));

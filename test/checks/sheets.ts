import type { Cell, CellValue, Sheet } from "../../src/workbook/model";

/** A cell as a test writes it: a value, or a formula with what it shows. */
export type Written = CellValue | { readonly formula: string; readonly value: CellValue };

/** A sheet from rows of cells; null is blank. */
export function sheet(name: string, rows: readonly (readonly Written[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
    ...more,
  };
}

function cellOf(written: Written): Cell | undefined {
  if (written === null) return undefined;
  return typeof written === "object" && "formula" in written ? written : { value: written };
}

export const FIRMS = ["样例电子科技有限公司", "样例铝业有限公司", "样例化工有限公司", "样例电缆有限公司"];

/** Documents, applicants × reviewers: three reviewers, a mean that is a formula. */
export function documents(scores: readonly (readonly Written[])[], reviewers = ["张三", "李四", "王五"]): Written[][] {
  const last = String.fromCharCode(65 + 1 + reviewers.length);
  return [
    ["资料评审得分汇总表（满分1000分）"],
    ["序号", "申报组织", ...reviewers, "平均分"],
    ...scores.map((row, i) => {
      const numbers = row.filter((x): x is number => typeof x === "number");
      const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
      return [i + 1, FIRMS[i], ...row, { formula: `=AVERAGE(C${i + 3}:${last}${i + 3})`, value: mean }];
    }),
  ];
}

/** The final table: documents, site, review, defence, composite, rank, outcome; composites by 20% and 80%. */
export function finals(
  rows: readonly (readonly [number, number | null, number | null, number | null, string])[],
): Written[][] {
  return [
    ["综合评选得分表"],
    ["序号", "申报组织", "资料评审得分", "现场评审得分", "评审得分", "答辩得分", "综合得分", "名次", "结果"],
    ...rows.map(([document, site, defence, rank, outcome], i) => {
      const at = i + 3;
      const review = site === null ? null : (document * 2 + site * 8) / 10;
      const composite = review === null || defence === null ? null : review + defence;
      return [
        i + 1,
        FIRMS[i],
        document,
        site,
        review === null ? null : { formula: `=C${at}*20%+D${at}*80%`, value: review },
        defence,
        composite === null ? null : { formula: `=E${at}+F${at}`, value: composite },
        rank,
        outcome,
      ];
    }),
  ];
}

import type { Book, Cell, Sheet } from "../../../src/workbook/model";

/** 4,200 characters, so that the old .xls has to cut it: a record there ends after 8,224 bytes. */
export const LONG = Array.from({ length: 600 }, (_, i) => `第${String(i).padStart(3, "0")}条，`).join("");

const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const none = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), validations: [] };

const rows: Cell[][] = [
  [{ value: "资料评审得分汇总表", style: { bold: true } }],
  [{ value: "申报组织" }, { value: "甲" }, { value: "乙" }, { value: "均分" }, { value: "日期" }, { value: "结论" }],
  [
    { value: "样例电子" },
    { value: 514.5 },
    { value: 0.1 },
    { value: 257.3, formula: "=AVERAGE(B3:C3)" },
    { value: 46082, style: { format: "yyyy-mm-dd" } },
    { value: "入围", formula: '=IF(D3>=200,"入围","未入围")' },
  ],
  [
    { value: "样例铝业" },
    { value: true },
    { value: { error: "#N/A" } },
    { value: { error: "#DIV/0!" }, formula: "=1/0" },
    { value: -7 },
    { value: null, formula: '=IF(A4="","x","")' },
  ],
  [{ value: LONG }, { value: "=1+1" }, { value: "+86" }, { value: "FALSE?" }, { value: 1e300 }, { value: 578.695 }],
];

/** A workbook of ordinary formulas, for other programs to open and save. */
export const PANEL: Book = {
  sheets: [
    {
      name: "汇总",
      visibility: "visible",
      rows,
      ...none,
      merges: [box(0, 0, 1, 6)],
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([2]),
      widths: new Map([[0, 20]]),
      heights: new Map([[0, 30]]),
      protected: true,
      validations: [
        { box: box(2, 1, 3, 2), type: "decimal", least: 0, most: 1000, message: "0 至 1000" },
        { box: box(2, 5, 3, 1), type: "list", list: ["入围", "未入围"] },
        { box: box(2, 6, 3, 1), type: "list", list: ["一, 二", "三"] },
      ],
    },
    {
      name: "名单",
      visibility: "hidden",
      rows: [[{ value: "甲", note: "组长" }]],
      ...none,
      widths: new Map(),
      heights: new Map(),
    },
  ],
  externalLinks: [],
  settings: { layout: "{}", "long.one": "字".repeat(300) },
};

/** The values of a sheet by place, blanks left out. */
export const valuesOf = (sheet: Sheet): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sheet.rows).flatMap(([row, cells]) =>
      Object.entries(cells ?? {}).flatMap(([column, cell]) =>
        cell && cell.value !== null ? [[`${row},${column}`, cell.value]] : [],
      ),
    ),
  );

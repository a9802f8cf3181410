import path from "node:path";
import type { WorkbookPort } from "../../src/hosts/port";
import { COLUMNS, ROWS } from "../../src/workbook/address";
import { scriptOf } from "../support/fake-excel/bundle";
import { FakeExcel, type Options } from "../support/fake-excel/excel";
import type { ContractHost } from "./contract/host";

const root = path.join(__dirname, "../..");

export interface ExcelHost extends ContractHost {
  readonly excel: FakeExcel;
}

/** The Excel adapter in a page of its own, on a new workbook of the fake Excel. */
export async function openExcel(options: Options = {}): Promise<ExcelHost> {
  const excel = await FakeExcel.open(options);
  excel.window.run(scriptOf(path.join(root, "src/hosts/excel/port.ts"), "adapter"), "adapter.js");
  const { createExcelPort } = excel.window.global.adapter as { createExcelPort: () => WorkbookPort };
  const sheetAt = (name: string) => excel.workbook.sheet(name)!;
  return {
    excel,
    port: createExcelPort(),
    rows: ROWS,
    columns: COLUMNS,
    user: {
      type: async ({ sheet, row, column }, input) =>
        excel.workbook.put(sheetAt(sheet), { row, column, rows: 1, columns: 1 }, [[input]]),
      select: async ({ sheet, ...box }) => excel.workbook.select(sheetAt(sheet), [box]),
    },
    close: () => excel.close(),
  };
}

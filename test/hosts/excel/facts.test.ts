import { openExcel, type ExcelHost } from "../excel-host";

let host: ExcelHost;
beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => host.close());

test("Excel says its version, how it calculates and which interfaces it has, and names the workbook", async () => {
  const { program, workbook, calculation, supports } = await host.port.facts();
  expect(program).toMatch(/^Excel \S+ \(\S+\)$/);
  expect(workbook).toBe("质量奖评审.xlsx");
  expect(calculation).toBe("automatic");
  expect(supports.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
    "SharedRuntime 1.1",
    "CustomFunctionsRuntime 1.3",
    "ExcelApi 1.12",
  ]);
});

test("manual calculation is said", async () => {
  host.excel.workbook.calculationMode = "Manual";
  expect((await host.port.facts()).calculation).toBe("manual");
});

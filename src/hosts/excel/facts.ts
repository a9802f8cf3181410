import type { HostFacts } from "../port";
import { reading } from "./batch";

/** The requirement sets that the manifest demands, and those that make some things better. */
const SETS: readonly (readonly [set: string, version: string, needed: boolean])[] = [
  ["SharedRuntime", "1.1", true],
  ["CustomFunctionsRuntime", "1.3", true],
  ["ExcelApi", "1.12", true],
  ["ExcelApi", "1.13", false],
  ["ExcelApi", "1.18", false],
];

/** What this Excel is: its build, how it calculates, and which requirement sets it has. */
export async function facts(): Promise<HostFacts> {
  const { platform, version } = Office.context.diagnostics;
  const { mode, name } = await reading(async (context) => {
    const workbook = context.workbook.load("name,application/calculationMode");
    await context.sync();
    return { mode: workbook.application.calculationMode, name: workbook.name };
  });
  return {
    program: `Excel ${version} (${platform})`,
    workbook: name === "" ? null : name,
    calculation: mode === "Manual" ? "manual" : "automatic",
    supports: SETS.map(([set, minimum, needed]) => ({
      name: `${set} ${minimum}`,
      needed,
      has: Office.context.requirements.isSetSupported(set, minimum),
    })),
  };
}

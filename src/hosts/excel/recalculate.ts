import { codeOf } from "./batch";

/**
 * Recalculates every open workbook and enters its formulas anew, which also cures #NAME? in workbooks that were opened
 * before the add-in had started.
 * @returns null, or the code of the error that kept Excel from it.
 */
export async function recalculate(): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.fullRebuild);
      await context.sync();
    });
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
}

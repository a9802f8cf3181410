import type { Notice } from "../hosts/notices";
import { commandTexts as texts } from "./texts";

/**
 * Recalculates everything.
 * @param host Has the host do it, and gives null or what kept it from it.
 */
export async function recalculate(host: () => Promise<string | null>): Promise<Notice> {
  const fault = await host();
  return fault === null
    ? { intent: "success", text: texts.recalculated }
    : { intent: "warning", text: texts.notRecalculated, detail: fault };
}

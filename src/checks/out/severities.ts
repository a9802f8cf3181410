import type { Text } from "../../text/text";
import type { Severity } from "../codes";

/** How grave a finding is, in words. */
export const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};

/** The colours of graver and lighter findings, in copies of sheets and in the list. */
export const FILLS: Readonly<Record<Severity, string>> = { error: "#ffc7ce", warning: "#ffeb9c", info: "#ddebf7" };

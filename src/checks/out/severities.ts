import type { Text } from "../../text/text";
import type { Severity } from "../codes";

/** How grave a finding is, in words. */
export const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};

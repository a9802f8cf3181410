import type { Text } from "../../text/text";

/** The words of the lead's tab around its steps. Each step keeps its own words beside it. */
export const panelTexts = {
  steps: { zh: "评审组的工作", en: "The panel's work" },
  formulas: { zh: "公式", en: "Formulas" },
  round: { zh: "组织", en: "Set-up" },
  consensus: { zh: "合议", en: "Consensus" },
  results: { zh: "结果", en: "Results" },
} satisfies Record<string, Text>;

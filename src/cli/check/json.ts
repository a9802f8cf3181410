import type { Report } from "../../checks/report";
import type { Language } from "../../text/text";

/** The report as JSON, its messages in one language. */
export function reportJson({ scheme, files, findings }: Report, language: Language): string {
  const plain = findings.map(({ file, sheet, cell, code, severity, found, expected, message, clause }) => {
    const words = { found: found[language], expected: expected[language], message: message[language] };
    return { file, sheet, cell, code, severity, ...words, clause };
  });
  return `${JSON.stringify({ scheme, files, findings: plain }, null, 2)}\n`;
}

import type { Report } from "../../checks/report";
import type { Language } from "../../text/text";

/** The report as JSON, its messages in one language. */
export function reportJson({ scheme, files, findings }: Report, language: Language): string {
  const plain = findings.map(({ message, ...finding }) => {
    const { file, sheet, cell, code, severity, found, expected, clause } = finding;
    return { file, sheet, cell, code, severity, found, expected, message: message[language], clause };
  });
  return `${JSON.stringify({ scheme, files, findings: plain }, null, 2)}\n`;
}

import { a1 } from "../../workbook/address";
import { plainName } from "../../workbook/firm-name";
import { inBoth } from "../../text/text";
import { inTable, type TableCheck } from "../scope";

/** The same applicant twice within a table, at the later occurrence. In a long table names repeat by nature. */
export const applicantDuplicate: TableCheck = (scope) => {
  const { applicants, layout } = scope.table;
  if (layout === "long") return [];
  const seen = new Map<string, (typeof applicants)[number]>();
  return applicants.flatMap((label) => {
    const name = plainName(label.text);
    const first = seen.get(name);
    if (!first) seen.set(name, label);
    if (!first || label.row < 0 || name === "") return [];
    const at = { what: inBoth(label.text), expected: a1(first.row, first.column) };
    return [inTable(scope, "applicant-duplicate", label, at)];
  });
};

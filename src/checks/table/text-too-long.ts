import { lengthOf } from "../../eligibility/length";
import { isUnsaid } from "../../schemes/scheme";
import { inTable, type TableCheck } from "../scope";

/**
 * Texts of the collection form over their limit, in 字 as Word counts (渝经信科技〔2024〕5号 附件2: 25; 原则上 300 warns).
 * The layout names a form's columns as the table's parts, by the form's heading.
 */
export const textTooLong: TableCheck = (scope) => {
  const { table, scheme } = scope;
  if (table.layout !== "collection-form") return [];
  return table.entries.flatMap((entry) => {
    const text = entry.cell?.value;
    const heading = entry.part === null ? "" : bare(table.parts[entry.part].text);
    const column = scheme.form?.columns.find((each) => bare(each.heading) === heading);
    const limit = scheme.texts?.find(({ key }) => key === column?.text);
    if (!limit || isUnsaid(limit.most) || typeof text !== "string") return [];
    const found = lengthOf(text);
    if (found <= limit.most.value) return [];
    const finding = inTable(scope, "text-too-long", entry, {
      what: limit.what,
      found,
      expected: limit.most.value,
      rule: limit.most,
    });
    return [{ ...finding, severity: limit.severity }];
  });
};

const bare = (heading: string): string => heading.normalize("NFKC").replace(/\s+/gu, "");

import type { Entry } from "../section";

/** The scheme that a table changes or fills in; its rows stand on top of it. */
export const BASE: Entry = {
  key: { zh: "基础方案", en: "base" },
  object: null,
  form: { zh: "已有方案的名称，如 济源2025", en: "the name of a known scheme, such as 济源2025" },
  help: {
    zh: "在哪个已有方案之上补充或改动；没有写到的都照它。也可写在标题行的一格里：基础方案：济源2025",
    en: "the scheme that the rows fill in or change; what they do not say is as in it. May stand in a cell of the header row: 基础方案：济源2025",
  },
};

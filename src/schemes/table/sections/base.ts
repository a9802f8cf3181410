import type { Entry } from "../section";

/** The scheme that a table changes or fills in; its rows stand on top of it. */
export const BASE: Entry = {
  key: { zh: "基础方案", en: "base" },
  object: null,
  form: { zh: "已有方案的名称，如 济源2025", en: "the name of a known scheme, such as 济源2025" },
};

import { citing } from "../citing";
import type { Publicity } from "../office";

const { said } = citing("CQ2025");

/** 四（一）1 and 四（五）; 四（一）2 has the standard award follow the same procedure. */
export const publicity: readonly Publicity[] = [
  {
    key: "in-house",
    what: { zh: "申报单位内部公示", en: "in the applicant's own house" },
    length: said({ days: 5, unit: "workday", atLeast: false }, "四（一）1", "在本单位公示5个工作日"),
  },
  {
    key: "district",
    what: { zh: "区县公示", en: "in the district" },
    length: said({ days: 5, unit: "workday", atLeast: true }, "四（一）1", "在本区县公示不少于5个工作日"),
  },
  {
    key: "city",
    what: { zh: "全市公示（评选委员会审议之后）", en: "in the city, after the committee" },
    length: said({ days: 5, unit: "workday", atLeast: false }, "四（五）", "在全市范围内对拟表彰对象公示5个工作日"),
  },
];

import { gb2012 } from "../../standard/gb-2012";
import { citing } from "../citing";
import { JY2025 } from "../documents";
import type { Committee, Publicity } from "../office";
import type { Scheme } from "../scheme";
import { silent, unrounded } from "../silent";
import { conditions, facts } from "./conditions";
import { flags } from "./flags";
import { provisions } from "./provisions";
import { stages, tiers } from "./stages";

const { said, decided } = citing("JY2025");
const unsaid = silent("JY2025", "办法");

const committee: Committee = {
  quorum: unsaid("quorum", "第十四条"),
  ballot: unsaid("ballot", "第十四条"),
  odd: unsaid("odd", "第十四条"),
  recusal: said(true, "第二十条", "应当回避"),
  leastPanel: unsaid("leastPanel", "第二十条"),
};

const publicity: readonly Publicity[] = [
  {
    key: "accepted",
    what: { zh: "受理名单公示", en: "list of accepted applications" },
    length: said({ days: 5, unit: "workday", atLeast: true }, "第十四条", "公示时间不少于5个工作日"),
  },
  {
    key: "result",
    what: { zh: "拟奖单位公示", en: "intended winners" },
    length: said({ days: 5, unit: "workday", atLeast: true }, "第十五条", "公示时间不少于5个工作日"),
  },
];

/** 济政办〔2025〕7号. Documents and site are scored and judged together; no weights and no gates. */
export const jiyuan2025: Scheme = {
  id: "jiyuan-2025",
  name: { zh: "济源2025", en: "Jiyuan 2025" },
  aliases: ["济源市市长质量奖2025"],
  award: { zh: "济源市市长质量奖", en: "Jiyuan Mayor's Quality Award" },
  authority: { zh: "济源市人民政府", en: "Jiyuan Municipal People's Government" },
  document: "JY2025",
  documents: [JY2025],
  from: "2025-08-22",
  criteria: decided(
    gb2012,
    "第十条",
    "办法所列 GB/T 19580 未注年份，条款分值取 2012 版",
    "The standard is undated here; the points of 2012 are taken",
    { words: "评分标准总分为1000分" },
  ),
  stages: said(stages, "第十四条", "根据材料评审、现场评审和陈述展示结果情况"),
  tiers,
  nomineePool: unsaid("pool", "第四条"),
  ties: unsaid("ties", "第十四条"),
  rounding: unrounded("JY2025", "第十一条"),
  vacancy: said(true, "第四条", "奖项可以空缺"),
  substitution: unsaid("substitution", "第十五条"),
  cycle: said(2, "第四条", "评选周期为2年"),
  committee,
  publicity,
  texts: [],
  facts,
  conditions,
  flags,
  provisions,
};

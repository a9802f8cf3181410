import { gb2012 } from "../../standard/gb-2012";
import { citing } from "../citing";
import { CQ2025 } from "../documents";
import type { TextLimit } from "../office";
import type { Scheme } from "../scheme";
import { silent, silentCommittee, unrounded } from "../silent";
import { conditions, facts } from "./conditions";
import { flags } from "./flags";
import { provisions } from "./provisions";
import { publicity } from "./publicity";
import { stages, tiers } from "./stages";

const { said, decided } = citing("CQ2025");
const unsaid = silent("CQ2025", "通知");

const texts: readonly TextLimit[] = [
  {
    key: "profile",
    what: { zh: "组织简介", en: "organisation profile" },
    most: said(3000, "附件 一（二）", "3000字以内"),
    charts: unsaid("charts", "附件 一（二）"),
    severity: "error",
  },
  {
    key: "self-assessment",
    what: { zh: "自我评价报告", en: "self-assessment report" },
    most: said(60000, "附件 一（三）", "60000字以内"),
    charts: unsaid("charts", "附件 一（三）"),
    severity: "error",
  },
];

/** 渝人社〔2025〕85号, 市长质量管理奖: any sector. No weights, gates or defence mark, and those of 2015 do not stand in. */
export const chongqing2025: Scheme = {
  id: "chongqing-2025",
  name: { zh: "重庆2025", en: "Chongqing 2025" },
  aliases: ["重庆市长质量管理奖2025"],
  award: { zh: "重庆市市长质量管理奖", en: "Chongqing Mayor's Quality Management Award" },
  authority: {
    zh: "重庆市人力资源和社会保障局、重庆市市场监督管理局",
    en: "Chongqing Human Resources and Social Security Bureau, Chongqing Administration for Market Regulation",
  },
  document: "CQ2025",
  documents: [CQ2025],
  from: "2025-03-12",
  criteria: decided(
    gb2012,
    "附件 一（三）",
    "评分条款未注年份，附件写明 2012 版，条款分值取 2012 版",
    "The scoring clause is undated; the annex names 2012, whose points are taken",
    { words: "GB/T19580—2012" },
  ),
  stages: said(stages, "四（三）1", "资料评审、企业答辩、现场评审、综合评选等4个环节"),
  tiers,
  nomineePool: unsaid("pool", "一（一）"),
  ties: unsaid("ties", "四（三）1"),
  rounding: unrounded("CQ2025", "四（三）1"),
  vacancy: decided(true, "一（一）", "“不超过”即可少于此数", "“not more than” allows fewer", { words: "不超过5个" }),
  substitution: said(false, "四（五）", "不予递补"),
  cycle: unsaid("cycle", "一（一）"),
  committee: silentCommittee(unsaid, "四（四）"),
  publicity,
  texts,
  facts,
  conditions,
  flags,
  provisions,
};

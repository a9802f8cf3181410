import { gb2004 } from "../../standard/gb-2004";
import { citing } from "../citing";
import { CQ2015, CQ2024 } from "../documents";
import type { Scheme } from "../scheme";
import { silent, unrounded } from "../silent";
import { conditions, facts } from "./conditions";
import { flags } from "./flags";
import { committee, publicity, texts } from "./office";
import { provisions } from "./provisions";
import { stages } from "./stages";
import { tiers } from "./tiers";

const { said, decided } = citing("CQ2015");
const unsaid = silent("CQ2015", "细则");

/**
 * 渝质监发〔2015〕103号: for industrial firms. The one document that gives weights, gates and seats; they hold for no
 * other year or city.
 */
export const chongqing2015: Scheme = {
  id: "chongqing-2015",
  name: { zh: "重庆2015", en: "Chongqing 2015" },
  aliases: ["重庆市长质量管理奖2015"],
  award: { zh: "重庆市市长质量管理奖", en: "Chongqing Mayor's Quality Management Award" },
  authority: { zh: "重庆市质量技术监督局", en: "Chongqing Bureau of Quality and Technical Supervision" },
  document: "CQ2015",
  documents: [CQ2015, CQ2024],
  from: "2015-09-29",
  criteria: decided(
    gb2004,
    "第十五条",
    "细则所列标准未注年份，只给七类分值；分值与 2004 版相同，条款及其分值取 2004 版",
    "The standard is undated here and only the seven categories have points; they are those of 2004, whose items are taken",
    { words: "标准总分为 1000 分" },
  ),
  stages: said(stages, "第七条（一）", "资料评审、企业答辩、现场评审"),
  tiers,
  nomineePool: decided(
    "cascade",
    "第十六条（六）2",
    "获奖候选企业不再列入提名奖；均满 500 分而未进前五名的企业参加提名奖排序",
    "Winners leave the nominee pool; firms with 500 in both that ranked below fifth enter it",
  ),
  ties: unsaid("ties", "第十六条（六）2"),
  rounding: unrounded("CQ2015", "第十六条（六）1"),
  vacancy: said(true, "第十六条（六）2", "不足 5 名的，空缺"),
  substitution: unsaid("substitution", "第十六条（七）3"),
  cycle: unsaid("cycle", "第十六条（一）"),
  committee,
  publicity,
  texts,
  facts,
  conditions,
  feedback: said(
    {
      zh: "由评选委员会办公室向申报企业反馈评审报告",
      en: "the office of the selection committee sends the applicant its review report",
    },
    "第十六条（三）",
    "得分在 400 分以下的申报企业，由评选委员会办公室向申报企业反馈评审报告",
  ),
  flags,
  provisions,
};

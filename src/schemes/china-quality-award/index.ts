import { citing } from "../citing";
import { CQ2024 } from "../documents";
import { provide } from "../provide";
import type { Scheme } from "../scheme";
import { silent, silentCommittee, unrounded } from "../silent";
import { conditions, facts } from "./conditions";
import { form, texts } from "./form";

const { said, decided, unsaid } = citing("CQ2024");
const left = silent("CQ2024", "通知");
const SCOPE = "附件1 一（一）";

/** 渝经信科技〔2024〕5号附件1 一: who may compete for the China Quality Award, as of 2024. How it is judged is not said. */
export const chinaQualityAward: Scheme = {
  id: "china-quality-award",
  name: { zh: "中国质量奖", en: "China Quality Award" },
  aliases: [],
  award: { zh: "中国质量奖", en: "China Quality Award" },
  authority: {
    zh: "国家市场监督管理总局（条件据重庆市经济和信息化委员会通知）",
    en: "State Administration for Market Regulation (conditions as told by Chongqing's Economy and Informatisation Commission)",
  },
  document: "CQ2024",
  documents: [CQ2024],
  from: "2024-02-06",
  criteria: unsaid("附件1 一（二）", "通知只列参评条件，未附评审标准", "The notice lists conditions only, no criteria"),
  stages: unsaid("附件1 一", "通知只列参评条件，未规定评审环节", "The notice lists conditions only, no stages"),
  tiers: [
    {
      key: "award",
      name: { zh: "中国质量奖", en: "China Quality Award" },
      quota: said(10, SCOPE, "其名额分别不超过10个和90个"),
      gates: left("gates", SCOPE),
    },
    {
      key: "nominee",
      name: { zh: "中国质量奖提名奖", en: "Nomination for the China Quality Award" },
      quota: said(90, SCOPE, "其名额分别不超过10个和90个"),
      gates: left("gates", SCOPE),
    },
  ],
  nomineePool: left("pool", SCOPE),
  ties: left("ties", SCOPE),
  rounding: unrounded("CQ2024", SCOPE),
  vacancy: decided(true, SCOPE, "“不超过”即可少于此数", "“not more than” allows fewer", { words: "不超过10个和90个" }),
  substitution: left("substitution", SCOPE),
  cycle: said(2, SCOPE, "评选周期为两年"),
  committee: silentCommittee(left, SCOPE),
  publicity: [],
  texts,
  form,
  facts,
  conditions,
  flags: [
    {
      key: "person-violations",
      text: {
        zh: "组织的“近 5 年内”写在事故之前，是否也管违法违纪行为按一句连读；个人的“无相关违法、违规、违纪行为”没有年限，也没有事故一条。",
        en: "For organisations “in the last 5 years” is read through to the violations; for persons violations have no term, and accidents are not mentioned.",
      },
      clauses: [
        { document: "CQ2024", clause: "附件1 一（二）1（1）" },
        { document: "CQ2024", clause: "附件1 一（二）2" },
      ],
    },
  ],
  provisions: [
    provide(
      "deadline",
      "汇总表报送截止",
      "the form is due",
      decided(
        "2024-02-22 18:00",
        "二（一）",
        "通知未写年份，取发文年份",
        "no year is given: that of the notice is taken",
        {
          words: "2月22日18:00前",
        },
      ),
    ),
    provide(
      "schools",
      "教育机构仅限小学、初中和职业技术学校",
      "of schools, primary, junior and vocational only",
      said(true, `${SCOPE}1`, "仅限小学、初中和职业技术学校"),
    ),
    provide(
      "honour-years",
      "荣誉的年限",
      "honours of the last years",
      said(5, "附件2", "近五年所获的国家级或省部级质量荣誉"),
      "年",
    ),
    provide(
      "in-force",
      "施行日期",
      "in force from",
      decided(
        "2024-02-06",
        "落款",
        "通知未写施行日期，取发文日期",
        "the notice gives no date of force: its own date is taken",
        { words: "2024年2月6日" },
      ),
    ),
  ],
};

import { common } from "../chongqing-2025/provisions";
import { publicity } from "../chongqing-2025/publicity";
import { citing } from "../citing";
import { CQ2025 } from "../documents";
import type { Cap } from "../office";
import { provide } from "../provide";
import type { Scheme, Stage, Tier } from "../scheme";
import { silent, silentCommittee, unrounded } from "../silent";

const { said, decided, unsaid } = citing("CQ2025");
const left = silent("CQ2025", "通知");
const CLAUSE = "四（三）2";

export const PROJECT = "chongqing-standard-2025-project";
export const PERSON = "chongqing-standard-2025-person";

const stage: Stage = {
  key: "expert",
  name: { zh: "专家评审", en: "expert review" },
  full: unsaid(
    CLAUSE,
    "通知未附评分标准（试行），满分须由办公室以方案表给出",
    "The notice does not print the trial rubric; the full mark is for the office to supply in a scheme sheet",
  ),
  basis: "criteria",
  role: "weighted",
  weight: left("weight", CLAUSE),
  reviewers: left("reviewers", "四（三）"),
  merge: left("merge", CLAUSE),
  scorers: said("评审组", "四（三）", "聘请专家、学者和有关方面人员组成评审组"),
};

const tier: Tier = {
  key: "award",
  name: { zh: "标准创新贡献奖", en: "Standards Innovation Award" },
  quota: said(10, "一（二）", "总计不超过10个"),
  gates: left("gates", CLAUSE),
};

/** 一（二）: ten seats for projects and persons together; 四（一）2: three applications a district, a department, a unit. */
const caps = (other: string): readonly Cap[] => [
  {
    key: "seats",
    what: { zh: "标准项目、个人合计名额", en: "projects and persons together" },
    counts: "seats",
    sharedWith: [other],
    most: said(10, "一（二）", "表彰标准项目、个人总计不超过10个"),
  },
  {
    key: "district",
    what: { zh: "各区县推荐数量", en: "nominations by a district" },
    counts: "applications",
    sharedWith: [other],
    by: { group: { zh: "推荐区县", en: "nominating district" } },
    most: said(3, "四（一）2", "各区县推荐数量不超过3个"),
  },
  {
    key: "department",
    what: { zh: "市级各部门推荐数量", en: "nominations by a municipal department" },
    counts: "applications",
    sharedWith: [other],
    by: { group: { zh: "推荐市级部门", en: "nominating department" } },
    most: said(3, "四（一）2", "市级各部门推荐数量不超过3个"),
  },
  {
    key: "unit",
    what: { zh: "同一单位申报数量", en: "applications by one unit" },
    counts: "applications",
    sharedWith: [other],
    by: { group: { zh: "申报单位", en: "applicant unit" } },
    most: said(3, "四（一）2", "同一单位申报数量不超过3个"),
  },
];

/** What the two branches of the award have in common; each adds its name, its rubric and its conditions. */
export const shared = (
  other: string,
  rubric: { zh: string; en: string },
): Omit<Scheme, "id" | "name" | "aliases" | "facts" | "conditions" | "award"> => ({
  authority: {
    zh: "重庆市人力资源和社会保障局、重庆市市场监督管理局",
    en: "Chongqing Human Resources and Social Security Bureau, Chongqing Administration for Market Regulation",
  },
  document: "CQ2025",
  documents: [CQ2025],
  from: "2025-03-12",
  criteria: unsaid(
    CLAUSE,
    `通知未附${rubric.zh}，须由办公室以方案表给出`,
    `The notice does not print ${rubric.en}; it is for the office to supply in a scheme sheet`,
  ),
  stages: said([stage], CLAUSE, "逐条评分"),
  tiers: [tier],
  nomineePool: unsaid("一（二）", "本奖不设提名奖", "This award has no nominees"),
  ties: left("ties", CLAUSE),
  rounding: unrounded("CQ2025", CLAUSE),
  caps: caps(other),
  vacancy: decided(true, "一（二）", "“不超过”即可少于此数", "“not more than” allows fewer", { words: "不超过10个" }),
  substitution: said(false, "四（五）", "不予递补"),
  cycle: left("cycle", "一（二）"),
  committee: silentCommittee(left, "四（四）"),
  publicity,
  texts: [],
  flags: [
    {
      key: "scrambled",
      text: {
        zh: "二（二）个人条件的第 2、3 条在文件中排到了“个人申报必须同时具备以下条件”之前，按文意归位。",
        en: "In 2(2) the second and third conditions for persons stand before their heading in the file; they are read by meaning.",
      },
      clauses: [{ document: "CQ2025", clause: "二（二）" }],
    },
    {
      key: "departments",
      text: {
        zh: "区县按市长质量管理奖的程序公示，市级部门只是“参照”：部门推荐的公示天数没有直接规定。",
        en: "Districts follow the quality award's procedure, departments only by analogy: their days of publicity are not plainly ruled.",
      },
      clauses: [{ document: "CQ2025", clause: "四（一）2" }],
    },
    {
      key: "applications-together",
      text: {
        zh: "推荐和申报“不超过 3 个”写在标准创新贡献奖之下，未分标准项目和个人，按合计读。",
        en: "“Not more than 3” stands under the award as a whole, without telling projects from persons: they are counted together.",
      },
      clauses: [{ document: "CQ2025", clause: "四（一）2" }],
    },
  ],
  provisions: [
    provide(
      "copies",
      "纸质材料份数（申报表和证实性材料）",
      "paper copies, form and evidence",
      said(4, "附件 二", "第一、二项材料需提供纸质材料一式4份"),
      "份",
    ),
    provide(
      "department-publicity",
      "市级部门直属单位内部公示后报市级部门",
      "units of a department hold publicity in-house first",
      said(true, "四（一）2", "在本单位内部公示后报市级部门审核推荐"),
    ),
    ...common,
  ],
});

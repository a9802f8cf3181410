import type { MergeMethod, RoundingMode, Rounding } from "../../schemes/scheme";
import type { Text } from "../../text/text";

/** The words of the scheme view: labels and units. What a rule says comes from the scheme itself. */
export const schemeTexts = {
  chooseTitle: { zh: "请先选择评选方案", en: "Choose a scheme first" },
  chooseBody: {
    zh: "方案决定权重、门槛和名额。没有默认方案；所选方案随工作簿保存。",
    en: "The scheme sets weights, gates and quotas. None is assumed; your choice is kept in the workbook.",
  },
  schemes: { zh: "评选方案", en: "Schemes" },
  inSheet: { zh: "本工作簿中的方案表", en: "a scheme's table in this workbook" },
  fromSheet: { zh: "方案所在工作表", en: "Scheme's sheet" },
  use: { zh: "使用此方案", en: "Use this scheme" },
  change: { zh: "更换方案", en: "Change scheme" },
  cancel: { zh: "取消", en: "Cancel" },

  tables: { zh: "在工作表里修改或自编方案", en: "Change a scheme, or write one, in a sheet" },
  tablesBody: {
    zh: "写好后可选作本工作簿的方案；也可以只在某个公式里用：把表格区域写在方案名称的位置，例如 =AWARD.COMBINE(方案!A1:E3, …)。",
    en: "The table can then be the workbook's scheme; or stand in one formula where the scheme's name would: =AWARD.COMBINE(Sheet2!A1:E3, …).",
  },
  fill: { zh: "补充文件未规定的内容", en: "Fill in what the document leaves out" },
  export: { zh: "把本方案写成表格", en: "Write this scheme as a table" },
  template: { zh: "新建自编方案（带填写提示）", en: "New scheme of your own, with hints" },
  useTable: { zh: "使用这张表", en: "Use this table" },
  added: { zh: "已新建工作表", en: "Added a sheet" },
  notAdded: { zh: "没有新建工作表", en: "No sheet was added" },

  authority: { zh: "发布机关", en: "Authority" },
  document: { zh: "文件", en: "Document" },
  inForce: { zh: "施行", en: "In force" },
  until: { zh: "至", en: "Until" },
  formulaName: { zh: "公式中的名称", en: "Name in formulas" },

  weights: { zh: "评审环节与权重", en: "Stages and weights" },
  weight: { zh: "权重", en: "Weight" },
  addedAsIs: { zh: "直接计入综合得分", en: "added to the composite as it is" },
  full: { zh: "满分", en: "Full mark" },
  reviewers: { zh: "评审员", en: "Reviewers" },
  advisers: { zh: "不打分的顾问", en: "Advisers who do not score" },
  merge: { zh: "评分合并", en: "Merging scores" },

  gates: { zh: "奖项、门槛与名额", en: "Tiers, gates and quotas" },
  quota: { zh: "名额", en: "Quota" },
  gate: { zh: "门槛", en: "Gate" },
  gatesBelow: { zh: "如下", en: "as follows" },
  noGates: { zh: "没有分数门槛", en: "no score gate" },
  entry: { zh: "入围适用", en: "for entry" },
  review: { zh: "评审得分", en: "review score" },
  composite: { zh: "综合得分", en: "composite" },
  pool: { zh: "提名范围", en: "Nominee pool" },
  ties: { zh: "同分", en: "Ties" },
  noTieKeys: { zh: "不设打破同分的依据", en: "nothing breaks a tie" },
  rounding: { zh: "取舍", en: "Rounding" },
  noRounding: { zh: "不取舍，按精确值比较", en: "none: exact values are compared" },

  exactGates: { zh: "，门槛按取舍前的值", en: "; gates test the exact score" },
  vacancy: { zh: "名额可以空缺", en: "A seat may stay empty" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },

  criteria: { zh: "评价准则", en: "Criteria" },
  criterion: { zh: "类目", en: "Category" },
  points: { zh: "分值", en: "Points" },
  total: { zh: "合计", en: "Total" },
  unverified: { zh: "未核实", en: "unverified" },

  bonus: { zh: "加分", en: "Bonus" },
  bonusOrdinary: { zh: "一般人才每人", en: "Each ordinary person" },
  bonusSenior: { zh: "高端人才每人", en: "Each senior person" },
  bonusCap: { zh: "加分上限", en: "Cap" },
  noCap: { zh: "不封顶", en: "no cap" },
  bonusGates: { zh: "加分与门槛", en: "Bonus and gates" },

  flags: { zh: "文件不一致之处", en: "Where the documents disagree" },
  decision: { zh: "我方选定", en: "Our decision" },
  unsaid: { zh: "文件未规定", en: "Not stated" },
} satisfies Record<string, Text>;

export const mergeTexts: Record<MergeMethod, Text> = {
  consensus: { zh: "合议一致值", en: "consensus value" },
  mean: { zh: "平均值", en: "mean" },
  trimmed: { zh: "去掉最高、最低后的平均值", en: "mean without the highest and the lowest" },
  median: { zh: "中位数", en: "median" },
};

export const poolTexts: Record<"cascade" | "separate", Text> = {
  cascade: { zh: "未获上一奖项名额者一并竞争", en: "who missed a seat of the tier above competes too" },
  separate: { zh: "仅限未达上一奖项门槛者", en: "only who missed the gates of the tier above" },
};

export const bonusGateTexts: Record<"before" | "after", Text> = {
  before: { zh: "加分后再看门槛", en: "counted before the gates are tested" },
  after: { zh: "过门槛后再加分", en: "counted after the gates are tested" },
};

export const roundingTexts: Record<RoundingMode, Text> = {
  "half-up": { zh: "四舍五入", en: "half up" },
  "half-even": { zh: "GB/T 8170 修约（四舍六入五成双）", en: "GB/T 8170, half to even" },
};

export const roundingPlaceTexts: Record<Rounding["where"], Text> = {
  stage: { zh: "各环节得分", en: "each stage's score" },
  review: { zh: "评审得分", en: "the review score" },
  composite: { zh: "综合得分", en: "the composite" },
};

export const counted = {
  seats: (n: number): Text => ({ zh: `至多 ${n} 名`, en: `up to ${n}` }),
  people: (least: number, most: number | null): Text => {
    if (most === null) return { zh: `不少于 ${least} 人`, en: `${least} or more` };
    return least === most
      ? { zh: `${least} 人`, en: `${least}` }
      : { zh: `${least}–${most} 人`, en: `${least}–${most}` };
  },
  places: (n: number): Text => ({ zh: `保留 ${n} 位小数`, en: n === 1 ? "to 1 decimal" : `to ${n} decimals` }),
  stages: (n: number): Text => ({ zh: `${n} 个环节`, en: n === 1 ? "1 stage" : `${n} stages` }),
  points: (n: number): Text => ({ zh: `${n} 分`, en: n === 1 ? "1 point" : `${n} points` }),
};

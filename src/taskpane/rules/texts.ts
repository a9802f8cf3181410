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
  formulaName: { zh: "公式写法", en: "In formulas" },

  allRules: { zh: "全部规则", en: "All rules" },
  search: { zh: "查找规则", en: "Find a rule" },
  searchHint: { zh: "按词查找，如 公示、门槛、未规定、第十六条", en: "By words, such as publicity, gate, not stated" },

  criteria: { zh: "评价准则", en: "Criteria" },
  criterion: { zh: "类目", en: "Category" },
  points: { zh: "分值", en: "Points" },
  total: { zh: "合计", en: "Total" },
  unverified: { zh: "未核实", en: "unverified" },

  flags: { zh: "文件不一致之处", en: "Where the documents disagree" },
  decision: { zh: "我方选定", en: "Our decision" },
  unsaid: { zh: "文件未规定", en: "Not stated" },
} satisfies Record<string, Text>;

/** The headings of the groups of rules beyond stages and tiers, which have names of their own. */
export const groupTexts = {
  scoring: { zh: "准则与环节", en: "Criteria and stages" },
  bonus: { zh: "加分", en: "Bonus" },
  seats: { zh: "名额与排序", en: "Seats and order" },
  conditions: { zh: "申报条件", en: "Conditions" },
  procedure: { zh: "评选程序与公示", en: "Procedure and publicity" },
  texts: { zh: "材料字数", en: "Lengths of texts" },
  provisions: { zh: "其他规定", en: "Other provisions" },
} satisfies Record<string, Text>;

const count =
  (zh: (n: number) => string, one: string, many: string) =>
  (n: number): Text => ({
    zh: zh(n),
    en: n === 1 ? one : `${n} ${many}`,
  });

export const counted = {
  rules: count((n) => `共 ${n} 条`, "1 rule", "rules"),
  found: count((n) => (n === 0 ? "没有符合的规则" : `找到 ${n} 条`), "1 rule found", "rules found"),
  unsaid: count((n) => `${n} 条未规定`, "1 not stated", "not stated"),
  decided: count((n) => `${n} 条我方选定`, "1 our decision", "our decisions"),
};

import { type Made, sheetOf } from "./make";

/** Three heading rows with merges, codes over names over maxima, subtotals by category, a running number, a footer. */
export const threeHeadingRows = sheetOf(
  "第二组",
  [
    ["重庆市市长质量管理奖现场评审条款得分汇总表"],
    ["评审组：第二组", null, null, null, null, null, null, "日期：2015年9月12日"],
    ["序号", "申报组织", "4.1 领导", null, null, "4.2 战略", null, null, "总分"],
    [null, null, "4.1.1 组织的领导", "4.1.2 社会责任", "小计", "4.2.1 战略制定", "4.2.2 战略部署", "小计"],
    [null, "满分", 60, 40, 100, 40, 40, 80, 180],
    [1, "甲电子有限公司", 36, 20, { v: 56, formula: "=C6+D6" }, 24, 22, { v: 46, formula: "=F6+G6" }, 102],
    [2, "乙铝业有限公司", 42, null, 42, 20, 18, 38, 80],
    [3, "丙化工集团", 30, 28, 58, "26", 30, 56, 114],
    [],
    [null, "平均分", 36, 24, 52, 23.33, 23.33, 46.67, 98.67],
    [],
    ["注：本表由评审组长汇总。"],
    ["组长签字：", null, null, "监督员签字："],
  ] satisfies Made[][],
  { merges: ["A1:I1", "A3:A5", "B3:B4", "C3:E3", "F3:H3", "I3:I4"], hiddenColumns: [3] },
);

/** One applicant's items by reviewers with consensus: names without codes, points inside the label, no running number. */
export const consensus = sheetOf("合议", [
  ["资料评审合议评分表", null, null, null, null, null, null, "（第一组）"],
  ["被评企业：样例轴承有限公司", null, null, "评审阶段：资料评审"],
  ["评价项目", "标准分", "张伟民", "李娜", "王秀英", "平均", "合议分", "备注"],
  ["领导", 100, 60, 55, 50, 55, 55, null],
  ["　组织的领导", 60, 36, 30, 30, 32, 32, "授权机制清楚"],
  ["　社会责任", 40, 24, 25, 20, 23, 23, null],
  ["战略", 80, 40, 44, 36, 40, 42, null],
  ["　战略制定", 40, 20, 24, 16, 20, 22, null],
  ["　战略部署", 40, 20, 20, 20, 20, 20, "与指标脱节"],
  ["合 计", 180, 100, 99, 86, 95, 97, null],
  [],
  ["评审员签名："],
]);

/** Categories down, applicants across, the maximum inside the label (4.1领导(100分)), a total row, an info row. */
export const categoriesDown = sheetOf("现场评审", [
  ["现场评审七类得分"],
  ["类目", "样例玻纤有限公司", "样例食品有限公司", "样例电缆厂"],
  ["所在区县", "大渡口区", "江北区", "长寿区"],
  ["4.1领导(100分)", 63, 50.67, 40.67],
  ["4.2战略(80分)", 50, 38.67, 40.67],
  ["4.3顾客与市场(90分)", 57.5, 42.83, 39],
  ["4.4资源(120分)", 78.83, 59.33, 53],
  ["4.5过程管理(110分)", 73.17, 60.67, 49.67],
  ["4.6测量、分析与改进(100分)", 67.83, 50.67, 46.33],
  ["4.7经营结果(400分)", 262, 205.17, 163.33],
  ["合计(1000分)", 652.33, 508.01, 432.67],
]);

/** Reviewers down, applicants across, an adviser who did not score, the mean below. */
export const reviewersDown = sheetOf("答辩评分", [
  ["企业答辩评分表（满分100分）"],
  ["评审员", "甲公司", "乙公司", "丙公司", "丁公司"],
  ["赵铁生", 82, 75, 90, 66],
  ["钱学文", 80, "缺席", 88, 70],
  ["孙丽", 78, 73, 91, 65],
  ["顾问（周教授）", null, null, null, null],
  ["平均分", 80, 74, 89.67, 67],
]);

/** Two stages beside each other, reviewers under each, a mean for each, weighted columns between. */
export const twoStages = sheetOf(
  "两阶段",
  [
    ["申报组织", "资料评审", null, null, null, null, "现场评审", null, null, null, "评审得分", "名次"],
    [null, "评委1", "评委2", "评委3", "平均分", "折算20%", "评委1", "评委2", "平均分", "折算80%"],
    ["甲公司", 500, 520, 540, 520, 104, 560, 580, 570, 456, 560, 1],
    ["乙公司", 480, 490, 470, 480, 96, 520, 500, 510, 408, 504, 2],
  ],
  { merges: ["A1:A2", "B1:F1", "G1:J1", "K1:K2", "L1:L2"] },
);

/** Final table with telephone numbers, years, districts, a note between rows, stages in another order. */
export const finalWithInfo = sheetOf("综合", [
  ["2015年度综合评选情况一览表"],
  [
    "结果",
    "序号",
    "企业名称",
    "区县",
    "成立年份",
    "联系电话",
    "答辩成绩",
    "现场评审",
    "资料评审",
    "评审得分",
    "总分",
    "排名",
  ],
  ["市长质量管理奖", 1, "甲公司", "渝北区", 1998, 13800000001, 88, 580, 560, 576, 664, 1],
  ["市长质量管理奖", 2, "乙公司", "涪陵区", 2001, 13800000002, 60, 500, 500, 500, 560, 2],
  ["以下企业进入提名奖评选"],
  ["市长质量管理奖提名奖", 3, "丙公司", "万州区", 2005, 13800000003, 80, 450, 520, 464, 544, 3],
  ["未入围", 4, "丁公司", "南岸区", 2008, 13800000004, null, null, 399.99, null, null, null],
  ["注：综合得分＝评审得分＋答辩得分"],
]);

/** Text where numbers belong: full width, 分 behind, spaces, marks of absence. */
export const numbersAsText = sheetOf("资料评审", [
  ["编号", "单位名称", "专家A", "专家B", "专家C", "均分"],
  ["01", "甲厂", "５１４", " 607 ", "639分", 586.67],
  ["02", "乙厂", "回避", "574", 668, 621],
  ["03", "丙厂", "456", "—", "479", 467.5],
  ["04", "丁厂", "六百", "590", "548", 569],
]);

/** Each reviewer gives a percentage and the sheet works out points: pairs of columns under a reviewer's name. */
export const pairsOfColumns = sheetOf(
  "样例轴承有限公司",
  [
    ["条款号", "条款名称", "分值", "评审员01", null, "评审员02", null],
    [null, null, null, "百分比", "得分", "百分比", "得分"],
    ["4.1.1", "组织的领导", 60, 40, 24, 50, 30],
    ["4.1.2", "社会责任", 40, 50, 20, 60, 24],
    ["合计", null, 100, null, 44, null, 54],
  ],
  { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "A5:B5"] },
);

/** Codes without names, percent-formatted fractions. */
export const codesAlone = sheetOf("张三", [
  ["申报组织：", "样例电缆有限公司"],
  ["条款", "得分率"],
  ...(
    [
      ["4.1.1", 0.4],
      ["4.1.2", 0.5],
      ["4.2.1", 0.55],
      ["4.2.2", 0.3],
      ["4.3.1", null],
      ["4.3.2", 0.6],
    ] as const
  ).map(([code, v]): Made[] => [code, v === null ? null : { v, format: "0%" }]),
]);

/** Items across, measures down: code row, name row, maximum row, percentage, points, strengths. */
export const itemsAcross = sheetOf("独立评分", [
  ["申报组织：样例化工有限公司        评审员：李四        日期：2015.8.20"],
  ["条款号", "4.1.1", "4.1.2", "4.2.1", "4.2.2"],
  ["条款名称", "组织的领导", "社会责任", "战略制定", "战略部署"],
  ["分值", 60, 40, 40, 40],
  ["百分比（%）", 40, 30, 40, 50],
  ["得分", 24, 12, 16, 20],
  ["优势", "愿景清晰", null, null, "分解到部门"],
  ["改进机会", null, "未量化", null, null],
]);

/** Codes as numbers: 4.1 up to 4.9, then 4.10 shown by its format. */
export const numericCodes = sheetOf("一级条款", [
  ["条款号", "条款", "分值", "得分"],
  ...["领导", "战略", "顾客", "资源", "过程", "改进", "结果", "创新", "质量", "品牌"].map((name, i): Made[] => [
    i === 9 ? { v: 4.1, format: "0.00" } : { v: (41 + i) / 10, format: "0.0" },
    name,
    100,
    50 + i,
  ]),
]);

/** Two tables of different layouts on one sheet, one below the other. */
export const stackedTables = sheetOf("汇总", [
  ["一、资料评审得分"],
  ["申报组织", "评审员01", "评审员02", "平均分"],
  ["甲公司", 520, 540, 530],
  ["乙公司", 480, 470, 475],
  [],
  ["二、综合评选"],
  ["申报组织", "资料评审", "现场评审", "评审得分", "答辩", "综合得分", "拟定等次"],
  ["甲公司", 530, 560, 554, 80, 634, "市长质量管理奖"],
  ["乙公司", 475, 505, 499, 78, 577, "市长质量管理奖提名奖"],
]);

/** Two lists under one title, beside each other with a blank column between. */
export const sideBySide = sheetOf(
  "得分排名",
  [
    ["现场评审得分排名"],
    ["序号", "企业名称", "得分", null, "序号", "企业名称", "得分"],
    [1, "甲公司", 652.33, null, 4, "丁公司", 528.67],
    [2, "乙公司", 640.17, null, 5, "戊公司", 508],
    [3, "丙公司", 577.17, null, 6, "己公司", null],
  ],
  { merges: ["A1:G1"] },
);

/** One reviewer's sheet of a book: applicants by categories; the reviewer is the sheet's name. */
export const reviewerSheet = sheetOf("欧阳明", [
  ["序号", "申报组织", "领导", "战略", "顾客与市场", "资源", "过程管理", "测量、分析与改进", "结果", "总分"],
  [1, "甲公司", 60, 50, 55, 70, 60, 40, 230, 565],
  [2, "乙公司", 70, 60, 65, 80, 70, 50, 250, 645],
]);

/** 附件2 of 渝经信科技〔2024〕5号. */
export const collectionForm = sheetOf("附件2", [
  ["附件2"],
  ["推荐质量领域优质组织和个人信息汇总表"],
  ["填报部门：", null, null, "联系人：", null, null, "联系电话："],
  [
    "序号",
    "组织（个人）名称",
    "所在区县及所属行业",
    "组织（个人）简况",
    "请用一句话概括组织或个人的质量工作特色（不超过25个字）",
    "近五年所获的国家级或省部级质量荣誉",
    "联系人姓名、职务及联系电话",
    "是否有意愿申报中国质量奖",
  ],
  [
    1,
    "样例仪器仪表有限公司",
    "北碚区，仪器仪表",
    "成立于1998年，员工1200人。",
    "以数据说话，让质量可见",
    "全国质量标杆（2022）",
    "张三，部长，13800000000",
    "是",
  ],
  [
    2,
    "样例摩托车有限公司",
    "巴南区，汽摩",
    "成立于2003年。",
    "质量是设计出来的",
    null,
    "李四，经理，13900000000",
    "否",
  ],
  [],
  ["注：“组织（个人）简况”栏重点填写组织或个人的基本情况，原则上不超过300个字。"],
]);

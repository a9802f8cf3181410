import { type Made, sheetOf } from "./make";

/** Judges that are only numbered under a heading, and what is made of their scores. */
export const numberedJudges = sheetOf(
  "得分",
  [
    ["序号", "参评企业", "评委打分", null, null, null, "最后得分"],
    [null, null, 1, 2, 3, 4],
    [1, "甲企", 90, 88, 92, 85, 89],
    [2, "乙企", 80, 78, 82, 75, 79],
    [3, "丙企", 70, 68, 72, 66, 69],
  ],
  { merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2"] },
);

/** Judges known by nothing but their names, a sum, a mean, a rank. */
export const namedJudges = sheetOf("得分", [
  ["单位", "张建国", "李明", "王丽华", "赵勇", "总分", "平均分", "名次"],
  ["甲单位", 90, 88, 92, 85, 355, 88.75, 1],
  ["乙单位", 80, 78, 82, 75, 315, 78.75, 2],
  ["丙单位", 70, 68, 72, null, 210, 70, 3],
]);

/** One judge's sheet of a contest: the maxima in the headings, one of which (时间) is also a word. */
export const contest = sheetOf("评委3", [
  ["参赛选手评分表"],
  ["评委：王丽"],
  ["选手", "主题内容（40分）", "语言表达（30分）", "仪表形象（20分）", "时间（10分）", "总分"],
  ["1号", 36, 27, 18, 9, 90],
  ["2号", 30, 25, 15, 8, 78],
]);

/** The same unknown items under each judge. */
export const itemsUnderJudges = sheetOf(
  "总",
  [
    ["企业", "评委一", null, null, "评委二", null, null],
    [null, "创新", "质量", "效益", "创新", "质量", "效益"],
    ["甲公司", 8, 9, 7, 6, 7, 8],
    ["乙公司", 5, 6, 7, 6, 6, 6],
  ],
  { merges: ["A1:A2", "B1:D1", "E1:G1"] },
);

/** One score a row: the percentage is given, the points are worked out. */
export const longList = sheetOf("明细", [
  ["序号", "评审员", "申报组织", "条款号", "条款", "百分比", "得分"],
  [1, "评审员01", "甲公司", "4.1.1", "组织的领导", 50, 30],
  [2, "评审员01", "甲公司", "4.1.2", "社会责任", 60, 24],
  [3, "评审员02", "乙公司", "4.1.1", "组织的领导", 40, 24],
  [4, "评审员02", "乙公司", "4.1.2", "社会责任", null, null],
]);

/** Applicants and reviewers down, categories across, a mean for each applicant. */
export const reviewersUnderApplicants = sheetOf(
  "汇总",
  [
    ["申报组织", "评审员", "领导", "战略", "顾客与市场", "合计"],
    ["甲公司", "评审员01", 60, 50, 55, 165],
    [null, "评审员02", 50, 50, 55, 155],
    [null, "平均", 55, 50, 55, 160],
    ["乙公司", "评审员01", 70, 60, 65, 195],
    [null, "评审员02", 60, 60, 65, 185],
    [null, "平均", 65, 60, 65, 190],
  ],
  { merges: ["A2:A4", "A5:A7"] },
);

/** A form whose items go on in a second set of columns. */
export const twoUp = sheetOf("01", [
  ["申报组织：甲公司", null, null, null, "评审员：评审员05"],
  ["条款", "分值", "百分比", "条款", "分值", "百分比"],
  ["4.1.1组织的领导", 60, 50, "4.5.1价值创造过程", 70, 60],
  ["4.1.2社会责任", 40, 60, "4.5.2支持过程", 40, 50],
  ["4.2.1战略制定", 40, 50, "4.6.1测量与分析", 40, 40],
]);

/** A form with more rows than applicants: running numbers and formulas that fail. */
export const templateRows = sheetOf("资料评审", [
  ["序号", "申报组织", "评审员01", "评审员02", "平均分"],
  [1, "甲公司", 500, 520, { v: 510, formula: "=AVERAGE(C2:D2)" }],
  [2, "乙公司", 480, null, { v: 480, formula: "=AVERAGE(C3:D3)" }],
  ...Array.from({ length: 12 }, (_, i): Made[] => [
    i + 3,
    null,
    null,
    null,
    { v: { error: "#DIV/0!" }, formula: `=AVERAGE(C${i + 4}:D${i + 4})` },
  ]),
]);

/** A form that nobody has filled in yet. */
export const emptyForm = sheetOf("答辩(空表)", [
  ["企业答辩评分表"],
  ["序号", "申报组织", "评审员01", "评审员02", "评审员03", "平均分"],
  [1, "样例甲有限公司"],
  [2, "样例乙有限公司"],
  [],
  ["统计人签字：", null, null, "日期："],
]);

/** The firm in the title, reviewers by surname under 专家打分%, consensus in percent and in points. */
export const consensusPercent = sheetOf(
  "合议表",
  [
    ["样例铝业有限公司资料评审合议评分表"],
    ["条款号", "评分要点", "分值", "专家打分%", null, null, "合议%", "合议得分"],
    [null, null, null, "李", "王", "赵"],
    ["4.1", "领导", 100, null, null, null, null, 56],
    ["4.1.1", "组织的领导", 60, 50, 60, 60, 60, 36],
    ["4.1.2", "社会责任", 40, 50, 50, 55, 50, 20],
  ],
  { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"] },
);

/** Reviewers' duties beside their names, applicants across. */
export const duties = sheetOf("答辩", [
  ["姓名", "职务", "甲公司", "乙公司", "丙公司"],
  ["张伟", "组长", 80, 70, 90],
  ["李强", "评审员", 82, 72, 88],
  ["平均", null, 81, 71, 89],
]);

/** One name twice over two columns: two reviewers, one of them misnamed. */
export const sameNameTwice = sheetOf("资料评审", [
  ["申报组织", "评审员01", "评审员02", "评审员02", "平均分"],
  ["甲公司", 500, 520, 540, 520],
  ["乙公司", 480, 470, 460, 470],
]);

/** Labels merged over two columns all the way down, as forms in Word become. */
export const wideLabels = sheetOf(
  "01",
  [
    ["申报组织：乙公司　评审员：评审员03"],
    ["评分条款", null, "分值", "百分比(%)", "评语", null],
    ["4.1.1 组织的领导", null, 60, 50, "好", null],
    ["4.1.2 社会责任", null, 40, 60, null, null],
    ["4.2.1 战略制定", null, 40, 40, null, null],
    ["合计", null, 140, null, null, null],
  ],
  { merges: ["A1:F1", ...[2, 3, 4, 5, 6].flatMap((row) => [`A${row}:B${row}`, `E${row}:F${row}`])] },
);

/** 2012 edition, applicants down; the categories' codes alone as numbers over the columns. */
export const codesAcross = sheetOf("现场评审", [
  ["序号", "企业", 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, "总分"],
  [1, "甲公司", 60, 50, 55, 70, 60, 40, 230, 565],
  [2, "乙公司", 70, 60, 65, 80, 70, 50, 250, 645],
]);

/** Two rows an applicant: what was given, and what was worked out. */
export const twoRowsEach = sheetOf(
  "现场",
  [
    ["申报组织", "项目", "4.1.1", "4.1.2", "4.2.1", "4.2.2"],
    ["甲公司", "百分比", 50, 60, 70, 40],
    [null, "得分", 30, 24, 28, 16],
    ["乙公司", "百分比", 40, 50, 60, 30],
    [null, "得分", 24, 20, 24, 12],
  ],
  { merges: ["A2:A3", "A4:A5"] },
);

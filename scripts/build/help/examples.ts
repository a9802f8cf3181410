/** A cell as it is typed or shown; null is a blank. */
type Cell = string | number | boolean | null;
/** A cell or a range; undefined where an argument is left out. */
type Argument = Cell | readonly (readonly Cell[])[] | undefined;
type Shown = Cell | { readonly error: string; readonly says: string };

/** A formula of the help pages with what it gives. The tests run every one, in Excel's manner and in the grid. */
export interface Example {
  readonly call: string;
  readonly args: readonly Argument[];
  /** What it is about: Chinese, then English. */
  readonly about: readonly [zh: string, en: string];
  /** The clause or paper behind the figures. */
  readonly clause?: string;
  /** The whole result. */
  readonly gives?: Shown | readonly (readonly Shown[])[];
  /** The first rows of a long one, and of each its first cells. */
  readonly begins?: readonly (readonly Shown[])[];
}

const CQ2015 = "渝质监发〔2015〕103号第十六条";

export const EXAMPLES: readonly Example[] = [
  {
    call: "SCORE",
    args: ["重庆2015", [[60, 48, 54, 72, 66, 60, 240]]],
    about: ["七个类目的得分相加", "seven categories, summed"],
    clause: "渝质监发〔2015〕103号第十五条",
    gives: 600,
  },
  {
    call: "SCORE",
    args: ["重庆2015", [[60, 60, 60, 60, 60, 60, 60]], "percent"],
    about: ["各类目得百分之六十：1000 分的百分之六十", "60% of every category is 60% of 1000"],
    clause: "GB/T 19580—2004",
    gives: 600,
  },
  {
    call: "SCORE",
    args: ["重庆2015", [[101, 48, 54, 72, 66, 60, 240]]],
    about: ["领导满分 100，填了 101", "leadership is 100 at most"],
    gives: { error: "#VALUE!", says: "100" },
  },
  {
    call: "CATEGORIES",
    args: ["重庆2015", [[50, 50, 50, 50, 50, 50, 50]], "percent"],
    about: ["各类目得一半", "half of each category"],
    clause: "GB/T 19580—2004",
    gives: [[50, 40, 45, 60, 55, 50, 200]],
  },
  {
    call: "PANEL",
    args: [
      [
        [60, 62, 64],
        [50, "回避", 60],
      ],
      "mean",
    ],
    about: ["两个申报组织，三位评审员；回避的不算", "two applicants, three reviewers; a recusal does not count"],
    gives: [[62], [55]],
  },
  {
    call: "PANEL",
    args: [[[50, 60, 70, 90]], "trimmed"],
    about: ["去掉一个最高、一个最低", "without one highest and one lowest"],
    gives: 65,
  },
  {
    call: "BONUS",
    args: ["运城组织2023", 3, 1],
    about: ["三名普通人员各 5 分，一名高级人员 20 分", "3 × 5, and 20 for a senior person"],
    clause: "运政发〔2023〕14号第三条",
    gives: 35,
  },
  {
    call: "COMBINE",
    args: ["重庆2015", 600, 640, 80],
    about: ["0.2 × 600 + 0.8 × 640 + 80", "0.2 × 600 + 0.8 × 640 + 80"],
    clause: `${CQ2015}（六）`,
    gives: 712,
  },
  {
    call: "COMBINE",
    args: ["济源2025", 500, 600],
    about: ["办法没有规定权重：不猜", "the rules give no weights: no guess"],
    clause: "济政办〔2025〕7号第十一条",
    gives: { error: "#N/A", says: "第十一条" },
  },
  {
    call: "GATE",
    args: ["重庆2015", [[500], [499.99], [399.99]], [[500], [520], [600]]],
    about: ["均满 500 分；均满 400 分；资料不足 400 分", "500 in both; 400 in both; below 400 for documents"],
    clause: `${CQ2015}（六）2`,
    gives: [["市长质量管理奖"], ["市长质量管理奖提名奖"], ["未入围"]],
  },
  {
    call: "RANK",
    args: [[[664], [612], [664], [500]]],
    about: ["并列的同名次，下一名跳过", "equals share a rank, the next is skipped"],
    gives: [[1], [3], [1], [4]],
  },
  {
    call: "RANK",
    args: [612, [[664], [612], [664], [500]]],
    about: ["逐行的形式，没有动态数组的 Excel 也能用", "the per-row form, for Excel without dynamic arrays"],
    gives: 3,
  },
  {
    call: "SHORTLIST",
    args: [
      "重庆2015",
      [["甲"], ["乙"]],
      [[560], [500]],
      [[580], [500]],
      [[88], [60]],
      undefined,
      [["否"], ["虚假材料"]],
    ],
    about: ["一家获奖候选，一家被排除", "one seat, one excluded"],
    clause: `${CQ2015}（六）2`,
    gives: [
      ["申报组织", "资料评审", "现场评审", "评审得分", "答辩", "综合得分", "结果", "名次", "说明"],
      [
        ...["甲", 560, 580, 576, 88, 664, "市长质量管理奖", 1],
        `综合得分 664，列市长质量管理奖候选第 1 名，在前 5 名之内（${CQ2015}（六）2）。`,
      ],
      ["乙", 500, 500, 500, 60, 560, "排除", "", "已排除：虚假材料。"],
    ],
  },
  {
    call: "AGREEMENT",
    args: [
      [
        [90, 80, 85],
        [70, 65, 60],
        [50, 55, 45],
      ],
      "w",
    ],
    about: ["三位评审员把三家排得一样：和谐系数是 1", "three reviewers put three applicants in the same order: W is 1"],
    clause: "Kendall & Babington Smith 1939",
    gives: 1,
  },
  {
    call: "STABILITY",
    args: [
      [
        [90, 92, 91],
        [60, 61, 62],
      ],
      1,
    ],
    about: ["换谁来评都是第一家", "whoever is drawn, the first wins"],
    gives: [[1], [0]],
  },
  {
    call: "LENGTH",
    args: [[["GB/T 19580-2012卓越绩效"]]],
    about: ["与 Word 的字数一致", "as Word counts"],
    gives: 6,
  },
  {
    call: "PUBLICITY",
    args: [45771, 7, "day"],
    about: ["2025 年 4 月 24 日起公示七天，到 5 月 1 日", "seven days from 24 April 2025 end on 1 May"],
    clause: "民法典第二百零一条",
    gives: 45778,
  },
  {
    call: "SEAL",
    args: [
      [
        [86.5, "甲"],
        ["", true],
      ],
    ],
    about: ["改动任何一格，封存码就不同", "any change of a cell changes the code"],
    gives: "D8AE-739E-1002-F498",
  },
  {
    call: "EXPLAIN",
    args: ["重庆2015", 600, 640, 80],
    about: ["念得出来的理由", "the reason, as it is read out"],
    clause: CQ2015,
    gives:
      `评审得分＝资料评审 600×20%＋现场评审 640×80%＝632（${CQ2015}（六）1）。` +
      `综合得分＝评审得分 632＋答辩 80＝712（${CQ2015}（六）2）。` +
      `资料评审达到 500 分、现场评审达到 500 分，列入市长质量管理奖评选（${CQ2015}（六）2）。`,
  },
  {
    call: "CHECK",
    args: [
      "重庆2015",
      [
        ["申报组织", "领导", "战略", "顾客与市场", "资源", "过程管理", "测量、分析与改进", "经营结果"],
        ["甲", 60, 48, 54, 72, 66, 60, 240],
        ["乙", 60, "", 54, 72, 66, 60, 240],
        ["丙", 60, 48, 54, 72, 120, 60, 240],
      ],
    ],
    about: ["缺一个分，一个超过满分 110", "one score missing, one above the maximum of 110"],
    begins: [
      ["错误", "C3"],
      ["错误", "F4"],
    ],
  },
  {
    call: "ELIGIBLE",
    args: ["重庆2015", [["在重庆登记注册"], ["否"]]],
    about: ["不在重庆登记的不符合条件", "who is not registered in Chongqing is not eligible"],
    clause: "渝质监发〔2015〕103号第二条",
    begins: [["不符合"]],
  },
  {
    call: "SCHEMES",
    args: [],
    about: ["认识的方案", "the schemes it knows"],
    begins: [["chongqing-2015", "重庆2015"]],
  },
  {
    call: "CRITERIA",
    args: ["重庆2015"],
    about: ["类目和条款，各有满分", "categories and items with their points"],
    clause: "渝质监发〔2015〕103号第十五条",
    begins: [["4.1", "领导", 100, "过程", "类目"]],
  },
  {
    call: "RULES",
    args: ["重庆2015"],
    about: ["每条规则的值、文件和条款", "every rule with its value, document and clause"],
    begins: [["评分标准"], ["评审环节", "资料评审、企业答辩、现场评审", "渝质监发〔2015〕103号", "第七条（一）"]],
  },
];

import type { Cell } from "./cell";
import { columnOf, type ColumnId } from "./columns";
import { REFERENCE, type Chapter } from "./reference";

const SHOWN: readonly ColumnId[] = ["item", "object", "value", "clause", "note"];
const HINT = "填写提示";

type Example = readonly [item: string, object: Cell, value: Cell];

/** A city's scheme as its office might write it: own criteria, three stages, two tiers. */
const EXAMPLE: readonly Example[] = [
  ["名称", null, "示例市2026"],
  ["主管部门", null, "示例市市场监督管理局"],
  ["起始日期", null, "2026-01-01"],
  ["文件", null, null],
  ["评分标准", null, "示例市质量奖评分表"],
  ["类目", "1 领导作用", 30],
  ["类目", "2 过程管理", 30],
  ["条款", "2.1 过程设计", 15],
  ["条款", "2.2 过程改进", 15],
  ["类目", "3 经营结果", 40],
  ["过程或结果", "3", "结果"],
  ["环节", "资料评审", 100],
  ["权重", "资料评审", "40%"],
  ["评审员人数", "资料评审", "3–6"],
  ["合并方法", "资料评审", "平均"],
  ["环节", "现场评审", 100],
  ["权重", "现场评审", "60%"],
  ["评审员人数", "现场评审", "3–6"],
  ["合并方法", "现场评审", "合议"],
  ["环节", "答辩", 10],
  ["计入方式", "答辩", "相加"],
  ["评审员人数", "答辩", "不少于7"],
  ["顾问人数", "答辩", 3],
  ["合并方法", "答辩", "去掉最高最低分后平均"],
  ["奖项", "质量奖", 5],
  ["门槛", "质量奖", "资料评审≥60、现场评审≥60"],
  ["奖项", "质量奖提名奖", 10],
  ["门槛", "质量奖提名奖", "评审得分>50"],
  ["提名范围", null, "顺延"],
  ["并列", null, "现场评审、资料评审"],
  ["取舍", null, "综合得分保留2位小数，四舍五入"],
  ["名额空缺", null, "是"],
  ["一般人才加分", null, 1],
  ["高端人才加分", null, 2],
  ["加分上限", null, 5],
  ["加分时点", null, "门槛后"],
  ["限额", "两个奖项合计", 15],
  ["到会比例", null, "超过2/3"],
  ["公示", "拟奖名单", "不少于5个工作日"],
  ["字数上限", "自评报告", 60000],
  ["图表计字", "自评报告", "未规定"],
  ["申报条件", "正常经营年数", "≥3"],
  ["申报条件", "近3年重大事故", "近3年无"],
  ["其他规定", "向申报组织收取费用", "否"],
];

/**
 * A table to be filled in: a whole scheme of an example city, with remarks and a column that says what each row is for.
 * It reads as it stands.
 */
export function templateTable(): Cell[][] {
  const rows: Cell[][] = [
    ["※ 方案表：每行一条规则，照下面改成本市的规定；用不上的行删去，空着的值即未填写（不算 0）"],
    [...SHOWN.map((id) => columnOf(id).name.zh), HINT],
  ];
  let chapter: Chapter | undefined;
  for (const [item, object, value] of EXAMPLE) {
    const at = REFERENCE.find(({ rows: kinds }) => kinds.some(({ key }) => key.zh === item));
    if (at && at !== chapter) rows.push([`※ ${at.title.zh}`]);
    chapter = at;
    rows.push([item, object, value, null, null, at?.rows.find(({ key }) => key.zh === item)?.help.zh ?? null]);
  }
  return rows.map((row) => [...row, ...Array<Cell>(SHOWN.length + 1 - row.length).fill(null)]);
}

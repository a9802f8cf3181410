import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { jiyuan2025 } from "../../../src/schemes/jiyuan-2025";
import { isUnsaid } from "../../../src/schemes/rule";
import type { Condition, Requirement } from "../../../src/schemes/condition";
import type { Scheme } from "../../../src/schemes/scheme";
import { over, own, schemeOf, type Row } from "./support/tables";

/** A requirement in brief: a≥5 any-of (b is true, c none 3). */
function brief(tree: Requirement): string {
  if ("fact" in tree) {
    if (isUnsaid(tree.test)) return `${tree.fact} unsaid`;
    const { op, ...rest } = tree.test.value;
    return `${tree.fact} ${op} ${Object.values(rest).join()}`;
  }
  const [word, parts] = "any" in tree ? ["any", tree.any] : ["all", tree.all];
  return `${word}(${(parts as readonly Requirement[]).map(brief).join(" | ")})`;
}

const briefs = ({ conditions }: Scheme) =>
  (conditions ?? []).map(({ key, effect, when, requires }) =>
    [`${key} ${effect}: ${brief(requires)}`, ...(when ? [`when ${brief(when)}`] : [])].join(", "),
  );
const find = ({ conditions }: Scheme, key: string) => conditions?.find((each) => each.key === key) as Condition;

const HEADER = ["项目", "对象", "值", "依据", "代号", "组合"];
const table = (...rows: readonly Row[]) => schemeOf([HEADER, ...own(...rows)]);

describe("conditions", () => {
  it("are a row each; their facts need no rows", () => {
    const scheme = schemeOf(
      own(["申报条件", "正常经营年数", "≥3"], ["优先条件", "省级荣誉", "是"], ["不占名额条件", "曾获本奖", "是"]),
    );
    expect(briefs(scheme)).toEqual([
      "正常经营年数 required: 正常经营年数 least 3",
      "省级荣誉 preferred: 省级荣誉 is true",
      "曾获本奖 outside-quota: 曾获本奖 is true",
    ]);
    expect(scheme.facts?.map(({ key, type }) => `${key} ${type}`)).toEqual([
      "正常经营年数 number",
      "省级荣誉 yes-no",
      "曾获本奖 yes-no",
    ]);
  });

  it("on the same fact twice both hold", () => {
    expect(briefs(schemeOf(own(["申报条件", "名次", "≥1"], ["申报条件", "名次", "≤3"])))).toEqual([
      "名次 required: 名次 least 1",
      "名次-2 required: 名次 most 3",
    ]);
  });

  it("of one code are any or all of their rows", () => {
    const scheme = table(
      ["申报条件", "收入名次", "前3名", "第八条", "前三", "任一"],
      ["申报条件", "利税名次", "前3名", "第八条", "前三", "任一"],
      ["适用条件", "从事生产经营", "是", "第八条"],
    );
    expect(briefs(scheme)).toEqual([
      "前三 required: any(收入名次 most 3 | 利税名次 most 3), when 从事生产经营 is true",
    ]);
  });

  it("nest as their groups say, with numbers or without: five years, or three for a little giant", () => {
    const rows = (...groups: string[]) =>
      table(
        ["申报条件", "年数", "≥5", "", "op", groups[0]],
        ["申报条件", "小巨人", "是", "", "op", groups[1]],
        ["申报条件", "年数", "≥3", "", "op", groups[2]],
      );
    const nested = ["op required: any(年数 least 5 | all(小巨人 is true | 年数 least 3))"];
    expect(briefs(rows("任一1", "任一2·全部1", "任一2·全部2"))).toEqual(nested);
    expect(briefs(rows("任一", "任一·全部", "任一·全部"))).toEqual(nested);
  });

  it("may be none", () => {
    expect(schemeOf(over("济源2025", ["申报条件", "无"], ["事实", "无"]))).toMatchObject({ conditions: [], facts: [] });
  });
});

describe("conditions on top of a scheme", () => {
  it("replace the one on the same fact: 重庆2015 asks for 5 years, the table for 3", () => {
    const scheme = schemeOf(over("重庆2015", ["申报条件", "正常经营年数", "≥3"]));
    expect(briefs({ conditions: [find(scheme, "operating")] } as unknown as Scheme)).toEqual([
      "operating required: 正常经营年数 least 3",
    ]);
    expect(scheme.conditions).toHaveLength(chongqing2015.conditions?.length ?? 0);
  });

  it("of a code replace the condition of that code, and leave whom it concerns", () => {
    const rows = [HEADER, ["基础方案", "", "济源2025"], ["申报条件", "近3年亏损", "无", "", "loss"]];
    const loss = find(schemeOf(rows), "loss");
    expect(brief(loss.requires)).toBe("近3年亏损 none ");
    expect(loss.when).toEqual(find(jiyuan2025, "loss").when);
  });

  it("of a new code are added", () => {
    const rows = [HEADER, ["基础方案", "", "济源2025"], ["申报条件", "正常经营年数", "≥8", "", "eight"]];
    expect(briefs(schemeOf(rows)).at(-1)).toBe("eight required: 正常经营年数 least 8");
  });
});

describe("facts", () => {
  it("of words are compared with words, told by the type or by 限于", () => {
    const scheme = schemeOf(
      own(["申报条件", "门类", "B、C、D"], ["事实类型", "门类", "文字"], ["申报条件", "级别", "限于国标、行标"]),
    );
    expect(briefs(scheme)).toEqual(["门类 required: 门类 among B,C,D", "级别 required: 级别 among 国标,行标"]);
    expect(scheme.facts?.map(({ type }) => type)).toEqual(["text", "text"]);
  });

  it("keep what their rows say of them", () => {
    const scheme = schemeOf(
      own(
        ["事实", "获奖后年数", "自获奖之日起满几年"],
        ["事实类型", "获奖后年数", "距今"],
        ["事实单位", "获奖后年数", "年"],
        ["申报条件", "获奖后年数", "≥5"],
      ),
    );
    expect(scheme.facts).toEqual([
      {
        key: "获奖后年数",
        what: { zh: "自获奖之日起满几年", en: "自获奖之日起满几年" },
        type: "elapsed",
        unit: { zh: "年", en: "年" },
      },
    ]);
  });
});

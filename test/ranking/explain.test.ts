import { explain } from "../../src/ranking/explain";
import { Judge } from "../../src/ranking/judge";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { isUnsaid } from "../../src/schemes/scheme";
import { Gap } from "../../src/scoring/gap";

const stages = isUnsaid(chongqing2015.stages) ? [] : chongqing2015.stages.value;
const told = (scores: (number | null)[], language: "zh" | "en" = "zh") => {
  const result = explain(new Judge(chongqing2015, stages.slice(0, scores.length)), scores);
  if (result instanceof Gap) throw new Error(`no explanation: ${result.reason?.code}`);
  return { text: result.sentences.map((each) => each[language]).join(""), tier: result.tier?.name.zh ?? null };
};

// The golden rows of the decisions on 渝质监发〔2015〕103号: what must be heard, number and clause.
describe("an explanation", () => {
  it("reads the arithmetic out, with the clause on the weights and the clause on the sum", () => {
    const { text, tier } = told([560, 580, 88]);
    expect(text).toContain(
      "评审得分＝资料评审 560×20%＋现场评审 580×80%＝576（渝质监发〔2015〕103号第十六条（六）1）。",
    );
    expect(text).toContain("综合得分＝评审得分 576＋答辩 88＝664（渝质监发〔2015〕103号第十六条（六）2）。");
    expect(tier).toBe("市长质量管理奖");
  });

  it("answers “why 612, and why not us?” with both clauses that disagree", () => {
    const { text, tier } = told([450, 540, 90]);
    expect(tier).toBe("市长质量管理奖提名奖");
    expect(text).toContain("＝612");
    expect(text).toContain("不能列入市长质量管理奖：资料评审 450 分，未达 500 分");
    expect(text).toContain("请注意：");
    expect(text).toContain("第十六条（五）5");
    expect(text).toContain("第十六条（六）2");
  });

  it("flags nothing where both clauses agree (520 and 450)", () => {
    const { text, tier } = told([520, 450, 80]);
    expect(tier).toBe("市长质量管理奖提名奖");
    expect(text).not.toContain("请注意");
  });

  it("does not let 499.99 pass for 500", () => {
    const { text, tier } = told([500, 499.99, 70]);
    expect(tier).toBe("市长质量管理奖提名奖");
    expect(text).toContain("现场评审 499.99 分，未达 500 分");
    expect(text).toContain("＝569.992");
  });

  it("with documents alone names the track and the clause on entering it, and makes up no review score", () => {
    const { text, tier } = told([400]);
    expect(tier).toBe("市长质量管理奖提名奖");
    expect(text).toContain("第十六条（三）");
    expect(text).not.toContain("评审得分＝");
  });

  it("says to who is below every gate that it is out and what it is owed", () => {
    const { text, tier } = told([399.99]);
    expect(tier).toBeNull();
    expect(text).toMatch(/未入围；.*评审报告（渝质监发〔2015〕103号第十六条（三））。$/);
  });

  it("says the same in English", () => {
    expect(told([560, 580, 88], "en").text).toContain("Composite = review score 576 + defence 88 = 664");
  });

  it("has no sentence for a row with a gap", () => {
    expect(explain(new Judge(chongqing2015, stages), [560, null, 88])).toMatchObject({ kind: "missing" });
    expect(explain(new Judge(chongqing2015, stages), [null, null, null])).toBe(Gap.BLANK);
  });
});

import { chinaQualityAward } from "../../src/schemes/china-quality-award";
import { jiyuan2025 } from "../../src/schemes/jiyuan-2025";
import { isUnsaid } from "../../src/schemes/rule";
import { yuncheng2023Organisation as organisation } from "../../src/schemes/yuncheng-2023/organisation";
import { yuncheng2023Person as person } from "../../src/schemes/yuncheng-2023/person";
import { gb2004 } from "../../src/standard/gb-2004";
import { gb2012 } from "../../src/standard/gb-2012";
import { picked, table } from "./lines";

const fiveDays = { days: 5, unit: "workday", atLeast: true };

// 济政办〔2025〕7号, read and written down by hand.
const JIYUAN: Record<string, unknown[]> = {
  criteria: [gb2012, "第十条", "decision"],
  "stage.document.full": [1000, "第十条"],
  "stage.document.weight": ["unsaid", "第十一条"],
  "stage.document.reviewers": [{ least: 3, most: 5 }, "第七条"],
  "stage.site.weight": ["unsaid", "第十一条"],
  "stage.defence.weight": ["unsaid", "第十四条"],
  "tier.award.quota": [2, "第四条"],
  "tier.nominee.quota": [2, "第四条"],
  "tier.award.gates": ["unsaid", "第十四条"],
  vacancy: [true, "第四条"],
  cycle: [2, "第四条"],
  "committee.recusal": [true, "第二十条"],
  "publicity.accepted": [fiveDays, "第十四条"],
  "publicity.result": [fiveDays, "第十五条"],
  "condition.operating.1": [{ op: "least", value: 5 }, "第八条（一）"],
  "condition.operating.2": [{ op: "is", value: true }, "第八条（一）"],
  "condition.operating.3": [{ op: "least", value: 3 }, "第八条（一）"],
  "condition.excellence": [{ op: "least", value: 1 }, "第八条（二）"],
  "condition.report-years": [{ op: "least", value: 3 }, "第八条（二）"],
  "condition.quality-system": [{ op: "is", value: true }, "第八条（二）"],
  "condition.environment-system": [{ op: "is", value: true }, "第八条（二）"],
  "condition.health-system": [{ op: "is", value: true }, "第八条（二）"],
  "condition.tested": [{ op: "least", value: 3 }, "第八条（四）"],
  "condition.loss.when": [{ op: "is", value: true }, "第八条（五）"],
  "condition.loss": [{ op: "none", years: 3 }, "第八条（五）"],
  "condition.contribution.when": [{ op: "is", value: false }, "第八条（五）"],
  "condition.spot-checks": [{ op: "none", years: 3 }, "第九条（三）"],
  "condition.larger-accidents": [{ op: "none", years: 3 }, "第九条（四）"],
  "condition.fraud": [{ op: "none", years: 3 }, "第九条（五）"],
  "condition.self-score": [{ op: "least", value: 500 }, "第十条"],
  "condition.banned": [{ op: "least", value: 10 }, "第二十二条"],
  "condition.cool-down": [{ op: "least", value: 3 }, "第二十四条", "decision"],
  "provision.revoke-within": [5, "第二十三条"],
};

// 运政发〔2023〕14号, read and written down by hand.
const YUNCHENG: Record<string, unknown[]> = {
  criteria: [gb2004, "第三条"],
  "bonus.ordinary": [5, "第三条"],
  "bonus.senior": [20, "第三条"],
  "bonus.cap": [null, "第三条", "decision"],
  "bonus.gates": ["unsaid", "第三条"],
  cycle: [5, "第四条"],
  until: ["2028-06-08", "第三十五条", "decision"],
  "stage.document.weight": ["unsaid", "第十八条"],
  "tier.award.quota": [4, "第四条"],
  "tier.nominee.quota": [4, "第四条"],
  "tier.award.gates": ["unsaid", "第十八条"],
  "publicity.in-house": [fiveDays, "第十五条"],
  "publicity.accepted": ["unsaid", "第十七条"],
  "publicity.local": [fiveDays, "第十九条"],
  "publicity.city": [fiveDays, "第二十条"],
  "committee.recusal": [true, "第三十二条"],
  "condition.cool-down": [{ op: "least", value: 2 }, "第十三条", "decision"],
  "condition.revoked": [{ op: "least", value: 3 }, "第三十条", "decision"],
  "provision.nominees-again": [true, "第十三条"],
};

test("Jiyuan: the rules are the document's, clause by clause", () => {
  expect(picked(jiyuan2025, Object.keys(JIYUAN))).toEqual(JIYUAN);
});

test("Jiyuan: who won before takes no seat of the quota, and this bars nobody", () => {
  const repeat = jiyuan2025.conditions?.filter(({ effect }) => effect !== "required");
  expect(repeat).toMatchObject([
    { effect: "outside-quota", requires: { fact: "曾获本奖", test: { clause: "第二十四条" } } },
  ]);
});

test("Jiyuan: the presentation, missing from Article 11, is flagged with both articles", () => {
  const clauses = jiyuan2025.flags[0].clauses.map(({ clause }) => clause);
  expect(clauses).toEqual(["第十四条", "第十一条"]);
});

test.each([organisation, person])("Yuncheng, $id: the rules are the document's, clause by clause", (scheme) => {
  expect(picked(scheme, Object.keys(YUNCHENG))).toEqual(YUNCHENG);
});

test("Yuncheng: an organisation has three years and one of three ranks in the top three, if it is a business", () => {
  const rank = [{ op: "most", value: 3 }, "第十一条（四）"];
  const keys = ["condition.operating", "condition.accidents", "condition.top-three.when"];
  expect(picked(organisation, [...keys, ...[1, 2, 3].map((i) => `condition.top-three.${i}`)])).toEqual({
    "condition.operating": [{ op: "least", value: 3 }, "第十一条（一）"],
    "condition.accidents": [{ op: "none", years: 3 }, "第十一条（六）"],
    "condition.top-three.when": [{ op: "is", value: true }, "第十一条（四）"],
    "condition.top-three.1": rank,
    "condition.top-three.2": rank,
    "condition.top-three.3": rank,
  });
});

test("Yuncheng: a person has ten years in quality work", () => {
  expect(table(person)["condition.service"]).toEqual([{ op: "least", value: 10 }, "第十二条（六）"]);
});

test("Yuncheng: national or provincial honours come first and bar nobody", () => {
  const honours = organisation.conditions?.find(({ key }) => key === "honours");
  expect(honours).toMatchObject({ effect: "preferred", requires: { test: { clause: "第十一条（七）" } } });
});

test("China Quality Award: ten and ninety every two years; conditions only", () => {
  expect(picked(chinaQualityAward, ["tier.award.quota", "tier.nominee.quota", "cycle", "criteria", "stages"])).toEqual({
    "tier.award.quota": [10, "附件1 一（一）"],
    "tier.nominee.quota": [90, "附件1 一（一）"],
    cycle: [2, "附件1 一（一）"],
    criteria: ["unsaid", "附件1 一（二）"],
    stages: ["unsaid", "附件1 一"],
  });
});

test("China Quality Award: five years without accident or violation bind organisations, not persons", () => {
  const bound = (key: string) => chinaQualityAward.conditions?.find((condition) => condition.key === key);
  const organisations = { fact: "参评类型", test: { value: { values: ["组织"] } } };
  for (const key of ["accidents", "violations"])
    expect(bound(key)).toMatchObject({ when: organisations, requires: { test: { value: { op: "none", years: 5 } } } });
  const persons = chinaQualityAward.conditions?.filter(
    ({ when }) => when && "fact" in when && !isUnsaid(when.test) && JSON.stringify(when.test.value).includes("个人"),
  );
  expect(persons?.map(({ key }) => key)).toEqual(["scope-person", "loyal-person", "violations-person", "devoted"]);
});

test("the form of 附件2 has eight columns; the sentence is held to 25 字, the profile in principle to 300", () => {
  expect(chinaQualityAward.form?.columns).toHaveLength(8);
  expect(
    chinaQualityAward.texts?.map(({ key, most, severity }) => [key, isUnsaid(most) || most.value, severity]),
  ).toEqual([
    ["profile", 300, "warning"],
    ["feature", 25, "error"],
  ]);
  expect(table(chinaQualityAward)["provision.deadline"]).toEqual(["2024-02-22 18:00", "二（一）", "decision"]);
});

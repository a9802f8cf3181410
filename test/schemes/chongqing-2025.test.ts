import { chongqing2025 } from "../../src/schemes/chongqing-2025";
import { chongqingStandard2025Person as person } from "../../src/schemes/chongqing-standard-2025/person";
import { chongqingStandard2025Project as project } from "../../src/schemes/chongqing-standard-2025/project";
import { isUnsaid } from "../../src/schemes/rule";
import { gb2012 } from "../../src/standard/gb-2012";
import { picked, table } from "./lines";

// 渝人社〔2025〕85号, read and written down by hand.
const QUALITY: Record<string, unknown[]> = {
  criteria: [gb2012, "附件 一（三）", "decision"],
  "stage.document.weight": ["unsaid", "四（三）1"],
  "stage.site.weight": ["unsaid", "四（三）1"],
  "stage.defence.weight": ["unsaid", "四（三）1"],
  "stage.defence.full": ["unsaid", "四（三）1"],
  "tier.award.quota": [5, "一（一）"],
  "tier.award.gates": ["unsaid", "四（三）1"],
  "tier.nominee.quota": [5, "一（一）"],
  "tier.nominee.gates": ["unsaid", "四（三）1"],
  substitution: [false, "四（五）"],
  "publicity.in-house": [{ days: 5, unit: "workday", atLeast: false }, "四（一）1"],
  "publicity.district": [{ days: 5, unit: "workday", atLeast: true }, "四（一）1"],
  "publicity.city": [{ days: 5, unit: "workday", atLeast: false }, "四（五）"],
  "text.profile": [3000, "附件 一（二）"],
  "text.self-assessment": [60000, "附件 一（三）"],
  "condition.operating": [{ op: "least", value: 5 }, "二（一）2"],
  "condition.excellence": [{ op: "least", value: 3 }, "二（一）3"],
  "condition.accidents": [{ op: "none", years: 3 }, "二（一）5"],
  "condition.licences": [{ op: "is", value: false }, "二（一）不得申报1"],
  "condition.fraud": [{ op: "none", years: 3 }, "二（一）不得申报2"],
  "condition.cool-down": [{ op: "least", value: 5 }, "二（一）不得申报3"],
  "condition.revoked": [{ op: "least", value: 5 }, "二（一）不得申报4"],
  "provision.deadline": ["2025-04-11", "四（一）1"],
  "provision.recommended-2024": [true, "四（一）1"],
  "provision.district-limit": [false, "四（一）1"],
  "provision.copies": [4, "附件 一"],
};

const STANDARD: Record<string, unknown[]> = {
  criteria: ["unsaid", "四（三）2"],
  "stage.expert.full": ["unsaid", "四（三）2"],
  "stage.expert.weight": ["unsaid", "四（三）2"],
  "tier.award.quota": [10, "一（二）"],
  "cap.seats": [10, "一（二）"],
  "cap.district": [3, "四（一）2"],
  "cap.department": [3, "四（一）2"],
  "cap.unit": [3, "四（一）2"],
  substitution: [false, "四（五）"],
  "publicity.city": [{ days: 5, unit: "workday", atLeast: false }, "四（五）"],
  "provision.copies": [4, "附件 二"],
};

test("the quality award's rules are the notice's, clause by clause", () => {
  expect(picked(chongqing2025, Object.keys(QUALITY))).toEqual(QUALITY);
});

test.each([project, person])("$id: the standard award's rules are the notice's", (scheme) => {
  expect(picked(scheme, Object.keys(STANDARD))).toEqual(STANDARD);
});

test("projects and persons share their ten seats and their applications", () => {
  for (const [scheme, other] of [
    [project, person],
    [person, project],
  ])
    expect(scheme.caps?.every((cap) => cap.sharedWith?.join() === other.id)).toBe(true);
});

test("a standard is in force for two years and first drafted by its unit, which had three clean years", () => {
  expect(picked(project, ["condition.applied", "condition.first-drafter", "condition.accidents"])).toEqual({
    "condition.applied": [{ op: "least", value: 2 }, "一（二）"],
    "condition.first-drafter": [{ op: "is", value: true }, "一（二）"],
    "condition.accidents": [{ op: "none", years: 3 }, "二（二）标准项目2"],
  });
});

test("a person has five years in standardisation", () => {
  expect(table(person)["condition.service"]).toEqual([{ op: "least", value: 5 }, "二（二）个人2"]);
});

test("no number of 2015 has crept in: no gate, no weight, no defence mark", () => {
  const stages = isUnsaid(chongqing2025.stages) ? [] : chongqing2025.stages.value;
  expect(stages.map(({ key }) => key)).toEqual(["document", "site", "defence"]);
  expect(stages.every(({ weight }) => isUnsaid(weight))).toBe(true);
  expect(chongqing2025.tiers.every(({ gates }) => isUnsaid(gates))).toBe(true);
  expect(chongqing2025.documents.map(({ key }) => key)).toEqual(["CQ2025"]);
});

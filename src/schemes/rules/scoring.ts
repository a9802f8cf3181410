import { isUnsaid } from "../rule";
import type { Gate, Scheme, Stage, Tier } from "../scheme";
import { line, optional, part, type RuleLine } from "./line";
import * as show from "./show";

/** Criteria, stages and bonus: what is scored and how it is put together. */
export function scoringLines(scheme: Scheme): RuleLine[] {
  const { criteria, stages, rounding, bonus } = scheme;
  const bonusName = { zh: "加分", en: "bonus" };
  return [
    line("criteria", { zh: "评分标准", en: "criteria" }, criteria, ({ name, total }) => ({
      zh: `${name.zh}，${total} 分`,
      en: `${name.en}, ${total} points`,
    })),
    line("stages", { zh: "评审环节", en: "stages" }, stages, (all) => show.listed(all.map(({ name }) => name))),
    ...(isUnsaid(stages) ? [] : stages.value.flatMap(stageLines)),
    line("rounding", { zh: "取舍", en: "rounding" }, rounding, show.rounding),
    ...optional("bonus.ordinary", part(bonusName, "一般人才每人", "an ordinary person"), bonus?.ordinary, show.points),
    ...optional("bonus.senior", part(bonusName, "高端人才每人", "a senior person"), bonus?.senior, show.points),
    ...optional("bonus.cap", part(bonusName, "上限", "cap"), bonus?.cap, show.cap),
    ...optional("bonus.gates", part(bonusName, "与门槛的先后", "before or after the gates"), bonus?.gates, show.before),
  ];
}

function stageLines({ key, name, role, ...stage }: Stage): RuleLine[] {
  const at = (field: string) => `stage.${key}.${field}`;
  const weight = role === "added" ? "计入综合得分的倍数" : "权重";
  return [
    line(at("full"), part(name, "满分", "full mark"), stage.full, show.points),
    line(at("weight"), part(name, weight, "weight"), stage.weight, (value) =>
      show.plain(role === "added" ? value : show.percent(value)),
    ),
    line(at("reviewers"), part(name, "评审员人数", "reviewers"), stage.reviewers, show.range),
    ...optional(
      at("advisers"),
      part(name, "不打分的顾问人数", "advisers who do not score"),
      stage.advisers,
      show.plain,
    ),
    ...optional(at("scorers"), part(name, "谁打分", "who scores"), stage.scorers, show.scorers),
    ...optional(at("unit"), part(name, "打分单位", "unit of scores"), stage.unit, show.unit),
    line(at("merge"), part(name, "评分合并", "merging scores"), stage.merge, show.merge),
    ...optional(
      at("trim"),
      part(name, "去掉的最高分、最低分个数", "highest and lowest left out"),
      stage.trim,
      show.trim,
    ),
    ...optional(at("mergeAt"), part(name, "在哪一层合并", "merged at"), stage.mergeAt, show.mergedAt),
    ...optional(
      at("spread"),
      part(name, "超过即须讨论的分差", "spread that calls for discussion"),
      stage.spread,
      show.points,
    ),
  ];
}

/** Tiers, gates, ties and caps: who gets a seat. */
export function seatLines(scheme: Scheme): RuleLine[] {
  const { tiers, nomineePool, ties, caps = [], vacancy, substitution } = scheme;
  return [
    ...tiers.flatMap((tier) => tierLines(scheme, tier)),
    line("nomineePool", { zh: "下一奖项的参评对象", en: "who competes for the next tier" }, nomineePool, show.pool),
    line("ties", { zh: "同分时的先后", en: "order between equals" }, ties, (keys) => show.ties(scheme, keys)),
    ...caps.map(({ key, what, most }) => line(`cap.${key}`, what, most, show.atMost)),
    ...optional("vacancy", { zh: "名额可以空缺", en: "a seat may stay empty" }, vacancy, show.yesNo),
    ...optional("substitution", { zh: "取消资格后递补", en: "the next in rank moves up" }, substitution, show.yesNo),
  ];
}

function tierLines(scheme: Scheme, { key, name, quota, gates }: Tier): RuleLine[] {
  return [
    line(`tier.${key}.quota`, part(name, "名额", "seats"), quota, show.seats),
    line(`tier.${key}.gates`, part(name, "门槛", "gates"), gates, (all) => show.gates(scheme, all)),
    ...(isUnsaid(gates) ? [] : gates.value.flatMap((gate) => gateLines(scheme, key, name, gate))),
  ];
}

function gateLines(scheme: Scheme, tier: string, name: Tier["name"], gate: Gate): RuleLine[] {
  const shown = () => show.gate(scheme, gate);
  const { entry, atLeast } = gate;
  const entered = entry && !isUnsaid(atLeast) ? { value: atLeast.value, ...entry } : undefined;
  return [
    line(`tier.${tier}.gate.${gate.stage}`, part(name, "获奖门槛", "gate for a seat"), atLeast, shown),
    ...optional(`tier.${tier}.entry.${gate.stage}`, part(name, "进入下一环节的门槛", "gate to go on"), entered, shown),
  ];
}

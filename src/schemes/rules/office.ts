import type { Provision, Scheme } from "../scheme";
import { line, optional, part, type RuleLine } from "./line";
import * as show from "./show";

/** Cycle, committee, publicity, texts and what is only shown. */
export function officeLines(scheme: Scheme): RuleLine[] {
  const { until, cycle, committee, publicity = [], texts = [], provisions } = scheme;
  const publicityName = { zh: "公示", en: "publicity" };
  return [
    ...optional("until", { zh: "有效至", en: "valid until" }, until, show.plain),
    ...optional("cycle", { zh: "评选周期", en: "years from round to round" }, cycle, show.withUnit("年", "year")),
    ...optional("committee.quorum", { zh: "评选委员会到会", en: "committee: quorum" }, committee?.quorum, show.share),
    ...optional("committee.ballot", { zh: "评选委员会表决", en: "committee: ballot" }, committee?.ballot, show.share),
    ...optional(
      "committee.odd",
      { zh: "评选委员会人数为单数", en: "committee: odd number" },
      committee?.odd,
      show.yesNo,
    ),
    ...optional("committee.recusal", { zh: "有利害关系的须回避", en: "recusal" }, committee?.recusal, show.yesNo),
    ...optional(
      "committee.leastPanel",
      { zh: "回避后评审组最少人数", en: "fewest reviewers after recusals" },
      committee?.leastPanel,
      show.plain,
    ),
    ...publicity.map(({ key, what, length }) =>
      line(`publicity.${key}`, part(publicityName, what.zh, what.en), length, show.days),
    ),
    ...texts.flatMap(({ key, what, most, charts }) => [
      line(`text.${key}`, part(what, "字数上限", "length"), most, show.withUnit("字", "character")),
      line(`text.${key}.charts`, part(what, "图表文字计入", "words in charts count"), charts, show.yesNo),
    ]),
    ...provisions.map(provisionLine),
  ];
}

function provisionLine({ key, what, unit, rule }: Provision): RuleLine {
  return line(`provision.${key}`, what, rule, (value) => {
    if (typeof value === "boolean") return show.yesNo(value);
    const shown = typeof value === "object" ? show.range(value) : show.plain(value);
    return unit ? { zh: `${shown.zh} ${unit}`, en: `${shown.en} ${unit}` } : shown;
  });
}

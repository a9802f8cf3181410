import type { Text } from "../../text/text";
import type { Scheme } from "../scheme";
import { unrounded } from "../silent";
import { plainKey } from "./cell";
import { unsaidText } from "./field";
import { type Reading, WHOLE } from "./reading";

/** A name and a day that stand in where the table has none, which is a fault: the rest is still judged. */
const NAMELESS: Text = { zh: "方案表", en: "scheme table" };
const LATEST = "9999-12-31";

/** Adds what a scheme is known by: a name must be written, its id follows from it. */
export function identified(built: Partial<Scheme>, reading: Reading): Partial<Scheme> {
  const { name } = built;
  if (!name && !reading.broken.has("name")) missing("名称", "name", "名称 | | 某市2026", reading);
  const called = name ?? NAMELESS;
  return { ...built, name: called, id: built.id ?? plainKey(called.zh), award: built.award ?? called };
}

/** Fills in what a scheme must have and no row says: nothing is assumed, so most of it is unsaid. */
export function assembled(built: Partial<Scheme>, reading: Reading): Partial<Scheme> {
  if (built.from === undefined && !reading.broken.has("from")) {
    missing("起始日期", "from", "起始日期 | | 2026-01-01", reading);
    reading.broken.add("from");
  }
  const unsaid = (zh: string, en: string) => ({ ...reading.own(WHOLE), unsaid: unsaidText({ zh, en }) });
  const tiers = built.tiers ?? [];
  return {
    ...built,
    aliases: built.aliases ?? [],
    authority: built.authority ?? { zh: "", en: "" },
    from: built.from ?? LATEST,
    criteria: built.criteria ?? unsaid("评分标准", "criteria"),
    stages: built.stages ?? unsaid("环节", "stages"),
    tiers,
    nomineePool:
      built.nomineePool ??
      (tiers.length > 1
        ? unsaid("提名范围", "nominee pool")
        : { ...reading.own(WHOLE), value: "cascade", decision: ONE_TIER }),
    ties: built.ties ?? unsaid("并列", "ties"),
    rounding: built.rounding ?? { ...unrounded("", ""), ...reading.own(WHOLE) },
    flags: built.flags ?? [],
    provisions: built.provisions ?? [],
  };
}

const ONE_TIER: Text = {
  zh: "不足两个奖项，没有下一奖项可参评",
  en: "with fewer than two tiers there is no next one to compete for",
};

function missing(zh: string, en: string, example: string, reading: Reading): void {
  reading.faults.add("A1", { code: "table-required", params: { item: { zh, en }, example } });
}

import { OUTCOMES } from "../ranking/explain/standing";
import type { Scheme } from "../schemes/scheme";
import { plainName } from "../workbook/firm-name";

/** An outcome in the contract's words, whatever it is called on the sheet: 提名奖 and 获提名奖 are the tier's full name. */
export function bareOutcome({ tiers }: Scheme, text: string): string {
  const written = plainName(text)
    .replace(/^(拟?(获|授予|推荐))/u, "")
    .replace(/候选(企业|组织)?$/u, "");
  const tier = tiers.find(({ name }) => plainName(name.zh) === written || plainName(name.en) === written);
  if (tier) return tier.name.zh;
  const ending = tiers.filter(({ name }) => written.length >= 2 && plainName(name.zh).endsWith(written));
  if (ending.length === 1) return ending[0].name.zh;
  const english = tiers.filter(({ name }) => written.length >= 5 && plainName(name.en).startsWith(written));
  if (english.length === 1) return english[0].name.zh;
  const other = Object.values(OUTCOMES).find(({ zh, en }) => plainName(zh) === written || plainName(en) === written);
  return other?.zh ?? text.trim();
}

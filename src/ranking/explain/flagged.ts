import { cite } from "../../schemes/cite";
import type { Scheme } from "../../schemes/scheme";
import type { Text } from "../../text/text";
import type { GateForm, StageKeys } from "../gates";

/**
 * The flags of a scheme that concern these scores: its document disagrees with itself about who passes a tier's gate at
 * one stage and misses it at another, and still passes some tier's (重庆2015: documents 450, site 540; 第十六条（五）5 against （六）2). With both clauses.
 */
export function flagged(scheme: Scheme, gates: GateForm, keys: StageKeys): Text[] {
  if (gates.best(keys) === null) return [];
  return scheme.flags.flatMap(({ when, text, clauses }) => {
    const tier = when && scheme.tiers.find(({ key }) => key === when.tier);
    if (!when || !tier || keys.get(when.passed) === undefined || keys.get(when.missed) === undefined) return [];
    const missed = gates.missed(tier, keys).map(({ stage }) => stage);
    if (missed.includes(when.passed) || !missed.includes(when.missed)) return [];
    const cited = clauses.map((clause) => cite(scheme, clause));
    const [zh, en] = [text.zh.replace(/。$/, ""), text.en.replace(/\.$/, "")];
    return [{ zh: `请注意：${zh}（${cited.join("、")}）。`, en: `Note: ${en} (${cited.join(", ")}).` }];
  });
}

import type { Stage } from "../../schemes/scheme";
import { reviewerRole } from "./names";
import { wordOf } from "./words";

/** Names that offices use for the same stage: `before` stands in front of its reviewers (现场评委2). */
const FAMILIES: readonly (readonly [family: string, anywhere: RegExp, alone: RegExp, before: RegExp])[] = [
  [
    "defence",
    /答辩|陈述|defen[cs]e|presentation|oral|pitch/iu,
    /^(?:答辩|陈述|defen[cs]e|presentation|interview)(?:得?分|评分|成绩|分数)?$/iu,
    /^(?:答辩|陈述|defen[cs]e)/iu,
  ],
  [
    "document",
    /资料评审|材料评审|资料审查|材料审查|书面评审|文件评审|文审|document(?:ary|s)? (?:review|evaluation|assessment|score)|desk(?:top)? (?:review|assessment)|paper review|written (?:review|assessment)|application review/iu,
    /^(?:资料|材料|书面|文件|documents?)(?:得?分|评分|成绩|分数| score)?$/iu,
    /^(?:资料|材料|书面|文件|documents?|desk)/iu,
  ],
  [
    "site",
    /现场评审|现场核查|现场考察|现场评价|实地评审|实地考察|site[- ]visit|on-?site|field (?:review|visit)|site (?:review|score|assessment)/iu,
    /^(?:现场|实地|site)(?:得?分|评分|成绩|分数| score)?$/iu,
    /^(?:现场|实地|site|field)/iu,
  ],
];

/** Finds the stage that a heading, a title or a name speaks of: the scheme's own names first, then what others call them. */
export class StageFinder {
  private readonly named: readonly (readonly [name: string, key: string])[];
  private readonly families: ReadonlyMap<string, string | null>;

  constructor(stages: readonly Stage[]) {
    this.named = stages
      .flatMap(({ key, name }) => [name.zh, name.en].map((each) => [each.toLowerCase(), key] as const))
      .sort(([a], [b]) => b.length - a.length);
    this.families = new Map(FAMILIES.map(([family, anywhere]) => [family, keyOf(stages, family, anywhere)]));
  }

  /** The key of the stage in a plain text, or null. */
  find(text: string): string | null {
    const lower = text.toLowerCase();
    const own = this.named.find(([name]) => lower.includes(name));
    if (own) return own[1];
    const judges = () => reviewerRole(text) !== null || wordOf(text) === "reviewer";
    const family = FAMILIES.find(
      ([, anywhere, alone, before]) => anywhere.test(text) || alone.test(text) || (before.test(text) && judges()),
    );
    return family ? (this.families.get(family[0]) ?? null) : null;
  }
}

/** The scheme's key for a family of names. A scheme that names no stages leaves the family's own name. */
function keyOf(stages: readonly Stage[], family: string, names: RegExp): string | null {
  const own = stages.find(({ key, name }) => key === family || names.test(name.zh) || names.test(name.en));
  return own?.key ?? (stages.length === 0 ? family : null);
}

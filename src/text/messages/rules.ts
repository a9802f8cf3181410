import type { Text } from "../text";

/** Where an award's rules are silent, or do not have what is asked. `clause` is document and clause; `why` the scheme's own text. */
export const ruleMessages = {
  unsaid: ({ why, clause }: { why: Text; clause: string }): Text => ({
    zh: `${why.zh}（${clause}）`,
    en: `${why.en} (${clause})`,
  }),
  "cap-beyond-list": ({ what, clause }: { what: Text; clause: string }): Text => ({
    zh: `${what.zh}：名额按分组或与其他方案合并计算，仅凭得分不能排定，须由评审组决定（${clause}）`,
    en: `${what.en}: these seats are counted by group or together with another scheme; scores alone cannot settle them, the panel decides (${clause})`,
  }),
  "gate-unseen": ({ clause }: { clause: string }): Text => ({
    zh: `综合得分另有门槛，仅凭这些环节不能判断；请用 SHORTLIST 并给出全部环节（${clause}）`,
    en: `the composite has a gate of its own that these stages cannot tell; use SHORTLIST with every stage (${clause})`,
  }),
  "no-tiers": ({ scheme }: Named): Text => ({
    zh: `方案“${scheme.zh}”没有写奖项，无法判断是否入围`,
    en: `the scheme "${scheme.en}" names no tiers: nobody can be shortlisted by it`,
  }),
  "no-bonus": ({ scheme }: Named): Text => ({
    zh: `方案“${scheme.zh}”没有加分项`,
    en: `the scheme "${scheme.en}" has no bonus`,
  }),
} as const;

interface Named {
  readonly scheme: Text;
}

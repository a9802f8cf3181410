import { citing } from "../citing";
import type { Gate, Tier } from "../scheme";

const { said } = citing("CQ2015");

/** A gate of 第十六条（六）2, with the clause that applies it when the stage ends. */
function gate(stage: string, atLeast: number, clause: string, entryWords: string): Gate {
  const words = `均 ${atLeast} 分以上(含 ${atLeast} 分)`;
  return {
    stage,
    atLeast: said(atLeast, "第十六条（六）2", words),
    inclusive: true,
    entry: { document: "CQ2015", clause, words: entryWords },
  };
}

/** 第十六条（六）2. */
export const tiers: readonly Tier[] = [
  {
    key: "award",
    name: { zh: "市长质量管理奖", en: "Mayor's Quality Management Award" },
    quota: said(5, "第十六条（六）2", "前 5 名的推荐为市长质量管理奖候选企业"),
    gates: said(
      [
        gate("document", 500, "第十六条（三）", "资料评审得分在 500 分以上（含 500 分，下同）"),
        gate("site", 500, "第十六条（五）5", "现场评审得分 500 分(含 500 分)以上"),
      ],
      "第十六条（六）2",
      "资料评审和现场评审得分均 500 分以上(含 500 分)企业",
    ),
  },
  {
    key: "nominee",
    name: { zh: "市长质量管理奖提名奖", en: "Nomination for the Mayor's Quality Management Award" },
    quota: said(5, "第十六条（六）2", "综合得分前 5 名的推荐为提名奖候选企业"),
    gates: said(
      [
        gate("document", 400, "第十六条（三）", "得分在 400 分以上（含 400 分，下同）"),
        gate("site", 400, "第十六条（五）5", "现场评审得分 400 分(含 400 分)以上 500 分以下"),
      ],
      "第十六条（六）2",
      "资料评审和现场评审得分均 400 分以上(含 400 分)",
    ),
  },
];

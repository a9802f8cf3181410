import type { Text } from "../text/text";
import type { Committee } from "./office";
import type { Decided, Unsaid } from "./rule";

/** What documents most often leave out, and how that is said to who asks. */
const TOPICS = {
  ballot: { zh: "评选委员会如何表决", en: "how the committee votes" },
  charts: { zh: "图表中的文字是否计入字数", en: "whether words in charts count" },
  cycle: { zh: "评选周期", en: "how often the award is held" },
  full: { zh: "本环节的满分", en: "what this stage's full mark is" },
  gates: { zh: "门槛分，须由评审组给出", en: "what score a gate asks for: it is for the panel to supply" },
  leastPanel: { zh: "回避后评审组最少几人", en: "how many must be left after recusals" },
  merge: {
    zh: "评审员得分如何合并，须由评审组选定",
    en: "how reviewers' scores are merged: it is for the panel to choose",
  },
  odd: { zh: "评选委员会的人数是否须为单数", en: "whether the committee's number must be odd" },
  pool: { zh: "提名奖从哪些对象中产生", en: "from whom nominees are taken" },
  quorum: { zh: "评选委员会到会人数", en: "how many of the committee must be present" },
  recusal: { zh: "评审员回避", en: "when a reviewer withdraws" },
  reviewers: { zh: "评审组的人数", en: "how many reviewers sit on a panel" },
  substitution: { zh: "取消资格后是否递补", en: "whether the next in rank moves up when one is struck off" },
  ties: { zh: "同分时的先后，并列者均标“并列待定”", en: "who comes first between equals: all of them are left open" },
  vacancy: { zh: "名额是否可以空缺", en: "whether a seat may stay empty" },
  weight: { zh: "各环节的权重，须由评审组给出", en: "what the stages weigh: it is for the panel to supply" },
} satisfies Record<string, Text>;

export type Topic = keyof typeof TOPICS;

const KINDS = {
  细则: "The rules do not say",
  办法: "The measures do not say",
  通知: "The notice does not say",
};

/** What a document does not say, and the clause where one would look for it. */
export const silent =
  (document: string, kind: keyof typeof KINDS) =>
  (topic: Topic, clause: string): Unsaid => {
    const { zh, en } = TOPICS[topic];
    return { document, clause, unsaid: { zh: `${kind}未规定${zh}`, en: `${KINDS[kind]} ${en}` } };
  };

/** Where nothing is said of rounding, nothing is rounded. */
export const unrounded = (document: string, clause: string): Decided<null> => ({
  value: null,
  document,
  clause,
  decision: { zh: "未规定取舍，按精确值计算和比较", en: "no rounding is said: exact values are used" },
});

/** A committee and panels of which one clause says nothing. */
export const silentCommittee = (unsaid: (topic: Topic, clause: string) => Unsaid, clause: string): Committee => ({
  quorum: unsaid("quorum", clause),
  ballot: unsaid("ballot", clause),
  odd: unsaid("odd", clause),
  recusal: unsaid("recusal", clause),
  leastPanel: unsaid("leastPanel", clause),
});

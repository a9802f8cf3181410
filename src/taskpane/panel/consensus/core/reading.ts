import { Gap } from "../../../../scoring/gap";
import { say } from "../../../../text/messages";
import type { Text } from "../../../../text/text";
import type { Concord, Figure } from "./concord";

/** A figure of agreement as it is shown: what it is called, its value or #N/A, what it tells, and whose it is. */
export interface FigureReading {
  readonly name: Text;
  readonly value: string;
  readonly tells: Text;
  readonly source: string;
}

const NAMES: Readonly<Record<Figure, Text>> = {
  icc2k: { zh: "ICC(2,k) 平均分的可靠性", en: "ICC(2,k), reliability of the mean" },
  w: { zh: "Kendall W 排序的一致", en: "Kendall's W, agreement on the order" },
  alpha: { zh: "Krippendorff α 分数的一致", en: "Krippendorff's α, agreement on the scores" },
};

const SOURCES: Readonly<Record<Figure, string>> = {
  icc2k: "Shrout & Fleiss 1979, Psychological Bulletin 86; Koo & Li 2016, J. Chiropractic Medicine 15",
  w: "Kendall 1948, Rank Correlation Methods",
  alpha: "Krippendorff 2004, Human Communication Research 30; 2011, Computing Krippendorff's Alpha-Reliability",
};

/** What a figure tells in plain words. */
export function readingOf(figure: Figure, { figures, complete, applicants }: Concord): FigureReading {
  const found = figures[figure];
  const shown = found instanceof Gap ? "#N/A" : found.toFixed(3);
  const tells = found instanceof Gap ? whyNot(found, figure, complete, applicants) : TELLS[figure](found);
  return { name: NAMES[figure], value: shown, tells, source: SOURCES[figure] };
}

function whyNot(gap: Gap, figure: Figure, complete: number, applicants: number): Text {
  if (figure !== "alpha" && complete < 2 && applicants > complete)
    return {
      zh: `算不出：每位评审员都评过的申报组织只有 ${complete} 家，至少要 2 家（有回避或缺评的不能用）；可看 α`,
      en: `it cannot be computed: only ${complete} applicant${complete === 1 ? " was" : "s were"} scored by every reviewer and 2 are needed; see alpha`,
    };
  const why = gap.reason ? say(gap.reason) : { zh: "没有数据", en: "there is nothing" };
  return { zh: `算不出：${why.zh}`, en: `it cannot be computed: ${why.en}` };
}

type Tell = readonly [least: number, zh: string, en: string];

/** Koo & Li's guideline, p. 158: below 0.5 poor, to 0.75 moderate, to 0.9 good, above excellent. */
const ICC: readonly Tell[] = [
  [0.9, "很高：换一组同样的评审员，平均分大致不变", "excellent: another such panel would give much the same means"],
  [0.75, "较高：平均分可用，接近线的几家仍应留意", "good: the means can be used, with care near the line"],
  [
    0.5,
    "中等：平均分受换人影响，先看分歧大的条款",
    "moderate: the means depend on who sits in the panel; look at the widest spreads first",
  ],
  [
    Number.NEGATIVE_INFINITY,
    "低：平均分主要反映由谁来评，宜先合议",
    "poor: the means tell more of who judged than of the applicants; agree first",
  ],
];

/** Krippendorff 2004, p. 429: rely on 0.8 and above, draw tentative conclusions down to 0.667. */
const ALPHA: readonly Tell[] = [
  [0.8, "分数本身一致，可以依靠", "the scores themselves agree and can be relied on"],
  [0.667, "勉强：只宜作初步结论", "just: good for tentative conclusions only"],
  [0, "低：同一组织的分数相差大，宜先合议", "low: the scores of one applicant differ much; agree first"],
  [
    Number.NEGATIVE_INFINITY,
    "比随意给分还不一致：可能有人看反了尺度或填错",
    "worse than chance: somebody may have turned the scale round or mistyped",
  ],
];

/** W has no accepted marks: it runs from 0, no common order, to 1, the same order by all. */
const W: readonly Tell[] = [
  [1, "所有评审员排出的次序完全相同", "every reviewer puts the applicants in the same order"],
  [
    Number.NEGATIVE_INFINITY,
    "0 为次序毫无共同，1 为完全相同；只看次序，不看分数高低，没有公认的合格线",
    "0: no common order, 1: the same order by all; it looks at the order alone, not at the scores, and has no accepted pass mark",
  ],
];

const tell =
  (steps: readonly Tell[]) =>
  (value: number): Text => {
    const [, zh, en] = steps.find(([least]) => value >= least) ?? steps[steps.length - 1];
    return { zh, en };
  };

const TELLS: Readonly<Record<Figure, (value: number) => Text>> = { icc2k: tell(ICC), w: tell(W), alpha: tell(ALPHA) };

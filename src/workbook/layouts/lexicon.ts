import type { Stage } from "../../schemes/scheme";
import type { Criteria } from "../../standard/criteria";
import { isApplicant, isPerson, reviewerRole } from "./names";
import { type KnownPart, PartIndex } from "./part-index";
import { type PartText, readPartText } from "./part-text";
import { StageFinder } from "./stage-finder";
import { wordOf, type Word } from "./words";

/** All that a text may mean as a heading or a label. Which it is, its neighbours tell. */
export interface Token {
  readonly text: string;
  readonly word: Word | null;
  readonly reviewer: "reviewer" | "adviser" | null;
  readonly applicant: boolean;
  readonly person: boolean;
  readonly stage: string | null;
  readonly label: PartText;
  /** The part of this name in known criteria. */
  readonly part: KnownPart | null;
  /** Whether it ends as the key of a line: 申报组织： */
  readonly key: boolean;
}

/** Longer texts are prose: comments, notes. They name nothing. */
const LONGEST_LABEL = 80;
export const SCORE_BEHIND = /(?:得分|评分|分数|小计|合计|平均分?|[ ]score|[ ]points|[ ](?:sub)?total)$/iu;

/** No score sheet has more different headings and labels: about a second's reading. */
const MOST_TEXTS = 100_000;

/** Reads texts with the criteria and stages at hand; each text once. */
export class Lexicon {
  readonly parts: PartIndex;
  readonly stages: StageFinder;
  /** Whether there were more texts than are looked at: those beyond name nothing. */
  exhausted = false;
  private readonly tokens = new Map<string, Token>();

  constructor(criteria: Criteria | null, stages: readonly Stage[]) {
    this.parts = new PartIndex(criteria);
    this.stages = new StageFinder(stages);
  }

  /** What a plain text may mean. */
  token(text: string): Token {
    let token = this.tokens.get(text);
    if (token) return token;
    if (this.tokens.size >= MOST_TEXTS) {
      this.exhausted = true;
      return prose(text);
    }
    this.tokens.set(text, (token = this.read(text)));
    return token;
  }

  private read(text: string): Token {
    if (text.length > LONGEST_LABEL) return prose(text);
    const label = readPartText(text);
    return {
      text,
      label,
      word: wordOf(text),
      reviewer: reviewerRole(text),
      applicant: isApplicant(text),
      person: isPerson(text),
      stage: this.stages.find(text),
      part: this.partOf(label),
      key: /[:：]$/u.test(text),
    };
  }

  /** 领导得分 and 领导小计 are about 领导. */
  private partOf(label: PartText): KnownPart | null {
    const known = this.parts.named(label);
    if (known) return known;
    const bare = label.name.replace(SCORE_BEHIND, "");
    return bare === label.name ? null : this.parts.named({ ...label, name: bare });
  }
}

const prose = (text: string): Token => ({
  text,
  label: { code: null, name: text, points: null },
  word: null,
  reviewer: null,
  applicant: false,
  person: false,
  stage: null,
  part: null,
  key: false,
});

import type { Down } from "./columns";
import type { Coord } from "./coords";
import type { Token } from "./lexicon";
import type { Named, Spot, StatedPoints } from "./spot";
import type { TableNames } from "./table-names";
import type { Word } from "./words";

/** A row of a table's body as its sides name it. */
export interface Row {
  readonly r: number;
  /** `title` begins a block; `foot` is a note, a signature, a section's heading, without values; `data` is all else. */
  readonly type: "data" | "title" | "foot";
  /** 合计, 平均分, 名次 … where such a word names the row. */
  readonly word: Word | null;
  /** What that word is written in: 4.1 小计. */
  readonly label: Spot | null;
  readonly applicant: Named | null;
  readonly reviewer: Spot | null;
  readonly code: Spot | null;
  readonly category: Spot | null;
  readonly item: Spot | null;
  readonly stage: string | null;
  readonly points: StatedPoints | null;
  /** The category's maximum, where it is written under its name. */
  readonly categoryPoints: StatedPoints | null;
  /** The applicant's name is written in this very row, not carried down to it. */
  readonly ownApplicant: boolean;
  /** Whether anything stands where values belong. */
  readonly filled: boolean;
  /** Whether the sides say what the row is. */
  readonly named: boolean;
  /** What the user said of it. */
  readonly pointed: PointedLine | null;
}

/** What a user said of a column or a row. */
export interface PointedLine {
  /** Whether the user says what cells are about, or that they are something else than scores. */
  readonly saysWhose: boolean;
  /** A row without the names that the user's word stands before. */
  row(row: Row, down: Down): Row;
  /** What a column or a row is, as the user said it, over what was recognised. */
  coord(coord: Coord, names: TableNames): Coord;
}

/** A row of which nothing is known. */
export const blankRow = (r: number): Row => ({
  r,
  type: "data",
  word: null,
  label: null,
  applicant: null,
  reviewer: null,
  code: null,
  category: null,
  item: null,
  stage: null,
  points: null,
  categoryPoints: null,
  ownApplicant: false,
  filled: false,
  named: false,
  pointed: null,
});

/** Words that make a row something else than an applicant, a reviewer or a part. */
const SPECIAL: ReadonlySet<Word> = new Set<Word>([
  "total",
  "subtotal",
  "mean",
  "agreed",
  "review",
  "composite",
  "rank",
  "outcome",
  "statistic",
  "weight",
  "points",
  "highest",
  "comment",
  "percent",
  "score",
  "info",
]);

const SUMMED = /(?:小计|合计|平均分?|subtotal|total|mean|average)$/iu;

/** Words that name a measure of a part, and things beside scores: as labels of parts they may be parts (Cost). */
const MEASURES: ReadonlySet<Word> = new Set<Word>(["comment", "percent", "score", "info"]);
export const isMeasure = (word: Word | null): boolean => word !== null && MEASURES.has(word);

/** Whether a label names a sum or the like: 合计, 领导小计; not 改进, which is an item, nor 资料评审得分, a stage. */
export const isSpecial = ({ word, part, stage, text }: Token): boolean =>
  (word !== null && SPECIAL.has(word) && stage === null && part === null) || (part !== null && SUMMED.test(text));

/** The word of a label that names a sum: 领导小计 is a subtotal. */
export const specialWord = ({ word, text }: Token): Word | null =>
  word ?? (/(?:平均分?|mean|average)$/iu.test(text) ? "mean" : SUMMED.test(text) ? "subtotal" : null);

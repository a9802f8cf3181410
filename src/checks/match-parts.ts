import { partsOf, type ScoredPart } from "../scoring/score";
import type { Criteria } from "../standard/criteria";
import { gb2004 } from "../standard/gb-2004";
import { gb2012 } from "../standard/gb-2012";
import type { PartLabel, ScoreTable } from "../workbook/score-book";
import { bareName } from "./bare-name";

/** How a table's categories and items stand to criteria: for each its counterpart, or null. */
export interface Matched {
  readonly parts: readonly (ScoredPart | null)[];
  /** Agreeing codes, names and points, counted one each. */
  readonly agreement: number;
}

/** Matches a table's parts with the scheme's criteria, by code, name and points together. */
export function matchParts({
  table,
  criteria,
}: {
  readonly table: ScoreTable;
  readonly criteria: Criteria | null;
}): Matched {
  return criteria ? matchWith(criteria, table.parts) : { parts: table.parts.map(() => null), agreement: 0 };
}

/**
 * The edition of the standard that a table follows although the scheme has another: codes that match while points do not
 * are the commonest silent error, so code, name and points count together. Null where the scheme's own fits as well.
 */
export function otherEdition(criteria: Criteria, parts: readonly PartLabel[]): Criteria | null {
  const own = matchWith(criteria, parts).agreement;
  const [best] = [gb2004, gb2012]
    .filter(({ edition }) => edition !== criteria.edition)
    .map((other) => ({ other, agreement: matchWith(other, parts).agreement }))
    .sort((a, b) => b.agreement - a.agreement);
  return best && parts.length >= 3 && best.agreement >= own + Math.max(3, parts.length / 3) ? best.other : null;
}

function matchWith(criteria: Criteria, labels: readonly PartLabel[]): Matched {
  const known = {
    category: partsOf({ ...criteria, categories: criteria.categories.map((c) => ({ ...c, items: [] })) }, "items"),
    item: partsOf(criteria, "items"),
  };
  let agreement = 0;
  // A table of codes alone has nothing else to tell its parts by.
  const least = labels.every(({ text, points }) => bareName(text) === "" && points === null) ? 1 : 2;
  const parts = labels.map((label) => {
    const ranked = known[label.level]
      .map((part) => ({ part, points: likeness(label, part) }))
      .sort((a, b) => b.points - a.points);
    const [best] = ranked;
    if (!best || best.points < least) return null;
    agreement += best.points - (sameName(label, best.part) ? 1 : 0);
    return best.part;
  });
  return { parts: withTranslated(labels, parts, known), agreement };
}

/** English names differ from office to office: one that nothing else fits stands for the one part left with its maximum. */
function withTranslated(
  labels: readonly PartLabel[],
  parts: readonly (ScoredPart | null)[],
  known: Readonly<Record<PartLabel["level"], readonly ScoredPart[]>>,
): (ScoredPart | null)[] {
  const open = (label: PartLabel, i: number) =>
    parts[i] === null && label.code === null && label.points !== null && !/\p{Script=Han}/u.test(label.text);
  return labels.map((label, i) => {
    if (!open(label, i)) return parts[i];
    const same = (each: PartLabel) => each.level === label.level && each.points?.value === label.points?.value;
    const left = known[label.level].filter((part) => part.points === label.points?.value && !parts.includes(part));
    const rivals = labels.filter((each, k) => open(each, k) && same(each));
    return left.length === 1 && rivals.length === 1 ? left[0] : null;
  });
}

/** The name says most; a code alone says nothing, for the editions share codes: it needs the points beside it. */
function likeness(label: PartLabel, part: ScoredPart): number {
  const name = sameName(label, part) ? 2 : 0;
  const code = label.code !== null && label.code === part.code ? 1 : 0;
  const points = label.points?.value === part.points ? 1 : 0;
  return name + code + points;
}

const sameName = ({ text }: PartLabel, { name }: ScoredPart): boolean => {
  const bare = bareName(text);
  return bare !== "" && (bare === bareName(name.zh) || bare === bareName(name.en));
};

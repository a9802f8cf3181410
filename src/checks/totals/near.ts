import { firmStem, nearFirm, sameFirm } from "../../workbook/firm-name";

/** For so many characters of a name, without its form of company, one may be mistyped and the name is still offered. */
const PER_EDIT = 8;
/** Shorter ones are told apart by every character. */
const SHORTEST = 3;

/** The name that may be meant by one that is written otherwise: another form of company, or a slip of the pen. */
export function nearName(name: string, names: readonly string[]): string | null {
  const others = names.filter((each) => !sameFirm(each, name));
  const firm = others.find((each) => nearFirm(each, name));
  if (firm !== undefined) return firm;
  const stem = firmStem(name);
  const most = stem.length < SHORTEST ? 0 : Math.max(1, Math.floor(stem.length / PER_EDIT));
  const ranked = others.map((each) => ({ each, edits: editsBetween(stem, firmStem(each)) }));
  const [best] = ranked.sort((a, b) => a.edits - b.edits);
  return best && best.edits <= most ? best.each : null;
}

/** How many characters must be put in, left out or exchanged to make one text of the other. */
function editsBetween(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  let row = y.map((_, i) => i + 1);
  x.forEach((character, i) => {
    const next: number[] = [];
    y.forEach((other, j) => {
      const diagonal = j === 0 ? i : row[j - 1];
      const left = j === 0 ? i + 1 : next[j - 1];
      next.push(Math.min(diagonal + (character === other ? 0 : 1), row[j] + 1, left + 1));
    });
    row = next;
  });
  return row.at(-1) ?? x.length;
}

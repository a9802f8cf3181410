const LONGEST = 4;

/**
 * Names as column headings: of numbered ones the number (评审员01 → 01), else at most four letters; plain numbers where
 * two would be alike.
 */
export function shortNames(names: readonly string[]): string[] {
  const numbers = names.map((name) => /\d+$/u.exec(name.trim())?.[0] ?? "");
  const short = isTelling(numbers) ? numbers : names.map((name) => [...name].slice(0, LONGEST).join(""));
  return isTelling(short) ? short : names.map((_, i) => String(i + 1));
}

const isTelling = (names: readonly string[]): boolean =>
  names.every((each, i) => each !== "" && names.indexOf(each) === i);

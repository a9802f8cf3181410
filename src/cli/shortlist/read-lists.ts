import type { Scheme } from "../../schemes/scheme";
import type { ScoreCell } from "../../scoring/score-cell";
import type { ShortlistFault } from "../../text/messages/shortlist";
import type { Text } from "../../text/text";
import { readFiles } from "../input/read-files";
import { readerStarter } from "../input/start-reader";
import { bonusIn, excludedIn } from "../../reports/lists";

/** What was said beside the scores; `bonus` is null where none is counted. */
export interface Lists {
  readonly bonus: ReadonlyMap<string, ScoreCell> | null;
  readonly excluded: ReadonlyMap<string, string | null>;
  readonly faults: readonly ShortlistFault[];
}

/** Reads the files of bonus points and of exclusions, where they are given. */
export async function readLists(
  scheme: Scheme,
  given: { readonly bonus: string | undefined; readonly excluded: string | undefined },
  names: readonly string[],
): Promise<Lists | { readonly fault: Text }> {
  const paths = [given.bonus, given.excluded].flatMap((path) => path ?? []);
  const reads = await readFiles(
    paths.map((path) => ({ path, name: path })),
    readerStarter(),
    () => undefined,
  );
  for (const read of reads)
    if ("refusal" in read)
      return { fault: { zh: `${read.file}：${read.refusal.zh}`, en: `${read.file}: ${read.refusal.en}` } };
  const bookOf = (path: string | undefined) => {
    const read = reads.find((each) => each.path === path);
    return read && "book" in read ? read : null;
  };
  const [bonusBook, excludedBook] = [bookOf(given.bonus), bookOf(given.excluded)];
  const bonus = bonusBook && bonusIn(scheme, bonusBook.file, bonusBook.book, names);
  const excluded = excludedBook && excludedIn(excludedBook.file, excludedBook.book, names);
  return {
    bonus: bonus?.by ?? null,
    excluded: excluded?.by ?? new Map<string, string | null>(),
    faults: [...(bonus?.faults ?? []), ...(excluded?.faults ?? [])],
  };
}

import { findScheme } from "../../../../schemes";
import { bookSteps } from "../../../../workbook/round/books/make-books";
import { isRoundSheet } from "../../../../workbook/round/words";
import { writeBook } from "../../../../workbook/write";
import { Pacer } from "../../../books/pacer";
import type { BooksAnswered, BooksAsked } from "./books-messages";
import { MOST_SHEETS } from "./most-sheets";

/** Makes the books of a round as files, one after the other: the worker's work, and the page's where none runs. */
export async function makeFiles(
  { round, scheme }: BooksAsked,
  post: (answered: BooksAnswered) => void,
  wanted: () => boolean = () => true,
): Promise<void> {
  try {
    // A scheme that came to a worker is a copy; made books ask whether it is the one that our functions know by name.
    const known = findScheme(scheme.id);
    const own = known && JSON.stringify(known) === JSON.stringify(scheme) ? known : scheme;
    const pacer = new Pacer();
    const steps = bookSteps(round, own);
    for (let step = steps.next(); wanted(); step = steps.next()) {
      if (step.done) return post({ kind: "done", faults: step.value });
      const { file, book } = step.value;
      const bytes = await writeBook(book);
      const sheets = book.sheets.filter(({ name }) => !isRoundSheet(name));
      const few = sheets.length <= MOST_SHEETS ? sheets : null;
      post({ kind: "book", book: { file, bytes, sheets: few, count: sheets.length } });
      await pacer.rest();
    }
  } catch (cause) {
    post({ kind: "failed", detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

import type { Scheme } from "../../../schemes/scheme";
import type { RoundFault } from "../../../text/messages/round";
import type { Book } from "../../model";
import { fileNames } from "../../file-names";
import type { Round } from "../round";
import { type MadeBook, reviewerBooks } from "./reviewer-books";
import { planStages } from "./stage-plan";
import { summaryBook } from "./summary-book";

/** A made book under its file's name. */
export interface NamedBook {
  readonly file: string;
  readonly book: Book;
}

/**
 * The blank books of a round: one for each reviewer of each stage, and one for the office with summaries and the final
 * table. What a scheme leaves unsaid and the office did not name is a fault; the other stages are made all the same.
 */
export function makeBooks(round: Round, scheme: Scheme): { books: NamedBook[]; faults: RoundFault[] } {
  const books: NamedBook[] = [];
  const steps = bookSteps(round, scheme);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { books, faults: step.value };
    books.push(step.value);
  }
}

/** The same book by book, for those who show how far it is; returns the faults. */
export function* bookSteps(round: Round, scheme: Scheme): Generator<NamedBook, RoundFault[], void> {
  const { plans, faults } = planStages(round, scheme);
  const stems: string[] = [];
  const named = ({ name, book }: MadeBook): NamedBook => {
    stems.push(name.join("-"));
    return { file: fileNames(stems)[stems.length - 1], book };
  };
  for (const plan of plans) for (const made of reviewerBooks(round, scheme, plan)) yield named(made);
  if (plans.length > 0) yield named(summaryBook(round, scheme, plans));
  return faults;
}

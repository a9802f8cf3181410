import type { Scheme } from "../../../schemes/scheme";
import type { RoundFault } from "../../../text/messages/round";
import type { Book } from "../../model";
import { fileNames } from "../../file-names";
import type { Round } from "../round";
import { reviewerBooks } from "./reviewer-books";
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
  const { plans, faults } = planStages(round, scheme);
  if (plans.length === 0) return { books: [], faults };
  const made = [...plans.flatMap((plan) => reviewerBooks(round, scheme, plan)), summaryBook(round, scheme, plans)];
  const files = fileNames(made.map(({ name }) => name.join("-")));
  return { books: made.map(({ book }, i) => ({ file: files[i], book })), faults };
}

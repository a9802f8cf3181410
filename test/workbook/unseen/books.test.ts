import { itemBooks } from "./books-items";
import { moreBooks } from "./books-more";
import { panelBooks } from "./books-panels";
import { secondBooks } from "./books-second";
import { stageBooks } from "./books-stages";
import { falseOnClean, faultsOf, readingFaults } from "./judge";

/**
 * Books as offices make them, drawn up without regard to how the recogniser works: what they say and what is wrong in
 * them stands beside them (case.ts) as a person reads it off the sheet.
 */
const books = [...itemBooks, ...panelBooks, ...stageBooks, ...moreBooks, ...secondBooks].map(
  (each) => [each.name, each] as const,
);

describe.each(books)("%s", (_, book) => {
  it("is read as a person reads it, score by score", () => {
    expect(readingFaults(book)).toEqual([]);
  });
  it("brings no finding where nothing is wrong", () => {
    expect(falseOnClean(book)).toEqual([]);
  });
  it("brings each fault at its cell, and no other finding", () => {
    expect(faultsOf(book)).toEqual({ missed: [], unplanted: [] });
  });
});

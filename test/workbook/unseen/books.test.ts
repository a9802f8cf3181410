import { unseenBooks } from "./all";
import { falseOnClean, faultsOf, readingFaults } from "./judge";

describe.each(unseenBooks.map((each) => [each.name, each] as const))("%s", (_, book) => {
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

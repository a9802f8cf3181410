/**
 * To be imported before what recognises sheets: counts the recognitions.
 */
type Recognise = typeof import("../../../src/workbook/recognise");

const seen: string[] = [];

jest.mock("../../../src/workbook/recognise", () => {
  const actual = jest.requireActual<Recognise>("../../../src/workbook/recognise");
  const readScoreBook: Recognise["readScoreBook"] = (file, book, ...more) => {
    seen.push(...book.sheets.map(({ name }) => name));
    return actual.readScoreBook(file, book, ...more);
  };
  return { ...actual, readScoreBook };
});

/** The sheets that were recognised since it was last asked. */
export const recognised = (): string[] => seen.splice(0);
export const recognising = (): boolean => seen.length > 0;

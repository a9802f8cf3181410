const STATED =
  /(?:满分|总分|full marks?|max(?:imum)?(?: score)?|out of)\s*(?:为|是|[:：])?\s*(\d+(?:\.\d+)?)|[(（](\d{2,4})\s*(?:分|points)[)）]/iu;

/** The full mark that a text states: （满分1000分）, 总分：100, out of 100. */
export function fullMarkIn(text: string): number | null {
  const found = STATED.exec(text);
  return found ? Number(found[1] ?? found[2]) : null;
}

/** The full mark that a heading states; in headings the number behind a name is that part's maximum. */
export function fullMarkOver(text: string): number | null {
  const found = STATED.exec(text);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** How many lines a text takes in a width of so many characters, a full-width one counting two. */
export function linesOf(text: string, width: number): number {
  const lines = text.split("\n").map((line) => {
    const wide = [...line].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
    return Math.max(1, Math.ceil(wide / Math.max(1, width)));
  });
  return lines.reduce((sum, each) => sum + each, 0);
}

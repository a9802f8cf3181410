import { parseA1 } from "../address";
import type { Budget } from "../budget";
import { putCell, type Grid } from "../grid";
import type { Package } from "../zip/package";
import { partOfType, relationshipsOf, scanPart } from "./parts";
import { PlainText, unescapeText } from "./texts";

/**
 * Puts the notes of a sheet on its cells. Where a thread of comments stands, its texts take the place of the note that
 * Excel writes beside it for older versions.
 */
export async function readComments(pack: Package, sheetPart: string, grid: Grid, budget: Budget): Promise<void> {
  const relationships = await relationshipsOf(pack, sheetPart);
  const notes = await texts(pack, partOfType(pack, relationships, "comments"), "comment");
  const threads = await texts(pack, partOfType(pack, relationships, "threadedComment"), "threadedComment");
  for (const [ref, note] of new Map([...notes, ...threads])) {
    const box = parseA1(ref);
    budget.spend(1);
    if (!box || note === "") continue;
    const { row, column } = box;
    const cell = grid.rows[row]?.[column];
    if (cell) cell.note = note;
    else putCell(grid, row, column, { value: null, note });
  }
}

async function texts(pack: Package, part: string | undefined, element: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (part === undefined) return found;
  const plain = new PlainText();
  let ref = "";
  let direct: string | null = null;
  await scanPart(pack, part, {
    open(name, tag) {
      if (name === element) ref = tag.get("ref") ?? ref;
      // A thread's text stands in text itself, a note's in the t of its runs.
      if (name === "text") direct = "";
      plain.open(name);
    },
    text(text) {
      plain.add(text);
      if (direct !== null) direct += text;
    },
    close(name) {
      plain.close(name);
      if (name === "text" && direct !== null) {
        const text = unescapeText(element === "comment" ? plain.take() : direct);
        found.set(ref, [found.get(ref), text].filter(Boolean).join("\n"));
        direct = null;
      }
    },
  });
  return found;
}

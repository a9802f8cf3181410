import { itemBooks } from "./books-items";
import { mailedBooks } from "./books-mailed";
import { moreBooks } from "./books-more";
import { panelBooks } from "./books-panels";
import { secondBooks } from "./books-second";
import { stageBooks } from "./books-stages";
import type { Case } from "./case";

/**
 * Books as offices make them, drawn up without regard to how the recogniser works: what they say and what is wrong in
 * them stands beside them (case.ts) as a person reads it off the sheet.
 */
export const unseenBooks: readonly Case[] = [
  ...itemBooks,
  ...panelBooks,
  ...stageBooks,
  ...moreBooks,
  ...secondBooks,
  ...mailedBooks,
];

import type { Print } from "./model";

/** So many characters stand on an upright page in a print that is read with ease; what is wider lies. */
const UPRIGHT = 120;

/** How a made sheet with columns of these widths, in characters, is printed. */
export const printOf = (widths: Iterable<number>, repeated?: Print["repeated"]): Print => ({
  landscape: [...widths].reduce((sum, width) => sum + width, 0) > UPRIGHT,
  ...(repeated && repeated.rows > 0 && { repeated }),
});

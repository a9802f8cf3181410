/**
 * What joins, breaks, turns a line's direction round or steers a terminal and is not seen itself: format characters
 * (Cf: U+00AD, U+200B–F, U+202A–E, U+2060–9, U+FEFF …) and controls (Cc). Tabs and line ends are white space.
 */
const UNSEEN = /[\p{Cf}\0-\x08\x0e-\x1f\x7f-\x9f]/gu;

/** A text without signs that nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");

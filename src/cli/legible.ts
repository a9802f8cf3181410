/**
 * What a terminal would obey, or show turned round, as \u and four digits: control characters but tabs and line ends,
 * direction marks, halves of characters. JSON with such signs in its texts stays the same JSON.
 */
export const legible = (text: string): string =>
  text.replace(
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A place as one says it: file, sheet and cells, as far as they have names. A range handed to a function has none. */
export const placeWords = (file: string, sheet: string, cells = ""): string =>
  [file, [sheet, cells].filter(Boolean).join("!")].filter(Boolean).join(" ");

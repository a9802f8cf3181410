/** A file's text and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "GB 18030";
}

/**
 * The text of a file: by its byte order mark, else as UTF-8 where it is nothing but that, else as GB 18030, which
 * Excel and WPS write in Chinese (GBK and GB 2312 are parts of it).
 * @returns null for what is no text in any of them.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  if (label) return decoded(bytes, label, "UTF-16");
  return decoded(bytes, "utf-8", "UTF-8") ?? decoded(bytes, "gb18030", "GB 18030");
}

function decoded(bytes: Uint8Array, label: string, encoding: Decoded["encoding"]): Decoded | null {
  try {
    // A Ctrl-Z ends text files of DOS.
    const text = new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\x1a$/, "");
    return /[\0-\x08\x0b\x0e-\x1f]/.test(text) ? null : { text, encoding };
  } catch {
    return null;
  }
}

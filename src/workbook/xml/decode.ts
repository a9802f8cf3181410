import { Refused } from "../refusal";

/** The text of an XML part: UTF-8 unless a byte order mark or its declaration says otherwise. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused("corrupt", { part });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  const declaration = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(bytes[0] === 0xef ? 3 : 0, 200)),
  );
  const label = declaration?.[1]?.toLowerCase() ?? "utf-8";
  return label.startsWith("utf-16") ? "utf-8" : label;
}

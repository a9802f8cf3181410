/** What a file is by its first bytes: a zip, an OLE container, some other known kind, or perhaps text. */
export type Kind = "empty" | "zip" | "ole" | "biff5" | "pdf" | "image" | "archive" | "html" | "xml" | "text";

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return "empty";
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return "zip";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  // BIFF2 to BIFF5 also come without a container: a BOF record of 4 to 8 bytes.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[2]! <= 16 && bytes[3] === 0) return "biff5";
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46))
    return "image";
  if (starts(bytes, 0x52, 0x61, 0x72, 0x21) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x1f, 0x8b))
    return "archive";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).replace(/^(?:\xEF\xBB\xBF)?\s*/, "");
  if (/^<(?:!doctype\s+html|html|head|meta|table|body|style|div)\b/i.test(head)) return "html";
  if (/^<(?:\?xml|!--|!doctype)/i.test(head)) return /<html\b/i.test(head) ? "html" : "xml";
  return "text";
}

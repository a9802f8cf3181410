/** Windows keeps these names for devices, whatever stands behind the point. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
/** A name of this many UTF-8 bytes, its number and its ending fit every file system. */
const LONGEST = 200;

/**
 * Names that every system takes for .xlsx files, in the given order and no two alike, large and small letters being one:
 * without \ / : * ? " < > |, control characters and others that nobody sees, no point or space at the end, no device's name, not too long.
 */
export function fileNames(stems: readonly string[], extension = ".xlsx"): string[] {
  const taken = new Set<string>();
  return stems.map((stem) => {
    const base = legal(stem);
    let found = base;
    for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${base} (${n})`;
    taken.add(found.toLowerCase());
    return found + extension;
  });
}

function legal(stem: string): string {
  const plain = cut(
    stem
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
      .replace(/[\\/:*?"<>|]/g, "_"),
  ).replace(/^[\s.]+|[\s.]+$/g, "");
  if (plain === "") return "_";
  return DEVICE.test(plain) || plain.startsWith("-") || plain.startsWith("~$") ? `_${plain}` : plain;
}

/** The first characters of a text that fit, never half of one. */
function cut(text: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept;
}

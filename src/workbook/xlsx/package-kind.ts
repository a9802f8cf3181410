import { Refused } from "../refusal";
import type { Package } from "../zip/package";

const FOLDERS = [
  ["word/", "word"],
  ["ppt/", "slides"],
] as const;

/** Refuses a package that is another kind of document, by what is in it. */
export async function refuseOtherPackages(pack: Package): Promise<void> {
  const names = pack.names.map((name) => name.toLowerCase());
  const unsupported = (kind: string) => new Refused("unsupported", { kind });
  const mimetype = await pack.bytes("mimetype");
  if (mimetype) throw unsupported(/spreadsheet/.test(new TextDecoder().decode(mimetype)) ? "ods" : "word");
  if (names.some((name) => /^xl\/workbook\d*\.bin$/.test(name))) throw unsupported("xlsb");
  for (const [folder, kind] of FOLDERS) if (names.some((name) => name.startsWith(folder))) throw unsupported(kind);
  if (!names.some((name) => name.startsWith("xl/") || /\.rels$|^\[content_types\]\.xml$/.test(name)))
    throw unsupported("archive");
}

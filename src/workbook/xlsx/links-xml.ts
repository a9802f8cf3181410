import type { Sheet } from "../model";
import { escapeXml, xmlDocument } from "../xml/escape";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LINKED =
  /'\[(\d+)\]((?:[^']|'')*)'!|\[(\d+)\]([^\s'"!(),;:+*/&<>=^\-[\]{}]*(?::[^\s'"!(),;+*/&<>=^\-[\]{}]+)?)!/gu;

/** The sheets that formulas name in each linked workbook, which Excel wants listed with the link. */
export function linkedSheets(sheets: readonly Sheet[], links: number): readonly ReadonlySet<string>[] {
  const found = Array.from({ length: links }, () => new Set<string>());
  for (const { rows } of sheets)
    for (const key in rows)
      for (const cell of Object.values(rows[key] ?? [])) {
        if (!cell?.formula?.includes("[")) continue;
        for (const [, quotedLink, quotedSheets, link, plainSheets] of cell.formula.matchAll(LINKED)) {
          const names = (quotedSheets ?? plainSheets ?? "").replaceAll("''", "'").split(":");
          for (const name of names) if (name) found[Number(quotedLink ?? link) - 1]?.add(name);
        }
      }
  return found;
}

/** The part of a link to another workbook; its relationship rId1 says where that lies. */
export function linkXml(sheetNames: ReadonlySet<string>): string {
  const names = [...sheetNames].map((name) => `<sheetName val="${escapeXml(name)}"/>`).join("");
  return xmlDocument(
    `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1">` +
      (names ? `<sheetNames>${names}</sheetNames>` : "") +
      "</externalBook></externalLink>",
  );
}

import { a1 } from "../address";
import type { Sheet } from "../model";
import { escapeCellText, xmlDocument } from "../xml/escape";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LONGEST_NOTE = 32767;

/** The notes of a sheet: their texts, and the drawing Excel wants for the boxes they open in. Null without notes. */
export function notesXml(sheet: Sheet, sheetNumber: number): { comments: string; drawing: string } | null {
  const comments: string[] = [];
  const shapes: string[] = [];
  for (const key in sheet.rows) {
    const row = Number(key);
    for (const cellKey in sheet.rows[row]) {
      const column = Number(cellKey);
      const note = sheet.rows[row]![column]?.note;
      if (!note) continue;
      const text = escapeCellText(note.slice(0, LONGEST_NOTE));
      comments.push(
        `<comment ref="${a1(row, column)}" authorId="0"><text><r><t xml:space="preserve">${text}</t></r></text></comment>`,
      );
      shapes.push(shapeXml(row, column, sheetNumber * 1024 + shapes.length + 1));
    }
  }
  if (comments.length === 0) return null;
  return {
    comments: xmlDocument(
      `<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${comments.join("")}</commentList></comments>`,
    ),
    drawing:
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
      `${shapes.join("")}</xml>`,
  };
}

/** A box of two columns by four rows beside its cell, hidden until the pointer rests there. */
const shapeXml = (row: number, column: number, id: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

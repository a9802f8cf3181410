import type { CellStyle } from "../../workbook/model";
import { forAll, rangeAt } from "./ranges";
import type { StyleBox } from "./style-boxes";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Gives a box of cells its look. */
export function applyStyle(sheet: Excel.Worksheet, { box, style }: StyleBox): void {
  const range = rangeAt(sheet, box);
  const { format } = range;
  if (style.format !== undefined) range.numberFormat = forAll(style.format);
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border) {
    const inside = [...(box.rows > 1 ? ["InsideHorizontal"] : []), ...(box.columns > 1 ? ["InsideVertical"] : [])];
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside])
      format.borders.getItem(edge as "EdgeTop").style = "Continuous";
  }
}

function applyFont(font: Excel.RangeFont, { bold, italic, color, font: name, size }: CellStyle): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
}

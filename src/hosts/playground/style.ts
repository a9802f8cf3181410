import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "../../workbook/model";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** A cell's style as the grid draws it; undefined where there is nothing to draw. `locked` is kept elsewhere. */
export function toGridStyle(style: CellStyle): IStyleData | undefined {
  const grid: IStyleData = {
    ...(style.font && { ff: style.font }),
    ...(style.size && { fs: style.size }),
    ...(style.bold && { bl: 1 }),
    ...(style.italic && { it: 1 }),
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.border && { bd: { t: LINE, r: LINE, b: LINE, l: LINE } }),
    ...(style.format && { n: { pattern: style.format } }),
  };
  return Object.keys(grid).length > 0 ? grid : undefined;
}

/** The style behind what the grid draws. */
export function fromGridStyle(grid: IStyleData): CellStyle {
  const color = hex(grid.cl?.rgb);
  const fill = hex(grid.bg?.rgb);
  const horizontal = keyOf(HORIZONTAL, grid.ht);
  const vertical = keyOf(VERTICAL, grid.vt);
  return {
    ...(grid.ff && { font: grid.ff }),
    ...(grid.fs && { size: grid.fs }),
    ...(grid.bl && { bold: true }),
    ...(grid.it && { italic: true }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(grid.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(grid.bd && Object.values(grid.bd).some((line) => line && line.s !== BorderStyleTypes.NONE) && { border: true }),
    ...(grid.n?.pattern && grid.n.pattern !== "General" && { format: grid.n.pattern }),
  };
}

function keyOf<K extends string>(names: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

/** The grid's colours as #rrggbb: it writes #rgb, #rrggbb and rgb(r, g, b). */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}/i.test(color)) return color.slice(0, 7).toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(color))
    return `#${[...color.slice(1)].map((digit) => digit + digit).join("")}`.toLowerCase();
  const parts = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(color)?.slice(1, 4);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

import type { Budget } from "../budget";
import { builtInFormat, isDateFormat } from "../formats";
import type { CellStyle } from "../model";
import type { Package } from "../zip/package";
import { colorOf, resolveColor, type ColorRef } from "./colors";
import { scanPart } from "./parts";

/** A cell's style by its number in the styles part. */
export interface Style {
  readonly style: CellStyle | undefined;
  readonly isDate: boolean;
}

interface Font {
  bold?: boolean;
  italic?: boolean;
  color?: ColorRef;
  font?: string;
  size?: number;
}

interface Format {
  numFmt: number;
  font: number;
  fill: number;
  border: number;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  locked?: boolean;
}

/**
 * Reads the styles part. A font's name and size are kept where they are not those of the workbook's first font, which
 * is the one plain cells have.
 */
export async function readStyles(
  pack: Package,
  part: string | undefined,
  theme: readonly string[],
  budget: Budget,
): Promise<readonly Style[]> {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (ColorRef | undefined)[] = [];
  const borders: boolean[] = [];
  const xfs: Format[] = [];
  const palette: string[] = [];
  const path: string[] = [];
  const within = (name: string) => path.includes(name);
  if (part === undefined) return [];

  await scanPart(pack, part, {
    open(name, tag) {
      const parent = path.at(-1);
      path.push(name);
      budget.spend(1);
      if (within("dxfs")) return;
      if (name === "rgbColor") palette.push((tag.get("rgb") ?? "").slice(-6));
      else if (name === "numFmt") formats.set(Number(tag.get("numFmtId")), tag.get("formatCode") ?? "");
      else if (name === "font" && parent === "fonts") fonts.push({});
      else if (parent === "font" && within("fonts")) {
        const font = fonts.at(-1)!;
        const on = tag.get("val") !== "0" && tag.get("val") !== "false";
        if (name === "b") font.bold = on;
        else if (name === "i") font.italic = on;
        else if (name === "color") font.color = colorOf(tag);
        else if (name === "name") font.font = tag.get("val");
        else if (name === "sz") font.size = Number(tag.get("val")) || undefined;
      } else if (name === "fill" && parent === "fills") fills.push(undefined);
      else if (name === "patternFill" && tag.get("patternType") === "solid") path.push("solid");
      else if (name === "fgColor" && parent === "solid") fills[fills.length - 1] = colorOf(tag);
      else if (name === "border" && parent === "borders") borders.push(false);
      else if (within("borders") && (tag.get("style") ?? "none") !== "none") borders[borders.length - 1] = true;
      else if (name === "xf" && parent === "cellXfs") {
        const id = (key: string) => Number(tag.get(key) ?? 0);
        xfs.push({ numFmt: id("numFmtId"), font: id("fontId"), fill: id("fillId"), border: id("borderId") });
      } else if (name === "alignment" && within("cellXfs")) {
        const xf = xfs.at(-1)!;
        xf.horizontal = tag.get("horizontal");
        xf.vertical = tag.get("vertical");
        xf.wrap = tag.is("wrapText");
      } else if (name === "protection" && within("cellXfs")) {
        if (tag.get("locked") !== undefined) xfs.at(-1)!.locked = tag.is("locked");
      }
    },
    close(name) {
      if (path.at(-1) === "solid") path.pop();
      if (path.at(-1) === name) path.pop();
    },
  });

  return xfs.map((xf) => {
    const format = formats.get(xf.numFmt) ?? builtInFormat(xf.numFmt);
    const font = fonts[xf.font] ?? {};
    const fill = fills[xf.fill];
    const style = compact({
      bold: font.bold || undefined,
      italic: font.italic || undefined,
      color: font.color && visibleColor(resolveColor(font.color, theme, palette)),
      fill: fill && resolveColor(fill, theme, palette),
      font: font.font !== fonts[0]?.font ? font.font : undefined,
      size: font.size !== fonts[0]?.size ? font.size : undefined,
      horizontal: horizontalOf(xf.horizontal),
      vertical: xf.vertical === "center" ? "middle" : xf.vertical === "top" ? "top" : undefined,
      wrap: xf.wrap || undefined,
      border: borders[xf.border] || undefined,
      format: format === undefined || /^general$/i.test(format) ? undefined : format,
      locked: xf.locked === false ? false : undefined,
    });
    return { style, isDate: format !== undefined && isDateFormat(format) };
  });
}

/** Black is what text has anyway. */
const visibleColor = (color: string | undefined): string | undefined => (color === "#000000" ? undefined : color);

function horizontalOf(value: string | undefined): CellStyle["horizontal"] {
  if (value === "left" || value === "right" || value === "center") return value;
  return value === "centerContinuous" ? "center" : undefined;
}

function compact(style: { [K in keyof CellStyle]: CellStyle[K] | undefined }): CellStyle | undefined {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as CellStyle) : undefined;
}

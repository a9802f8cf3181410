import type { CellStyle } from "../model";
import { attributes, escapeXml, xmlDocument } from "../xml/escape";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Built-in formats that read the same in every language. */
const BUILT_IN = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;
const DEFAULT_FONT = { font: "等线", size: 11 };
const SIDES = ["left", "right", "top", "bottom"];

/** Collects the styles of a workbook and gives each its number. */
export class StyleSheet {
  private readonly formats = new Table(FIRST_OWN_FORMAT);
  private readonly fonts = new Table();
  private readonly fills = new Table();
  private readonly borders = new Table();
  private readonly xfs = new Table();
  private readonly byObject = new WeakMap<CellStyle, Numbers>();
  private readonly byContent = new Map<string, Numbers>();

  constructor() {
    this.fonts.add(fontXml({}));
    this.fills.add('<fill><patternFill patternType="none"/></fill>');
    this.fills.add('<fill><patternFill patternType="gray125"/></fill>');
    this.borders.add(borderXml(false));
    this.number(undefined, false);
  }

  /** The number of a style. `quoted` marks a text that would be taken for a formula when typed again. */
  number(style: CellStyle | undefined, quoted: boolean): number {
    const key = style ?? PLAIN;
    let found = this.byObject.get(key);
    if (!found) {
      const content = JSON.stringify(key);
      found = this.byContent.get(content) ?? [this.add(key, false), -1];
      this.byContent.set(content, found);
      this.byObject.set(key, found);
    }
    if (quoted && found[1] < 0) found[1] = this.add(key, true);
    return found[quoted ? 1 : 0];
  }

  private add(style: CellStyle, quoted: boolean): number {
    const { horizontal, vertical, wrap, format, fill, locked } = style;
    const alignment = attributes({
      horizontal,
      vertical: vertical === "middle" ? "center" : vertical,
      wrapText: wrap ? 1 : undefined,
    });
    const inner =
      (alignment && `<alignment${alignment}/>`) +
      (locked === undefined ? "" : `<protection locked="${locked ? 1 : 0}"/>`);
    const xf = attributes({
      numFmtId: this.formatNumber(format),
      fontId: this.fonts.add(fontXml(style)),
      fillId: fill === undefined ? 0 : this.fills.add(fillXml(fill)),
      borderId: this.borders.add(borderXml(style.border === true)),
      xfId: 0,
      quotePrefix: quoted ? 1 : undefined,
      applyNumberFormat: format === undefined ? undefined : 1,
      applyFont: 1,
      applyFill: fill === undefined ? undefined : 1,
      applyBorder: style.border ? 1 : undefined,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: locked === undefined ? undefined : 1,
    });
    return this.xfs.add(inner ? `<xf${xf}>${inner}</xf>` : `<xf${xf}/>`);
  }

  private formatNumber(format: string | undefined): number {
    if (format === undefined || /^general$/i.test(format)) return 0;
    return BUILT_IN.get(format) ?? this.formats.add(format);
  }

  xml(): string {
    const formats = this.formats.rows.map(
      (format, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${escapeXml(format)}"/>`,
    );
    return xmlDocument(
      `<styleSheet xmlns="${MAIN}">` +
        (formats.length > 0 ? counted("numFmts", formats) : "") +
        counted("fonts", this.fonts.rows) +
        counted("fills", this.fills.rows) +
        counted("borders", this.borders.rows) +
        counted("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        counted("cellXfs", this.xfs.rows) +
        counted("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
        "</styleSheet>",
    );
  }
}

const PLAIN: CellStyle = {};

/** The number of a style for plain texts and for quoted ones; -1 until there is one. */
type Numbers = [plain: number, quoted: number];

/** Rows that are each kept once. */
class Table {
  readonly rows: string[] = [];
  private readonly at = new Map<string, number>();
  constructor(private readonly first = 0) {}

  add(row: string): number {
    let index = this.at.get(row);
    if (index === undefined) {
      this.at.set(row, (index = this.rows.length));
      this.rows.push(row);
    }
    return this.first + index;
  }
}

const counted = (name: string, rows: readonly string[]): string =>
  `<${name} count="${rows.length}">${rows.join("")}</${name}>`;

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

function fontXml({ bold, italic, color, font, size }: CellStyle): string {
  return (
    `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size ?? DEFAULT_FONT.size}"/>` +
    (color === undefined ? "" : `<color rgb="${argb(color)}"/>`) +
    `<name val="${escapeXml(font ?? DEFAULT_FONT.font)}"/></font>`
  );
}

const fillXml = (fill: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderXml = (drawn: boolean): string =>
  `<border>${SIDES.map((side) => (drawn ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`)).join("")}<diagonal/></border>`;

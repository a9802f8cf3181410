import type { Tag } from "../xml/scan";
import type { Package } from "../zip/package";
import { scanPart } from "./parts";

/** What a colour element says; resolved once the theme is known. */
export interface ColorRef {
  readonly rgb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint: number;
}

export const colorOf = (tag: Tag): ColorRef => ({
  rgb: tag.get("rgb"),
  theme: numberOf(tag.get("theme")),
  indexed: numberOf(tag.get("indexed")),
  tint: numberOf(tag.get("tint")) ?? 0,
});

const numberOf = (text: string | undefined): number | undefined => {
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** The palette of ECMA-376-1, 18.8.27: eight colours, the same again, then 48. */
const FIRST = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff";
const PALETTE = `${FIRST} ${FIRST} 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff
660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff
ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s+/);

/** Office's own theme, for workbooks that bring none: light 1, dark 1, light 2, dark 2, six accents, two links. */
const OFFICE_THEME = "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72".split(" ");
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme part, in the order styles number them. */
export async function readTheme(pack: Package, part: string | undefined): Promise<readonly string[]> {
  const theme = [...OFFICE_THEME];
  if (part === undefined) return theme;
  let slot = -1;
  await scanPart(pack, part, {
    open(name, tag) {
      if (THEME_ORDER.includes(name)) slot = THEME_ORDER.indexOf(name);
      else if (slot >= 0 && (name === "srgbClr" || name === "sysClr")) {
        const rgb = tag.get(name === "srgbClr" ? "val" : "lastClr");
        if (rgb && /^[0-9a-f]{6}$/i.test(rgb)) theme[slot] = rgb.toLowerCase();
        slot = -1;
      }
    },
  });
  return theme;
}

/** #rrggbb; undefined for the colours of the system and for what is no colour. */
export function resolveColor(
  ref: ColorRef,
  theme: readonly string[],
  palette: readonly string[] = PALETTE,
): string | undefined {
  const { rgb, theme: index, indexed, tint } = ref;
  const found =
    rgb !== undefined
      ? rgb.slice(-6)
      : index !== undefined
        ? theme[index]
        : indexed !== undefined
          ? (palette[indexed] ?? PALETTE[indexed])
          : undefined;
  if (found === undefined || !/^[0-9a-f]{6}$/i.test(found)) return undefined;
  return `#${tint === 0 ? found.toLowerCase() : tinted(found, tint)}`;
}

/** Lightens or darkens by the luminance of HSL (ECMA-376-1, 18.3.1.15). */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const hue =
    chroma === 0 ? 0 : max === r ? ((g - b) / chroma + 6) % 6 : max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  const l = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = saturation * Math.min(l, 1 - l);
  const channel = (n: number): string => {
    const k = (n + hue * 2) % 12;
    const value = l - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return channel(0) + channel(8) + channel(4);
}

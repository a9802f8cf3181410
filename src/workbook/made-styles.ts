import type { CellStyle } from "./model";

/** How made sheets look: plain headings, a light fill where people write. */

const HEAD = "#d9e1f2";
const INPUT = "#fff9e5";

export const TITLE: CellStyle = { bold: true, size: 14, horizontal: "center", vertical: "middle" };
export const HEADING: CellStyle = {
  bold: true,
  horizontal: "center",
  vertical: "middle",
  border: true,
  fill: HEAD,
  wrap: true,
};
export const SECTION: CellStyle = { bold: true, size: 12 };
export const LABEL: CellStyle = { bold: true, vertical: "middle" };
export const PLAIN: CellStyle = { vertical: "middle" };
export const TEXT: CellStyle = { border: true, vertical: "middle", wrap: true };
export const STRONG: CellStyle = { ...TEXT, bold: true };
export const CENTRED: CellStyle = { border: true, horizontal: "center", vertical: "middle" };
/** Points that a formula gives: as many decimals as they have, up to two. */
export const POINTS: CellStyle = { ...CENTRED, format: "0.##" };
export const SCORE: CellStyle = { ...CENTRED, fill: INPUT, locked: false };
export const WORDS: CellStyle = { ...TEXT, fill: INPUT, locked: false };
export const MARKED: CellStyle = { ...CENTRED, color: "#7f7f7f", fill: "#ededed" };
export const REMARK: CellStyle = { italic: true, color: "#595959", vertical: "middle" };

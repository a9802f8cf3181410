/** Pixels of a digit and of the padding in Excel's default font (ECMA-376-1, 18.3.1.13, for a digit 7 pixels wide). */
const DIGIT = 7;
const PADDING = 5;

export const columnPixels = (characters: number): number => Math.round(characters * DIGIT + PADDING);
export const columnCharacters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - PADDING) / DIGIT) * 100) / 100);

/** 96 pixels are 72 points, in which Office.js measures columns as well. */
export const columnPoints = (characters: number): number => rowPoints(columnPixels(characters));
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
export const rowPoints = (pixels: number): number => (pixels * 3) / 4;

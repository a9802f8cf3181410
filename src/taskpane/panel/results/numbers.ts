import type { Sum } from "../../../exact/sum";
import { Gap } from "../../../scoring/gap";

/** A key in millionths as one reads it, at most six decimals. */
export const keyText = (micro: number): string => String(micro / 1e6);

/** The same with its sign: +90.333333, −56.833333, 0. */
export const signedText = (micro: number): string =>
  micro === 0 ? "0" : `${micro > 0 ? "+" : "−"}${keyText(Math.abs(micro))}`;

/** A sum as gates and ranks see it. */
export const sumText = (sum: Sum | Gap | null | undefined): string =>
  sum === null || sum === undefined || sum instanceof Gap ? "—" : keyText(sum.micro());

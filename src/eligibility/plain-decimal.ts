/** The shortest decimal that reads back to a finite number, without an exponent: 0.0000001, not 1e-7; −0 is 0. */
export function plainDecimal(x: number): string {
  const [digits, exponent] = String(x).split("e");
  if (exponent === undefined) return digits;
  const sign = x < 0 ? "-" : "";
  const [whole, part = ""] = digits.replace("-", "").split(".");
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${"0".repeat(-shift - 1)}${whole}${part}` : `${sign}${whole}${part.padEnd(shift, "0")}`;
}

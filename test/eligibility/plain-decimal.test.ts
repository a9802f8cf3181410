import fc from "fast-check";
import { plainDecimal } from "../../src/eligibility/plain-decimal";

describe("a number as a plain decimal", () => {
  it("has no exponent and reads back to the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const text = plainDecimal(x);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(x + 0);
      }),
    );
  });

  it("is as short as can be: no zeros that say nothing", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(plainDecimal(x)).not.toMatch(/^-?0\d|\.\d*0$/);
      }),
    );
  });
});

import { sumFormula } from "../../src/checks/sum-formula";

const at = (row: number, column: number) => ({ row, column });

describe("the formula that a sum should have", () => {
  it("takes neighbours for one range, along a column and along a row, in any order", () => {
    expect(sumFormula([at(5, 5), at(3, 5), at(4, 5)])).toBe("=SUM(F4:F6)");
    expect(sumFormula([at(3, 2), at(3, 3)])).toBe("=SUM(C4:D4)");
  });
  it("names what stands apart by itself: subtotals between the items", () => {
    expect(sumFormula([at(3, 5), at(4, 5), at(6, 5), at(8, 5), at(9, 5)])).toBe("=SUM(F4:F5,F7,F9:F10)");
  });
});

import fc from "fast-check";
import { styleBoxes } from "../../../src/hosts/excel/style-boxes";
import { cellsOf } from "../../support/fake-excel/sheet";

const bold = { value: 1, style: { bold: true } };
const plain = { value: 1 };

describe("styleBoxes", () => {
  it("takes a row of headings and a column of formats for one box each", () => {
    const number = { value: 1, style: { format: "0.00" } };
    const rows = [[bold, bold, bold], [plain, number, plain], [plain, number, plain]]; // prettier-ignore
    expect(styleBoxes(rows)).toEqual([
      { box: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true } },
      { box: { row: 1, column: 1, rows: 2, columns: 1 }, style: { format: "0.00" } },
    ]);
  });
  it("does not join what a gap or a row without cells parts", () => {
    expect(styleBoxes([[bold, undefined, bold], undefined, [bold]])).toHaveLength(3);
  });
  it("covers every styled cell once, and no other", () => {
    const cell = fc.option(fc.constantFrom(plain, bold, { value: null, style: { fill: "#ff0000" } }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const found = styleBoxes(rows).flatMap(({ box, style }) =>
          [...cellsOf(box)].map(([row, column]) => `${row},${column}:${JSON.stringify(style)}`),
        );
        const expected = rows.flatMap((row, r) =>
          row.flatMap((one, c) => (one && "style" in one ? [`${r},${c}:${JSON.stringify(one.style)}`] : [])),
        );
        return JSON.stringify(found.sort()) === JSON.stringify(expected.sort());
      }),
    );
  });
});

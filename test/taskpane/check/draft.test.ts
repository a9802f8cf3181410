import {
  draftOf,
  headingRows,
  tableAt,
  withColumns,
  withHeadingRows,
  withoutColumn,
  withSaying,
} from "../../../src/taskpane/check/mapping/draft";
import { formatMappings, parseMappings } from "../../../src/workbook/layouts/mapping";
import { parseA1 } from "../../../src/workbook/address";

const box = (address: string) => parseA1(address)!;
const TABLE = tableAt(box("B3:F10"), 2)!;

test("a selection is a table: its first rows the heading, the rest its rows", () => {
  expect(TABLE).toEqual({ header: { first: 2, last: 3 }, body: { first: 4, last: 9 }, columns: { first: 1, last: 5 } });
  expect(tableAt(box("B3:F3"), 1)).toBeNull();
});

test("heading rows are taken from the rows below, but never all of them", () => {
  const one = withHeadingRows(TABLE, 1);
  expect([headingRows(one), one.body]).toEqual([1, { first: 3, last: 9 }]);
  expect(withHeadingRows(TABLE, 8)).toBe(TABLE);
});

test("what is said of a column takes the place of what was said before, and can be taken back", () => {
  const first = withColumns(TABLE, box("C1:E1"), { is: "score", stage: "document" });
  const then = withColumns(first, box("D1"), { is: "comment" });
  expect(then.roles).toEqual([
    { column: 2, is: "score", stage: "document" },
    { column: 3, is: "comment" },
    { column: 4, is: "score", stage: "document" },
  ]);
  expect(withoutColumn(withColumns(TABLE, box("B1"), { is: "applicant" }), 1).roles).toBeUndefined();
});

test("whatever is said, the workbook keeps it and reads it back", () => {
  const table = withSaying(
    withSaying(withColumns(TABLE, box("B1"), { is: "applicant" }), "unit", "percent"),
    "stage",
    "",
  );
  const mappings = { 表: { tables: [table] } };
  expect(parseMappings(formatMappings(mappings))).toEqual(JSON.parse(JSON.stringify(mappings)));
  expect(parseMappings(formatMappings(mappings))).not.toBeNull();
});

test("it begins with what was pointed at before, else with nothing where nothing is recognised", () => {
  expect(draftOf({ tables: [TABLE] }, [])).toEqual([TABLE]);
  expect(draftOf(null, [])).toEqual([]);
});

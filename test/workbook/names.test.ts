import { mayGiveArray, storedNames, typedNames } from "../../src/workbook/names";

// Stored forms: shared/toolchain.md; Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
const pairs: readonly (readonly [stored: string, typed: string])[] = [
  ["_xldudf_AWARD_RANK(F2:F20)", "AWARD.RANK(F2:F20)"],
  ["SUM(_xldudf_AWARD_SCORE(A1,B2:H9),1)", "SUM(AWARD.SCORE(A1,B2:H9),1)"],
  ["_xlfn.RANK.EQ(F2,F$2:F$20)", "RANK.EQ(F2,F$2:F$20)"],
  ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "SORT(UNIQUE(A1:A9))"],
  ["_xlfn.LET(_xlpm.x,B3,_xlpm.x*2)", "LET(x,B3,x*2)"],
  ["_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)", "LAMBDA(a,b,a+b)(1,2)"],
  ["SUM(_xlfn.ANCHORARRAY(D2))", "SUM(D2#)"],
  ["SUM(_xlfn.ANCHORARRAY('第 1 组'!D2))", "SUM('第 1 组'!D2#)"],
  ["_xlfn.SINGLE(A1:A9)+1", "@A1:A9+1"],
  ["_xlfn.SINGLE(_xlfn.XLOOKUP(A1,B:B,C:C))", "@XLOOKUP(A1,B:B,C:C)"],
  ['A1&"_xlfn.RANK.EQ( AWARD.RANK("', 'A1&"_xlfn.RANK.EQ( AWARD.RANK("'],
  ["'_xlfn.X'!A1", "'_xlfn.X'!A1"],
  ["SUM(A1:A9)", "SUM(A1:A9)"],
  ["Sheet1!RANK.EQ", "Sheet1!RANK.EQ"],
  ["#REF!+1", "#REF!+1"],
];

test.each(pairs)("%s is stored, %s is typed", (stored, typed) => {
  expect(typedNames(stored)).toBe(typed);
  expect(storedNames(typed)).toBe(stored);
});

test("the number of an add-in before a custom function is dropped", () => {
  expect(typedNames("[2]!_xldudf_AWARD_RANK(F2:F20)+[1]Sheet1!A1")).toBe("AWARD.RANK(F2:F20)+[1]Sheet1!A1");
});

test("custom functions of others keep their stored names", () => {
  expect(typedNames("_xldudf_CONTOSO_ADD(1)")).toBe("_xldudf_CONTOSO_ADD(1)");
  expect(storedNames("_xldudf_CONTOSO_ADD(1)")).toBe("_xldudf_CONTOSO_ADD(1)");
});

test("only calls of array functions are said to give arrays", () => {
  expect(mayGiveArray("AWARD.RANK(A1:A9)")).toBe(true);
  expect(mayGiveArray("1+sort(A1:A9)")).toBe(true);
  expect(mayGiveArray('SUM(A1:A9)&"SORT("')).toBe(false);
});

test("an unfinished formula passes through", () => {
  for (const text of ["SUM(", '"abc', "'abc", "[1", "@", "_xlfn.SINGLE(A1", "#"])
    expect(typedNames(text)).toBeDefined();
  for (const text of ["SUM(", '"abc', "'abc", "[1", "LET(x", "#"])
    expect(storedNames(text)).toBe(text.replace("LET", "_xlfn.LET"));
});

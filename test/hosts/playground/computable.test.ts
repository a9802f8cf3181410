import { uncomputable } from "../../../src/hosts/playground/computable";

const known = {
  functions: new Set(["SUM", "IF", "FILTER", "LET", "AWARD.RANK"]),
  sheets: ["综合评选", "资料 评审", "O'Brien"],
};

test.each([
  "=SUM(A1:A2)",
  '=if(a1="x",SUM($B$2),TRUE)',
  "=AWARD.RANK(综合评选!G3:G16)",
  "='资料 评审'!A1+'O''Brien'!B2",
  "=C3*20%+D3*80%",
  "=SUM(A:A,$B:$C,1:1)",
  '="没有的表!A1"&"MyName"',
  "=@A1:A3",
  '={1,2;3,"a"}',
  "=#REF!+1",
  "=LET(得分,A1,得分+1)",
  "=1E+5",
])("%s can be computed", (formula) => {
  expect(uncomputable(formula, known)).toBeNull();
});

test.each([
  ["=SUM(没有这张表!A1)", { kind: "sheet", text: "没有这张表" }],
  ["='没有 这张表'!A1", { kind: "sheet", text: "没有 这张表" }],
  ["=[1]汇总!A1", { kind: "link", text: "[1]" }],
  ["='[旧表.xlsx]汇总'!A1", { kind: "link", text: "[旧表.xlsx]汇总" }],
  ["=SUM(A1#)", { kind: "spill", text: "A1#" }],
  ["=NOSUCH(A1)", { kind: "name", text: "NOSUCH" }],
  ["=税率*2", { kind: "name", text: "税率" }],
  ["=SUM(Table1[得分])", { kind: "name", text: "Table1" }],
])("%s cannot", (formula, why) => {
  expect(uncomputable(formula, known)).toEqual(why);
});

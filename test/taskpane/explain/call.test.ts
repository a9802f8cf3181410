import { awardCall } from "../../../src/taskpane/panel/explain/call";

const range = (address: string, sheet: string | null = null, spilled = false) => {
  const box = { "F2:F20": [1, 5, 19, 1], F2: [1, 5, 1, 1], "F:F": [0, 5, 1048576, 1] }[address]!;
  const [row, column, rows, columns] = box;
  return { kind: "range", sheet, box: { row, column, rows, columns }, spilled };
};

describe("a call of ours in a formula", () => {
  test.each([
    ["=AWARD.RANK(F2:F20)", [range("F2:F20")]],
    ["=award.rank( F2:F20 )", [range("F2:F20")]],
    ["=AWARD.RANK(F2,F$2:F$20)", [range("F2"), range("F2:F20")]],
    ['=AWARD.RANK($F$2:$F$20,,"dense")', [range("F2:F20"), { kind: "omitted" }, { kind: "value", value: "dense" }]],
    ["=AWARD.RANK(综合!F2:F20)", [range("F2:F20", "综合")]],
    ["=AWARD.RANK('第 1 组''甲'!F2:F20)", [range("F2:F20", "第 1 组'甲")]],
    ["=AWARD.RANK(F:F)", [range("F:F")]],
    ["=AWARD.RANK(F2#)", [range("F2", null, true)]],
    ["=AWARD.RANK(综合!F2#)", [range("F2", "综合", true)]],
    ["=_xldudf_AWARD_RANK(F2:F20)", [range("F2:F20")]],
    ["=[2]!_xldudf_AWARD_RANK(F2:F20)", [range("F2:F20")]],
    ["=_xldudf_AWARD_RANK(_xlfn.ANCHORARRAY(F2))", [range("F2", null, true)]],
    ["=AWARD.RANK(2)", [{ kind: "value", value: 2 }]],
    ["=AWARD.RANK(-0.5)", [{ kind: "value", value: -0.5 }]],
    ['=AWARD.RANK("a,""b"")")', [{ kind: "value", value: 'a,"b")' }]],
    ["=AWARD.RANK([Book1.xlsx]S!F2:F20)", [{ kind: "other", source: "[Book1.xlsx]S!F2:F20" }]],
    ["=AWARD.RANK('[Book1.xlsx]S'!F2)", [{ kind: "other", source: "'[Book1.xlsx]S'!F2" }]],
    ["=AWARD.RANK(成绩[综合])", [{ kind: "other", source: "成绩[综合]" }]],
    ["=AWARD.RANK({1,2;3,4})", [{ kind: "other", source: "{1,2;3,4}" }]],
    ["=AWARD.RANK(F2:F20*2)", [{ kind: "other", source: "F2:F20*2" }]],
    ["=AWARD.RANK()", []],
  ])("%s", (formula, given) => {
    expect(awardCall(formula)).toEqual({ name: "RANK", arguments: given, alone: true });
  });

  test("inside another function it is not alone", () => {
    expect(awardCall('=IFERROR(AWARD.RANK(F2,F$2:F$20),"")')).toEqual({
      name: "RANK",
      arguments: [range("F2"), range("F2:F20")],
      alone: false,
    });
    expect(awardCall("=AWARD.RANK(F2:F20)+1")?.alone).toBe(false);
  });

  test("of two, the outer one counts, and the inner one is an argument that cannot be read", () => {
    expect(awardCall('=AWARD.RANK(AWARD.PANEL(B2:F20,"mean"))')).toEqual({
      name: "RANK",
      arguments: [{ kind: "other", source: 'AWARD.PANEL(B2:F20,"mean")' }],
      alone: true,
    });
  });

  test("in a text, or as part of another name, it is none", () => {
    for (const formula of ['="AWARD.RANK(F2)"', "=MYAWARD.RANK(F2)", "=RANK(F2,F2:F9)", "=AWARD.RANK", "=SUM(A1:A3)"])
      expect(awardCall(formula)).toBeNull();
  });

  test("that is broken off does not fail", () => {
    expect(awardCall("=AWARD.RANK(F2:F20")).toMatchObject({ name: "RANK", arguments: [range("F2:F20")] });
    expect(awardCall('=AWARD.RANK("')).not.toBeNull();
  });
});

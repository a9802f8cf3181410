import { fileNames } from "../../src/workbook/file-names";

test.each([
  ["评审员01", "评审员01.xlsx"],
  ['a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j.xlsx"],
  ["../../etc/passwd", "_.._etc_passwd.xlsx"],
  ["con", "_con.xlsx"],
  ["Aux.1", "_Aux.1.xlsx"],
  ["-rf", "_-rf.xlsx"],
  ["~$资料", "_~$资料.xlsx"],
  [" .. ", "_.xlsx"],
  ["\u202egpj", "gpj.xlsx"],
  ["甲\u200b\u200f\u061c\u0085\ud83d乙", "甲乙.xlsx"],
])("%j becomes %j", (stem, expected) => {
  expect(fileNames([stem])).toEqual([expected]);
});

test("names that differ by case alone are told apart", () => {
  expect(fileNames(["Smith", "smith", "SMITH"])).toEqual(["Smith.xlsx", "smith (2).xlsx", "SMITH (3).xlsx"]);
});

test("a long name is cut between characters and leaves room within 255 bytes", () => {
  const [name] = fileNames(["𠀀汉".repeat(200)]);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  expect(name).not.toContain("\ufffd");
});

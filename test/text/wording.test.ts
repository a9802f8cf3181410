import { findingMessages } from "../../src/text/messages/checks";
import { sayRound } from "../../src/text/messages/round";
import { inBoth } from "../../src/text/text";

test("a method and a role that are not known are told in standard words", () => {
  const found = "掷骰子";
  const method = sayRound({ code: "method-unknown", params: { found, known: inBoth("合议") } });
  expect(method.zh).toBe("无法识别合并方法“掷骰子”；可填：合议");
  expect(sayRound({ code: "role-unknown", params: { found } }).zh).toMatch(/^无法识别角色“掷骰子”；/u);
});

test("two rounds that differ are to be made to agree: only the command line knows --round", () => {
  const words = { found: inBoth("一"), expected: inBoth("二"), what: inBoth("满分"), other: "b.xlsx!评审设置" };
  const { zh, en } = sayRound({ code: "rounds-differ", params: words });
  expect([zh, en].filter((text) => text.includes("--"))).toEqual([]);
});

test("a number that is not the other's is given, and is to be checked", () => {
  const words = { what: inBoth("总分"), found: inBoth(500), expected: inBoth(510) };
  expect(findingMessages["total-mismatch"]({ ...words, from: inBoth("汇总表") }).en).toBe(
    "总分 is given as 500; 汇总表 has 510; check which is right",
  );
  expect(findingMessages["score-cleaned"](words).en).toMatch(/; enter it as a number$/u);
});

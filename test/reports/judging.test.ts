import { distances, lastSeats } from "../../src/ranking/distance";
import { outcomeOf } from "../../src/ranking/explain/standing";
import { Gap } from "../../src/scoring/gap";
import { leaveOneOut, leftOutCount } from "../../src/reports/leave-out";
import { type Redrawn, redraw } from "../../src/reports/redraw";
import type { Shortlist } from "../../src/reports/result";
import { checked, listOf, roundOf, sampleList, STATED } from "./support/sample";

const MICRO = 1_000_000;
const at = (list: Shortlist, name: string) => list.applicants.findIndex((each) => each.name === name);
const outcomes = (list: Shortlist) =>
  Object.fromEntries(
    list.standings.map((each) => [
      each.applicant.name.replace(/^(.)机械有限公司$/u, "$1"),
      outcomeOf(list.scheme, each)?.zh,
    ]),
  );

function drawn(list: Shortlist, times: number): Redrawn {
  const run = redraw(list, times);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

describe("the sample round, read from the one workbook that holds its summaries", () => {
  test("gives the outcomes and, to their two decimals, the composites that its makers state", async () => {
    const list = await sampleList();
    expect(outcomes(list)).toEqual(
      Object.fromEntries(Object.entries(STATED).map(([name, { outcome }]) => [name, outcome])),
    );
    for (const { applicant, composite } of list.standings) {
      const value = composite instanceof Gap ? Number.NaN : composite.toNumber();
      expect(Math.abs(value - STATED[applicant.name].composite)).toBeLessThan(0.02);
    }
  });

  test("measures each gate from the exact score: 3542 ÷ 6 lies 90⅓ above 500, 2059 ÷ 6 lies 56⅚ below 400", async () => {
    const list = await sampleList();
    const far = distances(list.scheme, list.standings);
    const gate = (name: string, tier: string, stage: string) =>
      far[at(list, name)].gates.find((each) => each.tier.key === tier && each.gate.stage === stage);
    expect(gate("样例电子科技有限公司", "award", "document")).toMatchObject({ distance: 90_333_333, passed: true });
    expect(gate("样例轴承有限公司", "nominee", "document")).toMatchObject({ distance: -56_833_333, passed: false });
  });

  test("measures seats from the last one, and who holds one from the first without", async () => {
    const list = await sampleList();
    const far = distances(list.scheme, list.standings);
    const seats = (name: string) =>
      far[at(list, name)].seats.map(({ tier, holds, distance }) => [tier.key, holds, (distance ?? Number.NaN) / MICRO]);
    const last = lastSeats(list.scheme, list.standings).map((key) => (key ?? 0) / MICRO);
    // The fifth of the award is 仪器仪表, the sixth 生物制药; the last nominee is 汽车零部件.
    expect(Math.abs(last[0] - STATED["样例仪器仪表有限公司"].composite)).toBeLessThan(0.02);
    expect(Math.abs(last[1] - STATED["样例汽车零部件有限公司"].composite)).toBeLessThan(0.02);
    const [[, holds, held]] = seats("样例仪器仪表有限公司");
    expect(holds).toBe("seat");
    expect(Math.abs(Number(held) - (641.176 - 631.772))).toBeLessThan(0.04);
    const [first, second] = seats("样例生物制药有限公司");
    expect([first[1], second[1]]).toEqual(["none", "seat"]);
    expect(Math.abs((first[2] as number) - (631.772 - 641.176))).toBeLessThan(0.04);
    expect(seats("样例轴承有限公司")).toEqual([]);
  });
});

/** Six firms at 重庆2015's award, whose fifth and sixth tie: 0.2·600 + 0.8·600 + 80 each. */
const TIED = roundOf(
  { 甲: [700, 700], 乙: [690, 690], 丙: [680, 680], 丁: [670, 670], 戊: [600, 600], 己: [600, 600] },
  { 甲: [700, 700], 乙: [690, 690], 丙: [680, 680], 丁: [670, 670], 戊: [600, 600], 己: [600, 600] },
  { 甲: [80, 80], 乙: [80, 80], 丙: [80, 80], 丁: [80, 80], 戊: [80, 80], 己: [80, 80] },
);

describe("a tie at the last seat", () => {
  const list = listOf([checked("t.xlsx", TIED)]);

  test("is undecided, and stands at the line itself", () => {
    expect([outcomes(list)["戊"], outcomes(list)["己"]]).toEqual(["并列待定", "并列待定"]);
    const far = distances(list.scheme, list.standings);
    expect(far[4].seats).toEqual([expect.objectContaining({ holds: "tied", distance: 0 })]);
    expect(far[3].seats).toEqual([expect.objectContaining({ holds: "seat", distance: 70 * MICRO })]);
  });

  test("is held half and half when panels that agree are drawn again", () => {
    const { counted, held } = drawn(list, 50);
    expect(counted).toBe(50);
    expect(held.map(([award]) => award)).toEqual([1, 1, 1, 1, 0.5, 0.5]);
  });
});

describe("leaving one reviewer out", () => {
  // Documents of 乙: (480 + 530) ÷ 2 = 505 passes 500; without 评审员02 it is 480 and does not.
  const list = listOf([
    checked(
      "l.xlsx",
      roundOf({ 甲: [600, 610], 乙: [480, 530] }, { 甲: [600, 600], 乙: [510, 510] }, { 甲: [80, 80], 乙: [80, 80] }),
    ),
  ]);

  test("names who crosses a gate or a seat, stage by stage and reviewer by reviewer", () => {
    const found = [...leaveOneOut(list)].map(({ stage, reviewer, moves }) => [
      stage.key,
      reviewer,
      moves.map(({ applicant, from, to }) => `${applicant[0]}：${from.zh}→${to.zh}`),
    ]);
    expect(found).toEqual([
      ["document", "评审员01", []],
      ["document", "评审员02", ["乙：市长质量管理奖→市长质量管理奖提名奖"]],
      ["site", "评审员01", []],
      ["site", "评审员02", []],
      ["defence", "评审员01", []],
      ["defence", "评审员02", []],
    ]);
    expect(leftOutCount(list)).toBe(found.length);
  });

  test("drawn again, 乙 holds the award where 评审员02 was drawn: three times in four", () => {
    // Draws of two from two: 480/480 misses 500, 480/530 and 530/480 and 530/530 pass it.
    const { held } = drawn(list, 4000);
    expect(held[0][0]).toBe(1);
    expect(Math.abs(held[1][0] - 0.75)).toBeLessThan(0.03);
    expect(held[1][0] + held[1][1]).toBeCloseTo(1, 12);
  });

  test("where only one reviewer scored, nothing is left to judge by", () => {
    const lone = listOf([
      checked(
        "o.xlsx",
        roundOf(
          { 甲: [600, 610], 乙: [480, "回避"] },
          { 甲: [600, 600], 乙: [510, 510] },
          { 甲: [80, 80], 乙: [80, 80] },
        ),
      ),
    ]);
    const [first] = leaveOneOut(lone);
    expect(first.moves.map(({ to }) => to.zh)).toEqual(["资料不全"]);
  });
});

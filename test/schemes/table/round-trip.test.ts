import fc from "fast-check";
import { schemes } from "../../../src/schemes";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import type { Said } from "../../../src/schemes/rule";
import type { Scheme, Stage } from "../../../src/schemes/scheme";
import { readSchemeTable, templateTable, writeSchemeTable } from "../../../src/schemes/table";
import { over, said, schemeOf } from "./support/tables";

const again = (scheme: Scheme) => said(readSchemeTable(writeSchemeTable(scheme)));

describe("a built-in scheme written as a table and read back", () => {
  it.each(schemes)("is the same scheme: $id", (scheme) => {
    expect(again(scheme)).toStrictEqual(scheme);
  });

  it("stands in plain cells, all rows alike in length", () => {
    for (const rows of schemes.map(writeSchemeTable)) {
      const cells = rows.flat();
      expect(cells.filter((cell) => cell !== null && !["string", "number", "boolean"].includes(typeof cell))).toEqual(
        [],
      );
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    }
  });

  it("is the same whatever the order of its columns, with a column of remarks between", () => {
    const rows = writeSchemeTable(chongqing2015);
    const order = fc.shuffledSubarray([...rows[0].keys(), -1], { minLength: rows[0].length + 1 });
    fc.assert(
      fc.property(order, (columns) => {
        const shuffled = rows.map((row, i) => columns.map((j) => (j < 0 ? (i === 0 ? "备注" : "随记") : row[j])));
        expect(said(readSchemeTable(shuffled))).toStrictEqual(chongqing2015);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same without its header", () => {
    for (const scheme of schemes) expect(schemeOf(writeSchemeTable(scheme).slice(1))).toStrictEqual(scheme);
  });

  it("is the same when a sheet has made days of its dates and numbers of its percentages", () => {
    const DAYS: Record<string, number> = { "2015-09-29": 42276, "2024-02-06": 45328 };
    const entered = writeSchemeTable(chongqing2015).map((row) =>
      row.map((cell, column) => {
        if (column !== 2 && column !== 8) return cell;
        return typeof cell === "string" ? (DAYS[cell] ?? (/^\d+%$/.test(cell) ? parseFloat(cell) / 100 : cell)) : cell;
      }),
    );
    expect(entered).not.toEqual(writeSchemeTable(chongqing2015));
    expect(schemeOf(entered)).toStrictEqual(chongqing2015);
  });
});

describe("a scheme from a table is the same after it is written and read", () => {
  it("on top of another", () => {
    const scheme = schemeOf(
      over(
        "济源2025",
        ["文件", "济源评审方案", "2025 年评审方案"],
        ["权重", "材料评审", "1/3", "第五条"],
        ["权重", "现场评审", "2/3"],
        ["计入方式", "陈述展示", "相加"],
        ["满分", "陈述展示", 50],
        ["门槛", "市长质量奖", "材料评审≥500、现场评审>500", "第六条"],
        ["门槛", "市长质量奖提名奖", "无"],
        ["提名范围", "", "分开"],
        ["公示", "无"],
        ["限额", "两类奖项合计", 3],
        ["打分步长", "", 10],
      ),
    );
    expect(again(scheme)).toStrictEqual(scheme);
  });

  it("the template's", () => {
    const scheme = said(readSchemeTable(templateTable()));
    expect(again(scheme)).toStrictEqual(scheme);
  });

  it("whatever it holds that a rule may hold", () => {
    const [value] = (chongqing2015.stages as Said<readonly Stage[]>).value;
    const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."甲乙丙a1-、“”，.()（ ".split("")) });
    const name = word.map((each) => `名${each}称`.replace(/\s+/g, ""));
    const text = fc.record({ zh: name, en: name });
    const cited = fc.record(
      {
        document: fc.constantFrom("CQ2015", "CQ2024"),
        clause: name,
        from: fc.constantFrom("2024-02-06", "2025-12-31"),
      },
      { requiredKeys: ["document", "clause"] },
    );
    const rule = <T>(of: fc.Arbitrary<T>) =>
      fc
        .oneof(
          fc.tuple(cited, fc.record({ value: of, words: name, note: text }, { requiredKeys: ["value"] })),
          fc.tuple(
            cited,
            fc.record({ value: of, words: name, decision: text }, { requiredKeys: ["value", "decision"] }),
          ),
          fc.tuple(cited, fc.record({ unsaid: text })),
        )
        .map(([where, what]) => ({ ...what, ...where, from: "2025-12-31" }));
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 99999 }).map((n) => n / 100),
    );
    const whole = fc.integer({ min: 0, max: 30 });
    const range = fc.tuple(whole, whole).map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) }));
    const open = fc.oneof(
      range,
      whole.map((least) => ({ least, most: null })),
    );
    const provided = fc.oneof(
      amount,
      fc.boolean(),
      open,
      name,
      fc.constantFrom("5", "是", "3–5", "2025-04-11", "未规定", "“”"),
    );
    const provision = fc.record(
      { key: name, what: text, unit: name, rule: rule(provided) },
      { requiredKeys: ["key", "what", "rule"] },
    );
    const stage = fc.record(
      {
        spread: rule(amount),
        advisers: rule(whole),
        scorers: rule(name),
        reviewers: rule(open),
        trim: rule(fc.record({ high: whole, low: whole })),
        unit: rule(fc.constantFrom("points", "percent", "fraction")),
        mergeAt: rule(fc.constantFrom("item", "total")),
        merge: rule(fc.constantFrom("consensus", "mean", "median")),
      },
      { requiredKeys: [] },
    );
    const publicity = fc.record({
      key: name,
      what: text,
      length: rule(fc.record({ days: whole, unit: fc.constantFrom("workday", "day"), atLeast: fc.boolean() })),
    });
    const scheme = fc.record({
      aliases: fc.array(word.map((each) => each.trim()).filter((each) => each !== "")),
      cycle: rule(amount),
      vacancy: rule(fc.boolean()),
      feedback: rule(text),
      rounding: rule(
        fc.option(
          fc.record(
            {
              where: fc.constantFrom("stage", "review", "composite"),
              places: whole,
              mode: fc.constantFrom("half-up", "half-even"),
              gates: fc.constant("exact"),
            },
            { requiredKeys: ["where", "places", "mode"] },
          ),
        ),
      ),
      ties: rule(
        fc
          .uniqueArray(fc.constantFrom("site", "document", "review"), { maxLength: 3 })
          .map((all) => all.map((one) => ({ stage: one }))),
      ),
      provisions: fc.uniqueArray(provision, { maxLength: 5, selector: ({ key }) => key }),
      publicity: fc.uniqueArray(publicity, { maxLength: 3, selector: ({ key }) => key }),
      changes: stage,
    });
    fc.assert(
      fc.property(scheme, ({ changes, ...rest }) => {
        const stages = chongqing2015.stages as Said<readonly Stage[]>;
        const changed = stages.value.map((each) => (each.key === value.key ? { ...each, ...changes } : each));
        const whole = structuredClone({ ...chongqing2015, ...rest, stages: { ...stages, value: changed } }) as Scheme;
        expect(again(whole)).toStrictEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});

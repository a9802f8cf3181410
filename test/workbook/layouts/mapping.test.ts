import {
  formatMappings,
  isMapping,
  type Mapping,
  type Mappings,
  parseMappings,
} from "../../../src/workbook/layouts/mapping";
import { sheetOf } from "./books/make";
import { templateRows } from "./books/panel-more";
import { stackedTables } from "./books/panel-zh";
import { read } from "./recognising";
import { matrix, only, tell } from "./tell";

/** A sheet that says nothing of what it is: no layout can be sure of it. */
const mute = sheetOf("Sheet1", [
  ["甲", "乙", "丙", "丁", "戊"],
  ["东风", 12, 510, 530, 520],
  ["长江", 15, 480, 470, 475],
]);

/** The same with its sides changed. */
const turned = sheetOf("Sheet1", [
  ["甲", "东风", "长江"],
  ["乙", 12, 15],
  ["丙", 510, 480],
  ["丁", 530, 470],
  ["戊", 520, 475],
]);
const reviewersDown = sheetOf("答辩评分", [
  ["评审员", "甲公司", "乙公司"],
  ["赵铁生", 82, 75],
  ["钱学文", 80, 70],
  ["孙丽华", 81, 72],
]);

describe("what a user points at", () => {
  it("turns a sheet that was not understood into a table", () => {
    expect(read(mute).verdict).toBe("unknown");
    const mapping: Mapping = {
      tables: [
        {
          header: { first: 0, last: 0 },
          stage: "document",
          unit: "points",
          roles: [
            { column: 0, is: "applicant" },
            { column: 1, is: "ignore" },
            { column: 2, is: "score", reviewer: "评审员01" },
            { column: 3, is: "score", reviewer: "评审员02" },
            { column: 4, is: "mean" },
          ],
        },
      ],
    };
    const table = only(read(mute, mapping));
    expect([table.layout, table.confidence, table.stage, table.unit]).toEqual([
      "applicants-by-reviewers",
      1,
      "document",
      "points",
    ]);
    const scores = [
      [510, 530],
      [480, 470],
    ];
    expect(tell(table)).toEqual(
      matrix(["东风", "长江"], ["评审员01", "评审员02"], scores, (firm, by) => `${firm} · ${by} · - · document`),
    );
    expect(tell(table, ["mean"])).toEqual(["东风 · - · - · document: mean 520", "长江 · - · - · document: mean 475"]);
  });

  it("says that a sheet holds no scores", () => {
    expect(read(stackedTables, { none: true })).toEqual({ sheet: "汇总", tables: [], verdict: "other", seen: null });
  });

  it("decides where it says something; the rest is recognised", () => {
    const table = only(
      read(templateRows, { tables: [{ header: { first: 0, last: 0 }, stage: "site", reviewer: "x" }] }),
    );
    expect(table.stage).toBe("site");
    expect(table.reviewers.map(({ text }) => text)).toEqual(["评审员01", "评审员02"]);
  });

  it("keeps the rows that belong to a table", () => {
    const table = only(
      read(stackedTables, { tables: [{ header: { first: 6, last: 6 }, body: { first: 7, last: 7 } }] }),
    );
    expect(table.applicants.map(({ text }) => text)).toEqual(["甲公司"]);
  });

  it("names advisers, parts and applicants of columns", () => {
    const mapping: Mapping = {
      tables: [
        {
          header: { first: 0, last: 0 },
          applicant: "东风",
          roles: [
            { column: 0, is: "item" },
            { column: 1, is: "maximum" },
            { column: 2, is: "score", reviewer: "评审员01" },
            { column: 3, is: "score", reviewer: "顾问1", adviser: true },
            { column: 4, is: "agreed" },
          ],
        },
      ],
    };
    const table = only(read(mute, mapping));
    expect(table.layout).toBe("items-by-reviewers");
    expect(table.reviewers.map(({ text, role }) => [text, role])).toEqual([
      ["评审员01", "reviewer"],
      ["顾问1", "adviser"],
    ]);
    expect(table.parts.map(({ text, points }) => [text, points?.value])).toEqual([
      ["东风", 12],
      ["长江", 15],
    ]);
    expect(tell(table).at(-1)).toBe("东风 · 顾问1 · 长江 · -: score 470");
  });

  it("names the rows of a transposed table", () => {
    const mapping: Mapping = {
      tables: [
        {
          header: { first: 0, last: 0 },
          stage: "document",
          unit: "points",
          rows: [
            { row: 0, is: "applicant" },
            { row: 1, is: "ignore" },
            { row: 2, is: "score", reviewer: "评审员01" },
            { row: 3, is: "score", reviewer: "评审员02" },
            { row: 4, is: "mean" },
          ],
        },
      ],
    };
    const table = only(read(turned, mapping));
    expect([table.layout, table.transposed, table.confidence]).toEqual(["applicants-by-reviewers", true, 1]);
    const scores = [
      [510, 480],
      [530, 470],
    ];
    const said = matrix(
      ["评审员01", "评审员02"],
      ["东风", "长江"],
      scores,
      (by, firm) => `${firm} · ${by} · - · document`,
    );
    expect(tell(table)).toEqual(said);
    expect(tell(table, ["mean"])).toEqual(["东风 · - · - · document: mean 520", "长江 · - · - · document: mean 475"]);
  });

  it("takes maxima and advisers from rows, below the heading, too", () => {
    const mapping: Mapping = {
      tables: [
        {
          header: { first: 0, last: 0 },
          applicant: "丰收公司",
          rows: [
            { row: 0, is: "item" },
            { row: 1, is: "maximum" },
            { row: 2, is: "score", reviewer: "评审员01" },
            { row: 3, is: "score", reviewer: "顾问1", adviser: true },
            { row: 4, is: "agreed" },
          ],
        },
      ],
    };
    const table = only(read(turned, mapping));
    expect([table.layout, table.transposed]).toEqual(["items-by-reviewers", true]);
    expect(table.reviewers.map(({ text, role }) => [text, role])).toEqual([
      ["评审员01", "reviewer"],
      ["顾问1", "adviser"],
    ]);
    expect(table.parts.map(({ text, points }) => [text, points?.value])).toEqual([
      ["东风", 12],
      ["长江", 15],
    ]);
    expect(tell(table, ["agreed"])).toEqual([
      "丰收公司 · - · 东风 · -: agreed 520",
      "丰收公司 · - · 长江 · -: agreed 475",
    ]);
  });

  it("leaves the rows that it does not name as they are recognised", () => {
    const mapping: Mapping = {
      tables: [{ header: { first: 0, last: 0 }, rows: [{ row: 2, is: "ignore" }] }],
    };
    const table = only(read(reviewersDown, mapping));
    expect(table.reviewers.map(({ text }) => text)).toEqual(["赵铁生", "孙丽华"]);
    expect(tell(table).length).toBe(4);
  });

  it("asks again where it points at nothing", () => {
    expect(read(mute, { tables: [{ header: { first: 90, last: 91 } }] })).toMatchObject({
      tables: [],
      verdict: "unknown",
    });
  });
});

describe("mappings kept as text", () => {
  const mappings: Mappings = {
    Sheet1: {
      tables: [{ header: { first: 0, last: 1 }, layout: "long", roles: [{ column: 3, is: "score", stage: "site" }] }],
    },
    说明: { none: true },
    转置: { tables: [{ header: { first: 0, last: 0 }, rows: [{ row: 2, is: "score", reviewer: "评审员01" }] }] },
  };
  it("come back as they were", () => {
    expect(parseMappings(formatMappings(mappings))).toEqual(mappings);
  });
  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["an unknown word", '{"a":{"tables":[{"header":{"first":0,"last":0},"colour":"red"}]}}'],
    ["no heading", '{"a":{"tables":[{}]}}'],
    ["a heading upside down", '{"a":{"tables":[{"header":{"first":3,"last":1}}]}}'],
    ["a row that is none", '{"a":{"tables":[{"header":{"first":-1,"last":1}}]}}'],
    ["an unknown layout", '{"a":{"tables":[{"header":{"first":0,"last":0},"layout":"round"}]}}'],
    ["an unknown use", '{"a":{"tables":[{"header":{"first":0,"last":0},"roles":[{"column":0,"is":"price"}]}]}}'],
    ["a row without a number", '{"a":{"tables":[{"header":{"first":0,"last":0},"rows":[{"column":0,"is":"mean"}]}]}}'],
    ["a number for a name", '{"a":{"tables":[{"header":{"first":0,"last":0},"applicant":5}]}}'],
    ["null", "null"],
  ])("are refused where they are %s", (_, text) => {
    expect(parseMappings(text)).toBeNull();
  });
  it("are data of this form and no other", () => {
    expect(isMapping({})).toBe(true);
    expect(isMapping({ none: "yes" })).toBe(false);
  });
});

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

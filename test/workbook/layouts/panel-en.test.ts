import * as books from "./books/panel-en";
import { read, readBare } from "./recognising";
import { matrix, only, places, tell } from "./tell";

it("reads an individual scorebook: points possible, percent, points, comments, names in lines above", () => {
  const table = only(readBare(books.scorebook));
  expect([table.layout, table.unit, table.full?.value]).toEqual(["items-of-one", "percent", 205]);
  expect(table.applicants).toEqual([{ text: "Northwind Ltd", row: 1, column: 1 }]);
  expect(table.reviewers).toEqual([{ text: "J. Smith", row: 1, column: 4, role: "reviewer" }]);
  expect(table.parts.map(({ code, level, under }) => [code, level, under])).toEqual([
    ["1", "category", null],
    ["1.1", "item", 0],
    ["1.2", "item", 0],
    ["2", "category", null],
    ["2.1", "item", 3],
    ["2.2", "item", 3],
  ]);
  expect([places(table, "score"), places(table, "points"), places(table, "subtotal"), places(table, "total")]).toEqual([
    ["D5", "D6", "D8", "D9"],
    ["E5", "E6", "E8", "E9"],
    ["E4", "E7"],
    ["E10"],
  ]);
  expect(places(table, "comment")).toEqual(["F5", "G6"]);
});

it("reads one score a row, columns in any order, an item that is called like a word (Cost)", () => {
  const table = only(readBare(books.long));
  expect(table.layout).toBe("long");
  expect(table.parts.map(({ text }) => text)).toEqual(["Safety", "Cost"]);
  const rows = ["Applicant A · Judge 1", "Applicant A · Judge 2", "Applicant B · Judge 1", "Applicant B · Judge 2"];
  const scores = [
    [7, 8],
    [6, 9],
    [5, null],
    [4, 6],
  ];
  expect(tell(table)).toEqual(matrix(rows, ["Safety", "Cost"], scores, (row, item) => `${row} · ${item} · -`));
  expect(table.unit).toBeNull();
});

it("reads stages down and applicants across, with rank and outcome", () => {
  const table = only(read(books.stagesDown));
  expect([table.layout, table.transposed]).toEqual(["applicants-by-stages", true]);
  const firms = ["Acme Ltd", "Bolt Inc", "Core GmbH"];
  const stages = ["document", "site", "defence"];
  const scores = [
    [560, 500, 399.99],
    [580, 500, null],
    [88, 60, null],
  ];
  expect(tell(table)).toEqual(matrix(stages, firms, scores, (stage, firm) => `${firm} · - · - · ${stage}`));
  expect(tell(table, ["review", "composite", "rank", "outcome"])).toEqual([
    "Acme Ltd · - · - · -: review 576",
    "Bolt Inc · - · - · -: review 500",
    "Acme Ltd · - · - · -: composite 664",
    "Bolt Inc · - · - · -: composite 560",
    "Acme Ltd · - · - · -: rank 1",
    "Bolt Inc · - · - · -: rank 2",
    "Acme Ltd · - · - · -: outcome Award",
    "Bolt Inc · - · - · -: outcome Award",
    "Core GmbH · - · - · -: outcome Out",
  ]);
});

it("reads named judges under a heading; lowest and highest are no scores of theirs", () => {
  const table = only(read(books.judges));
  expect([table.layout, table.stage, table.group, table.unit, table.full?.value]).toEqual([
    "applicants-by-reviewers",
    "site",
    "Panel 2",
    "points",
    1000,
  ]);
  const firms = ["Acme Ltd", "Bolt Inc", "Core GmbH"];
  const scores = [
    [520, 540, 500],
    [610, 600, null],
    [433, 470, 455],
  ];
  expect(tell(table)).toEqual(
    matrix(firms, ["Ann Lee", "Bob Ray", "Cy Young"], scores, (firm, judge) => `${firm} · ${judge} · - · site`),
  );
  expect(places(table, "mean")).toEqual(["H4", "H5", "H6"]);
});

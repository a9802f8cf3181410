import type { CellValue } from "../../../src/workbook/model";
import { ok, same } from "./check";
import { added, box, entries, firstSheet, place, sheetOf, valuesAt, type ContractCase } from "./host";

/** Texts that a spreadsheet takes for something else when they are typed. */
const MISTAKABLE = [
  ...["=1+1", "=", "+1", "-1", "+A1", "-A1", "@SUM(A1)", "'quoted'", "'", "=AWARD.RANK(A1:A2)"],
  ...["12", "1.50", "007", "4.1.2", "1e5", "1,234", "85%", "(5)", "¥5", "1/2", "3-4", "2024-01-05", "8:30"],
  ...["2024年1月5日", "一月二日", "TRUE", "false", "#N/A", "#REF!", "May 5", " 12 "],
];

/** What cells hold comes back as it is. */
export const values: readonly ContractCase[] = [
  {
    title: "numbers, texts and truth values come back as they were written",
    async run(host) {
      const sheet = await firstSheet(host);
      const values: CellValue[][] = [
        [0, -1.5, 0.1, 1e-7, 123456789.125, 499.99999999999994],
        [true, false, "重庆市市长质量奖", "  spaces ", "line\nbreak", "𠮷 ‘’ “”"],
      ];
      ok((await host.port.write(place(sheet, 2, 1), entries(values))).ok, "written");
      same(await valuesAt(host.port, place(sheet, 2, 1, 2, 6)), values, "values");
    },
  },
  {
    title: "blank is null, and zero is not blank",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), entries([[null, 0, "x", null, false]]));
      same(await valuesAt(host.port, place(sheet, 0, 0, 1, 6)), [[null, 0, "x", null, false, null]], "values");
      const read = await host.port.readSheet(sheet);
      same(read?.rows[0]?.[0]?.value ?? null, null, "a blank cell of the sheet");
      same(read?.rows[0]?.[1]?.value, 0, "a zero of the sheet");
    },
  },
  {
    title: "an empty text shows nothing and is never zero",
    async run(host) {
      const sheet = await firstSheet(host);
      ok((await host.port.write(place(sheet, 0, 0), [[{ value: "" }, { formula: '=""' }]])).ok, "written");
      const [[typed, computed]] = await valuesAt(host.port, place(sheet, 0, 0, 1, 2));
      ok(typed === null || typed === "", `an empty text reads as ${JSON.stringify(typed)}`);
      ok(computed === null || computed === "", `a formula's empty text reads as ${JSON.stringify(computed)}`);
    },
  },
  {
    title: "errors come back as errors, and their names as text",
    async run(host) {
      const sheet = await firstSheet(host);
      const values = [[{ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#REF!" }, "#N/A"]];
      ok((await host.port.write(place(sheet, 0, 0), entries(values))).ok, "written");
      same(await valuesAt(host.port, place(sheet, 0, 0, 1, 4)), values, "values");
    },
  },
  {
    title: "text that looks like something else stays text",
    async run(host) {
      const sheet = await firstSheet(host);
      const column = MISTAKABLE.map((text) => [text]);
      ok((await host.port.write(place(sheet, 0, 0), entries(column))).ok, "written");
      const cells = await host.port.readCells(place(sheet, 0, 0, column.length, 1));
      same(
        cells?.map(([cell]) => cell?.value),
        MISTAKABLE,
        "texts",
      );
      ok(
        cells?.every(([cell]) => cell?.formula === undefined),
        "no formula among them",
      );
    },
  },
  {
    title: "a date is its serial, and its format tells",
    async run({ port }) {
      // 45296 is 2024-01-05: 1900-01-01 is 1, and 1900 counts as a leap year.
      const date = { value: 45296, style: { format: "yyyy-mm-dd" } };
      const sheet = await added(port, sheetOf("日期", [[date, { value: 0.855, style: { format: "0.0%" } }, 7]]));
      const cells = (await port.readCells(place(sheet, 0, 0, 1, 3)))?.[0];
      same(
        cells?.map(({ value }) => value),
        [45296, 0.855, 7],
        "values",
      );
      same(
        cells?.map(({ style }) => style?.format),
        ["yyyy-mm-dd", "0.0%", undefined],
        "formats",
      );
      same((await port.readSheet(sheet))?.rows[0]?.[0]?.style?.format, "yyyy-mm-dd", "format in the sheet");
    },
  },
  {
    title: "a formula comes back as it was typed, with its value",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), entries([[86.5], [13]]));
      ok((await host.port.write(place(sheet, 2, 0), [[{ formula: "=SUM(A1:A2)" }]])).ok, "written");
      const cell = (await host.port.readSheet(sheet))?.rows[2]?.[0];
      same([cell?.formula, cell?.value], ["=SUM(A1:A2)", 99.5], "formula and value");
    },
  },
  {
    title: "our own functions come back in the names that users type",
    async run(host) {
      const sheet = await firstSheet(host);
      const formula = "=AWARD.RANK(A1:A3)";
      ok((await host.port.write(place(sheet, 0, 1), [[{ formula }]])).ok, "written");
      same((await host.port.readCells(place(sheet, 0, 1)))?.[0]?.[0]?.formula, formula, "formula");
    },
  },
  {
    title: "an array fills the cells around its formula, which alone has it",
    async run(host) {
      const sheet = await firstSheet(host);
      ok((await host.port.write(place(sheet, 1, 1), [[{ formula: "={3,30;1,10;2,20}" }]])).ok, "written");
      const rows = (await host.port.readSheet(sheet))?.rows;
      const values = [1, 2, 3].map((row) => [1, 2].map((column) => rows?.[row]?.[column]?.value));
      same(values, [[3, 30], [1, 10], [2, 20]], "values"); // prettier-ignore
      same(rows?.[1]?.[1]?.spill, box(1, 1, 3, 2), "the box it fills");
      const formulas = rows?.flatMap((row) => row?.flatMap((cell) => (cell?.formula ? [cell.formula] : [])) ?? []);
      same(formulas, ["={3,30;1,10;2,20}"], "formulas");
    },
  },
  {
    title: "cells that an array fills, read alone, have values and no formula",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), [[{ formula: "={3;1;2}" }]]);
      const cells = await host.port.readCells(place(sheet, 1, 0, 2, 1));
      same(cells?.map(([cell]) => [cell?.value, cell?.formula]), [[1, undefined], [2, undefined]], "cells"); // prettier-ignore
    },
  },
];

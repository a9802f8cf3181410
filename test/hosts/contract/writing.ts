import type { CellValue } from "../../../src/workbook/model";
import { ok, same } from "./check";
import { entries, firstSheet, place, valuesAt, type ContractCase } from "./host";
import { refusedWithoutTrace } from "./refused";

/** What is written stands, and what was there is not lost without consent. */
export const writing: readonly ContractCase[] = [
  {
    title: "a write tells where it was written",
    async run(host) {
      const sheet = await firstSheet(host);
      const outcome = await host.port.write(place(sheet, 4, 2), entries([[1, 2, 3], [4, 5, 6]])); // prettier-ignore
      same(outcome, { ok: true, place: place(sheet, 4, 2, 2, 3) }, "outcome");
    },
  },
  {
    title: "a write over a filled cell is refused and nothing changes",
    async run(host) {
      const sheet = await firstSheet(host);
      const filled: CellValue[] = [0, false, "x", { error: "#N/A" }, 86.5];
      for (const [row, value] of filled.entries()) {
        await host.port.write(place(sheet, row, 1), entries([[value]]));
        await refusedWithoutTrace(host.port, place(sheet, row, 0, 1, 3), "filled", () =>
          host.port.write(place(sheet, row, 0), entries([["a", "b", "c"]])),
        );
      }
    },
  },
  {
    title: "every filled cell in the way is told, and no other",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 1, 1), entries([[1]]));
      await host.port.write(place(sheet, 2, 2), entries([[2]]));
      await host.port.write(place(sheet, 5, 5), entries([[3]]));
      const outcome = await host.port.write(place(sheet, 1, 1), entries([[7, 8], [9, 10]])); // prettier-ignore
      ok(!outcome.ok && outcome.reason === "filled", "refused");
      const told = outcome.filled.flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_, i) => [
          area.sheet,
          area.row + Math.floor(i / area.columns),
          area.column + (i % area.columns),
        ]),
      );
      same(told.sort(), [[sheet, 1, 1], [sheet, 2, 2]], "filled cells"); // prettier-ignore
    },
  },
  {
    title: "a formula that shows nothing is in the way too",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), [[{ formula: '=""' }]]);
      await refusedWithoutTrace(host.port, place(sheet, 0, 0), "filled", () =>
        host.port.write(place(sheet, 0, 0), entries([[1]])),
      );
    },
  },
  {
    title: "a cell that an array fills is in the way too",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), [[{ formula: "={3;1;2}" }]]);
      await refusedWithoutTrace(host.port, place(sheet, 0, 0, 3, 1), "filled", () =>
        host.port.write(place(sheet, 2, 0), entries([[1]])),
      );
    },
  },
  {
    title: "with consent filled cells are overwritten",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), [[{ value: 1 }, { formula: "=SUM(A1:A1)" }, { value: "x" }]]);
      const outcome = await host.port.write(
        place(sheet, 0, 0),
        [[{ formula: "=SUM(C1:C1)" }, { value: "text" }, { value: 5 }]],
        { overwrite: true },
      );
      ok(outcome.ok, "written");
      const row = (await host.port.readCells(place(sheet, 0, 0, 1, 3)))?.[0];
      same(
        row?.map(({ formula }) => formula),
        ["=SUM(C1:C1)", undefined, undefined],
        "formulas",
      );
      same(
        row?.map(({ value }) => value),
        [5, "text", 5],
        "values",
      );
    },
  },
  {
    title: "a blank entry clears its cell, with consent alone",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 0, 0), entries([[1, 2]]));
      await refusedWithoutTrace(host.port, place(sheet, 0, 0, 1, 2), "filled", () =>
        host.port.write(place(sheet, 0, 0), entries([[null]])),
      );
      ok((await host.port.write(place(sheet, 0, 0), entries([[null]]), { overwrite: true })).ok, "cleared");
      same(await valuesAt(host.port, place(sheet, 0, 0, 1, 2)), [[null, 2]], "values");
      ok((await host.port.write(place(sheet, 0, 0), entries([["again"]]))).ok, "the cell is free again");
    },
  },
  {
    title: "a formula with blanks behind it fills them with its array",
    async run(host) {
      const sheet = await firstSheet(host);
      const column = [[{ formula: "={3;1;2}" }], [{ value: null }], [{ value: null }]];
      ok((await host.port.write(place(sheet, 0, 0), column)).ok, "written");
      same(await valuesAt(host.port, place(sheet, 0, 0, 3, 1)), [[3], [1], [2]], "values");
    },
  },
  {
    title: "ten thousand rows are written whole",
    async run(host) {
      const sheet = await firstSheet(host);
      const values = Array.from({ length: 10_000 }, (_, r) => [r, `单位${r}`]);
      ok((await host.port.write(place(sheet, 1, 0), entries(values))).ok, "written");
      same(await valuesAt(host.port, place(sheet, 0, 0, 10_002, 2)), [[null, null], ...values, [null, null]], "values");
    },
  },
];

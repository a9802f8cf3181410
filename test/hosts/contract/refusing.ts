import type { CellValue } from "../../../src/workbook/model";
import { ok, same } from "./check";
import { added, box, entries, firstSheet, place, sheetOf, valuesAt, type ContractCase } from "./host";
import { refusedWithoutTrace } from "./refused";

/** What cannot be written is refused and leaves no trace. */
export const refusing: readonly ContractCase[] = [
  {
    title: "a write to a sheet that is not there is refused",
    async run({ port }) {
      const outcome = await port.write(place("没有这张表", 0, 0), entries([[1]]));
      same(outcome.ok ? "written" : outcome.reason, "missing", "outcome");
      same((await port.sheets()).length, 1, "sheets");
    },
  },
  {
    title: "a write to a protected sheet is refused and nothing changes",
    async run({ port }) {
      const sheet = await added(port, sheetOf("封存", [[1, 2]], { protected: true }));
      for (const overwrite of [false, true])
        await refusedWithoutTrace(port, place(sheet, 0, 0, 2, 2), "protected", () =>
          port.write(place(sheet, 1, 0), entries([[3, 4]]), { overwrite }),
        );
    },
  },
  {
    title: "cells that a protected sheet sets free can be written, and no others with them",
    async run({ port }) {
      const free = { value: null, style: { locked: false } };
      const sheet = await added(port, sheetOf("评分", [["得分", free, free]], { protected: true }));
      ok((await port.write(place(sheet, 0, 1), entries([[86, 87]]))).ok, "written");
      same(await valuesAt(port, place(sheet, 0, 0, 1, 3)), [["得分", 86, 87]], "values");
      await refusedWithoutTrace(port, place(sheet, 0, 0, 1, 4), "protected", () =>
        port.write(place(sheet, 0, 2), entries([[1, 2]]), { overwrite: true }),
      );
    },
  },
  {
    title: "a write under a merge is refused, since it would not show",
    async run({ port }) {
      const sheet = await added(port, sheetOf("合并", [["标题", null, null]], { merges: [box(0, 0, 2, 2)] }));
      await refusedWithoutTrace(port, place(sheet, 0, 0, 3, 3), "invalid", () =>
        port.write(place(sheet, 1, 0), entries([[1]])),
      );
      await refusedWithoutTrace(port, place(sheet, 0, 0, 3, 3), "invalid", () =>
        port.write(place(sheet, 0, 0), entries([["新", "旧"]]), { overwrite: true }),
      );
      ok((await port.write(place(sheet, 0, 0), entries([["新标题"]]), { overwrite: true })).ok, "its first cell");
      ok((await port.write(place(sheet, 0, 2), entries([[5]]))).ok, "the cell beside it");
      same(await valuesAt(port, place(sheet, 0, 0, 1, 3)), [["新标题", null, 5]], "values");
    },
  },
  {
    title: "a formula without its equals sign is refused",
    async run(host) {
      const sheet = await firstSheet(host);
      for (const formula of ["SUM(A1:A2)", "", "="])
        await refusedWithoutTrace(host.port, place(sheet, 0, 0, 1, 2), "invalid", () =>
          host.port.write(place(sheet, 0, 0), [[{ value: 1 }, { formula }]]),
        );
    },
  },
  {
    title: "a number that is none is refused",
    async run(host) {
      const sheet = await firstSheet(host);
      for (const value of [NaN, Infinity, -Infinity])
        await refusedWithoutTrace(host.port, place(sheet, 0, 0, 1, 2), "invalid", () =>
          host.port.write(place(sheet, 0, 0), entries([[1, value]])),
        );
    },
  },
  {
    title: "rows of different lengths, and nothing at all, are refused",
    async run(host) {
      const sheet = await firstSheet(host);
      for (const values of [[[1, 2], [3]], [[1], [2, 3]], [[]], []] as CellValue[][][])
        await refusedWithoutTrace(host.port, place(sheet, 0, 0, 2, 2), "invalid", () =>
          host.port.write(place(sheet, 0, 0), entries(values)),
        );
    },
  },
  {
    title: "a place outside the sheet is refused",
    async run(host) {
      const sheet = await firstSheet(host);
      const outside = [place(sheet, -1, 0), place(sheet, 0, -1), place(sheet, 2_000_000, 0), place(sheet, 0, 20_000)];
      for (const at of outside) {
        const outcome = await host.port.write(at, entries([[1]]));
        same(outcome.ok ? "written" : outcome.reason, "invalid", `outcome at ${at.row}, ${at.column}`);
      }
    },
  },
];

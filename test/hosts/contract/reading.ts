import { eventually, ok, same } from "./check";
import { added, box, entries, firstSheet, place, sheetOf, valuesAt, type ContractCase } from "./host";

/** Sheets are told whole, each with what it has of its own. */
export const reading: readonly ContractCase[] = [
  {
    title: "a new workbook has a blank sheet that shows",
    async run({ port }) {
      const [sheet, ...others] = await port.sheets();
      same(others, [], "other sheets");
      same(sheet?.visibility, "visible", "visibility");
      const read = await port.readSheet(sheet!.name);
      ok(read !== null && read.rows.every((row) => !row || row.every((cell) => !cell)), "the sheet is blank");
      same(read.merges, [], "merges");
    },
  },
  {
    title: "sheets are told in their order, with how they show",
    async run(host) {
      const first = await firstSheet(host);
      await added(host.port, sheetOf("甲", [[1]], { visibility: "hidden" }));
      await added(host.port, sheetOf("乙", [[1]], { visibility: "veryHidden" }));
      const expected = [
        { name: first, visibility: "visible" },
        { name: "甲", visibility: "hidden" },
        { name: "乙", visibility: "veryHidden" },
      ];
      same(await host.port.sheets(), expected, "sheets");
    },
  },
  {
    title: "a sheet that is not there reads as null",
    async run({ port }) {
      same(await port.readSheet("没有这张表"), null, "readSheet");
      same(await port.readCells(place("没有这张表", 0, 0)), null, "readCells");
    },
  },
  {
    title: "a sheet is found whatever the case of its letters, and tells its own name",
    async run({ port }) {
      await added(port, sheetOf("Scores", [[1]]));
      same((await port.readSheet("sCORES"))?.name, "Scores", "name");
    },
  },
  {
    title: "merges, hidden rows and columns, and frozen panes are told",
    async run({ port }) {
      const rows = Array.from({ length: 6 }, (_, r) => [r, r, r, r]);
      rows[0] = ["综合评选得分表", null, null, 1] as never;
      const marks = {
        merges: [box(0, 0, 1, 3)],
        hiddenRows: new Set([2, 3]),
        hiddenColumns: new Set([1]),
        frozen: { rows: 1, columns: 2 },
      };
      const name = await added(port, sheetOf("布局", rows, marks));
      const read = await port.readSheet(name);
      same(read?.merges, marks.merges, "merges");
      same(read?.hiddenRows, marks.hiddenRows, "hidden rows");
      same(read?.hiddenColumns, marks.hiddenColumns, "hidden columns");
      same(read?.frozen, marks.frozen, "frozen");
    },
  },
  {
    title: "hidden rows and columns are told by their own numbers where the sheet begins far from the corner",
    async run({ port }) {
      const rows = [[], [], [], [], [null, null, 1, 2, 3], [null, null, 4, 5, 6], [null, null, 7, 8, 9]];
      const marks = { hiddenRows: new Set([5]), hiddenColumns: new Set([3]) };
      const read = await port.readSheet(await added(port, sheetOf("偏移", rows, marks)));
      same(read?.hiddenRows, marks.hiddenRows, "hidden rows");
      same(read?.hiddenColumns, marks.hiddenColumns, "hidden columns");
    },
  },
  {
    title: "panes frozen in one direction alone are told so",
    async run({ port }) {
      const rows = await added(port, sheetOf("行", [[1]], { frozen: { rows: 2, columns: 0 } }));
      const columns = await added(port, sheetOf("列", [[1]], { frozen: { rows: 0, columns: 3 } }));
      same((await port.readSheet(rows))?.frozen, { rows: 2, columns: 0 }, "rows");
      same((await port.readSheet(columns))?.frozen, { rows: 0, columns: 3 }, "columns");
    },
  },
  {
    title: "a hidden sheet is read like any other",
    async run({ port }) {
      for (const visibility of ["hidden", "veryHidden"] as const) {
        const name = await added(port, sheetOf(visibility, [[1, "二"]], { visibility }));
        const read = await port.readSheet(name);
        same(read?.visibility, visibility, "visibility");
        same(await valuesAt(port, place(name, 0, 0, 1, 2)), [[1, "二"]], "values");
      }
    },
  },
  {
    title: "a note is told with its cell, also where the cell is blank",
    async run({ port }) {
      const name = await added(
        port,
        sheetOf("批注", [
          [
            { value: 3, note: "复核" },
            { value: null, note: "待填" },
          ],
        ]),
      );
      const row = (await port.readSheet(name))?.rows[0];
      same(
        row?.map((cell) => cell?.note),
        ["复核", "待填"],
        "notes",
      );
      same(row?.[1]?.value, null, "the blank cell");
    },
  },
  {
    title: "a protected sheet says so",
    async run(host) {
      const locked = await added(host.port, sheetOf("封存", [[1]], { protected: true }));
      same((await host.port.readSheet(locked))?.protected, true, "protected");
      ok(!(await host.port.readSheet(await firstSheet(host)))?.protected, "the first sheet is not");
    },
  },
  {
    title: "a sheet that begins far from the corner keeps its places",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 40, 7), entries([["角", 5]]));
      const read = await host.port.readSheet(sheet);
      same(read?.rows[40]?.[7]?.value, "角", "value");
      same(read?.rows[40]?.[8]?.value, 5, "value beside it");
      same(await valuesAt(host.port, place(sheet, 39, 6, 2, 2)), [[null, null], [null, "角"]], "around it"); // prettier-ignore
    },
  },
  {
    title: "names with spaces, quotes and Chinese characters reach their sheets",
    async run({ port }) {
      for (const name of ["O'Brien 的表", "第 1 组（资料）", "a!b", "甲,乙", "50% #1"]) {
        same(await added(port, sheetOf(name, [[name]])), name, "name");
        same(await valuesAt(port, place(name, 0, 0)), [[name]], "value");
        ok((await port.write(place(name, 1, 0), entries([[2]]))).ok, "written");
        same((await port.readSheet(name))?.rows[1]?.[0]?.value, 2, "value written");
      }
    },
  },
  {
    title: "ten thousand rows are read whole",
    async run({ port }) {
      const rows = Array.from({ length: 10_000 }, (_, r) => [`企业${r}`, r, r / 8]);
      const name = await added(port, sheetOf("长表", rows));
      const read = await port.readSheet(name);
      same(read?.rows.length, 10_000, "rows");
      for (const r of [0, 4999, 9999])
        same(
          read?.rows[r]?.map((cell) => cell?.value),
          [`企业${r}`, r, r / 8],
          `row ${r}`,
        );
      const cells = await valuesAt(port, place(name, 0, 1, 10_001, 1));
      same([cells[0], cells[7777], cells[10_000]], [[0], [7777], [null]], "a column of it");
    },
  },
  {
    title: "a whole column reads to its end",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.port.write(place(sheet, 3, 1), entries([[7]]));
      const cells = await host.port.readCells(place(sheet, 0, 1, host.rows, 1));
      same(cells?.length, host.rows, "rows");
      same(cells?.[3]?.[0]?.value, 7, "the value in it");
      same(cells?.[host.rows - 1]?.[0]?.value, null, "its end");
    },
  },
  {
    title: "what a user types is read",
    async run(host) {
      const sheet = await firstSheet(host);
      await host.user.type(place(sheet, 0, 0), 86.5);
      await host.user.type(place(sheet, 1, 0), "缺席");
      await eventually(
        async () => JSON.stringify(await valuesAt(host.port, place(sheet, 0, 0, 2, 1))) === '[[86.5],["缺席"]]',
        "both cells",
      );
    },
  },
];

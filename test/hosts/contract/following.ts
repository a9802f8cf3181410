import type { Place } from "../../../src/hosts/port";
import { contains } from "../../../src/workbook/address";
import { eventually, ok, same } from "./check";
import { added, entries, firstSheet, place, sheetOf, type ContractCase } from "./host";

const covers = (told: readonly Place[], sheet: string, row: number, column: number): boolean =>
  told.some((one) => one.sheet === sheet && contains(one, row, column));

export const following: readonly ContractCase[] = [
  {
    title: "what is selected is told",
    async run(host) {
      const sheet = await firstSheet(host);
      const wanted = place(sheet, 2, 1, 3, 2);
      same(await host.port.select(wanted), true, "selected");
      same(await host.port.selection(), wanted, "selection");
    },
  },
  {
    title: "selecting on another sheet brings it to the front",
    async run(host) {
      const first = await firstSheet(host);
      const second = await added(host.port, sheetOf("第二张", [[1]]));
      for (const wanted of [place(second, 1, 1), place(first, 4, 0)]) {
        same(await host.port.select(wanted), true, "selected");
        same(await host.port.selection(), wanted, "selection");
      }
    },
  },
  {
    title: "a whole column can be selected",
    async run(host) {
      const wanted = place(await firstSheet(host), 0, 3, host.rows, 1);
      same(await host.port.select(wanted), true, "selected");
      same(await host.port.selection(), wanted, "selection");
    },
  },
  {
    title: "a place that is missing, hidden or outside cannot be selected, and the selection stays",
    async run(host) {
      const first = await firstSheet(host);
      await added(host.port, sheetOf("藏", [[1]], { visibility: "hidden" }));
      await host.port.select(place(first, 1, 1));
      for (const wanted of [
        place("没有这张表", 0, 0),
        place("藏", 0, 0),
        place(first, 2_000_000, 0),
        place(first, -1, 0),
      ])
        same(await host.port.select(wanted), false, JSON.stringify(wanted));
      same(await host.port.selection(), place(first, 1, 1), "selection");
    },
  },
  {
    title: "followers are told what the user selects, on whatever sheet",
    async run(host) {
      const first = await firstSheet(host);
      const second = await added(host.port, sheetOf("第二张", [[1]]));
      const told: Place[] = [];
      const stop = await host.port.onSelection((one) => told.push(one));
      await host.user.select(place(first, 3, 2, 2, 2));
      await eventually(
        () => JSON.stringify(told.at(-1)) === JSON.stringify(place(first, 3, 2, 2, 2)),
        "the first place",
      );
      await host.user.select(place(second, 0, 1));
      await eventually(() => JSON.stringify(told.at(-1)) === JSON.stringify(place(second, 0, 1)), "the second place");
      stop();
    },
  },
  {
    title: "a follower of the selection who has left is told nothing more",
    async run(host) {
      const sheet = await firstSheet(host);
      const [left, stayed]: Place[][] = [[], []];
      const leave = await host.port.onSelection((one) => left!.push(one));
      const stop = await host.port.onSelection((one) => stayed!.push(one));
      await host.user.select(place(sheet, 1, 0));
      await eventually(() => left!.length > 0 && stayed!.length > 0, "both are told");
      leave();
      const before = left!.length;
      await host.user.select(place(sheet, 5, 5));
      await eventually(() => stayed!.at(-1)?.row === 5, "the one who stayed is told");
      same(left!.length, before, "what the one who left was told");
      leave();
      stop();
    },
  },
  {
    title: "followers are told what a user types, and where",
    async run(host) {
      const second = await added(host.port, sheetOf("第二张", [[1]]));
      const told: Place[] = [];
      const stop = await host.port.onChange((one) => told.push(one));
      await host.user.type(place(second, 6, 2), 88);
      await eventually(() => covers(told, second, 6, 2), "the cell");
      const first = await firstSheet(host);
      ok(!told.some(({ sheet }) => sheet === first), "nothing is told of the other sheet");
      stop();
    },
  },
  {
    title: "followers are told what the port itself writes",
    async run(host) {
      const sheet = await firstSheet(host);
      const told: Place[] = [];
      const stop = await host.port.onChange((one) => told.push(one));
      await host.port.write(place(sheet, 1, 1), entries([[1, 2], [3, 4]])); // prettier-ignore
      await eventually(() => covers(told, sheet, 1, 1) && covers(told, sheet, 2, 2), "the cells");
      stop();
    },
  },
  {
    title: "a follower of changes who has left is told nothing more",
    async run(host) {
      const sheet = await firstSheet(host);
      const [left, stayed]: Place[][] = [[], []];
      const leave = await host.port.onChange((one) => left!.push(one));
      const stop = await host.port.onChange((one) => stayed!.push(one));
      await host.user.type(place(sheet, 0, 0), 1);
      await eventually(() => covers(left!, sheet, 0, 0) && covers(stayed!, sheet, 0, 0), "both are told");
      leave();
      const before = left!.length;
      await host.user.type(place(sheet, 7, 7), 2);
      await eventually(() => covers(stayed!, sheet, 7, 7), "the one who stayed is told");
      same(left!.length, before, "what the one who left was told");
      leave();
      stop();
    },
  },
];

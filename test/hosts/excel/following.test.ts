import type { Place } from "../../../src/hosts/port";
import { eventually } from "../contract/check";
import { box, place } from "../contract/host";
import { openExcel, type ExcelHost } from "../excel-host";

let host: ExcelHost;
beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => host.close());

const listening = () => [...host.excel.workbook.listeners.values()].reduce((sum, count) => sum + count, 0);

describe("following Excel", () => {
  it("takes its handlers away when it is told to stop, and only once", async () => {
    const stops = [await host.port.onChange(() => undefined), await host.port.onSelection(() => undefined)];
    // One for changes, two for selections: on a sheet, and of another sheet.
    expect(listening()).toBe(3);
    for (const stop of [...stops, ...stops]) stop();
    await eventually(() => listening() === 0, "no handler is left");
  });

  it("stays silent after a stop that the host cannot carry out", async () => {
    const told: Place[] = [];
    const stop = await host.port.onChange((one) => told.push(one));
    host.excel.before = ({ Name }) => {
      if (Name === "_UnregisterDataChangedEvent") throw new Error("the host is busy");
    };
    stop();
    const other: Place[] = [];
    await host.port.onChange((one) => other.push(one));
    await host.user.type(place("Sheet1", 0, 0), 1);
    await eventually(() => other.length > 0, "the other follower is told");
    expect(told).toEqual([]);
    host.excel.missing.length = 0;
  });

  it("tells of inserted rows and columns as whole ones, and of several areas one by one", async () => {
    const told: Place[] = [];
    await host.port.onChange((one) => told.push(one));
    const { id } = host.excel.workbook.active;
    for (const address of ["3:4", "B:B", "A1:A3,C5"])
      host.excel.workbook.fire("changed", { worksheetId: id, address, changeType: "RowInserted", source: "Remote" });
    await eventually(() => told.length === 4, "four places");
    expect(told).toEqual([
      place("Sheet1", 2, 0, 2, 16384),
      place("Sheet1", 0, 1, 1048576, 1),
      place("Sheet1", 0, 0, 3, 1),
      place("Sheet1", 4, 2),
    ]);
  });

  it("tells nothing of a sheet that is gone by the time the message arrives", async () => {
    const told: Place[] = [];
    await host.port.onChange((one) => told.push(one));
    const gone = { worksheetId: "{gone}", address: "A1", changeType: "RangeEdited", source: "Local" };
    host.excel.workbook.fire("changed", gone);
    await host.user.type(place("Sheet1", 5, 0), 1);
    await eventually(() => told.length > 0, "the cell of the sheet that is there");
    expect(told).toEqual([place("Sheet1", 5, 0)]);
  });

  it("has no selection while several areas or a chart are selected, and tells none", async () => {
    const told: Place[] = [];
    await host.port.onSelection((one) => told.push(one));
    const { workbook } = host.excel;
    workbook.select(workbook.active, [box(0, 0, 2, 1), box(4, 0, 2, 1)]);
    expect(await host.port.selection()).toBeNull();
    workbook.select(workbook.active, []);
    expect(await host.port.selection()).toBeNull();
    await host.user.select(place("Sheet1", 1, 1));
    await eventually(() => told.length > 0, "the single area");
    expect(told).toEqual([place("Sheet1", 1, 1)]);
  });

  it("tells of a sheet that comes to the front though nothing is selected anew", async () => {
    const { workbook } = host.excel;
    const told: Place[] = [];
    await host.port.onSelection((one) => told.push(one));
    workbook.active = workbook.add("第二张");
    workbook.fire("activated", { worksheetId: workbook.active.id });
    await eventually(() => told.length > 0, "the sheet in front");
    expect(told).toEqual([place("第二张", 0, 0)]);
  });

  it("tells a new sheet in front once", async () => {
    const second = host.excel.workbook.add("第二张");
    const told: Place[] = [];
    await host.port.onSelection((one) => told.push(one));
    host.excel.workbook.select(second, [box(0, 0, 1, 1)]);
    await host.user.select(place("Sheet1", 9, 9));
    await eventually(() => told.at(-1)?.row === 9, "the last place");
    expect(told.length).toBe(new Set(told.map((one) => JSON.stringify(one))).size);
  });
});

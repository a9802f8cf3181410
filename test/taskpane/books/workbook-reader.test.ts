import { WorkbookReader } from "../../../src/taskpane/books/workbook-reader";
import { MemoryPort } from "../../support/memory-port";

const SHEETS = {
  一: { A1: "申报组织", A2: "甲" },
  二: { A1: { value: 3, formula: "=一!B1" } },
  三: { A1: "备注" },
};

function watched() {
  const port = new MemoryPort(SHEETS);
  const read = jest.spyOn(port, "readSheet");
  return { port, reader: new WorkbookReader(port), asked: () => read.mock.calls.splice(0).map(([name]) => name) };
}

describe("reading the open workbook", () => {
  it("reads every sheet in its order, the hidden ones as such", async () => {
    const { port, reader } = watched();
    const sheets = [
      { name: "一", visibility: "visible" as const },
      { name: "三", visibility: "veryHidden" as const },
      { name: "二", visibility: "hidden" as const },
    ];
    jest.spyOn(port, "sheets").mockResolvedValue(sheets);
    const { book } = await reader.read();
    expect(book.sheets.map(({ name, visibility }) => ({ name, visibility }))).toEqual(sheets);
  });

  it("asks for no sheet again where nothing has changed, and gives the very same workbook", async () => {
    const { reader, asked } = watched();
    const first = await reader.read();
    expect(asked()).toEqual(["一", "二", "三"]);
    expect(await reader.read()).toBe(first);
    expect(asked()).toEqual([]);
  });

  it("reads the changed sheet again, and those whose formulas may now give something else", async () => {
    const { port, reader, asked } = watched();
    const first = await reader.read();
    asked();
    port.put("一", "B2", 5);
    reader.touch("一");
    const second = await reader.read();
    expect(asked()).toEqual(["一", "二"]);
    expect(second.book.sheets[0].rows[1]?.[1]?.value).toBe(5);
    expect(second.book.sheets[1]).toBe(first.book.sheets[1]);
    expect(second.book.sheets[2]).toBe(first.book.sheets[2]);
  });

  it("gives the very same workbook where a change came to nothing", async () => {
    const { port, reader } = watched();
    const first = await reader.read();
    port.put("一", "A2", "甲");
    reader.touch("一");
    expect(await reader.read()).toBe(first);
  });

  it("sees sheets that came and went", async () => {
    const { port, reader } = watched();
    await reader.read();
    port.drop("三");
    await port.addSheet((await port.readSheet("一"))!);
    expect((await reader.read()).book.sheets.map(({ name }) => name)).toEqual(["一", "二"]);
  });

  it("reads a sheet again whose reading failed", async () => {
    const { port, reader } = watched();
    jest.spyOn(port, "readSheet").mockRejectedValueOnce(new Error("忙"));
    await expect(reader.read()).rejects.toThrow("忙");
    expect((await reader.read()).book.sheets).toHaveLength(3);
  });

  it("stops between two sheets when it is no longer wanted", async () => {
    const { reader, asked } = watched();
    const control = new AbortController();
    const reading = reader.read(control.signal);
    control.abort();
    await expect(reading).rejects.toThrow();
    expect(asked()).toEqual([]);
  });

  it("waits for a reading that is under way, and never gives what that reading finds changed", async () => {
    const { port, reader, asked } = watched();
    await reader.read();
    asked();
    port.put("三", "A1", "改");
    reader.touch("三");
    const control = new AbortController();
    const left = reader.read(control.signal);
    await Promise.resolve();
    control.abort();
    const [given] = await Promise.all([reader.read(), left.catch(() => undefined)]);
    expect(given.book.sheets[2].rows[0]?.[0]?.value).toBe("改");
    expect(asked()).toEqual(expect.arrayContaining(["三"]));
  });

  /** The next reading of a sheet takes what stands there now, and comes through when it is let. */
  function slowOnce(port: MemoryPort, sheet: string): { readonly begun: Promise<void>; readonly let: () => void } {
    const read = port.readSheet.bind(port);
    let through!: () => void;
    let begin!: () => void;
    const gate = new Promise<void>((resolve) => (through = resolve));
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let slow = true;
    jest.spyOn(port, "readSheet").mockImplementation(async (name) => {
      const there = await read(name);
      if (name !== sheet || !slow) return there;
      slow = false;
      begin();
      await gate;
      return there;
    });
    return { begun, let: through };
  }

  it("never puts what an older, slower reading found over what a newer one has", async () => {
    const port = new MemoryPort(SHEETS);
    const reader = new WorkbookReader(port);
    const valueOf = async () => (await reader.read()).book.sheets[2].rows[0]?.[0]?.value;
    port.put("三", "A1", 1);
    const slow = slowOnce(port, "三");
    const older = valueOf();
    await slow.begun;
    port.put("三", "A1", 2);
    reader.touch("三");
    expect(await valueOf()).toBe(2);
    slow.let();
    expect(await older).toBe(2);
    expect(await valueOf()).toBe(2);
  });

  it("reads a computing sheet again that was only being read when another changed", async () => {
    const port = new MemoryPort(SHEETS);
    const reader = new WorkbookReader(port);
    const slow = slowOnce(port, "二");
    const first = reader.read();
    await slow.begun;
    port.put("二", "A1", 5);
    reader.touch("一");
    const second = reader.read();
    slow.let();
    await first;
    expect((await second).book.sheets[1].rows[0]?.[0]?.value).toBe(5);
    expect((await reader.read()).book.sheets[1].rows[0]?.[0]?.value).toBe(5);
  });

  it("keeps a mapping in the workbook's settings and takes it back", async () => {
    const { port, reader } = watched();
    await reader.keepMapping("三", { none: true });
    await reader.keepMapping("一", { tables: [{ header: { first: 0, last: 0 } }] });
    expect((await reader.read()).mappings).toEqual({
      一: { tables: [{ header: { first: 0, last: 0 } }] },
      三: { none: true },
    });
    await reader.keepMapping("三", null);
    expect(Object.keys((await new WorkbookReader(port).read()).mappings)).toEqual(["一"]);
    await reader.keepMapping("一", null);
    expect(port.settings.size).toBe(0);
  });

  it("hands over the seals that the workbook keeps, so that checks hold its sheets to them", async () => {
    const { port, reader } = watched();
    const before = await reader.read();
    const seals = '[{"sheet":"一","range":"A1:A2","code":"X","time":"2026-11-21T06:00:00Z"}]';
    await port.keepSetting("seals", seals);
    const after = await reader.read();
    expect(after).not.toBe(before);
    expect(after.book.settings).toEqual({ seals });
  });
});

import { createHash } from "node:crypto";
import { droppedFiles, chosenFiles } from "../../../src/taskpane/books/collect-files";
import { readFiles, type FilesProgress } from "../../../src/taskpane/books/read-files";
import { readBook } from "../../../src/workbook/read";
import { CLEAN, given, sample } from "./samples";

const DEFENCE = "企业答辩评分汇总表.xlsx";

describe("reading files that were dropped", () => {
  it("refuses each bad one with its reason, reads the rest, and keeps the order", async () => {
    const gone = { ...sample(CLEAN, DEFENCE), name: "搬走了.xlsx", arrayBuffer: () => Promise.reject(new Error("x")) };
    const huge = { ...sample(CLEAN, DEFENCE), name: "太大.xlsx", size: 65 << 20 };
    const told: FilesProgress[] = [];
    const files = await readFiles(
      [gone, sample(CLEAN, DEFENCE), given("说明.docx", new TextEncoder().encode("x")), huge],
      { progress: (each) => told.push(each) },
    );
    expect(files.map(({ file }) => file)).toEqual(["搬走了.xlsx", DEFENCE, "说明.docx", "太大.xlsx"]);
    expect(files.map((file) => ("refusal" in file ? file.refusal.zh : "book"))).toEqual([
      expect.stringContaining("可能已被移动"),
      "book",
      expect.stringContaining("不支持此类文件"),
      expect.stringContaining("文件过大"),
    ]);
    // Nothing was had of the first, and the last is not read at all.
    const hash = createHash("sha256").update("x").digest("hex");
    expect(files.filter((_, i) => i !== 1).map(({ sha256 }) => sha256)).toEqual(["", hash, ""]);
    expect(told.map(({ done, all }) => `${done}/${all}`)).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  it("leaves the rest unread once it is cancelled", async () => {
    const control = new AbortController();
    const read = jest.fn(async (bytes: Uint8Array, name: string) => {
      control.abort();
      return readBook(bytes, name);
    });
    const many = Array.from({ length: 5 }, (_, i) => ({ ...sample(CLEAN, DEFENCE), name: `${i}.xlsx` }));
    const files = await readFiles(many, { signal: control.signal }, read);
    expect(files.slice(2).map((file) => "refusal" in file && file.refusal.zh)).toEqual(Array(3).fill("已取消读取。"));
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

const file = (name: string, path = "") =>
  ({ name, size: 1, webkitRelativePath: path, arrayBuffer: async () => new ArrayBuffer(1) }) as unknown as File;
const entry = (path: string) => ({
  isDirectory: false,
  fullPath: path,
  file: (take: (file: File) => void) => take(file(path.replace(/.*\//, ""))),
});
const folder = (...portions: object[][]) => ({
  isDirectory: true,
  createReader: () => ({ readEntries: (take: (entries: object[]) => void) => take(portions.shift() ?? []) }),
});
const item = (of: object, own: File | null) => ({ kind: "file", webkitGetAsEntry: () => of, getAsFile: () => own });

describe("what was dropped", () => {
  it("is every file that was named itself, but for Excel's lock files", () => {
    const { files, skipped } = chosenFiles([file("乙.xlsx"), file("甲.docx"), file("~$乙.xlsx")]);
    expect(files.map(({ name }) => name)).toEqual(["甲.docx", "乙.xlsx"]);
    expect(skipped.map(({ name, why }) => [name, why.zh])).toEqual([["~$乙.xlsx", "Excel 的临时锁定文件"]]);
  });

  it("is of folders the workbooks below, however many portions they come in", async () => {
    const inner = folder([entry("/评审/组/表10.xlsx"), entry("/评审/组/说明.txt")], [entry("/评审/组/表2.xlsx")]);
    const outer = folder([inner, entry("/评审/.藏.xlsx")], []);
    const transfer = { items: [item(outer, null), item({ isDirectory: false }, file("单.pdf"))], files: [] };
    const { files, skipped } = await droppedFiles(transfer as unknown as DataTransfer);
    expect(files.map(({ name }) => name)).toEqual(["表2.xlsx", "表10.xlsx", "单.pdf"]);
    expect(skipped.map(({ name }) => name)).toEqual(["评审/组/说明.txt", "评审/.藏.xlsx"]);
  });

  it("goes by its path where two files have one name", () => {
    const { files } = chosenFiles([file("表.xlsx", "一组/表.xlsx"), file("表.xlsx", "二组/表.xlsx")]);
    expect(files.map(({ name }) => name).sort()).toEqual(["一组/表.xlsx", "二组/表.xlsx"].sort());
  });
});

import { gzipSync } from "node:zlib";
import { COLUMN_HELP } from "../../src/schemes/table/help/columns";
import { ROW_HELP } from "../../src/schemes/table/help";
import { roundMessages } from "../../src/text/messages/round";
import { readBundle } from "../support/excel/bundle";

const { script } = readBundle();

describe("functions.js, which can load no second script", () => {
  it("weighs at most 137 kB gzipped as a server sends it: what makes it heavier is put there on purpose", () => {
    expect(gzipSync(script, { level: 9 }).length / 1000).toBeLessThanOrEqual(137);
  });

  it.each([
    ["the sheet 评审设置, which no range is", roundMessages["round-empty"](undefined).zh],
    ["what a scheme table's columns are for", COLUMN_HELP.object.zh],
    ["what a scheme table's rows are for", ROW_HELP["环节"].zh],
  ])("does not carry the words on %s", (_, words) => {
    expect(words.length).toBeGreaterThan(10);
    expect(script).not.toContain(words);
  });
});

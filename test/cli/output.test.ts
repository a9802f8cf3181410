import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { legible } from "../../src/cli/legible";
import { write } from "../../src/cli/output";
import { run, scratch } from "./support/run";

const folder = scratch();
const at = (name: string) => path.join(folder, name);
const silent = { language: "zh", out: () => {}, say: () => {}, complain: () => {}, progress: () => {} } as const;

describe("a file that is written over", () => {
  test("is put in place whole: whoever still has the old one keeps all of it", () => {
    writeFileSync(at("名单.csv"), "old");
    linkSync(at("名单.csv"), at("kept.csv"));
    expect(write([{ path: at("名单.csv"), bytes: "new" }], true, silent)).toBeNull();
    expect(readFileSync(at("名单.csv"), "utf8")).toBe("new");
    expect(readFileSync(at("kept.csv"), "utf8")).toBe("old");
  });

  test("stays as it was where the new one cannot be written, and nothing lies beside it", () => {
    mkdirSync(at("stuck"));
    const file = path.join(folder, "stuck", "a.csv");
    writeFileSync(file, "old");
    mkdirSync(`${file}.${process.pid}.tmp`);
    expect(write([{ path: file, bytes: "new" }], true, silent)?.zh).toContain("写不进去");
    expect(readFileSync(file, "utf8")).toBe("old");
    const fresh = path.join(folder, "stuck", "b.csv");
    mkdirSync(`${fresh}.${process.pid}.tmp`);
    expect(write([{ path: fresh, bytes: "new" }], false, silent)?.zh).toContain("写不进去");
    expect(readdirSync(at("stuck"))).not.toContain("b.csv");
  });
});

describe("what a terminal would obey or turn round", () => {
  test("is shown by its number, and says the same in JSON", () => {
    const name = "甲\u001b]0;x\u0007\u009b2J\u202e乙\\\u2066\ud83d\t丙";
    expect(legible(name)).toBe("甲\\u001b]0;x\\u0007\\u009b2J\\u202e乙\\\\u2066\\ud83d\t丙");
    expect(JSON.parse(legible(JSON.stringify({ name })))).toEqual({ name });
    expect(legible("第一行\n第二行 😀")).toBe("第一行\n第二行 😀");
  });

  test("does not come through from a file's name", () => {
    const { out, err } = run("check", "--scheme", "重庆2015", at("\u001b[2J\u202e.xlsx"));
    expect(out).toContain("\\u001b[2J\\u202e.xlsx");
    expect(out + err).not.toMatch(/[\u001b\u202e]/u);
  });
});

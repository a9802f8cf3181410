import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { legible } from "../../src/cli/legible";
import { refusal, write } from "../../src/cli/output";
import { run, scratch } from "./support/run";

const folder = scratch();
const at = (name: string) => path.join(folder, name);
const silent = { language: "zh", out: () => {}, say: () => {}, complain: () => {}, progress: () => {} } as const;

describe("a file that is written over", () => {
  test("is put in place whole: whoever still reads the old one keeps all of it", () => {
    writeFileSync(at("名单.csv"), "old");
    const reader = openSync(at("名单.csv"), "r");
    expect(write([{ path: at("名单.csv"), bytes: "new" }], true, silent)).toBeNull();
    expect(readFileSync(at("名单.csv"), "utf8")).toBe("new");
    expect(readFileSync(reader, "utf8")).toBe("old");
    closeSync(reader);
  });

  test("stays as it was where the new one cannot be written, and nothing lies beside it", () => {
    mkdirSync(at("stuck"));
    const file = path.join(folder, "stuck", "a.csv");
    writeFileSync(file, "old");
    mkdirSync(path.join(at("stuck"), `.panel-award-${process.pid}.tmp`));
    expect(write([{ path: file, bytes: "new" }], true, silent)?.zh).toContain("写不进去");
    expect(readFileSync(file, "utf8")).toBe("old");
    const fresh = path.join(folder, "stuck", "b.csv");
    expect(write([{ path: fresh, bytes: "new" }], false, silent)?.zh).toContain("写不进去");
    expect(readdirSync(at("stuck"))).not.toContain("b.csv");
  });
});

const onUnix = process.platform === "win32" ? describe.skip : describe;

onUnix("what --force writes over stays what it is", () => {
  const over = (file: string, bytes = "new") => write([{ path: file, bytes }], true, silent);
  const drafts = () => readdirSync(folder).filter((name) => name.endsWith(".tmp"));
  afterEach(() => expect(drafts()).toEqual([]));

  test("a file keeps its mode", () => {
    writeFileSync(at("mode.csv"), "old");
    chmodSync(at("mode.csv"), 0o640);
    expect(over(at("mode.csv"))).toBeNull();
    expect((statSync(at("mode.csv")).mode & 0o777).toString(8)).toBe("640");
    expect(readFileSync(at("mode.csv"), "utf8")).toBe("new");
  });

  test("a file with two names has the new bytes under both", () => {
    writeFileSync(at("one.csv"), "old");
    chmodSync(at("one.csv"), 0o640);
    linkSync(at("one.csv"), at("two.csv"));
    expect(over(at("one.csv"))).toBeNull();
    expect(readFileSync(at("two.csv"), "utf8")).toBe("new");
    expect((statSync(at("one.csv")).mode & 0o777).toString(8)).toBe("640");
  });

  test("a pipe gets the bytes and stays a pipe", () => {
    execFileSync("mkfifo", [at("pipe")]);
    const reader = openSync(at("pipe"), constants.O_RDWR);
    expect(over(at("pipe"))).toBeNull();
    expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
    const got = Buffer.alloc(3);
    readSync(reader, got);
    closeSync(reader);
    expect(got.toString()).toBe("new");
  });

  (process.platform === "linux" ? test : test.skip)(
    "a process's own handle is written to, though it has no path",
    () => {
      const handle = openSync(at("gone"), "w+");
      rmSync(at("gone"));
      expect(over(`/proc/self/fd/${handle}`)).toBeNull();
      expect(readFileSync(handle, "utf8")).toBe("new");
      closeSync(handle);
    },
  );

  test("a link stays a link, and what it names is written, there or not yet", () => {
    writeFileSync(at("target.csv"), "old");
    for (const [name, target] of [
      ["link.csv", "target.csv"],
      ["dangling.csv", "later/fresh.csv"],
    ]) {
      symlinkSync(target, at(name));
      expect(over(at(name))).toBeNull();
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
      expect(readFileSync(at(target), "utf8")).toBe("new");
    }
  });

  test("a link to nothing is refused without --force, and links in a circle are said", () => {
    symlinkSync("nowhere.csv", at("lost.csv"));
    expect(refusal([at("lost.csv")], false, [])?.zh).toContain("已存在");
    symlinkSync("round-b", at("round-a"));
    symlinkSync("round-a", at("round-b"));
    expect(refusal([at("round-a")], true, [])).toBeNull();
    expect(over(at("round-a"))?.zh).toContain("写不进去");
  });

  test("a name may be as long as names can be", () => {
    const name = "名".repeat(82);
    expect(write([{ path: at(name), bytes: "new" }], false, silent)).toBeNull();
    expect(over(at(name), "newer")).toBeNull();
    expect(readFileSync(at(name), "utf8")).toBe("newer");
  });

  test("a file that may be written in a folder that may not is written in place", () => {
    mkdirSync(at("closed"));
    const file = path.join(at("closed"), "a.csv");
    writeFileSync(file, "old");
    chmodSync(file, 0o666);
    chmodSync(at("closed"), 0o555);
    chmodSync(folder, 0o755);
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65534);
    try {
      expect(over(file)).toBeNull();
    } finally {
      if (root) process.seteuid?.(0);
      chmodSync(at("closed"), 0o755);
    }
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(at("closed"))).toEqual(["a.csv"]);
  });

  test("another name of a file that was read is refused", () => {
    writeFileSync(at("read.xlsx"), "old");
    linkSync(at("read.xlsx"), at("alias.xlsx"));
    expect(refusal([at("alias.xlsx")], true, [at("read.xlsx")])?.zh).toContain("是读取的文件");
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

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { carryOut } from "../../scripts/sideload/carry-out";
import { plan, type Wanted } from "../../scripts/sideload/plan";

const ID = "11111111-2222-3333-4444-555555555555";
const wanted = (change: Partial<Wanted>): Wanted => ({
  platform: "linux",
  home: "/home/lin",
  manifest: "/award/dist/manifest.xml",
  id: ID,
  remove: false,
  ...change,
});

describe("on Windows", () => {
  const KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
  const manifest = "C:\\评奖 工具\\dist\\manifest.xml";

  test("the manifest's path is written under the developer key, by the add-in's id", () => {
    expect(plan(wanted({ platform: "win32", manifest })).steps).toEqual([
      { do: "run", command: "reg.exe", args: ["add", KEY, "/v", ID, "/t", "REG_SZ", "/d", manifest, "/f"] },
    ]);
  });

  test("removing takes that value out again, and nothing else", () => {
    expect(plan(wanted({ platform: "win32", manifest, remove: true })).steps).toEqual([
      { do: "run", command: "reg.exe", args: ["delete", KEY, "/v", ID, "/f"] },
    ]);
  });
});

describe("on a Mac", () => {
  let home = "";
  let manifest = "";
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), "home-"));
    manifest = path.join(home, "built.xml");
    writeFileSync(manifest, "<OfficeApp/>");
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const documents = () => path.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents");
  const copied = () => path.join(documents(), "wef", `${ID}.manifest.xml`);
  const does = (remove: boolean) =>
    plan(wanted({ platform: "darwin", home, manifest, remove })).steps.map((step) => carryOut(step));

  test("the manifest is copied into Excel's wef folder, and removed from it", () => {
    mkdirSync(documents(), { recursive: true });
    expect(does(false)).toEqual([null]);
    expect(readFileSync(copied(), "utf8")).toBe("<OfficeApp/>");
    expect(does(true)).toEqual([null]);
    expect(existsSync(copied())).toBe(false);
    expect(does(true)).toEqual([null]);
  });

  test("a Mac on which Excel never ran is told to open it once", () => {
    expect(does(false)).toEqual([expect.stringContaining("open it once")]);
    expect(existsSync(copied())).toBe(false);
  });
});

test("elsewhere nothing is touched: the manifest is uploaded to Excel on the web by hand", () => {
  const { steps, say } = plan(wanted({}));
  expect(steps).toEqual([]);
  expect(say).toContain("Upload My Add-in");
  expect(say).toContain("/award/dist/manifest.xml");
});

test("a command that is not there, or fails, says so", () => {
  expect(carryOut({ do: "run", command: "no-such-reg.exe", args: [] })).toContain("ENOENT");
  const failing = ["-e", "console.error('denied'); process.exit(3)"];
  expect(carryOut({ do: "run", command: process.execPath, args: failing })).toContain("denied");
});

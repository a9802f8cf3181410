import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { packForWps } from "../../scripts/wps";

const DIST = path.join(__dirname, "../../dist");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "award-wps-"));
  expect(packForWps(DIST, folder)).toBeNull();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Call = (...args: unknown[]) => unknown[][];

/** The package as a page loads it, over a stand-in for the one call of WPS's that it makes. No WPS runs here. */
function load(): Map<string, Call> {
  const functions = new Map<string, Call>();
  const wps = { AddCustomFunction: (space: string, id: string, call: Call) => functions.set(`${space}.${id}`, call) };
  const context: Record<string, unknown> = vm.createContext({ wps });
  context.window = context;
  for (const file of ["host.js", "functions.js"])
    vm.runInContext(readFileSync(path.join(folder, file), "utf8"), context as vm.Context);
  return functions;
}

describe("the experiment for WPS", () => {
  test("holds what its documents ask for, and the very functions that Excel runs", () => {
    expect(readdirSync(folder).sort()).toEqual(
      ["functions.js", "functions.json", "host.js", "index.html", "manifest.xml", "ribbon.xml"].sort(),
    );
    expect(readFileSync(path.join(folder, "functions.js")).equals(readFileSync(path.join(DIST, "functions.js")))).toBe(
      true,
    );
  });

  test("registers every function of the metadata under AWARD", () => {
    const { functions } = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")) as {
      functions: { id: string }[];
    };
    expect([...load().keys()].sort()).toEqual(functions.map(({ id }) => `AWARD.${id}`).sort());
  });

  test("ranks and combines (0.2·500 + 0.8·500 + 50 = 550, 渝质监发〔2015〕103号第十六条), from ranges and from bare cells", () => {
    const functions = load();
    const plain = (cells: unknown) => JSON.parse(JSON.stringify(cells)) as unknown;
    expect(plain(functions.get("AWARD.RANK")!([[90], [80], [90]]))).toEqual([[1], [3], [1]]);
    expect(plain(functions.get("AWARD.COMBINE")!("重庆2015", 500, 500, 50))).toEqual([[550]]);
  });

  test("shows an error's words where Excel would show its card", () => {
    expect(String(load().get("AWARD.SCORE")!("无此方案", [[1]])[0][0])).toMatch(/^#VALUE! .*重庆2015/);
  });
});

import path from "node:path";
import { findChromium } from "../../scripts/browser/find-chromium";

const PATH = ["/usr/local/bin", "/usr/bin"].join(path.delimiter);
const only = (file: string) => (asked: string) => asked === file;

test("the browser named in CHROMIUM is taken, and no other when it does not run", () => {
  expect(findChromium({ CHROMIUM: "/opt/chrome", PATH }, only("/opt/chrome"))).toBe("/opt/chrome");
  expect(findChromium({ CHROMIUM: "/opt/chrome", PATH }, only("/usr/bin/chromium"))).toBeNull();
});

test("else the first on the path, or where Macs and Windows keep it", () => {
  expect(findChromium({ PATH }, only("/usr/bin/chromium"))).toBe("/usr/bin/chromium");
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findChromium({ PATH }, only(mac))).toBe(mac);
});

test("where there is none, null", () => {
  expect(findChromium({}, () => false)).toBeNull();
});

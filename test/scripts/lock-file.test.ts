import { readFileSync } from "node:fs";
import path from "node:path";

test("the lock file names no registry: it installs from whichever one the user has", () => {
  const lock = readFileSync(path.join(__dirname, "../../package-lock.json"), "utf8");
  expect(lock).not.toContain('"resolved"');
  expect(lock).toContain('"integrity"');
});

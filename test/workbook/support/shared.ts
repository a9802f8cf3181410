import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const SHARED = path.resolve(__dirname, "../../../../shared");

/** describe for tests on files that lie beside the project and are not part of it; says so when they are missing. */
export function describeShared(folder: string, tests: (root: string) => void): void {
  const root = path.join(SHARED, folder);
  if (existsSync(root)) return describe(`shared/${folder}`, () => tests(root));
  console.warn(`skipped: ../shared/${folder} is not here`);
  describe.skip(`shared/${folder}`, () => test("is not here", () => undefined));
}

export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

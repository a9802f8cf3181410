/** npm run sideload [-- --remove]: makes Excel of this machine know the built add-in, or forget it. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { carryOut } from "./sideload/carry-out";
import { plan } from "./sideload/plan";

const ROOT = path.join(__dirname, "..");
const BUILT = path.join(ROOT, "dist/manifest.xml");

function main(args: readonly string[]): string | null {
  const remove = args[0] === "--remove";
  if (args.length > (remove ? 1 : 0)) return "npm run sideload [-- --remove]";
  if (!remove && !existsSync(BUILT))
    return "没有 dist/manifest.xml：先运行 npm run build。 No dist/manifest.xml: run npm run build first.";
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"))?.[1];
  if (id === undefined) return "manifest.xml: no Id";
  const { steps, say } = plan({ platform: process.platform, home: homedir(), manifest: BUILT, id, remove });
  for (const step of steps) {
    const fault = carryOut(step);
    if (fault !== null) return fault;
  }
  console.log(say);
  return null;
}

const fault = main(process.argv.slice(2));
if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
}

/** npm run wps: packs the built functions for WPS Spreadsheets, into dist-wps/. An experiment, never run in WPS. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string }[];
  }[];
}

const ROOT = path.join(__dirname, "..");
const PACK = path.join(__dirname, "wps/pack");

/** Writes the package from a built dist/ into a folder of its own; what is wrong with dist/, or null. */
export function packForWps(dist: string, out: string): string | null {
  const metadata = path.join(dist, "functions-zh-CN.json");
  if (!existsSync(metadata)) return "没有 dist/：先运行 npm run build。 No dist/: run npm run build first.";
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(PACK)) copyFileSync(path.join(PACK, file), path.join(out, file));
  copyFileSync(path.join(dist, "functions.js"), path.join(out, "functions.js"));
  copyFileSync(metadata, path.join(out, "functions.json"));
  const { functions } = JSON.parse(readFileSync(metadata, "utf8")) as Metadata;
  // Which arguments are ranges: there a lone cell must be made one.
  const matrices = Object.fromEntries(
    functions.map(({ id, parameters }) => [id, parameters.map(({ dimensionality }) => dimensionality === "matrix")]),
  );
  const host = readFileSync(path.join(PACK, "host.js"), "utf8");
  writeFileSync(path.join(out, "host.js"), `window.AWARD_MATRICES = ${JSON.stringify(matrices)};\n${host}`);
  return null;
}

if (require.main === module) {
  const fault = packForWps(path.join(ROOT, "dist"), path.join(ROOT, "dist-wps"));
  console.log(fault ?? "dist-wps/ 已写好；见 docs/versions.md。 dist-wps/ is written; see docs/versions.md.");
  if (fault !== null) process.exitCode = 1;
}

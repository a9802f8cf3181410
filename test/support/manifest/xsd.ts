import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");
const SCHEMA = path.join(ROOT, "../shared/schemas/OfficeAppManifestV1_1.xsd");

/** Why the schema cannot be asked, or null. Microsoft's schemas lie beside the project, not in it. */
export const NO_SCHEMA = existsSync(SCHEMA)
  ? null
  : "skipped: ../shared/schemas/OfficeAppManifestV1_1.xsd is not there";

/** What Microsoft's schema finds in a manifest; "" when it is valid. */
export function schemaFaults(manifest: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(__dirname, "validate-xsd.mjs"), manifest, SCHEMA],
    { encoding: "utf8" },
  );
  return status === 0 ? "" : stdout + stderr;
}

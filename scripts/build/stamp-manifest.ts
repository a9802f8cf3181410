import { LOCAL_BASE } from "./base-url";
import { built, type Built } from "./metadata";

/** The committed manifest with this build's address and version: x.y.z of package.json becomes x.y.z.0. */
export function stampManifest(source: string, base: string, version: string): Built<string> {
  const faults: string[] = [];
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) faults.push(`package.json: version ${version} is not x.y.z`);
  if (!source.includes(LOCAL_BASE)) faults.push(`manifest.xml: no address below ${LOCAL_BASE}`);
  const versions = source.match(/<Version>[^<]*<\/Version>/g) ?? [];
  if (versions.length !== 1) faults.push(`manifest.xml: ${versions.length} Version elements instead of one`);
  const stamped = source
    .replaceAll(LOCAL_BASE, () => escapeXml(base))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  return built(stamped, faults);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

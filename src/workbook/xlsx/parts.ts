import { Refused } from "../refusal";
import { decodeXml } from "../xml/decode";
import { scanXml, type Handler } from "../xml/scan";
import type { Package } from "../zip/package";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, styles … (the transitional and the strict type end alike). */
  readonly type: string;
  /** A part's name, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** Scans a part; false where there is none. */
export async function scanPart(pack: Package, name: string, handler: Handler): Promise<boolean> {
  const bytes = await pack.bytes(name);
  if (!bytes) return false;
  scanXml(decodeXml(bytes, name), name, handler);
  return true;
}

/** What a part (or with "" the package) refers to. */
export async function relationshipsOf(pack: Package, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const found: Relationship[] = [];
  await scanPart(pack, `${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, tag) {
      if (name !== "Relationship") return;
      const target = tag.get("Target") ?? "";
      const external = tag.get("TargetMode") === "External";
      found.push({
        id: tag.get("Id") ?? "",
        type: (tag.get("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolve(folder, target),
        external,
      });
    },
  });
  return found;
}

/** The part of the first relationship of a type, where there is one and the package holds it. */
export const partOfType = (pack: Package, relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((r) => r.type === type && !r.external && pack.has(r.target))?.target;

function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of safeDecode(path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Refuses a workbook that lacks a part it cannot do without. */
export const missing = (part: string): Refused => new Refused("corrupt", { part });

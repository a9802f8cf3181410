import type { Package } from "../zip/package";
import { relationshipsOf, type Relationship } from "./parts";

/** The file names of linked workbooks, in the order of their numbers in formulas: [1], [2] … */
export async function readExternalLinks(
  pack: Package,
  references: readonly string[],
  relationships: ReadonlyMap<string, Relationship>,
): Promise<readonly string[]> {
  const names = new Map<string, string>();
  for (const id of references) {
    const part = relationships.get(id)?.target ?? "";
    if (names.has(part)) continue;
    const target = part && (await relationshipsOf(pack, part)).find((r) => r.external)?.target;
    names.set(part, fileName(target ?? ""));
  }
  return references.map((id) => names.get(relationships.get(id)?.target ?? "") ?? "");
}

function fileName(target: string): string {
  const name = target.split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

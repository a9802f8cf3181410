import type { Package } from "../zip/package";
import { scanPart } from "./parts";

/** The custom document properties of a workbook, as text by name. */
export async function readCustomProperties(
  pack: Package,
  part: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  if (part === undefined) return properties;
  let name: string | undefined;
  let text = "";
  await scanPart(pack, part, {
    open(element, tag) {
      if (element === "property") {
        name = tag.get("name");
        text = "";
      }
    },
    text(piece) {
      if (name !== undefined) text += piece;
    },
    close(element) {
      if (element !== "property" || name === undefined) return;
      properties.set(name, text);
      name = undefined;
    },
  });
  return properties;
}

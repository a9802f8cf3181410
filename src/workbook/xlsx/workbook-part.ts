import type { Sheet } from "../model";
import type { Package } from "../zip/package";
import { missing, scanPart } from "./parts";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** The relationships of the linked workbooks, in the order of their numbers: [1], [2] … */
  readonly externalReferences: readonly string[];
  /** What names stand for, by the name in capitals; those of one sheet only are left out. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the part that lists the sheets. */
export async function readWorkbookPart(pack: Package, part: string): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  const externalReferences: string[] = [];
  const names = new Map<string, string>();
  let date1904 = false;
  let name: string | null = null;
  let definition = "";
  const found = await scanPart(pack, part, {
    open(element, tag) {
      if (element === "workbookPr") date1904 = tag.is("date1904");
      else if (element === "externalReference") externalReferences.push(tag.get("id") ?? "");
      else if (element === "sheet") {
        const state = tag.get("state");
        const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
        sheets.push({ name: tag.get("name") ?? "", visibility, relationship: tag.get("id") ?? "" });
      } else if (element === "definedName") {
        name = tag.get("localSheetId") === undefined ? (tag.get("name") ?? null) : null;
        definition = "";
      }
    },
    text(text) {
      if (name !== null) definition += text;
    },
    close(element) {
      if (element !== "definedName" || name === null) return;
      names.set(name.toUpperCase(), definition);
      name = null;
    },
  });
  if (!found) throw missing(part);
  return { sheets, date1904, externalReferences, names };
}

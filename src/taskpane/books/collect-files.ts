import type { Text } from "../../text/text";
import type { GivenFile } from "./read-files";
import { workTexts } from "./texts";

/** What was dropped or chosen: the files to read, and what is passed over, and why. */
export interface Collected {
  readonly files: readonly GivenFile[];
  readonly skipped: readonly { readonly name: string; readonly why: Text }[];
}

interface Found {
  readonly file: File;
  /** From the dropped folder down; the bare name of a file that was dropped itself. */
  readonly path: string;
}

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|csv|et|ods)$/iu;

/**
 * The files of a drop, those in dropped folders and below among them. It must be called while the drop is handled: the
 * browser forgets its items afterwards.
 */
export async function droppedFiles(transfer: Pick<DataTransfer, "items" | "files">): Promise<Collected> {
  const entries = [...(transfer.items ?? [])].map((item) => ({
    entry: item.kind === "file" ? (item.webkitGetAsEntry?.() ?? null) : null,
    file: item.kind === "file" ? item.getAsFile() : null,
  }));
  if (!entries.some(({ entry }) => entry?.isDirectory)) return chosenFiles([...transfer.files]);
  const found: Found[] = [];
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry)));
    else if (file) found.push({ file, path: file.name });
  }
  return collected(found);
}

/** The files of a file chooser. */
export const chosenFiles = (files: readonly File[]): Collected =>
  collected(files.map((file) => ({ file, path: file.webkitRelativePath || file.name })));

/** A file that was named itself is read whatever it is; in a folder only workbooks are. Names are told apart by their paths. */
function collected(found: readonly Found[]): Collected {
  const reason = ({ path }: Found): Text | null => {
    const name = baseOf(path);
    if (name.startsWith("~$")) return workTexts.lockFile;
    if (name === path) return null;
    if (name.startsWith(".")) return workTexts.hiddenFile;
    return WORKBOOK.test(name) ? null : workTexts.noWorkbook;
  };
  const wanted = found.filter((each) => !reason(each));
  const order = new Intl.Collator("zh", { numeric: true });
  const files = wanted
    .map(({ file, path }) => {
      const alone = wanted.filter((each) => baseOf(each.path) === baseOf(path)).length === 1;
      return givenAs(alone ? baseOf(path) : path, file);
    })
    .sort((a, b) => order.compare(a.name, b.name));
  return { files, skipped: found.flatMap((each) => (reason(each) ? [{ name: each.path, why: reason(each)! }] : [])) };
}

export const givenAs = (name: string, file: GivenFile): GivenFile => ({
  name,
  size: file.size,
  arrayBuffer: () => file.arrayBuffer(),
});

const baseOf = (path: string): string => path.replace(/^.*\//u, "");

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<Found[]> {
  const found: Found[] = [];
  const reader = folder.createReader();
  // A reader gives its entries in portions; a folder that is closed to us gives none.
  for (let portion = await entriesOf(reader); portion.length > 0; portion = await entriesOf(reader))
    for (const entry of portion) {
      if (entry.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry)));
      else {
        const file = await fileOf(entry as FileSystemFileEntry);
        if (file) found.push({ file, path: entry.fullPath.replace(/^\//u, "") });
      }
    }
  return found;
}

const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

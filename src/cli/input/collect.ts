import { readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Text } from "../../text/text";

/** A file to be read, by its path and the name it goes by. */
export interface Input {
  readonly path: string;
  readonly name: string;
}

/** A file in a folder that is passed over, and why. */
export interface Skipped {
  readonly path: string;
  readonly why: Text;
}

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|csv|et|ods)$/iu;

/**
 * The files to be read: those named, always; and the workbooks in the folders named and below, in order of their names.
 * What lies in a folder and is hidden, Excel's lock file or no workbook is passed over with a word. A file that is named
 * twice is read once.
 */
export function collect(given: readonly string[]): { inputs: Input[]; skipped: Skipped[] } {
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  const folders = new Set<string>();
  const paths: string[] = [];
  const add = (file: string): void => {
    const real = realOf(file);
    if (!seen.has(real)) paths.push(file);
    seen.add(real);
  };
  const walk = (folder: string): void => {
    const real = realOf(folder);
    if (folders.has(real)) return;
    folders.add(real);
    for (const name of namesIn(folder, skipped)) {
      const inside = path.join(folder, name);
      const why = reasonToSkip(name);
      if (why) skipped.push({ path: inside, why });
      else if (isFolder(inside)) walk(inside);
      else if (WORKBOOK.test(name)) add(inside);
      else skipped.push({ path: inside, why: NO_WORKBOOK });
    }
  };
  for (const each of given) {
    if (isFolder(each)) walk(each);
    else add(each);
  }
  return { inputs: named(paths), skipped };
}

/** Files by their base names; where two would go by one name, by their paths from here. */
function named(paths: readonly string[]): Input[] {
  const count = new Map<string, number>();
  for (const each of paths) count.set(path.basename(each), (count.get(path.basename(each)) ?? 0) + 1);
  return paths.map((each) => {
    const base = path.basename(each);
    const alone = count.get(base) === 1;
    return { path: each, name: alone ? base : path.relative(process.cwd(), each).split(path.sep).join("/") };
  });
}

function namesIn(folder: string, skipped: Skipped[]): string[] {
  try {
    return readdirSync(folder).sort(new Intl.Collator("zh", { numeric: true }).compare);
  } catch {
    skipped.push({ path: folder, why: CLOSED });
    return [];
  }
}

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

/** A path with its links followed; as it is where it leads nowhere. */
export function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

function reasonToSkip(name: string): Text | null {
  if (name.startsWith("~$")) return LOCK;
  return name.startsWith(".") ? HIDDEN : null;
}

const LOCK: Text = { zh: "Excel 的临时锁定文件", en: "a lock file of Excel's" };
const HIDDEN: Text = { zh: "隐藏文件", en: "hidden" };
const NO_WORKBOOK: Text = { zh: "不是工作簿", en: "no workbook" };
const CLOSED: Text = { zh: "文件夹打不开", en: "the folder cannot be opened" };

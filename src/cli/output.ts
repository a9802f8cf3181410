import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Text } from "../text/text";
import type { Voice } from "./command";

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Why files of these paths must not be written: one is there already and `force` is not given, a folder has its name, or
 * it is one of the files that were read. Null where they may be.
 */
export function refusal(paths: readonly string[], force: boolean, inputs: readonly string[]): Text | null {
  const read = new Set(inputs.map(realOf));
  for (const each of paths) {
    const found = statSync(each, { throwIfNoEntry: false });
    if (read.has(realOf(each)))
      return {
        zh: `${each} 是读取的文件，不能写到它上面`,
        en: `${each} is a file that was read; it is not written over`,
      };
    if (found?.isDirectory()) return { zh: `${each} 是文件夹，请给出文件名`, en: `${each} is a folder; name a file` };
    if (found && !force)
      return {
        zh: `${each} 已存在；换一个名字，或加 --force 覆盖`,
        en: `${each} is there already; choose another name, or add --force to write over it`,
      };
  }
  return null;
}

/**
 * Writes files, with the folders they need, and says each; or says which could not be written and why. Each is written
 * beside its place and then moved there, so that what is written over stays whole until the new file is.
 */
export function write(outputs: readonly Output[], force: boolean, voice: Voice): Text | null {
  for (const { path: file, bytes } of outputs) {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      replace(realOf(file), bytes, force);
    } catch (error) {
      const why = (error as { code?: string }).code ?? String(error);
      return { zh: `${file} 写不进去（${why}）`, en: `${file} cannot be written (${why})` };
    }
    voice.say({ zh: `已写入 ${file}`, en: `written: ${file}` });
  }
  return null;
}

function replace(file: string, bytes: Uint8Array | string, force: boolean): void {
  const draft = `${file}.${process.pid}.tmp`;
  const made: string[] = [];
  const make = (name: string): number => {
    const handle = openSync(name, "wx");
    made.push(name);
    return handle;
  };
  try {
    // An empty file holds the name, or is refused it.
    if (!force || !existsSync(file)) closeSync(make(file));
    const handle = make(draft);
    try {
      writeFileSync(handle, bytes);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    for (const name of made) rmSync(name, { force: true });
    throw error;
  }
}

/** A path with links followed; one that is not there yet by its folder. */
function realOf(file: string): string {
  const full = path.resolve(file);
  if (existsSync(full)) return realpathSync(full);
  const folder = path.dirname(full);
  return existsSync(folder) ? path.join(realpathSync(folder), path.basename(full)) : full;
}

import { existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { create, overwrite } from "./place";
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
  const read = new Set(inputs.flatMap((input) => identities(input)));
  for (const each of paths) {
    const found = seen(() => statSync(each)) ?? seen(() => lstatSync(each));
    if (identities(each).some((identity) => read.has(identity)))
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
 * Writes files, with the folders they need, and says each; or says which could not be written and why. What is written
 * over keeps its mode and its other names; where it can be, it stays whole until the new file is.
 */
export function write(outputs: readonly Output[], force: boolean, voice: Voice): Text | null {
  for (const { path: file, bytes } of outputs) {
    try {
      const target = force ? realOf(file) : path.resolve(file);
      mkdirSync(path.dirname(target), { recursive: true });
      if (force && existsSync(file)) overwrite(target, bytes);
      else create(target, bytes);
    } catch (error) {
      const why = (error as { code?: string }).code ?? String(error);
      return { zh: `${file} 写不进去（${why}）`, en: `${file} cannot be written (${why})` };
    }
    voice.say({ zh: `已写入 ${file}`, en: `written: ${file}` });
  }
  return null;
}

/** A file's path, and its number where it has one: a second hard link has another path. */
function identities(file: string): string[] {
  const found = seen(() => statSync(file, { bigint: true }));
  return [realOf(file), ...(found ? [`${found.dev}:${found.ino}`] : [])];
}

/** More links than this lead round in a circle. */
const MOST_LINKS = 40;

/** A path with links followed, those to nothing too; one that is not there yet by its folder. */
function realOf(file: string): string {
  let full = path.resolve(file);
  for (let links = 0; links < MOST_LINKS; links++) {
    const there = seen(() => realpathSync(full));
    if (there !== undefined && existsSync(there)) return there;
    const folder = path.dirname(full);
    full = path.join(seen(() => realpathSync(folder)) ?? folder, path.basename(full));
    const next = seen(() => readlinkSync(full));
    // The links of a process's own handles (/dev/stdout) name what has no path.
    if (next === undefined || existsSync(full)) return full;
    full = path.resolve(path.dirname(full), next);
  }
  return full;
}

/** What can be seen of a file; what cannot be is for the writing to say. */
function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

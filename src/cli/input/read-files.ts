import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Text } from "../../text/text";
import { LIMITS } from "../../workbook/limits";
import type { Book } from "../../workbook/model";
import { readInWorker, type ReadWorker } from "../../workbook/read-in-worker";
import { refusal } from "../../workbook/refusal";
import type { Input } from "./collect";

/** A file as it came: its workbook, or the words of its refusal. `sha256` is "" for what could not be opened. */
export type FileRead = {
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
} & ({ readonly book: Book } | { readonly refusal: Text });

/** So many files are read at a time. */
const AT_ONCE = 2;

/**
 * Reads files in workers, each with the limits and the time that reading has; one that cannot be read stops nothing. The
 * answers stand in the order of the files.
 */
export async function readFiles(
  inputs: readonly Input[],
  start: () => ReadWorker,
  progress: (done: number, file: string) => void,
): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < inputs.length; i = next++) {
      reads[i] = await readOne(inputs[i], start);
      progress(++done, inputs[i].name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return reads;
}

async function readOne({ path, name }: Input, start: () => ReadWorker): Promise<FileRead> {
  const at = { file: name, path };
  try {
    const found = await stat(path);
    if (!found.isFile()) return { ...at, sha256: "", refusal: NO_FILE };
    if (found.size > LIMITS.fileBytes) {
      const { message } = refusal("too-large", { size: found.size, limit: LIMITS.fileBytes, unit: "bytes" });
      return { ...at, sha256: await hashOf(path), refusal: message };
    }
    const bytes = new Uint8Array(await readFile(path));
    const read = await readInWorker(start, bytes, name);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return read.ok ? { ...at, sha256, book: read.book } : { ...at, sha256, refusal: read.refusal.message };
  } catch (error) {
    return { ...at, sha256: "", refusal: closed(error) };
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const NO_FILE: Text = { zh: "不是文件。请给出工作簿或文件夹。", en: "Not a file. Name a workbook or a folder." };

function closed(error: unknown): Text {
  const code = (error as { code?: string }).code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return { zh: "没有这个文件。请核对文件名和所在文件夹。", en: "There is no such file. Check its name and folder." };
  return {
    zh: `文件打不开（${code || String(error)}）。请核对权限，或在 Excel 中关闭它后重试。`,
    en: `The file cannot be opened (${code || String(error)}). Check its permissions, or close it in Excel and try again.`,
  };
}

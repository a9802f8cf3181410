import { sha256 as noble } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { startBrowserWorker } from "../../workbook/browser-worker";
import { LIMITS } from "../../workbook/limits";
import { MAPPINGS, type Mappings, parseMappings } from "../../workbook/layouts/mapping";
import { type Read, readBook } from "../../workbook/read";
import { readInWorker } from "../../workbook/read-in-worker";
import { refusal } from "../../workbook/refusal";
import { workTexts } from "./texts";
import type { WorkFile } from "./work-file";

/** A file as the browser hands it over, under the name it goes by here. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface FilesProgress {
  readonly done: number;
  readonly all: number;
  /** The file that has just been read. */
  readonly file: string;
}

interface Options {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: FilesProgress) => void;
}

/** So many files are read at a time. */
const AT_ONCE = 2;

/**
 * Reads files in workers of their own, each with the limits and the time that reading has. One that cannot be read is
 * refused with the reason and stops nothing; when cancelled, what is not read by then is refused as cancelled. Never
 * rejects; the answers stand in the order of the files.
 */
export async function readFiles(
  given: readonly GivenFile[],
  { signal, progress }: Options = {},
  read: typeof readOff = readOff,
): Promise<WorkFile[]> {
  const files: WorkFile[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < given.length; i = next++) {
      files[i] = await readOne(given[i], signal, read);
      if (!signal?.aborted) progress?.({ done: ++done, all: given.length, file: given[i].name });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files;
}

async function readOne(given: GivenFile, signal: AbortSignal | undefined, read: typeof readOff): Promise<WorkFile> {
  const { name, size } = given;
  const refused = { file: name, sha256: "" };
  if (signal?.aborted) return { ...refused, refusal: refusal("cancelled").message };
  if (size > LIMITS.fileBytes)
    return { ...refused, refusal: refusal("too-large", { size, limit: LIMITS.fileBytes, unit: "bytes" }).message };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await given.arrayBuffer());
  } catch (cause) {
    return { ...refused, refusal: workTexts.unopened(cause instanceof Error ? cause.name : String(cause)) };
  }
  const sha256 = hashOf(bytes);
  const found = await read(bytes, name, signal);
  if (!found.ok) return { file: name, sha256: await sha256, refusal: found.refusal.message };
  const mappings: Mappings = parseMappings(found.book.settings[MAPPINGS] ?? "") ?? {};
  return { file: name, sha256: found.sha256, book: found.book, mappings };
}

/** Off the main thread where there are workers. */
const readOff = (bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<Read> =>
  typeof Worker === "undefined" ? readBook(bytes, name) : readInWorker(startBrowserWorker, bytes, name, { signal });

/** The browser's own hash, off this thread; it has none on pages that are not served securely. "" where it fails. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return bytesToHex(noble(bytes));
  return subtle.digest("SHA-256", bytes as BufferSource).then(
    (digest) => bytesToHex(new Uint8Array(digest)),
    () => "",
  );
}

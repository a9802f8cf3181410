import {
  closeSync,
  fchmodSync,
  fchownSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Writes a file where none is; nothing is left of it on failure. */
export function create(file: string, bytes: Uint8Array | string): void {
  // An empty file holds the name, or is refused it.
  closeSync(openSync(file, "wx"));
  try {
    exchange(file, bytes, null);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/**
 * Writes over a file. A regular one with one name is exchanged for a whole new one; a pipe, a device, a file with further
 * names, and one whose folder lets nobody exchange it are written in place.
 */
export function overwrite(file: string, bytes: Uint8Array | string): void {
  const old = statSync(file);
  if (old.isFile() && old.nlink === 1) {
    try {
      exchange(file, bytes, old);
      return;
    } catch (error) {
      if (!KEPT_OUT.has((error as { code?: string }).code ?? "")) throw error;
    }
  }
  writeFileSync(file, bytes);
}

/** What is said where the folder, or the owner of the old file, does not let a new one take its place. */
const KEPT_OUT: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS"]);

/** Writes beside the place, under a short name (a long one may be as long as names can be), and moves it there. */
function exchange(file: string, bytes: Uint8Array | string, old: Stats | null): void {
  const draft = path.join(path.dirname(file), `.panel-award-${process.pid}.tmp`);
  const handle = openSync(draft, "wx");
  try {
    try {
      writeFileSync(handle, bytes);
      if (old) {
        fchownSync(handle, old.uid, old.gid);
        fchmodSync(handle, old.mode & MODE);
      }
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The bits of a mode that say who may do what. */
const MODE = 0o7777;

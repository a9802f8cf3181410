import type { Limits } from "../limits";
import { Refused } from "../refusal";

/** A part of a package, as the zip's central directory describes it. */
export interface Entry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const RECORD = 0x02014b50;
const RECORD_BYTES = 46;
const ENCRYPTED_FLAG = 1;
const MIB = 1 << 20;

/**
 * Reads a zip's central directory and refuses what no honest workbook has, before anything is unpacked.
 * @returns the parts by name in small letters (part names are compared so: ECMA-376-2, 6.2.2.3).
 */
export function zipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new Refused("corrupt", { part: "zip" });
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new Refused("bomb", { what: "entries", count, limit: limits.entries });
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let at = start, i = 0; i < count; i++) {
    if (at + RECORD_BYTES > end || view.getUint32(at, true) !== RECORD) throw new Refused("corrupt", { part: "zip" });
    const entry = readEntry(bytes, view, at);
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new Refused("encrypted");
    total += entry.size;
    check(entry, total, limits);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new Refused("corrupt", { part: entry.name });
    if (!entry.name.endsWith("/")) entries.set(key, entry);
    at += RECORD_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record lies in the last 64 KiB, before a comment of the length it states. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let i = last; i >= Math.max(0, last - 0xffff); i--)
    if (view.getUint32(i, true) === END && i + END_BYTES + view.getUint16(i + 20, true) <= view.byteLength) return i;
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + RECORD_BYTES + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + RECORD_BYTES, nameEnd));
  const entry = {
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return withLongSizes(entry, view, nameEnd, nameEnd + view.getUint16(at + 30, true));
}

/** Writers of streams put the sizes of small parts, too, in the zip64 extra field (APPNOTE 4.5.3). */
function withLongSizes(entry: Entry, view: DataView, from: number, to: number): Entry {
  const LONG = 0xffffffff;
  if (entry.size !== LONG && entry.packed !== LONG && entry.offset !== LONG) return entry;
  for (let at = from; at + 4 <= Math.min(to, view.byteLength); ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      const long = (value: number): number => {
        if (value !== LONG) return value;
        if (next + 8 > Math.min(at + 4 + length, view.byteLength)) throw new Refused("corrupt", { part: entry.name });
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      };
      return { ...entry, size: long(entry.size), packed: long(entry.packed), offset: long(entry.offset) };
    }
    at += 4 + length;
  }
  return entry;
}

function check(entry: Entry, total: number, limits: Limits): void {
  const { name, size, packed, method } = entry;
  if (name.split("/").includes("..") || name.includes("\0")) throw new Refused("corrupt", { part: "zip" });
  if (method !== 0 && method !== 8) throw new Refused("corrupt", { part: name });
  if (size > limits.entryBytes || total > limits.totalBytes || (size > MIB && size > packed * limits.ratio))
    throw new Refused("bomb", { what: "inflation", part: name, count: size, limit: limits.entryBytes });
}

import type { Limits } from "../limits";
import { Refused } from "../refusal";
import { crc32 } from "./crc";
import { zipDirectory, type Entry } from "./directory";

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/** A zip whose parts are unpacked one at a time, when asked for, and never beyond the size it states. */
export interface Package {
  /** The names of the parts. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part, or null where there is none. Refuses one that is damaged or lies about its size. */
  bytes(name: string): Promise<Uint8Array | null>;
}

/** Opens a zip behind its guard; refuses (Refused) what the guard does not pass. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const entries = zipDirectory(bytes, limits);
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    async bytes(name) {
      const entry = entries.get(name.toLowerCase());
      return entry ? unpack(bytes, entry) : null;
    },
  };
}

async function unpack(file: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const damaged = () => new Refused("corrupt", { part: entry.name });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_BYTES > file.length || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > file.length) throw damaged();
  const packed = file.subarray(start, start + entry.packed);
  const bytes = entry.method === 0 ? packed : await inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

/** The directory can lie: inflates, counting, and stops once past the stated size. */
async function inflate(packed: Uint8Array, { name, size }: Entry): Promise<Uint8Array> {
  const out = new Uint8Array(size);
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return out.subarray(0, length);
      if (length + value.length > size) {
        await reader.cancel().catch(() => undefined);
        throw new Refused("bomb", { what: "inflation", part: name, limit: size });
      }
      out.set(value, length);
      length += value.length;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("corrupt", { part: name });
  }
}

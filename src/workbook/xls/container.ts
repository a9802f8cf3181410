import { Refused } from "../refusal";

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
const STREAM = 2;

/** The streams of an OLE compound file ([MS-CFB]): those of its root, not those of embedded objects. */
export interface Container {
  has(name: string): boolean;
  /** The bytes of a stream, or null where there is none. */
  stream(name: string): Uint8Array | null;
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Opens a compound file; refuses (Refused) one whose chains lead nowhere or in circles. */
export function openContainer(bytes: Uint8Array): Container {
  const damaged = () => new Refused("corrupt", { part: "OLE" });
  if (bytes.length < HEADER_BYTES) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 1 << view.getUint16(30, true);
  const miniBytes = 1 << view.getUint16(32, true);
  if ((sectorBytes !== 512 && sectorBytes !== 4096) || miniBytes !== 64) throw damaged();
  const sectors = Math.ceil(bytes.length / sectorBytes);
  const at = (sector: number) => (sector + 1) * sectorBytes;
  const word = (sector: number, index: number): number => {
    const offset = at(sector) + index * 4;
    if (offset + 4 > bytes.length) throw damaged();
    return view.getUint32(offset, true);
  };
  const perSector = sectorBytes / 4;

  const fatSectors: number[] = [];
  const addFatSector = (sector: number) => sector < LAST_SECTOR && fatSectors.push(sector);
  for (let i = 0; i < IN_HEADER; i++) addFatSector(view.getUint32(76 + i * 4, true));
  for (let sector = view.getUint32(68, true), n = 0; sector < LAST_SECTOR; n++) {
    if (n > sectors) throw damaged();
    for (let i = 0; i < perSector - 1; i++) addFatSector(word(sector, i));
    sector = word(sector, perSector - 1);
  }
  const next = (sector: number): number => {
    const fatSector = fatSectors[Math.floor(sector / perSector)];
    if (fatSector === undefined) throw damaged();
    return word(fatSector, sector % perSector);
  };
  const chain = (start: number): number[] => {
    const found: number[] = [];
    for (let sector = start; sector < LAST_SECTOR; sector = next(sector)) {
      if (at(sector) >= bytes.length || found.push(sector) > sectors) throw damaged();
    }
    return found;
  };
  const read = (start: number, size?: number): Uint8Array => {
    const parts = chain(start);
    const out = new Uint8Array(parts.length * sectorBytes);
    parts.forEach((sector, i) => out.set(bytes.subarray(at(sector), at(sector) + sectorBytes), i * sectorBytes));
    if (size !== undefined && size > out.length) throw damaged();
    return out.subarray(0, size);
  };

  const directory = readDirectory(read(view.getUint32(48, true)));
  const root = directory[0];
  if (!root) throw damaged();
  const streams = rootStreams(directory, root.child);
  const miniCutoff = view.getUint32(56, true);
  const miniStart = view.getUint32(60, true);

  const readMini = (start: number, size: number): Uint8Array => {
    const fat = read(miniStart);
    const fatView = new DataView(fat.buffer, fat.byteOffset, fat.byteLength);
    const store = read(root.start);
    const out = new Uint8Array(Math.ceil(size / miniBytes) * miniBytes);
    let sector = start;
    for (let done = 0; done < out.length; done += miniBytes) {
      if (sector >= LAST_SECTOR || sector * 4 + 4 > fat.length || (sector + 1) * miniBytes > store.length)
        throw damaged();
      out.set(store.subarray(sector * miniBytes, (sector + 1) * miniBytes), done);
      sector = fatView.getUint32(sector * 4, true);
    }
    return out.subarray(0, size);
  };
  return {
    has: (name) => streams.has(name.toLowerCase()),
    stream(name) {
      const entry = streams.get(name.toLowerCase());
      if (!entry) return null;
      if (entry.size > bytes.length) throw damaged();
      return entry.size < miniCutoff ? readMini(entry.start, entry.size) : read(entry.start, entry.size);
    },
  };
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, Math.max(2, view.getUint16(at + 64, true)));
    entries.push({
      name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameBytes - 2)),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The streams directly below the root, by name in small letters: its children form a tree of siblings. */
function rootStreams(directory: readonly DirectoryEntry[], first: number): ReadonlyMap<string, DirectoryEntry> {
  const streams = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const open = [first];
  while (open.length > 0) {
    const index = open.pop()!;
    const entry = directory[index];
    if (index === NONE || !entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === STREAM) streams.set(entry.name.toLowerCase(), entry);
    open.push(entry.left, entry.right);
  }
  return streams;
}

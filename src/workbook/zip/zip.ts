import { crc32 } from "./crc";

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

const LOCAL_BYTES = 30;
const RECORD_BYTES = 46;
const END_BYTES = 22;
/** 1 January 1980, so that the same parts give the same bytes on any day. */
const DATE = 0x21;
const UTF8_NAMES = 0x800;

/** Packs texts and files by part name into a zip, in the order given. */
export async function zip(
  parts: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const packed: Packed[] = [];
  for (const [name, content] of parts) {
    const plain = typeof content === "string" ? encoder.encode(content) : new Uint8Array(content);
    const deflated = await deflate(plain);
    const shorter = deflated.length < plain.length;
    packed.push({
      name: encoder.encode(name),
      method: shorter ? 8 : 0,
      crc: crc32(plain),
      size: plain.length,
      bytes: shorter ? deflated : plain,
    });
  }
  return assemble(packed);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function assemble(packed: readonly Packed[]): Uint8Array {
  const sum = (size: (part: Packed) => number) => packed.reduce((total, part) => total + size(part), 0);
  const directoryAt = sum((part) => LOCAL_BYTES + part.name.length + part.bytes.length);
  const directoryBytes = sum((part) => RECORD_BYTES + part.name.length);
  const out = new Uint8Array(directoryAt + directoryBytes + END_BYTES);
  const view = new DataView(out.buffer);
  let local = 0;
  let record = directoryAt;
  for (const part of packed) {
    view.setUint32(local, 0x04034b50, true);
    describe(view, local + 4, part);
    out.set(part.name, local + LOCAL_BYTES);
    out.set(part.bytes, local + LOCAL_BYTES + part.name.length);

    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, 20, true);
    describe(view, record + 6, part);
    view.setUint32(record + 42, local, true);
    out.set(part.name, record + RECORD_BYTES);

    local += LOCAL_BYTES + part.name.length + part.bytes.length;
    record += RECORD_BYTES + part.name.length;
  }
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, packed.length, true);
  view.setUint16(record + 10, packed.length, true);
  view.setUint32(record + 12, directoryBytes, true);
  view.setUint32(record + 16, directoryAt, true);
  return out;
}

/** What a local header and a directory record say alike: version, flags, method, time, date, CRC, sizes, name. */
function describe(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.bytes.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

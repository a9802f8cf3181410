/** A record of BIFF8: its number and its fields, each a number of 1, 2, 4 or 8 bytes, or bytes as they are. */
export type Field = { u8: number } | { u16: number } | { u32: number } | { f64: number } | Uint8Array;

export function record(id: number, ...fields: Field[]): Uint8Array {
  const data = Buffer.concat(
    fields.map((field) => {
      if (field instanceof Uint8Array) return field;
      const out = Buffer.alloc(8);
      if ("u8" in field) return out.fill(field.u8, 0, 1).subarray(0, 1);
      if ("u16" in field) return (out.writeUInt16LE(field.u16), out.subarray(0, 2));
      if ("u32" in field) return (out.writeUInt32LE(field.u32), out.subarray(0, 4));
      return (out.writeDoubleLE(field.f64), out);
    }),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return new Uint8Array(Buffer.concat([head, data]));
}

/** A text as BIFF8 keeps it after its length: one flag byte, then UTF-16 or, compressed, one byte a character. */
export const wide = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([1]), Buffer.from(text, "utf16le")]));
export const narrow = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0]), Buffer.from(text, "latin1")]));

const BOF = (type: number, version = 0x0600) =>
  record(0x0809, { u16: version }, { u16: type }, { u32: 0 }, { u32: 0 }, { u32: 0 });
const EOF = record(0x0a);

export interface MadeXls {
  /** Records among the workbook's own, before its sheets are listed. */
  readonly globals?: readonly Uint8Array[];
  readonly sheets: readonly {
    readonly name: string;
    readonly state?: number;
    readonly type?: number;
    readonly records: readonly Uint8Array[];
  }[];
  readonly version?: number;
}

/** The Workbook stream of an .xls. */
export function workbookStream({ globals = [], sheets, version }: MadeXls): Uint8Array {
  const substreams = sheets.map(({ records }) => Buffer.concat([BOF(0x10, version), ...records, EOF]));
  const build = (offsets: readonly number[]) =>
    Buffer.concat([
      BOF(5, version),
      ...globals,
      ...sheets.map(({ name, state = 0, type = 0 }, i) =>
        record(0x85, { u32: offsets[i]! }, { u8: state }, { u8: type }, { u8: name.length }, wide(name)),
      ),
      EOF,
    ]);
  let at = build(sheets.map(() => 0)).length;
  const offsets = substreams.map((substream) => (at += substream.length) - substream.length);
  return new Uint8Array(Buffer.concat([build(offsets), ...substreams]));
}

const SECTOR = 512;
const END = 0xfffffffe;

/** An OLE file with these streams, each in sectors of its own ([MS-CFB]): no mini stream, one FAT sector. */
export function oleOf(
  streams: Readonly<Record<string, Uint8Array>>,
  change: (file: Buffer) => void = () => undefined,
): Uint8Array {
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const fat = Buffer.alloc(SECTOR, 0xff);
  const chain = (first: number, count: number) => {
    for (let i = 0; i < count; i++) fat.writeUInt32LE(i === count - 1 ? END : first + i + 1, (first + i) * 4);
  };
  fat.writeUInt32LE(0xfffffffd, 0);
  chain(1, directorySectors);
  const directory = Buffer.alloc(directorySectors * SECTOR);
  const bodies: Buffer[] = [];
  let next = 1 + directorySectors;
  const entry = (
    index: number,
    name: string,
    type: number,
    start: number,
    size: number,
    child: number,
    right: number,
  ) => {
    const at = index * 128;
    directory.write(name, at, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, at + 64);
    directory[at + 66] = type;
    directory.writeUInt32LE(0xffffffff, at + 68);
    directory.writeUInt32LE(right, at + 72);
    directory.writeUInt32LE(child, at + 76);
    directory.writeUInt32LE(start, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  entry(0, "Root Entry", 5, END, 0, 1, 0xffffffff);
  names.forEach((name, i) => {
    const body = Buffer.from(streams[name]!);
    const sectors = Math.max(1, Math.ceil(body.length / SECTOR));
    entry(i + 1, name, 2, next, body.length, 0xffffffff, i + 1 < names.length ? i + 2 : 0xffffffff);
    chain(next, sectors);
    bodies.push(Buffer.concat([body], sectors * SECTOR));
    next += sectors;
  });
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  // Streams of any size lie in sectors of their own when the cutoff is 0.
  header.writeUInt32LE(0, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const file = Buffer.concat([header, fat, directory, ...bodies]);
  change(file);
  return new Uint8Array(file);
}

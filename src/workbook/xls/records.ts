import { Refused } from "../refusal";

/** The records of BIFF8 that hold values, names and shapes of cells ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  protect: 0x0012,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  pane: 0x0041,
  columns: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  mulBlank: 0x00be,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  window2: 0x023e,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const;

/** A record with the pieces that go on with it; a text may be cut between two pieces. */
export interface Rec {
  readonly id: number;
  readonly offset: number;
  readonly pieces: readonly Uint8Array[];
}

/** Cuts a stream into records, each with its continuations. What lies after a cut-off record is refused. */
export function readRecords(stream: Uint8Array): Rec[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: (Rec & { pieces: Uint8Array[] })[] = [];
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Streams are padded with zeros after their last EOF.
    if (id === 0 && depth === 0) break;
    if (at + 4 + length > stream.length) throw new Refused("corrupt", { part: "Workbook" });
    const data = stream.subarray(at + 4, at + 4 + length);
    const last = records.at(-1);
    if (id === RECORD.continued && last) last.pieces.push(data);
    else records.push({ id, offset: at, pieces: [data] });
    if (id === RECORD.bof) depth++;
    if (id === RECORD.eof) depth--;
    at += 4 + length;
  }
  if (depth > 0) throw new Refused("corrupt", { part: "Workbook" });
  return records;
}

/** Reads the fields of a record one after another, across its pieces. */
export class Fields {
  private piece = 0;
  private at = 0;
  constructor(private readonly pieces: readonly Uint8Array[]) {}

  get done(): boolean {
    while (this.piece < this.pieces.length - 1 && this.at >= this.pieces[this.piece]!.length) this.nextPiece();
    return this.at >= this.pieces[this.piece]!.length;
  }

  u8(): number {
    if (this.done) throw new Refused("corrupt", { part: "Workbook" });
    return this.pieces[this.piece]![this.at++]!;
  }
  u16 = (): number => this.u8() | (this.u8() << 8);
  u32 = (): number => (this.u16() | (this.u16() << 16)) >>> 0;

  f64(): number {
    const bytes = Uint8Array.from({ length: 8 }, () => this.u8());
    return new DataView(bytes.buffer).getFloat64(0, true);
  }

  skip(count: number): void {
    for (let i = 0; i < count; i++) this.u8();
  }

  /** A text of `length` characters after its flags; in a new piece the flags stand again ([MS-XLS] 2.5.293). */
  text(length: number): string {
    let flags = this.u8();
    const runs = flags & 8 ? this.u16() : 0;
    const extended = flags & 4 ? this.u32() : 0;
    let text = "";
    for (let i = 0; i < length; i++) {
      if (this.at >= this.pieces[this.piece]!.length && this.piece < this.pieces.length - 1) {
        this.nextPiece();
        flags = this.u8();
      }
      text += String.fromCharCode(flags & 1 ? this.u16() : this.u8());
    }
    this.skip(runs * 4 + extended);
    return text;
  }

  private nextPiece(): void {
    this.piece++;
    this.at = 0;
  }
}

/** A number in the 30 bits of an RK: whole or the upper half of a double, perhaps in hundredths. */
export function rkNumber(rk: number): number {
  let value: number;
  if (rk & 2) value = rk >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, (rk & ~3) >>> 0, true);
    value = view.getFloat64(0, true);
  }
  return rk & 1 ? value / 100 : value;
}

import { Budget } from "../budget";
import { builtInFormat, isDateFormat } from "../formats";
import { newGrid, type Grid } from "../grid";
import type { Limits } from "../limits";
import type { Book, Sheet } from "../model";
import { Refused } from "../refusal";
import { LISTS_SHEET } from "../xlsx/lists";
import { openContainer } from "./container";
import { Fields, readRecords, RECORD, type Rec } from "./records";
import { readSheetRecords, type SharedRecords } from "./sheet-records";

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const VISIBILITIES: readonly Sheet["visibility"][] = ["visible", "hidden", "veryHidden"];

export interface XlsRead {
  readonly book: Book;
  readonly date1904: boolean;
  readonly skipped: readonly string[];
}

/**
 * Reads an OLE file: an .xls of Excel 97–2003 (also what WPS saves as .et in that format) by values, with number
 * formats, merges and what is hidden. Refuses (Refused) encrypted workbooks of either format and other documents.
 */
export function readXls(bytes: Uint8Array, limits: Limits): XlsRead {
  const container = openContainer(bytes);
  if (container.has("EncryptedPackage")) throw new Refused("encrypted");
  if (container.has("WordDocument")) throw new Refused("unsupported", { kind: "word" });
  if (container.has("PowerPoint Document")) throw new Refused("unsupported", { kind: "slides" });
  const stream = container.stream("Workbook");
  if (!stream) throw new Refused("unsupported", { kind: container.has("Book") ? "biff5" : "unknown" });
  const records = readRecords(stream);
  if (records[0]?.id !== RECORD.bof) throw new Refused("corrupt", { part: "Workbook" });
  if (new Fields(records[0].pieces).u16() !== BIFF8) throw new Refused("unsupported", { kind: "biff5" });
  if (records.some(({ id }) => id === RECORD.filePass)) throw new Refused("encrypted");

  const { shared, sheets } = readGlobals(records, new Budget(limits));
  const firstAt = new Map(records.map(({ offset }, i) => [offset, i]));
  const grids: Grid[] = [];
  const skipped: string[] = [];
  for (const { name, visibility, type, offset } of sheets) {
    const first = firstAt.get(offset);
    if (name === LISTS_SHEET && visibility !== "visible") continue;
    if (type !== WORKSHEET) skipped.push(name);
    else if (first === undefined || records[first]!.id !== RECORD.bof) throw new Refused("corrupt", { part: name });
    else {
      const grid = newGrid(name, visibility);
      readSheetRecords(records, first + 1, grid, shared);
      grids.push(grid);
    }
  }
  return { book: { sheets: grids, externalLinks: [], settings: {} }, date1904: shared.date1904, skipped };
}

interface BoundSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly type: number;
  readonly offset: number;
}

function readGlobals(records: readonly Rec[], budget: Budget): { shared: SharedRecords; sheets: BoundSheet[] } {
  const formats = new Map<number, string>();
  const xfs: number[] = [];
  const sheets: BoundSheet[] = [];
  const strings: string[] = [];
  let date1904 = false;
  for (const { id, pieces } of records) {
    const fields = new Fields(pieces);
    const { u16 } = fields;
    if (id === RECORD.eof) break;
    if (id === RECORD.date1904) date1904 = u16() === 1;
    else if (id === RECORD.format) formats.set(u16(), fields.text(u16()));
    else if (id === RECORD.xf) {
      fields.skip(2);
      xfs.push(u16());
    } else if (id === RECORD.boundSheet) {
      const offset = fields.u32();
      const visibility = VISIBILITIES[fields.u8() & 3] ?? "visible";
      const type = fields.u8();
      sheets.push({ offset, visibility, type, name: fields.text(fields.u8()) });
    } else if (id === RECORD.sharedStrings) {
      fields.skip(8);
      while (!fields.done) strings.push(fields.text(u16()));
    }
  }
  const styles = xfs.map((number) => {
    const format = formats.get(number) ?? builtInFormat(number);
    const own = format === undefined || /^general$/i.test(format) ? undefined : format;
    return { style: own === undefined ? undefined : { format: own }, isDate: own !== undefined && isDateFormat(own) };
  });
  return { shared: { strings, styles, date1904, budget }, sheets };
}

import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { Budget } from "./budget";
import { readCsv } from "./csv/read-csv";
import { decodeText } from "./csv/text";
import { LIMITS, type Limits } from "./limits";
import type { Book } from "./model";
import { date1904Note, encodingNote, macrosNote, skippedNote, valuesOnlyNote, type Note } from "./notes";
import { refusal, Refused, type Refusal } from "./refusal";
import { sniff } from "./sniff";
import { readXls } from "./xls/read-xls";
import { readXlsx } from "./xlsx/read-xlsx";
import { openPackage } from "./zip/package";

export type Format = "xlsx" | "xlsm" | "xls" | "csv";

/** A workbook that was read, or why it was not. */
export type Read =
  | {
      readonly ok: true;
      readonly book: Book;
      readonly format: Format;
      /** SHA-256 of the file, 64 hex digits in small letters. */
      readonly sha256: string;
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

type Content = Omit<Extract<Read, { ok: true }>, "ok" | "sha256">;

/**
 * Reads a workbook from the bytes of a file: .xlsx and .xlsm whole, .xls (Excel 97–2003) by values, .csv as UTF-8 or
 * GB 18030. What the bytes are decides, not the name; the name only tells a table of text from other text.
 * Never throws; what cannot be read is refused with a code and what to do.
 */
export async function readBook(bytes: Uint8Array, fileName: string, limits: Limits = LIMITS): Promise<Read> {
  try {
    const content = await readContent(bytes, fileName, limits);
    return { ok: true, ...content, sha256: bytesToHex(sha256(bytes)) };
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : refusal("corrupt") };
  }
}

async function readContent(bytes: Uint8Array, fileName: string, limits: Limits): Promise<Content> {
  if (bytes.length > limits.fileBytes)
    throw new Refused("too-large", { size: bytes.length, limit: limits.fileBytes, unit: "bytes" });
  const kind = sniff(bytes);
  switch (kind) {
    case "empty":
      throw new Refused("empty");
    case "zip": {
      const { book, macros, ...facts } = await readXlsx(openPackage(bytes, limits), limits);
      return { book, format: macros ? "xlsm" : "xlsx", notes: [...(macros ? [macrosNote()] : []), ...notesOf(facts)] };
    }
    case "ole": {
      const { book, ...facts } = readXls(bytes, limits);
      return { book, format: "xls", notes: [valuesOnlyNote(), ...notesOf(facts)] };
    }
    case "text":
      return readText(bytes, fileName, limits);
    default:
      throw new Refused("unsupported", { kind });
  }
}

/** Text is read as a table where the name says so, or where it is one under the name of an old .xls. */
function readText(bytes: Uint8Array, fileName: string, limits: Limits): Content {
  const [, stem = fileName, extension = ""] = /^(.*)\.([^.\\/]*)$/s.exec(fileName) ?? [];
  const decoded = decodeText(bytes);
  if (!decoded) {
    const kind = extension.toLowerCase() === "et" ? "et" : "unknown";
    throw WORKBOOKS.test(extension) ? new Refused("corrupt") : new Refused("unsupported", { kind });
  }
  if (!TABLES.test(extension)) throw new Refused("unsupported", { kind: "unknown" });
  if (decoded.text.trim() === "") throw new Refused("empty");
  const name = stem.replace(/^.*[\\/]/, "") || "CSV";
  const { book, delimiter } = readCsv(decoded, name, new Budget(limits));
  return { book, format: "csv", notes: [encodingNote(decoded.encoding, delimiter)] };
}

const TABLES = /^(?:csv|txt|tsv|tab|xls|)$/i;
const WORKBOOKS = /^(?:xlsx|xlsm|xls|csv)$/i;

function notesOf(facts: { readonly date1904: boolean; readonly skipped: readonly string[] }): Note[] {
  const notes = facts.date1904 ? [date1904Note()] : [];
  return facts.skipped.length > 0 ? [...notes, skippedNote(facts.skipped)] : notes;
}

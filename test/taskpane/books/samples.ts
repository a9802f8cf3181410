import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findScheme } from "../../../src/schemes";
import type { GivenFile } from "../../../src/taskpane/books/read-files";

const ROOT = path.resolve(__dirname, "../../..");
export const CLEAN = path.join(ROOT, "assets/sample");
export const FAULTY = path.join(ROOT, "test/fixtures/workbooks/faulty");
export const scheme = findScheme("重庆2015")!;

interface Planted {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
}
export const planted = (
  JSON.parse(readFileSync(path.join(FAULTY, "expected.json"), "utf8")) as { findings: readonly Planted[] }
).findings;

export const booksIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** A file as the browser hands it over. */
export function given(name: string, bytes: Uint8Array): GivenFile {
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

export const sample = (folder: string, name: string): GivenFile => given(name, readFileSync(path.join(folder, name)));
export const samplesIn = (folder: string): GivenFile[] => booksIn(folder).map((name) => sample(folder, name));

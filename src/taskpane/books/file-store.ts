import type { WorkbookPort } from "../../hosts/port";
import type { Mapping } from "../../workbook/layouts/mapping";
import type { Collected } from "./collect-files";
import { type FileMappings, keepFileMapping, keptFileMappings, withMapping } from "./file-mappings";
import { type FilesProgress, readFiles } from "./read-files";
import type { WorkFile } from "./work-file";

export interface FilesState {
  /** In the order in which they came; the same array as long as nothing has changed. */
  readonly files: readonly WorkFile[];
  /** What was passed over of the last drop. */
  readonly skipped: Collected["skipped"];
  /** Null where nothing is being read. */
  readonly progress: FilesProgress | null;
  /** How many files were left unread when the last reading was cancelled. */
  readonly unread: number;
}

const CLEARED = "cleared";
const EMPTY: FilesState = { files: [], skipped: [], progress: null, unread: 0 };

/** Files that were dropped or chosen while a workbook is open, read in workers one drop after the other. */
export class FileStore {
  state = EMPTY;
  readonly #listeners = new Set<() => void>();
  #control = new AbortController();
  #reading = Promise.resolve();

  constructor(private readonly port: WorkbookPort) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads files and adds them. One of a name that is there already takes its place: it was mended and dropped again. */
  readonly add = async (collecting: Collected | Promise<Collected>): Promise<void> => {
    const { files: given, skipped } = await collecting;
    this.#set({ skipped, unread: 0 });
    if (given.length === 0) return;
    if (this.#control.signal.aborted) this.#control = new AbortController();
    const { signal } = this.#control;
    this.#reading = this.#reading.then(async () => {
      this.#set({ progress: { done: 0, all: given.length, file: "" } });
      const [read, kept] = await Promise.all([
        readFiles(given, { signal, progress: (progress) => this.#set({ progress }) }),
        keptFileMappings(this.port).catch((): FileMappings => ({})),
      ]);
      if (signal.reason === CLEARED) return this.#set({ progress: null });
      const whole = signal.aborted ? read.filter((file) => "book" in file) : read;
      const unread = this.state.unread + read.length - whole.length;
      this.#set({ progress: null, unread, files: united(this.state.files, whole, kept) });
    });
    await this.#reading;
  };

  /** Ends the reading; what was read by then stays. */
  readonly cancel = (): void => this.#control.abort();

  readonly remove = (file: string): void => this.#set({ files: this.state.files.filter((each) => each.file !== file) });

  readonly clear = (): void => {
    this.#control.abort(CLEARED);
    this.#set({ files: [], skipped: [], unread: 0 });
  };

  /**
   * What a user pointed at on a sheet of a file; null takes it back. The open workbook remembers it for the next time a
   * file of that name comes. Rejects with the host's words where it cannot; it then holds until the pane is closed.
   */
  readonly map = async (file: string, sheet: string, mapping: Mapping | null): Promise<void> => {
    const files = this.state.files.map((each) =>
      each.file === file && "book" in each ? { ...each, mappings: withMapping(each.mappings, sheet, mapping) } : each,
    );
    this.#set({ files });
    await keepFileMapping(this.port, file, sheet, mapping);
  };

  #set(change: Partial<FilesState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What was pointed at here goes before what a file brings along. */
function united(before: readonly WorkFile[], read: readonly WorkFile[], kept: FileMappings): WorkFile[] {
  const newer = new Map(
    read.map((file) => [
      file.file,
      "book" in file ? { ...file, mappings: { ...file.mappings, ...kept[file.file] } } : file,
    ]),
  );
  const stay = before.map((file) => {
    const other = newer.get(file.file);
    newer.delete(file.file);
    return other ?? file;
  });
  return [...stay, ...newer.values()];
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookPort } from "../../hosts/port";
import type { Mapping } from "../../workbook/layouts/mapping";
import type { Collected } from "./collect-files";
import { type FileMappings, keepFileMapping, keptFileMappings, withMapping } from "./file-mappings";
import { type FilesProgress, readFiles } from "./read-files";
import type { WorkFile } from "./work-file";

export interface Files {
  /** In the order in which they came; the same array as long as nothing has changed. */
  readonly files: readonly WorkFile[];
  /** What was passed over of the last drop. */
  readonly skipped: Collected["skipped"];
  /** Null where nothing is being read. */
  readonly progress: FilesProgress | null;
  /** How many files were left unread when the last reading was cancelled. */
  readonly unread: number;
  /** Reads files and adds them. One of a name that is there already takes its place: it was mended and dropped again. */
  readonly add: (collected: Collected | Promise<Collected>) => Promise<void>;
  readonly cancel: () => void;
  readonly remove: (file: string) => void;
  readonly clear: () => void;
  /**
   * What a user pointed at on a sheet of a file; null takes it back. The open workbook remembers it for the next time a
   * file of that name comes. Rejects with the host's words where it cannot; it then holds until the pane is closed.
   */
  readonly map: (file: string, sheet: string, mapping: Mapping | null) => Promise<void>;
}

const CLEARED = "cleared";

/** Files that were dropped or chosen, read in workers one drop after the other; forgotten when the component goes. */
export function useFiles(port: WorkbookPort): Files {
  const [files, setFiles] = useState<readonly WorkFile[]>([]);
  const [skipped, setSkipped] = useState<Collected["skipped"]>([]);
  const [progress, setProgress] = useState<FilesProgress | null>(null);
  const [unread, setUnread] = useState(0);
  const control = useRef(new AbortController());
  const reading = useRef(Promise.resolve());
  useEffect(() => () => control.current.abort(), []);

  const add = useCallback<Files["add"]>(
    async (collecting) => {
      const { files: given, skipped: passed } = await collecting;
      setSkipped(passed);
      setUnread(0);
      if (given.length === 0) return;
      if (control.current.signal.aborted) control.current = new AbortController();
      const { signal } = control.current;
      reading.current = reading.current.then(async () => {
        setProgress({ done: 0, all: given.length, file: "" });
        const [read, kept] = await Promise.all([
          readFiles(given, { signal, progress: setProgress }),
          keptFileMappings(port).catch((): FileMappings => ({})),
        ]);
        setProgress(null);
        if (signal.reason === CLEARED) return;
        const whole = signal.aborted ? read.filter((file) => "book" in file) : read;
        setUnread((before) => before + read.length - whole.length);
        setFiles((before) => united(before, whole, kept));
      });
      await reading.current;
    },
    [port],
  );
  const cancel = useCallback(() => control.current.abort(), []);
  const remove = useCallback((file: string) => setFiles((all) => all.filter((each) => each.file !== file)), []);
  const clear = useCallback(() => {
    control.current.abort(CLEARED);
    setFiles([]);
    setSkipped([]);
    setUnread(0);
  }, []);
  const map = useCallback<Files["map"]>(
    async (file, sheet, mapping) => {
      setFiles((all) =>
        all.map((each) =>
          each.file === file && "book" in each
            ? { ...each, mappings: withMapping(each.mappings, sheet, mapping) }
            : each,
        ),
      );
      await keepFileMapping(port, file, sheet, mapping);
    },
    [port],
  );
  return { files, skipped, progress, unread, add, cancel, remove, clear, map };
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

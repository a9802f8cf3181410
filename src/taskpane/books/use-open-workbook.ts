import { useCallback, useEffect, useMemo, useState } from "react";
import type { WorkbookPort } from "../../hosts/port";
import type { Mapping } from "../../workbook/layouts/mapping";
import { ofPort } from "../host/of-port";
import { messageOf, useReading } from "../host/use-reading";
import { type OpenBook, WorkbookReader } from "./workbook-reader";

export interface OpenWorkbook {
  /** A reading is under way; `open` is then the last one. */
  readonly busy: boolean;
  /** The very same object as long as nothing has changed. */
  readonly open?: OpenBook;
  /** The host's words for what failed: reading, or following the changes. */
  readonly failure?: string;
  /** Reads everything anew: also what hosts tell nobody of, such as hidden rows and sheets renamed. */
  readonly again: () => void;
  /** Keeps the mapping of a sheet in the workbook; null takes it back. Rejects with the host's words. */
  readonly keepMapping: (sheet: string, mapping: Mapping | null) => Promise<void>;
}

/** Changes come in bursts; so many milliseconds after the last of them the workbook is read again. */
const QUIET = 400;

/** All views of a workbook share its reader: what reads as before is the very same object in each of them. */
const makeReader = (port: WorkbookPort) => new WorkbookReader(port);

/** The whole open workbook, every sheet of it, read once and then again what has changed while the component lives. */
export function useOpenWorkbook(port: WorkbookPort): OpenWorkbook {
  const reader = useMemo(() => {
    const shared = ofPort(port, makeReader);
    // While no view was open nobody heard of changes.
    shared.touchAll();
    return shared;
  }, [port]);
  const read = useCallback((signal: AbortSignal) => reader.read(signal), [reader]);
  const { busy, value, failure, again: readOn } = useReading(read);
  const [deaf, setDeaf] = useState<string>();

  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const following = port.onChange(({ sheet }) => {
      reader.touch(sheet);
      clearTimeout(timer);
      timer = setTimeout(readOn, QUIET);
    });
    following.catch((cause: unknown) => !gone && setDeaf(messageOf(cause)));
    return () => {
      gone = true;
      clearTimeout(timer);
      following.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [port, reader, readOn]);

  const again = useCallback(() => {
    reader.touchAll();
    readOn();
  }, [reader, readOn]);
  const keepMapping = useCallback(
    async (sheet: string, mapping: Mapping | null) => {
      await reader.keepMapping(sheet, mapping);
      readOn();
    },
    [reader, readOn],
  );
  const open = value ?? (busy ? (reader.last ?? undefined) : undefined);
  return { busy, open, failure: failure ?? deaf, again, keepMapping };
}
